export {RadarChartHarness} from '@avec/elements/radar-chart/harness';
export {RatingItemHarness} from '@avec/elements/rating-item/harness';
export {TrendChartHarness} from '@avec/elements/trend-chart/harness';
export {CrisisHelpHarness} from '@avec/elements/crisis-help/harness';
export {OutcomeHistoryHarness} from '@avec/elements/outcome-history/harness';
export {OutcomeScaleHarness} from '@avec/elements/outcome-scale/harness';
export {harnessOf, type Harness} from './harness-of.js';
export {HeardEvents, type HeardEvent} from './heard-events.js';
export {RecordFixture} from './record-fixture.js';
