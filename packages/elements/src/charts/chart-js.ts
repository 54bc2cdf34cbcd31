import type {Chart} from 'chart.js';

export type {Chart, ChartConfiguration, ChartDataset, ChartType, Plugin} from 'chart.js';

/** The class that draws, with the parts our charts need. */
export type ChartClass = typeof Chart;

let library: Promise<ChartClass> | null = null;

/**
 * Fetches chart.js once per page; the only door to it.
 *
 * A failure is forgotten, so that the next chart tries again: a connection that
 * was gone for a moment must not cost the drawings until the page is reloaded.
 */
export function loadChartJs(): Promise<ChartClass> {
  library ??= import('./chart-library.js').then(
    ({registeredChart}) => registeredChart(),
    (reason: unknown) => {
      library = null;
      throw reason;
    },
  );
  return library;
}
