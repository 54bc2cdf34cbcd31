export {openRecord} from './open-record.js';
export * from './record.js';
