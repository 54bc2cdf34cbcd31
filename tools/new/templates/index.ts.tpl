export * from './__name__.js';
export type {__Class__Messages} from './__name__.messages.js';
