import {TeachBackElement} from './teach-back.js';

TeachBackElement.define();

export * from './index.js';
