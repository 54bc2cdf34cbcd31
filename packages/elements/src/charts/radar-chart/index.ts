export * from './radar-chart.js';
export type {RadarChartMessages} from './radar-chart.messages.js';
export type {RadarAxis, RadarPolygon} from './radar-chart.types.js';
