import {RadarChartElement} from './radar-chart.js';

RadarChartElement.define();

export * from './index.js';
