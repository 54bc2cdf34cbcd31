import {changesBefore} from '../coproduction/undo-action.js';
import {Ancestry} from '../entry/ancestry.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import {latestFirst} from '../fold/lineage.js';
import {isOwnAct} from '../own/hands.js';
import {plansBefore} from '../remote/undo-contingency.js';

/**
 * The entry that undoes an act on a goal, on a line of a plan, on the plans for
 * an emergency, or on whatever one voice says as a whole (a rating, a comment, a
 * view of a decision), by its own author: everything is as it was, and the
 * history keeps both.
 *
 * To do it again, undo the undoing: give this the entry that came of the draft.
 *
 * @param before - Entries of the same thing, with the one to undo among them: what the author has seen.
 * @returns `null` for what cannot be undone: an erasure, and the end of anything but a goal.
 */
export function undoDraft(entry: Entry, before: readonly Entry[]): EntryDraft | null {
  const {entity, audience, act} = entry;
  if (act === 'redact') return null;
  const frame = {audience, parents: heads(before.length > 0 ? before : [entry]).map(({id}) => id)};
  if (entity.kind === 'goal') {
    const target = act === 'record' ? null : entry.id;
    return {...frame, entity: {kind: 'goal', id: entity.id}, act: 'withdraw', body: {target}};
  }
  if (isEntry(entry, 'contingency', 'record') || isEntry(entry, 'contingency', 'set')) {
    const body = plansBefore(entry, before);
    return body && {...frame, entity: entry.entity, act: 'set', body};
  }
  if (act === 'record') return {...frame, entity, act: 'withdraw', body: {}} as EntryDraft;
  if (isEntry(entry, 'action', 'set')) {
    const body = changesBefore(entry, before);
    return body && {...frame, entity: entry.entity, act: 'set', body};
  }
  const wording = act === 'set' ? wordingBefore(entry, before) : null;
  return wording && ({...frame, entity, act: 'set', body: wording} as EntryDraft);
}

/** @returns What stood there before a correction, as its author knew it; `null` for nothing. */
function wordingBefore(entry: Entry, before: readonly Entry[]): object | null {
  const ancestry = new Ancestry([...new Map([...before, entry].map((each) => [each.id, each])).values()]);
  const wordings = before.filter(
    (each) =>
      (each.act === 'record' || each.act === 'set') && ancestry.isAfter(entry.id, each.id) && isOwnAct(entry, each),
  );
  const [shown] = latestFirst(ancestry.heads(wordings));
  if (!shown) return null;
  if (isEntry(shown, 'progress', 'record')) {
    const {goal: _goal, ...rating} = shown.body;
    return rating;
  }
  if (isEntry(shown, 'participation', 'record')) {
    const {decision: _decision, ...view} = shown.body;
    return view;
  }
  if (isEntry(shown, 'attendance', 'record') || isEntry(shown, 'checklist', 'record')) {
    const {meeting: _meeting, ...rest} = shown.body;
    return rest;
  }
  return isEntry(shown, 'comment', 'record') ? {text: shown.body.text} : shown.body;
}
