import {CrisisHelpElement} from './crisis-help.js';

CrisisHelpElement.define();

export * from './index.js';
