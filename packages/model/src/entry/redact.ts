import type {Entry} from './entry.js';
import {isEntry} from './is-entry.js';
import {mayChange} from './voice.js';
import {redactedOfConsent} from '../consent/words.js';
import {redactedOfCoproduction} from '../coproduction/words.js';
import {WORD_FIELDS, type GoalChange} from '../goal/goal.js';
import {isOwnAct} from '../own/hands.js';
import {redactedOfParticipation} from '../participation/words.js';
import {redactedOfRemote} from '../remote/words.js';

/**
 * The skeleton of an entry: who, when, what kind and which answers, without its words.
 *
 * Each text becomes empty and is marked `erased` where there was one. Redacting twice is redacting once.
 */
export function redacted(entry: Entry): Entry {
  if (isEntry(entry, 'outcome', 'record')) {
    return {...entry, body: {...withoutNote(entry.body), items: entry.body.items.map(withoutNote)}};
  }
  if (isEntry(entry, 'outcome', 'set')) return {...entry, body: withoutNote(entry.body)};
  if (isEntry(entry, 'annotation', 'record')) return {...entry, body: {on: entry.body.on, text: '', erased: true}};
  if (isEntry(entry, 'annotation', 'set')) return {...entry, body: {on: entry.body.on, text: '', erased: true}};
  return redactedOfGoals(entry);
}

function redactedOfGoals(entry: Entry): Entry {
  if (isEntry(entry, 'goal', 'accept')) return {...entry, body: withoutWords(entry.body)};
  if (isEntry(entry, 'goal', 'record')) return {...entry, body: withoutWords(entry.body)};
  if (isEntry(entry, 'goal', 'set')) return {...entry, body: withoutWords(entry.body)};
  if (isEntry(entry, 'goal', 'propose')) return {...entry, body: withoutWords(entry.body)};
  if (isEntry(entry, 'goal', 'differ')) return {...entry, body: {...entry.body, text: '', erased: true}};
  if (isEntry(entry, 'progress', 'record')) return {...entry, body: withoutNote(entry.body)};
  if (isEntry(entry, 'progress', 'set')) return {...entry, body: withoutNote(entry.body)};
  if (isEntry(entry, 'comment', 'record')) return {...entry, body: {...entry.body, text: '', erased: true}};
  if (isEntry(entry, 'comment', 'set')) return {...entry, body: {text: '', erased: true}};
  return redactedOfRemote(redactedOfConsent(redactedOfCoproduction(redactedOfParticipation(entry))));
}

/**
 * Whether a request to erase counts for an entry: only from those whose words they are.
 *
 * Of a session or an annotation, also in their name by another's hand; of
 * all else by their own hand only.
 */
export function mayErase(request: Entry, entry: Entry): boolean {
  const {kind} = entry.entity;
  return kind === 'outcome' || kind === 'annotation' ? mayChange(request, entry) : isOwnAct(request, entry);
}

/**
 * Entries with the words gone that they themselves ask to erase.
 *
 * A request counts only from those whose words they are. The result is the
 * same whether the words were gone before the request came or go now.
 */
export function withRedactions(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    if (entry.act !== 'redact') continue;
    const target = byId.get(entry.body.target);
    if (target && mayErase(entry, target)) byId.set(target.id, redacted(target));
  }
  return [...byId.values()];
}

function withoutNote<Body extends {readonly note: string}>(body: Body): Body {
  return body.note === '' ? body : {...body, note: '', erased: true};
}

function withoutWords<Body extends {readonly changes: readonly GoalChange[]}>(body: Body): Body {
  return {...body, changes: body.changes.map(withoutWord)};
}

function withoutWord(change: GoalChange): GoalChange {
  if (!WORD_FIELDS.has(change.field) || change.value === '') return change;
  // Words are texts, and empty is one.
  return {...change, value: '', erased: true} as GoalChange;
}
