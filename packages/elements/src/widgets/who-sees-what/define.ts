import {WhoSeesWhatElement} from './who-sees-what.js';

WhoSeesWhatElement.define();

export * from './index.js';
