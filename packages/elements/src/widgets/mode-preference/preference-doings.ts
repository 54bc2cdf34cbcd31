import {
  uuidv7,
  type EntryDraft,
  type OpinionBody,
  type OpinionStatement,
  type OpinionView,
  type PreferenceBody,
  type PreferenceStatement,
  type PreferenceView,
} from '@avec/model';

import type {PreferenceSaid} from './mode-preference.messages.js';
import type {VoicePreference} from './preference-reading.js';
import type {Doing} from '../../foundation/desk/record-desk.js';

type Audience = 'private' | 'shared';

/** What stands of a kind of thing now, by its id; `null` for what is gone. */
export interface Current {
  readonly preference: (id: string) => PreferenceView | null;
  readonly opinion: (id: string) => OpinionView | null;
}

/** Something to write, and what takes it back. */
export interface Reversible {
  readonly doing: Doing<PreferenceSaid>;
  /** What is written to take it back. Heads of what it changes are known only then. */
  readonly back: (current: Current) => readonly EntryDraft[];
}

/** Says for the first time how one would like to meet. */
export function recording(body: PreferenceBody, audience: Audience): Reversible {
  const draft = recorded(body, audience);
  return {
    doing: {drafts: [draft], said: audience === 'shared' ? 'saved' : 'saved-private'},
    back: ({preference}) => withdrawalOf(preference(draft.entity.id)),
  };
}

/**
 * Says it anew: the whole of it, over all that stood before.
 *
 * Where other eyes may see it than before, it becomes another thing, since an
 * entry that only its author may read can have no part that all may read.
 *
 * @param parents - Entries its author had seen.
 */
export function changing(
  saved: VoicePreference,
  body: PreferenceBody,
  {audience, parents}: {readonly audience: Audience; readonly parents: readonly string[]},
): Reversible {
  const {view, others} = saved;
  if (audience !== view.audience) return replacing(saved, body, audience);
  const entity = {kind: 'preference', id: view.id} as const;
  const draft: EntryDraft = {entity, act: 'set', parents, audience, body};
  return {
    doing: {drafts: [draft, ...others.flatMap(withdrawalOf)], said: 'changed'},
    back: ({preference}) => {
      const now = preference(view.id);
      const undone: readonly EntryDraft[] = now ? [{...draft, parents: now.heads, body: savedBody(view)}] : [];
      return [...undone, ...others.map(recordedAgain)];
    },
  };
}

/** Takes the choice back, in every version of it. */
export function withdrawing({view, others}: VoicePreference): Reversible {
  return {
    doing: {drafts: [view, ...others].flatMap(withdrawalOf), said: 'withdrawn'},
    // What was taken away has no way back but to say it again.
    back: () => [view, ...others].map(recordedAgain),
  };
}

/** Of several versions that knew nothing of each other, keeps one: it then follows them all. `null` where it is gone. */
export function choosing(saved: VoicePreference, by: string): Reversible | null {
  const {view} = saved;
  const version = versionsOf(saved).find((each) => each.by === by);
  if (!version) return null;
  const {doing, back} = changing(saved, savedBody(version), {audience: view.audience, parents: view.heads});
  return {doing: {...doing, said: 'chosen'}, back};
}

/** @returns Every version of what a voice chose that stands, the one that holds first. */
export function versionsOf({view, others}: VoicePreference): readonly PreferenceStatement[] {
  return [view, ...view.conflict, ...others.flatMap((other) => [other, ...other.conflict])];
}

/** Says something beside the person's choice. */
export function opining(body: OpinionBody): Reversible {
  const draft = opined(body);
  return {
    doing: {drafts: [draft], said: 'opinion-saved'},
    back: ({opinion}) => opinionWithdrawalOf(opinion(draft.entity.id)),
  };
}

/** Says it anew. */
export function changingOpinion(saved: OpinionView, body: OpinionBody, parents: readonly string[]): Reversible {
  const entity = {kind: 'opinion', id: saved.id} as const;
  const draft: EntryDraft = {entity, act: 'set', parents, body};
  return {
    doing: {drafts: [draft], said: 'opinion-changed'},
    back: ({opinion}) => {
      const now = opinion(saved.id);
      return now ? [{...draft, parents: now.heads, body: savedOpinion(saved)}] : [];
    },
  };
}

/** Takes away what was said beside it. */
export function withdrawingOpinion(saved: OpinionView): Reversible {
  return {
    doing: {drafts: opinionWithdrawalOf(saved), said: 'opinion-withdrawn'},
    back: () => [opined(savedOpinion(saved))],
  };
}

/** Of several versions of an opinion that knew nothing of each other, keeps one. `null` where it is gone. */
export function choosingOpinion(saved: OpinionView, by: string): Reversible | null {
  const version = [saved, ...saved.conflict].find((each) => each.by === by);
  if (!version) return null;
  const {doing, back} = changingOpinion(saved, savedOpinion(version), saved.heads);
  return {doing: {...doing, said: 'chosen'}, back};
}

function replacing({view, others}: VoicePreference, body: PreferenceBody, audience: Audience): Reversible {
  const draft = recorded(body, audience);
  return {
    doing: {
      drafts: [draft, ...[view, ...others].flatMap(withdrawalOf)],
      said: audience === 'shared' ? 'saved' : 'saved-private',
    },
    back: ({preference}) => [...[view, ...others].map(recordedAgain), ...withdrawalOf(preference(draft.entity.id))],
  };
}

function recorded(body: PreferenceBody, audience: Audience) {
  return {entity: {kind: 'preference', id: uuidv7()}, act: 'record', audience, body} as const;
}

function recordedAgain(view: PreferenceView): EntryDraft {
  return recorded(savedBody(view), view.audience);
}

function withdrawalOf(view: PreferenceView | null): readonly EntryDraft[] {
  if (!view) return [];
  const {id, heads, audience} = view;
  return [{entity: {kind: 'preference', id}, act: 'withdraw', parents: heads, audience, body: {}}];
}

function savedBody({definition, on, first, second, situations, note}: PreferenceStatement): PreferenceBody {
  return {definition, on, first, second, situations, note};
}

function opined(body: OpinionBody) {
  return {entity: {kind: 'opinion', id: uuidv7()}, act: 'record', body} as const;
}

function opinionWithdrawalOf(view: OpinionView | null): readonly EntryDraft[] {
  if (!view) return [];
  return [{entity: {kind: 'opinion', id: view.id}, act: 'withdraw', parents: view.heads, body: {}}];
}

function savedOpinion({about, on, limits, opinion, reasons}: OpinionStatement): OpinionBody {
  return {about, on, limits, opinion, reasons};
}
