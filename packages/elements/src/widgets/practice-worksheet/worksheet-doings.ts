import {uuidv7, type DefinitionRef, type EntryDraft, type ReflectionSubject, type ReflectionView} from '@avec/model';

import {bodyOf, sheetOf, type Sheet} from './sheet.js';
import type {Saying} from './worksheet-screen.js';
import type {Doing} from '../../foundation/desk/record-desk.js';

type Audience = 'private' | 'shared';

/** Something to write, and what takes it back. */
export interface Reversible {
  readonly doing: Doing<Saying>;
  /** What is written to take it back. Heads of what it changes are known only then. */
  readonly back: (current: (id: string) => ReflectionView | null) => readonly EntryDraft[];
}

/** Saves a new worksheet. */
export function recording(sheet: Sheet, definition: DefinitionRef, about: ReflectionSubject): Reversible {
  const audience = audienceOf(sheet);
  const draft = recorded(bodyOf(sheet, definition, about), audience);
  return {
    doing: {drafts: [draft], said: audience === 'shared' ? 'saved-shared' : 'saved'},
    back: (current) => withdrawalOf(current(draft.entity.id)),
  };
}

/**
 * Saves a worksheet over what it said: the whole of it, in one entry.
 *
 * Where other eyes may see it than before, it becomes another worksheet, since
 * an entry that only its author may read can have no part that all may read.
 *
 * @param parents - Entries its author had seen.
 */
export function changing(saved: ReflectionView, sheet: Sheet, parents: readonly string[]): Reversible {
  const body = bodyOf(sheet, saved.definition, saved.about);
  const audience = audienceOf(sheet);
  if (audience !== saved.audience) return replacing(saved, body, audience, 'changed');
  const {id} = saved;
  const draft: EntryDraft = {entity: {kind: 'reflection', id}, act: 'set', parents, audience, body};
  return {
    doing: {drafts: [draft], said: 'changed'},
    back: (current) => {
      const now = current(id);
      return now ? [{...draft, parents: now.heads, body: savedBody(saved)}] : [];
    },
  };
}

/** Lets others read a worksheet, or no others any more. What it says stays as it is. */
export function moving(saved: ReflectionView, audience: Audience): Reversible {
  return replacing(saved, savedBody(saved), audience, audience === 'shared' ? 'shared' : 'kept-private');
}

/** Takes a worksheet away. */
export function withdrawing(saved: ReflectionView): Reversible {
  return {
    doing: {drafts: withdrawalOf(saved), said: 'withdrawn'},
    // What was taken away has no way back but to write it again.
    back: () => [recorded(savedBody(saved), saved.audience)],
  };
}

/** Of several versions that knew nothing of each other, keeps one: it then follows them all. */
export function choosing(saved: ReflectionView, by: string): Reversible | null {
  const version = [saved, ...saved.conflict].find((each) => each.by === by);
  return version ? changedTo(saved, sheetOf(version, saved.audience)) : null;
}

function changedTo(saved: ReflectionView, sheet: Sheet): Reversible {
  const {doing, back} = changing(saved, sheet, saved.heads);
  return {doing: {...doing, said: 'chosen'}, back};
}

function replacing(
  saved: ReflectionView,
  body: ReturnType<typeof bodyOf>,
  audience: Audience,
  said: Saying,
): Reversible {
  const draft = recorded(body, audience);
  return {
    doing: {drafts: [draft, ...withdrawalOf(saved)], said},
    back: (current) => [recorded(savedBody(saved), saved.audience), ...withdrawalOf(current(draft.entity.id))],
  };
}

function recorded(body: ReturnType<typeof bodyOf>, audience: Audience) {
  return {entity: {kind: 'reflection', id: uuidv7()}, act: 'record', audience, body} as const;
}

function withdrawalOf(saved: ReflectionView | null): readonly EntryDraft[] {
  if (!saved) return [];
  const {id, heads, audience} = saved;
  return [{entity: {kind: 'reflection', id}, act: 'withdraw', parents: heads, audience, body: {}}];
}

function savedBody(saved: ReflectionView) {
  return bodyOf(sheetOf(saved, saved.audience), saved.definition, saved.about);
}

function audienceOf({audience}: Sheet): Audience {
  return audience === 'shared' ? 'shared' : 'private';
}
