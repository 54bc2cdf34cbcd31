import {GoalHistoryElement} from './goal-history.js';

GoalHistoryElement.define();

export * from './index.js';
