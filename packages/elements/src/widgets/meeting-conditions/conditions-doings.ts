import {uuidv7, type ConditionsBody, type ConditionsView, type EntryDraft} from '@avec/model';

import type {Saying} from './conditions-screen.js';
import {bodyOf, sheetOf, type Sheet} from './sheet.js';
import type {Doing} from '../../foundation/desk/record-desk.js';

/** Something to write, and what takes it back. */
export interface Reversible {
  readonly doing: Doing<Saying>;
  /** What is written to take it back. Heads of what it changes are known only then. */
  readonly back: (current: (id: string) => ConditionsView | null) => readonly EntryDraft[];
}

/** One way in which a voice said its conditions: on one device, or on another that knew nothing of it. */
export interface Version {
  readonly view: ConditionsView;
  /** Id of the entry that says it. */
  readonly by: string;
  readonly at: string;
  readonly body: ConditionsBody;
}

/** Saves for the first time. */
export function recording(sheet: Sheet, on: string): Reversible {
  const draft = recorded(bodyOf(sheet, on));
  return {
    doing: {drafts: [draft], said: 'saved'},
    back: (current) => withdrawalOf(current(draft.entity.id)),
  };
}

/**
 * Saves over what was said: the whole of it, in one entry.
 *
 * @param parents - Entries its author had seen.
 */
export function changing(view: ConditionsView, sheet: Sheet, on: string, parents: readonly string[]): Reversible {
  return {
    doing: {drafts: [saying(view, bodyOf(sheet, on), parents)], said: 'changed'},
    back: (current) => sayingAgain(current(view.id), savedBody(view)),
  };
}

/** Takes away all that a voice said. */
export function withdrawing(views: readonly ConditionsView[]): Reversible {
  return {
    doing: {drafts: views.flatMap(withdrawalOf), said: 'withdrawn'},
    // What was taken away has no way back but to write it again.
    back: () => views.map((view) => recorded(savedBody(view))),
  };
}

/** Of several versions that knew nothing of each other, keeps one: it then follows them all. */
export function choosing(version: Version, views: readonly ConditionsView[]): Reversible {
  const {view, body} = version;
  const others = views.filter(({id}) => id !== view.id);
  const kept = view.conflict.length > 0 ? [saying(view, body, view.heads)] : [];
  return {
    doing: {drafts: [...kept, ...others.flatMap(withdrawalOf)], said: 'chosen'},
    back: (current) => [
      ...(kept.length > 0 ? sayingAgain(current(view.id), savedBody(view)) : []),
      ...others.map((other) => recorded(savedBody(other))),
    ],
  };
}

/** @returns Every version that stands of what one voice said, the latest first. */
export function versionsOf(views: readonly ConditionsView[]): readonly Version[] {
  return views.flatMap((view) =>
    [view, ...view.conflict].map(({by, at, ...body}) => ({
      view,
      by,
      at: by === view.by ? saidAt(view) : at,
      body: bodyOf(sheetOf(body), body.on),
    })),
  );
}

/** @returns When a view was last said: its `order` has it, its `at` is when it was first recorded. */
export function saidAt({order, at}: Pick<ConditionsView, 'order' | 'at'>): string {
  return order.split('|')[1] ?? at;
}

function saying({id}: ConditionsView, body: ConditionsBody, parents: readonly string[]): EntryDraft {
  return {entity: {kind: 'conditions', id}, act: 'set', parents, body};
}

function sayingAgain(now: ConditionsView | null, body: ConditionsBody): readonly EntryDraft[] {
  return now ? [saying(now, body, now.heads)] : [];
}

function recorded(body: ConditionsBody) {
  return {entity: {kind: 'conditions', id: uuidv7()}, act: 'record', body} as const;
}

function withdrawalOf(view: ConditionsView | null): readonly EntryDraft[] {
  if (!view) return [];
  const {id, heads} = view;
  return [{entity: {kind: 'conditions', id}, act: 'withdraw', parents: heads, body: {}}];
}

function savedBody(view: ConditionsView): ConditionsBody {
  return bodyOf(sheetOf(view), view.on);
}
