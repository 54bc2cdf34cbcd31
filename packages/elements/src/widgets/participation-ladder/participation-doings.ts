import {
  contentHash,
  uuidv7,
  type DecisionView,
  type DefinitionRef,
  type EntryDraft,
  type LadderDefinition,
  type ParticipationSetBody,
  type ParticipationView,
} from '@avec/model';

import type {Saying} from './decision-reading.js';
import {behalfOf, nameOf, NEW_DECISION, placeOf, type ViewDraft} from './participation-ladder.logic.js';
import {today} from '../../foundation/desk/people.js';

/** Something to write in the record. */
export interface Doing {
  readonly draft: EntryDraft;
  readonly said: Saying;
  /** Things whose unsaved words are saved with it. */
  readonly about?: readonly string[];
}

/** Names a decision. */
export function naming(title: string, isPrivate: boolean): Doing {
  const entity = {kind: 'decision', id: uuidv7()} as const;
  const audience = isPrivate ? 'private' : 'shared';
  return {draft: {entity, act: 'record', audience, body: {title: title.trim()}}, said: 'named', about: [NEW_DECISION]};
}

/** Gives a decision another name; of two that were written at once, keeps one. */
export function renaming({id, audience, heads}: DecisionView, title: string, said: 'renamed' | 'chosen'): Doing {
  const entity = {kind: 'decision', id} as const;
  return {
    draft: {entity, act: 'set', audience, parents: heads, body: {title: title.trim()}},
    said,
    about: [nameOf(id)],
  };
}

/** What a view of a decision is made of. */
export interface Said {
  readonly decision: DecisionView;
  readonly draft: ViewDraft;
  readonly ladder: LadderDefinition;
  /** Whose record it is. */
  readonly subject: string;
}

/** Says where the person was. */
export async function saying({decision, draft, ladder, subject}: Said): Promise<Doing> {
  const onBehalfOf = behalfOf(draft.whose, subject);
  const isPrivate = decision.audience === 'private' || draft.private;
  const {id, version} = ladder;
  const definition = {id, version, hash: await contentHash(ladder)};
  return {
    draft: {
      entity: {kind: 'participation', id: uuidv7()},
      act: 'record',
      audience: isPrivate ? 'private' : 'shared',
      body: {decision: decision.id, ...bodyOf(draft, definition)},
      ...(onBehalfOf ? {onBehalfOf} : {}),
    },
    said: 'recorded',
    about: [decision.id],
  };
}

/** Says one of one's own views again, on the ladder it was said on. */
export function changing(view: ParticipationView, draft: ViewDraft): Doing {
  const base = draft.base.length > 0 ? draft.base : view.heads;
  return {draft: setting(view, bodyOf(draft, view.definition), base), said: 'changed', about: [view.decision]};
}

/** Of several versions that were written at once, keeps one: it then follows them all. */
export function choosing(view: ParticipationView, by: string): Doing | null {
  const version = [view, ...view.conflict].find((each) => each.by === by);
  if (!version) return null;
  const {definition, on, place, wish, help} = version;
  return {draft: setting(view, {definition, on, place, wish, help}, view.heads), said: 'chosen'};
}

/** Takes a view, or a decision, back. */
export function withdrawing({id, kind, audience, heads}: ParticipationView | DecisionView): Doing {
  const draft = {entity: {kind, id}, act: 'withdraw', audience, parents: heads, body: {}} as EntryDraft;
  return kind === 'decision' ? {draft, said: 'removed', about: [id, nameOf(id)]} : {draft, said: 'taken-back'};
}

function bodyOf({place, wish, help, on}: ViewDraft, definition: DefinitionRef): ParticipationSetBody {
  return {definition, on: on || today(), place: placeOf(place), wish, help: help.trim()};
}

function setting(view: ParticipationView, body: ParticipationSetBody, parents: readonly string[]): EntryDraft {
  const {id, audience} = view;
  return {entity: {kind: 'participation', id}, act: 'set', audience, parents, body};
}
