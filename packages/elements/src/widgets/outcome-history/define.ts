import {OutcomeHistoryElement} from './outcome-history.js';

OutcomeHistoryElement.define();

export * from './index.js';
