export * from './ladder-item.js';
export type {LadderAnswer, LadderAside, LadderMark, LadderRung} from './ladder-item.logic.js';
export type {LadderItemMessages} from './ladder-item.messages.js';
