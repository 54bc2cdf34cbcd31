import {CONDITION_WORDS} from './conditions.js';
import {CONTINGENCY_WORD_FIELDS, type ContingencyChange} from './contingency.js';
import {OPINION_WORDS} from './opinion.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';

/** @returns An entry of a preference, of conditions, of the plans or of an opinion without its words; any other as it is. */
export function redactedOfRemote(entry: Entry): Entry {
  if (isEntry(entry, 'preference', 'record')) return {...entry, body: without(entry.body, 'note')};
  if (isEntry(entry, 'preference', 'set')) return {...entry, body: without(entry.body, 'note')};
  if (isEntry(entry, 'conditions', 'record')) return {...entry, body: without(entry.body, ...CONDITION_WORDS)};
  if (isEntry(entry, 'conditions', 'set')) return {...entry, body: without(entry.body, ...CONDITION_WORDS)};
  if (isEntry(entry, 'opinion', 'record')) return {...entry, body: without(entry.body, ...OPINION_WORDS)};
  if (isEntry(entry, 'opinion', 'set')) return {...entry, body: without(entry.body, ...OPINION_WORDS)};
  if (isEntry(entry, 'contingency', 'record')) return {...entry, body: {changes: entry.body.changes.map(withoutWord)}};
  if (isEntry(entry, 'contingency', 'set')) return {...entry, body: {changes: entry.body.changes.map(withoutWord)}};
  return entry;
}

function without<Field extends string, Body extends Readonly<Record<Field, string>>>(
  body: Body,
  ...fields: readonly Field[]
): Body {
  if (fields.every((field) => body[field] === '')) return body;
  return {...body, ...Object.fromEntries(fields.map((field) => [field, ''])), erased: true};
}

function withoutWord(change: ContingencyChange): ContingencyChange {
  if (!CONTINGENCY_WORD_FIELDS.has(change.field) || change.value === '') return change;
  return {...change, value: '', erased: true};
}
