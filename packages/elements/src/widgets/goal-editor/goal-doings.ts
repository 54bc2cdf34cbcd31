import {
  acceptDraft,
  agreeDraft,
  changeAt,
  changeDrafts,
  decides,
  goalFrame,
  parseAnswer,
  PROGRESS_RANGE,
  restoreDrafts,
  sharedCopy,
  uuidv7,
  type GoalChange,
  type GoalPlace,
  type GoalState,
  type GoalVersion,
  type GoalView,
  type Party,
} from '@avec/model';

import type {Doing} from './goal-desk.js';
import {editedPlace, fieldAt, unsavedPlace, writeMode} from './goal-editor.logic.js';
import {today} from '../../foundation/desk/people.js';
import type {UnsavedWords} from '../../foundation/desk/unsaved-words.js';

/** A new goal; for whoever does not decide, it is a proposal. */
export function creating(
  {title, why, isPrivate}: {title: string; why: string; isPrivate: boolean},
  actor: Party,
): Doing {
  const id = uuidv7();
  const changes = [changeAt({step: null, field: 'title'}, title.trim()), ...words({step: null, field: 'why'}, why)];
  const audience = isPrivate ? 'private' : 'shared';
  return {
    drafts: [{entity: {kind: 'goal', id}, act: 'record', audience, body: {changes}}],
    said: decides(actor.role) ? 'created' : 'proposed',
  };
}

/** Writes in a place what was written there, or proposes it. */
export function writing(goal: GoalView, actor: Party, place: GoalPlace, unsaved: UnsavedWords): Doing {
  const name = unsavedPlace(goal.id, place);
  const {text, base} = unsaved.at(name) ?? {text: '', base: goal.heads};
  const isProposal = writeMode(goal, actor, place) === 'propose';
  // Its author had seen what was there when the writing began, and nothing that has come since.
  const seen = {...goal, heads: base};
  return {
    drafts: changeDrafts(seen, actor, [changeAt(place, text.trim())]),
    said: isProposal ? 'proposed' : 'changed',
    places: [name],
  };
}

/** Changes something at once, without words to keep. */
export function setting(goal: GoalView, said: Doing['said'], place: GoalPlace, value: string): Doing {
  return {drafts: [{...goalFrame(goal), act: 'set', body: {changes: [changeAt(place, value)]}}], said};
}

/** Decides where a goal stands. Who starts it agrees to the words it has now, so that those are on record. */
export function deciding(goal: GoalView, state: Exclude<GoalState, 'proposed'>): Doing {
  const doing = setting(goal, state, {step: null, field: 'state'}, state);
  const isFirst =
    state === 'active' && goal.audience === 'shared' && !goal.decisions.some(({value}) => value === state);
  return isFirst ? {...doing, drafts: [...doing.drafts, agreeDraft(goal)]} : doing;
}

/** Adds a step of these words; what is empty is not said. */
export function addingStep(goal: GoalView, values: Readonly<Record<'what' | 'who' | 'by' | 'how', string>>): Doing {
  const step = uuidv7();
  const changes = (['what', 'who', 'by', 'how'] as const).flatMap((field) => words({step, field}, values[field]));
  return {
    drafts: [{...goalFrame(goal), act: 'set', body: {changes}}],
    said: 'step-added',
    places: ['what', 'who', 'by', 'how'].map((field) => unsavedPlace(goal.id, `new-step ${field}`)),
  };
}

/** Takes a proposal up, with the words that were edited where they were. */
export function accepting(goal: GoalView, id: string, unsaved: UnsavedWords): Doing | null {
  const proposal = goal.proposals.find(({by}) => by === id);
  if (!proposal) return null;
  const places = proposal.changes.map((each) => editedPlace(goal, proposal, each));
  const changes = proposal.changes.map((each, index) =>
    changeAt(each, (unsaved.at(places[index] ?? '')?.text ?? each.value).trim()),
  );
  return {drafts: [acceptDraft(goal, proposal, changes)], said: 'accepted', places};
}

/** Says that one sees it differently: a proposal, or, for `null`, the goal as it stands. */
export function differing(goal: GoalView, proposal: string | null, text: string): Doing {
  const place = unsavedPlace(goal.id, proposal === null ? 'differ' : `differ ${proposal}`);
  return {drafts: [{...goalFrame(goal), act: 'differ', body: {proposal, text}}], said: 'differed', places: [place]};
}

/** Agrees to the goal in exactly the words it has now. */
export function agreeing(goal: GoalView): Doing {
  return {drafts: [agreeDraft(goal)], said: 'agreed'};
}

/** Takes back one's own act; for `null`, the goal. */
export function withdrawing(goal: GoalView, target: string | null): Doing {
  return {
    drafts: [{...goalFrame(goal), act: 'withdraw', body: {target}}],
    said: target === null ? 'removed' : 'withdrawn',
  };
}

/** Of several versions whose authors knew nothing of each other, keeps one: it then follows them all. */
export function choosing(goal: GoalView, place: GoalPlace, by: string): Doing | null {
  const field = fieldAt(goal, place);
  const version = [field, ...(field?.conflict ?? [])].find((each) => each?.by === by);
  if (!version) return null;
  return setting(goal, 'chosen', place, version.value);
}

/** Brings earlier words back, or proposes them. */
export function restoring(goal: GoalView, actor: Party, version: GoalVersion): Doing {
  const isProposal = writeMode(goal, actor, version) === 'propose';
  return {drafts: restoreDrafts(goal, actor, version), said: isProposal ? 'proposed' : 'restored'};
}

/** Shares a private goal, as a copy: what was private before stays so. */
export function sharing(goal: GoalView): Doing {
  return {drafts: sharedCopy(goal), said: 'shared'};
}

/** Says where one sees the goal today. */
export function rating(
  goal: GoalView,
  {answer, attainment, note}: {readonly answer: string; readonly attainment: string; readonly note: string},
): Doing {
  const body = {
    goal: goal.id,
    on: today(),
    progress: parseAnswer(answer, PROGRESS_RANGE),
    attainment: attainment === '' ? null : Number(attainment),
    note: note.trim(),
  };
  return {
    drafts: [{entity: {kind: 'progress', id: uuidv7()}, act: 'record', audience: goal.audience, body}],
    said: 'rated',
    places: ['progress', 'attainment', 'progress-note'].map((part) => unsavedPlace(goal.id, part)),
  };
}

/** Says something about a goal: to everybody, or as a note to oneself. */
export function commenting(goal: GoalView, audience: 'shared' | 'private', text: string): Doing {
  const body = {about: {kind: 'goal', id: goal.id, part: null}, text} as const;
  return {
    drafts: [{entity: {kind: 'comment', id: uuidv7()}, act: 'record', audience, body}],
    said: audience === 'shared' ? 'commented' : 'noted',
    places: [unsavedPlace(goal.id, audience === 'shared' ? 'comment' : 'note')],
  };
}

function words(place: GoalPlace, value: string): readonly GoalChange[] {
  return value.trim() === '' ? [] : [changeAt(place, value.trim())];
}

/** @returns A name for a place, for where the focus goes. */
export function landOf(goal: GoalView, place: GoalPlace): string {
  return `write ${unsavedPlace(goal.id, place)}`;
}
