import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';

import type {ChartClass} from './chart-js.js';

/**
 * A chunk of its own, loaded when the first drawing is wanted.
 *
 * The page may use chart.js for itself and share this very class, so only parts are added here; no default is changed.
 */
export function registeredChart(): ChartClass {
  Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, RadarController, RadialLinearScale);
  return Chart;
}
