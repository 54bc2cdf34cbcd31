import {
  compareEntries,
  consentState,
  foldConsent,
  formatExport,
  mayLeave,
  noticeHash,
  noticeOf,
  type ConsentDefinition,
  type ConsentMoment,
  type ConsentView,
  type Entry,
} from '@avec/model';

import {RecordError, type CareRecord, type Leaving} from './record.js';

type Source = Pick<CareRecord, 'subject' | 'entries'>;

/** What may leave a record for one purpose, and how many entries stay. */
export interface Parted {
  readonly entries: readonly Entry[];
  readonly held: number;
}

/**
 * The text of what may leave for the purpose of a definition.
 *
 * The only place that lets entries out for a purpose. Rejects with a
 * `definition-invalid` error for a definition that nobody can be asked about.
 *
 * @param value - A definition as the page has it; checked whole before anything is read.
 */
export async function leavingText(record: Source, value: unknown): Promise<Leaving> {
  const {checkConsent} = await import('@avec/model/checks');
  const checked = checkConsent(value);
  if ('faults' in checked) {
    throw new RecordError('definition-invalid', 'Nothing leaves for a definition with faults.', checked.faults);
  }
  const {entries, held} = await entriesFor(record, checked.consent);
  const json = formatExport({exportedAt: new Date().toISOString(), subject: record.subject, entries});
  return {json, entries: entries.length, held};
}

/**
 * The entries that may leave for the purpose of a definition, each asked for by itself.
 *
 * What was decided is read after all else: a withdrawal that arrives meanwhile counts.
 *
 * @param definition - One that `checkConsent` has passed.
 */
export async function entriesFor(record: Source, definition: ConsentDefinition): Promise<Parted> {
  const all = await listed(record.entries());
  const decided = await listed(record.entries({entity: {kind: 'consent', id: definition.id}}));
  const consent = foldConsent(decided);
  const moment = momentAfter([...all, ...decided]);
  const definitionHash = await hashFor(definition, consent, moment);
  const entries = all.filter((entry) => mayLeave(entry, {definition, consent, definitionHash, moment}).leaves);
  return {entries, held: all.length - entries.length};
}

/** The later of this device's clock and the newest entry, so that a clock set back renews nothing. */
function momentAfter(entries: readonly Entry[]): ConsentMoment {
  const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
  const wall = new Date().toISOString();
  const newest = entries.reduce<Entry | null>(
    (last, each) => (last && compareEntries(last, each) > 0 ? last : each),
    null,
  );
  return {now: newest && newest.at > wall ? newest.at : wall, zone};
}

/** @returns The fingerprint of the definition's words, in the language of the decision that stands. */
function hashFor(definition: ConsentDefinition, consent: ConsentView | null, moment: ConsentMoment): Promise<string> {
  const language = consentState(consent, definition, moment).decision?.body?.notice.language;
  return noticeHash(noticeOf(definition, language ?? definition.languages[0] ?? ''));
}

async function listed(entries: AsyncIterable<Entry>): Promise<readonly Entry[]> {
  const list: Entry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}
