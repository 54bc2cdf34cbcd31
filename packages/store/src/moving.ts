import {HybridClock} from '@avec/model';

import {addEntries, type Added} from './adding.js';
import type {Backend} from './backend.js';

/** Brings what was written into memory into a database that answered late. What is there already stays. */
export async function moveRows(from: Backend, to: Backend): Promise<Added> {
  const {entries, drafts} = await from.read(['entries', 'drafts'], async (rows) => ({
    entries: await rows.list('entries', 'byAt', {}),
    drafts: await rows.list('drafts', 'key', {}),
  }));
  return to.write(['entries', 'views', 'meta', 'drafts'], async (rows) => {
    for (const draft of drafts) rows.put('drafts', draft);
    return addEntries(rows, new HybridClock(), () => entries, 'import');
  });
}
