import type {Entry} from './entry.js';
import {isEntry} from './is-entry.js';
import {mayChange} from './voice.js';

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
  return entry;
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
    if (target && mayChange(entry, target)) byId.set(target.id, redacted(target));
  }
  return [...byId.values()];
}

function withoutNote<Body extends {readonly note: string}>(body: Body): Body {
  return body.note === '' ? body : {...body, note: '', erased: true};
}
