import {CoproductionCheckElement} from './coproduction-check.js';

CoproductionCheckElement.define();

export * from './index.js';
