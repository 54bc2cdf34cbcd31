import {deleteDB, openDB} from 'idb';

import {within} from './patience.js';
import {RecordError} from './record.js';

/**
 * Deletes a database and checks that it is gone. Rejects with an `UnansweredError` while another tab holds it.
 *
 * @param patience - How long to wait for the other tabs, in milliseconds.
 */
export async function eraseDatabase(name: string, patience: number): Promise<void> {
  await within(deleteDB(name), patience);
  if (await within(exists(name), patience)) {
    throw new RecordError('erase-blocked', 'The record is still on this device: another tab has written to it.');
  }
}

async function exists(name: string): Promise<boolean> {
  if (!('databases' in indexedDB)) return opens(name);
  return (await indexedDB.databases()).some((database) => database.name === name);
}

/** For browsers that do not list their databases. Nothing is created. */
async function opens(name: string): Promise<boolean> {
  let isNew = false;
  try {
    const database = await openDB(name, undefined, {
      upgrade(_database, _oldVersion, _newVersion, transaction) {
        isNew = true;
        transaction.abort();
        // It fails on purpose, and says so to whoever opens.
        transaction.done.catch(() => undefined);
      },
    });
    database.close();
  } catch (error) {
    if (!isNew) throw error;
  }
  return !isNew;
}
