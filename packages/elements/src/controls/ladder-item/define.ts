import {LadderItemElement} from './ladder-item.js';

LadderItemElement.define();

export * from './index.js';
