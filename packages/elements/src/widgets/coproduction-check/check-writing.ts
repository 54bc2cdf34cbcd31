import {
  contentHash,
  isDay,
  PEOPLE_LIMIT,
  uuidv7,
  type BehalfOf,
  type ChecklistDefinition,
  type ChecklistSetBody,
  type ChecklistStatement,
  type ChecklistView,
  type EntryDraft,
  type Party,
} from '@avec/model';

import {
  ALONE,
  dayOf,
  isForOthers,
  responsesOf,
  roleOf,
  whoseChoices,
  type CheckDraft,
  type CheckSurroundings,
} from './check-draft.js';

/** A place of the form in which something is missing or wrong. */
export type CheckProblem = 'scope' | 'whose' | 'as' | 'people' | 'on' | 'answers' | 'changed-away';

/** All that an entry is made from. */
export interface CheckWriting {
  readonly draft: CheckDraft;
  readonly around: CheckSurroundings;
  readonly checklist: ChecklistDefinition;
  /** Id of the person the record is about. */
  readonly subject: string;
  /** The saved view that is being changed; `null` for a new one, or one that is gone. */
  readonly changed: ChecklistView | null;
}

/** @returns Why nothing can be saved yet; `null` when it can. */
export function problemIn({draft, around, checklist, changed}: CheckWriting): CheckProblem | null {
  const {scope, actor} = around;
  if (scope === '') return 'scope';
  if (draft.changing && !changed) return 'changed-away';
  if (!draft.changing && draft.whose === null && whoseChoices(actor, scope).length > 0) return 'whose';
  if (roleOf(draft, around) === null) return 'as';
  if (isForOthers(draft, around) && peopleIn(draft.people) === null) return 'people';
  if (draft.on !== '' && !isPast(draft.on, [around.today, around.meeting?.on, changed?.on])) return 'on';
  return responsesOf(draft, checklist).length === 0 && draft.note.trim() === '' ? 'answers' : null;
}

/** Whether a day is one of the calendar and not after all of some others: a group can plan to meet, and answer before. */
function isPast(day: string, others: readonly (string | undefined)[]): boolean {
  return isDay(day) && others.some((other) => other !== undefined && day <= other);
}

/** @returns How many people a text says; `null` where it says none, or more than there can be. */
export function peopleIn(text: string): number | null {
  if (!/^\s*\d+\s*$/.test(text)) return null;
  const people = Number(text);
  return people >= 1 && people <= PEOPLE_LIMIT ? people : null;
}

/** @returns The entry that saves what is on the screen. */
export async function checklistDraft(writing: CheckWriting): Promise<EntryDraft> {
  const {draft, around, subject, changed} = writing;
  const body = await bodyOf(writing);
  if (changed) return {...frameOf(changed), act: 'set', parents: draft.changing?.heads ?? changed.heads, body};
  const {scope} = around;
  const onBehalfOf = behalfOf(draft, around, subject);
  return {
    entity: {kind: 'checklist', id: uuidv7()},
    act: 'record',
    body: {meeting: scope === ALONE ? null : scope, ...body},
    audience: scope === ALONE && draft.isPrivate ? 'private' : 'shared',
    ...(onBehalfOf ? {onBehalfOf} : {}),
  };
}

/** @returns The entry that says again what a view once said. */
export function sayingAgain(view: ChecklistView, said: ChecklistStatement, parents: readonly string[]): EntryDraft {
  return {...frameOf(view), act: 'set', parents, body: plainBody(said)};
}

/** @returns The entry that takes a view back. */
export function takingBack(view: ChecklistView): EntryDraft {
  return {...frameOf(view), act: 'withdraw', parents: view.heads, body: {}};
}

/** @returns The entry that records anew what was taken back: what ended a view has no way back but this. */
export function recordingAnew(view: ChecklistView): EntryDraft {
  const body = {meeting: view.meeting, ...plainBody(view)};
  return {...frameOf(view), entity: {kind: 'checklist', id: uuidv7()}, act: 'record', body};
}

async function bodyOf({draft, around, checklist}: CheckWriting): Promise<ChecklistSetBody> {
  const {id, version} = checklist;
  return {
    definition: {id, version, hash: await contentHash(checklist)},
    on: dayOf(draft, around),
    as: roleOf(draft, around) ?? around.actor.role,
    people: isForOthers(draft, around) ? (peopleIn(draft.people) ?? 1) : 1,
    answers: responsesOf(draft, checklist),
    note: draft.note.trim(),
  };
}

function plainBody({definition, on, as, people, answers, note}: ChecklistSetBody): ChecklistSetBody {
  return {definition, on, as, people, answers, note};
}

function frameOf({id, audience, basis, voice}: ChecklistView) {
  const onBehalfOf: BehalfOf | null = basis === 'own' ? null : {...voice, basis};
  return {entity: {kind: 'checklist', id}, audience, ...(onBehalfOf ? {onBehalfOf} : {})} as const;
}

/** Who filled in a sheet of paper at a meeting is not named: each sheet is a voice of its own. */
function behalfOf(draft: CheckDraft, around: CheckSurroundings, subject: string): BehalfOf | null {
  const {scope, actor} = around;
  const role = roleOf(draft, around) ?? actor.role;
  if (scope !== ALONE) return draft.isPaper ? {role, ref: uuidv7(), basis: 'paper'} : null;
  const {whose} = draft;
  if (actor.role === 'person' || whose === null || whose === 'own') return null;
  return {role: 'person', ref: subject, basis: whose};
}

/** @returns Whether somebody wrote a view by their own hand, and can change it or take it back. */
export function isByHandOf({ref, role}: Party, {author, voice}: ChecklistView): boolean {
  return (author.ref === ref && author.role === role) || voice.ref === ref;
}
