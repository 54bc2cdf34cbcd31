export * from './trend-chart.js';
export type {TrendChartMessages} from './trend-chart.messages.js';
export type {TrendAnchor, TrendAnnotation, TrendLine, TrendPoint} from './trend-chart.types.js';
