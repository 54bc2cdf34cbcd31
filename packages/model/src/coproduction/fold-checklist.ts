import type {ChecklistSetBody} from './checklist.js';
import {checklistGroup} from './coproduction-group.js';
import {canonicalJson} from '../definition/hash.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** How one entry says the six principles are seen, and who wrote it when. */
export interface ChecklistStatement extends ChecklistSetBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** One view of a checklist as it stands now. */
export interface ChecklistView extends OwnView<'checklist'>, ChecklistStatement {
  /** Id of the meeting it was answered in; `null` for none. */
  readonly meeting: string | null;
  readonly at: string;
  readonly author: Party;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly ChecklistStatement[];
}

/** @returns The view that entries tell; `null` while the one that records it is missing. */
export function foldChecklist(entries: readonly Entry[]): ChecklistView | null {
  const own = readOwn('checklist', entries);
  if (!own) return null;
  const {record, shown, others, frame} = own;
  const {meeting} = record.body;
  const {on, definition} = shown.body;
  const where = {definitionId: definition.id, version: definition.version, meeting};
  const group = checklistGroup({...where, voice: frame.voice, private: frame.audience === 'private'});
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : group,
    order: `${on}|${frame.at}|${frame.id}`,
    meeting,
    conflict: others.filter((other) => plain(other.body) !== plain(shown.body)).map(statement),
  };
}

function statement({id, at, author, body}: OwnSaying<'checklist'>): ChecklistStatement {
  const {definition, on, as, people, answers, note, erased = false} = body;
  return {definition, on, as, people, answers, note, erased, by: id, at, author};
}

/** @returns What is said as one text, in whatever order the questions were answered. */
function plain({definition, on, as, people, answers, note}: ChecklistSetBody): string {
  const said = Object.fromEntries(answers.map(({question, answer}) => [question, answer]));
  return canonicalJson({definition, on, as, people, said, note});
}
