import type {BehalfOf, DefinitionRef, Entry, EntryDraft, Wish} from '@avec/model';

import {DECISIONS, type ExampleDecision, type ExampleView} from './example-decision-story.js';
import type {ExampleFrame} from './example-goals.js';
import {MARIE} from './people.js';

/**
 * @param definition - The ladder they are said on.
 * @returns The decisions of the story and what was said of them, as entries.
 */
export function decisionEntries(frame: ExampleFrame, definition: DefinitionRef): readonly Entry[] {
  return DECISIONS.flatMap((decision, index) => entriesOf(decision, `decision ${String(index)}`, {frame, definition}));
}

interface Scene {
  readonly frame: ExampleFrame;
  readonly definition: DefinitionRef;
}

function entriesOf(decision: ExampleDecision, name: string, scene: Scene): readonly Entry[] {
  const {frame} = scene;
  const id = frame.id(name);
  const named = frame.entry(
    {entity: {kind: 'decision', id}, act: 'record', body: {title: decision.title[frame.language]}},
    decision,
  );
  const views = decision.views.map((view, index) => viewEntry(view, {...scene, decision: id, name, index}));
  return [named, ...views];
}

interface ViewScene extends Scene {
  readonly decision: string;
  readonly name: string;
  readonly index: number;
}

function viewEntry(view: ExampleView, {frame, definition, decision, name, index}: ViewScene): Entry {
  const {place, wish, help, daysAgo} = view;
  const paper: {readonly onBehalfOf?: BehalfOf} = view.fromPaper
    ? {onBehalfOf: {role: MARIE.role, ref: MARIE.ref, name: MARIE.firstName, basis: 'paper'}}
    : {};
  const draft: EntryDraft = {
    entity: {kind: 'participation', id: frame.id(`${name} ${String(index)}`)},
    act: 'record',
    body: {
      decision,
      definition,
      on: frame.day(daysAgo),
      place: {kind: 'rung', rung: place},
      wish: wishOf(wish),
      help: help?.[frame.language] ?? '',
    },
    ...paper,
  };
  return frame.entry(draft, view);
}

function wishOf(wish: ExampleView['wish']): Wish {
  if (wish === undefined) return {kind: 'unanswered'};
  return wish === 'right-place' ? {kind: wish} : {kind: 'rung', rung: wish};
}
