import {ModePreferenceElement} from './mode-preference.js';

ModePreferenceElement.define();

export * from './index.js';
