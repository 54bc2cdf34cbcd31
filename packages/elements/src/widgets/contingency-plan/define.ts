import {ContingencyPlanElement} from './contingency-plan.js';

ContingencyPlanElement.define();

export * from './index.js';
