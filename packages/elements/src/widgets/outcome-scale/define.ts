import {OutcomeScaleElement} from './outcome-scale.js';

OutcomeScaleElement.define();

export * from './index.js';
