import {ActorRecord} from './actor-record.js';
import {Log} from './log.js';
import {PATIENCE, type Patience} from './patience.js';
import type {CareRecord, Viewer} from './record.js';

/** Opens records, with one connection for all records of the same person. */
export interface Store {
  openRecord(viewer: Viewer): CareRecord;
}

/** A store of its own shares nothing with any other, as two tabs do not. */
export function createStore(patience: Patience = PATIENCE): Store {
  const logs = new Map<string, Log>();

  function logOf({tenant, subject}: Viewer): Log {
    const key = JSON.stringify([tenant, subject]);
    const known = logs.get(key);
    if (known) return known;
    const ended = (): void => {
      if (logs.get(key) === log) logs.delete(key);
    };
    const log = new Log({tenant, subject, patience, ended});
    logs.set(key, log);
    return log;
  }

  return {openRecord: (viewer) => new ActorRecord(logOf(viewer), viewer)};
}
