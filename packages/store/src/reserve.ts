/** What a record needs after it was opened: to write entries, to do without a database, to move out. See `fetchReserve()`. */
export {HybridClock} from '@avec/model';
export {addEntries} from './adding.js';
export {composeEntries} from './composing.js';
export {eraseDatabase} from './erasing.js';
export {leavingText} from './leaving.js';
export {MemoryBackend} from './memory-backend.js';
export {moveRows} from './moving.js';
export {readEntries} from './read-entries.js';
export {exportText, readImport} from './transfer.js';
export {refreshViews} from './views.js';
