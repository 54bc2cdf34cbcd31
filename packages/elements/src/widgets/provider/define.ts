import {ProviderElement} from './provider.js';

ProviderElement.define();

export * from './index.js';
