import {ConsentChooserElement} from './consent-chooser.js';

ConsentChooserElement.define();

export * from './index.js';
