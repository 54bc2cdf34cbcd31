import {ConsentDecisionElement} from './consent-decision.js';

ConsentDecisionElement.define();

export * from './index.js';
