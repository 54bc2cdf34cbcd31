import {RatingItemElement} from './rating-item.js';

RatingItemElement.define();

export * from './index.js';
