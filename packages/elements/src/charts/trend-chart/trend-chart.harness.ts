import type {TrendChartElement} from './trend-chart.js';
import {ChartHarness} from '../chart.harness.js';

/** Reads a trend chart as a person does. */
export class TrendChartHarness extends ChartHarness<TrendChartElement> {
  /** What happened, as listed below the drawing. */
  get annotations(): string[] {
    return this.texts('.annotations li');
  }

  /** What values of the scale mean, as read out. */
  get anchors(): string[] {
    return this.texts('.anchors li');
  }
}
