import {__Class__Element} from './__name__.js';

__Class__Element.define();

export * from './index.js';
