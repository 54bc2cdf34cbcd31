import {TrendChartElement} from './trend-chart.js';

TrendChartElement.define();

export * from './index.js';
