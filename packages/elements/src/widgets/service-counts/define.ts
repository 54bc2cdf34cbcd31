import {ServiceCountsElement} from './service-counts.js';

ServiceCountsElement.define();

export * from './index.js';
