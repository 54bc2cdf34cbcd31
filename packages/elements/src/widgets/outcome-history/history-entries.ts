import {
  isEntry,
  mayChange,
  uuidv7,
  type AnnotationView,
  type Entry,
  type EntryDraft,
  type OutcomeSession,
  type Party,
} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** Something that happened, as it is written before it is saved. */
export interface AnnotationWords {
  readonly on: string;
  readonly text: string;
  readonly private: boolean;
}

type Owner = Pick<CareRecord, 'actor' | 'subject'>;
type Thing = OutcomeSession | AnnotationView;

/** @returns The entry that takes a thing back: it leaves every view and stays in the history. */
export function withdrawal(thing: Thing): EntryDraft {
  const {kind, id, heads, audience} = thing;
  return {entity: {kind, id}, act: 'withdraw', parents: heads, body: {}, audience} as EntryDraft;
}

/** @returns The entry that puts something on the time line. */
export function annotation({on, text, private: isPrivate}: AnnotationWords, owner: Owner): EntryDraft {
  return {
    entity: {kind: 'annotation', id: uuidv7()},
    act: 'record',
    body: {on, text: text.trim()},
    audience: isPrivate ? 'private' : 'shared',
    ...inWhoseName(owner),
  };
}

/** @returns The entry that says it otherwise. Who may see it stays: a private word about a shared thing would show each something else. */
export function correction(
  {on, text}: AnnotationWords,
  {id, heads, audience}: AnnotationView,
  owner: Owner,
): EntryDraft {
  return {
    entity: {kind: 'annotation', id},
    act: 'set',
    parents: heads,
    body: {on, text: text.trim()},
    audience,
    ...inWhoseName(owner),
  };
}

// Who decides for the person in law writes in the person's name, and the entry says so.
function inWhoseName({actor, subject}: Owner): Pick<EntryDraft, 'onBehalfOf'> {
  if (actor.role !== 'representative') return {};
  return {onBehalfOf: {role: 'person', ref: subject, basis: 'representative'}};
}

/** @returns The entries that erase all words of a thing, those overtaken by a correction too. */
export function erasures(thing: Thing, entries: readonly Entry[], actor: Party): readonly EntryDraft[] {
  const {kind, id, heads, audience} = thing;
  return entries
    .filter((entry) => entry.entity.id === id && hasWords(entry) && mayChange({author: actor}, entry))
    .map(
      (entry) =>
        ({entity: {kind, id}, act: 'redact', parents: heads, body: {target: entry.id}, audience}) as EntryDraft,
    );
}

function hasWords(entry: Entry): boolean {
  if (isEntry(entry, 'outcome', 'record')) return [entry.body, ...entry.body.items].some(({note}) => note !== '');
  if (isEntry(entry, 'outcome', 'set')) return entry.body.note !== '';
  return (isEntry(entry, 'annotation', 'record') || isEntry(entry, 'annotation', 'set')) && entry.body.text !== '';
}

/**
 * Reads every entry about one thing.
 *
 * Looks at all entries of its kind: a device with a wrong clock may have dated a correction before what it corrects.
 */
export async function entriesOf(record: CareRecord, {kind, id}: Thing): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for await (const entry of record.entries({kind})) if (entry.entity.id === id) found.push(entry);
  return found;
}
