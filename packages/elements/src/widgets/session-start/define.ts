import {SessionStartElement} from './session-start.js';

SessionStartElement.define();

export * from './index.js';
