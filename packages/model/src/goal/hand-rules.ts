import {rightTo, type Deed} from './goal-rights.js';
import type {Fault} from '../definition/definition.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {decides} from '../entry/standing.js';
import {REFUSALS, type RefusalCode} from '../own/refusal.js';

/** Kinds in which only those have a part who decide or support. */
const OF_GOALS: ReadonlySet<string> = new Set(['goal', 'progress']);

/** Something an entry's hand may never do, and where in the entry. */
interface HandRefusal {
  readonly path: string;
  readonly code: RefusalCode;
}

/**
 * What an entry does that its hand may never do, whatever it follows: what can
 * be told from the entry alone, so that a file brings in nothing that nobody
 * could have written here.
 */
export function handFaults(entry: Entry): readonly Fault[] {
  return handRefusals(entry).map(({path, code}) => ({path, code: 'not-allowed', message: REFUSALS[code]}));
}

/** @returns The same as {@link handFaults}, for the rules. */
export function handRefusals(entry: Entry): readonly HandRefusal[] {
  if (!isAboutGoals(entry)) return [];
  const {role} = entry.author;
  if (rightTo('comment', role) === 'no') return [{path: 'author.role', code: 'role'}];
  if (rightTo(deedOfAct(entry), role) === 'no') return [{path: 'act', code: 'accept'}];
  if (isForOneself(entry) && entry.onBehalfOf && !decides(role)) return [{path: 'onBehalfOf', code: 'behalf'}];
  return rightTo('decide', role) === 'no' ? stateRefusals(entry) : [];
}

/** Whether an entry is of somebody's goals, their ratings, or what is said about them. */
function isAboutGoals(entry: Entry): boolean {
  return OF_GOALS.has(isEntry(entry, 'comment', 'record') ? entry.body.about.kind : entry.entity.kind);
}

function isForOneself({act}: Entry): boolean {
  return act === 'agree' || act === 'differ';
}

function deedOfAct({entity: {kind}, act}: Entry): Deed {
  if (act === 'withdraw' || act === 'redact') return act;
  if (kind === 'progress') return 'rate';
  if (kind === 'comment') return 'comment';
  // Who may not say something may still propose it: what a "set" comes to depends on what it says.
  // To give and to refuse are no acts of a goal.
  return act === 'set' || act === 'give' || act === 'refuse' ? 'propose' : act;
}

function stateRefusals(entry: Entry): readonly HandRefusal[] {
  if (!isEntry(entry, 'goal', 'record') && !isEntry(entry, 'goal', 'set')) return [];
  return entry.body.changes.flatMap((change, index) => {
    const isBeginning = entry.act === 'record' && change.value === 'proposed';
    if (change.field !== 'state' || isBeginning) return [];
    return [{path: `body.changes[${String(index)}]`, code: 'decision'} as const];
  });
}
