import {ActionPlanElement} from './action-plan.js';

ActionPlanElement.define();

export * from './index.js';
