export * from './rating-item.js';
export type {RatingAnchor} from './rating-item.logic.js';
export type {RatingItemMessages} from './rating-item.messages.js';
export type {RatingMark} from './rating-item.marks.js';
