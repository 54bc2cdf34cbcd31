import type {Entry, EntityKind, EntryDraft, Party} from '@avec/model';
import {
  openRecord,
  RecordError,
  type CareRecord,
  type ImportOutcome,
  type RecordChange,
  type RecordStatus,
} from '@avec/store';

import {fits, is} from './statements.js';

// Never run: the compiler reads it with the rest, and that is the test.

export async function recordsAreRead(record: CareRecord): Promise<void> {
  is<Party>()(record.actor);
  is<RecordStatus>()(record.status);
  const entry = await record.get('id');
  is<Entry | null>()(entry);
  for await (const each of record.entries({kind: 'outcome', since: '2026-01-01'})) is<Entry>()(each);
  const views = await record.view<{readonly id: string}>('outcome');
  is<readonly {readonly id: string}[]>()(views);
  const text = await record.exportAll();
  is<string>()(text);

  // @ts-expect-error The status is read, and follows from the storage.
  record.status = {phase: 'open', reason: null, blocked: false, lost: false};
  // @ts-expect-error Nothing of that kind is kept.
  record.entries({kind: 'diagnosis'});
  // @ts-expect-error Entries are read one after the other.
  record.entries().length;
}

export async function recordsAreWritten(record: CareRecord, draft: EntryDraft): Promise<void> {
  const written = await record.append(draft);
  is<readonly Entry[]>()(written);
  await record.append([draft, draft], {clearDraft: 'outcome/sleep'});
  const outcome = await record.importAll('{}');
  is<ImportOutcome>()(outcome);
  // @ts-expect-error An import is the text of an export.
  await record.importAll({entries: []});
  // @ts-expect-error Ids, clock and author are the record's to give.
  const entry: Entry = draft;
  fits<unknown>(entry);
}

export function recordsAreFollowed(record: CareRecord): void {
  const stop = record.subscribe((change) => {
    is<RecordChange>()(change);
    is<readonly EntityKind[]>()(change.kinds);
    // @ts-expect-error A change carries ids, and no bodies.
    fits<unknown>(change.bodies);
  });
  is<() => void>()(stop);
}

export function recordsAreOpened(): void {
  const record = openRecord({tenant: '', subject: 'p-1', actor: {role: 'person', ref: 'p-1'}});
  is<CareRecord>()(record);
  // @ts-expect-error Whose record it is must be said.
  openRecord({tenant: '', actor: {role: 'person', ref: 'p-1'}});
  // @ts-expect-error Nobody has that role.
  openRecord({tenant: '', subject: 'p-1', actor: {role: 'doctor', ref: 'd-1'}});
}

export function failuresHaveCodes(error: unknown): void {
  if (!(error instanceof RecordError)) return;
  fits<'AvecRecordError'>(error.name);
  // @ts-expect-error There is no such failure.
  if (error.code === 'oops') return;
  if (error.code === 'quota') fits<unknown>(error.faults);
}
