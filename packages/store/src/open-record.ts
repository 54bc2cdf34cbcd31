import type {CareRecord, Viewer} from './record.js';
import {createStore, type Store} from './store.js';

let store: Store | undefined;

/**
 * Opens the record of one person on this device, for one actor.
 *
 * Returns at once; everything asked of the record waits until the storage has
 * answered. All records of one person in one page share one connection.
 *
 * @example
 * const record = openRecord({tenant: 'north', subject: 'p-123', actor: {role: 'person', ref: 'p-123'}});
 * await record.append({entity: {kind: 'annotation', id: 'a-1'}, act: 'record', body: {on: '2026-11-22', text: 'Moved'}});
 */
export function openRecord(viewer: Viewer): CareRecord {
  store ??= createStore();
  return store.openRecord(viewer);
}
