import {fixture, html} from '@open-wc/testing';

import {TrendChartHarness} from './trend-chart.harness.js';
import {TrendChartElement} from './trend-chart.js';
import type {TrendAnnotation, TrendLine} from './trend-chart.types.js';
import {dayOf} from '../series/series.js';

TrendChartElement.define();

const ANCHORS = [
  {value: 0, label: 'Very hard'},
  {value: 10, label: 'Very good'},
];

/** A line of one answer a day, from November 1, 2026. */
export function line(role: 'person' | 'practitioner', values: readonly (number | null)[]): TrendLine {
  const points = values.map((value, day) => ({on: `2026-11-${String(day + 1).padStart(2, '0')}`, value}));
  return {id: role, label: role === 'person' ? 'You' : 'Practitioner', role, points};
}

export const YOU = line('person', [5, null, 5, 7]);
export const PRACTITIONER = line('practitioner', [4, 4, 6]);
export const TEN_YEARS: TrendLine = {
  ...YOU,
  points: Array.from({length: 520}, (_, week) => ({on: dayOf(17_000 + 7 * week), value: (week * 7) % 11})),
};

interface Options {
  readonly lines?: readonly TrendLine[];
  readonly annotations?: readonly TrendAnnotation[];
  readonly lang?: string;
  readonly label?: string;
}

/** Puts a chart on the page. */
export async function mount({
  lines = [YOU],
  annotations = [],
  lang = 'en',
  label = 'My home',
}: Options = {}): Promise<TrendChartHarness> {
  const element = await fixture<TrendChartElement>(html`
    <avec-trend-chart
      lang=${lang}
      .label=${label}
      .lines=${lines}
      .anchors=${ANCHORS}
      .annotations=${annotations}
    ></avec-trend-chart>
  `);
  return new TrendChartHarness(element);
}
