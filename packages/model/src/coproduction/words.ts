import {ACTION_WORD_FIELDS, type ActionChange} from './action.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';

/** @returns An entry of a meeting, of who took part, of a checklist or of a plan without its words; any other as it is. */
export function redactedOfCoproduction(entry: Entry): Entry {
  if (isEntry(entry, 'meeting', 'record')) return {...entry, body: without(entry.body, 'theme', 'summary')};
  if (isEntry(entry, 'meeting', 'set')) return {...entry, body: without(entry.body, 'theme', 'summary')};
  if (isEntry(entry, 'attendance', 'record')) return {...entry, body: without(entry.body, ...OF_ATTENDANCE)};
  if (isEntry(entry, 'attendance', 'set')) return {...entry, body: without(entry.body, ...OF_ATTENDANCE)};
  if (isEntry(entry, 'checklist', 'record')) return {...entry, body: without(entry.body, 'note')};
  if (isEntry(entry, 'checklist', 'set')) return {...entry, body: without(entry.body, 'note')};
  if (isEntry(entry, 'action', 'record')) return {...entry, body: without(entry.body, 'what', 'who', 'how')};
  if (isEntry(entry, 'action', 'set')) return {...entry, body: {changes: entry.body.changes.map(withoutWord)}};
  return entry;
}

const OF_ATTENDANCE = ['setting', 'job', 'territory', 'takeaway'] as const;

function without<Field extends string, Body extends Readonly<Record<Field, string>>>(
  body: Body,
  ...fields: readonly Field[]
): Body {
  if (fields.every((field) => body[field] === '')) return body;
  return {...body, ...Object.fromEntries(fields.map((field) => [field, ''])), erased: true};
}

function withoutWord(change: ActionChange): ActionChange {
  if (!ACTION_WORD_FIELDS.has(change.field) || change.value === '') return change;
  // Words are texts, and empty is one.
  return {...change, value: '', erased: true} as ActionChange;
}
