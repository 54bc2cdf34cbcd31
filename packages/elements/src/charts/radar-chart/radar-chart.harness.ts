import type {RadarChartElement} from './radar-chart.js';
import {ChartHarness} from '../chart.harness.js';

/** Reads a radar chart as a person does. */
export class RadarChartHarness extends ChartHarness<RadarChartElement> {}
