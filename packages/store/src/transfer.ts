import {formatExport, type Entry} from '@avec/model';

import {RecordError, type CareRecord} from './record.js';

/** @returns Every entry of a record that its actor may see, as JSON text. */
export async function exportText(record: Pick<CareRecord, 'subject' | 'entries'>): Promise<string> {
  const entries: Entry[] = [];
  for await (const entry of record.entries()) entries.push(entry);
  return formatExport({exportedAt: new Date().toISOString(), subject: record.subject, entries});
}

/** @returns The entries of an export about `subject`. Rejects with an `import-refused` error that lists each fault. */
export async function readImport(json: string, subject: string): Promise<readonly Entry[]> {
  const {checkExport} = await import('@avec/model/checks');
  const file = checkExport(json, {subject});
  if ('faults' in file) throw new RecordError('import-refused', 'Nothing of the file was added.', file.faults);
  return file.entries;
}
