import {
  changeAt,
  foldGoal,
  agreeDraft,
  type Entry,
  type EntryDraft,
  type GoalChange,
  type GoalField,
  type GoalView,
  type StepField,
} from '@avec/model';

import {GOALS, type ExampleGoal, type GoalDeed} from './example-goal-story.js';
import type {Language} from './site/page.js';

/** How an entry of the example is made from what somebody writes. */
export interface ExampleFrame {
  readonly language: Language;
  /** The local day of so many days ago, `YYYY-MM-DD`. */
  readonly day: (daysAgo: number) => string;
  /** Gives a draft its id, author and time: those of the next entry on that day. */
  readonly entry: (draft: EntryDraft, deed: Pick<GoalDeed, 'by' | 'daysAgo'>) => Entry;
  /** An id that is the same every time the example is made. */
  readonly id: (name: string) => string;
}

/** @returns The goals of the story, as entries. */
export function goalEntries(frame: ExampleFrame): readonly Entry[] {
  return GOALS.flatMap((goal, index) => entriesOf(goal, `goal ${String(index)}`, frame));
}

function entriesOf(goal: ExampleGoal, name: string, frame: ExampleFrame): readonly Entry[] {
  const own: Entry[] = [];
  const around: Entry[] = [];
  for (const [index, deed] of goal.deeds.entries()) {
    const scene = {goal, name, index, own, frame};
    const draft = draftOf(deed, scene);
    const entry = frame.entry(draft, deed);
    (draft.entity.kind === 'goal' ? own : around).push(entry);
  }
  return [...own, ...around];
}

interface Scene {
  readonly goal: ExampleGoal;
  readonly name: string;
  readonly index: number;
  /** What was written of the goal so far. */
  readonly own: readonly Entry[];
  readonly frame: ExampleFrame;
}

function draftOf(deed: GoalDeed, scene: Scene): EntryDraft {
  const {name, index, frame, own} = scene;
  const id = frame.id(name);
  const audience = scene.goal.private ? 'private' : 'shared';
  const thing = frame.id(`${name} ${String(index)}`);
  if (deed.rates !== undefined) {
    const progress = {kind: 'rated', value: deed.rates} as const;
    const body = {goal: id, on: frame.day(deed.daysAgo), progress, attainment: null, note: ''};
    return {entity: {kind: 'progress', id: thing}, act: 'record', audience, body};
  }
  if (deed.comments) {
    const body = {about: {kind: 'goal', id, part: null}, text: deed.comments[frame.language]} as const;
    return {entity: {kind: 'comment', id: thing}, act: 'record', audience, body};
  }
  const view = foldGoal(own);
  return {
    ...actOf(deed, scene, view),
    entity: {kind: 'goal', id},
    audience,
    parents: seenBy(deed, own, view),
  } as EntryDraft;
}

function actOf(deed: GoalDeed, {name, frame}: Scene, view: GoalView | null): Pick<EntryDraft, 'act' | 'body'> {
  const changes = changesOf(deed, name, frame);
  if (!view) return {act: 'record', body: {changes}};
  if (deed.agrees) return {act: 'agree', body: agreeDraft(view).body};
  const proposal = view.proposals[0]?.by ?? null;
  if (deed.differs) return {act: 'differ', body: {proposal, text: deed.differs[frame.language]}};
  if (deed.accepts) return {act: 'accept', body: {proposal: proposal ?? '', changes}};
  return {act: deed.proposes ? 'propose' : 'set', body: {changes}};
}

/** Who wrote apart had seen all but what was written last. */
function seenBy({apart}: GoalDeed, own: readonly Entry[], view: GoalView | null): readonly string[] {
  if (!view) return [];
  return apart ? (foldGoal(own.slice(0, -1))?.heads ?? []) : view.heads;
}

function changesOf({says = {}}: GoalDeed, name: string, frame: ExampleFrame): readonly GoalChange[] {
  return Object.entries(says).map(([key, said]) => {
    const value = typeof said === 'number' ? frame.day(said) : typeof said === 'string' ? said : said[frame.language];
    const [step, field] = key.split('.');
    if (field === undefined) return changeAt({step: null, field: key as GoalField}, value);
    return changeAt({step: frame.id(`${name} ${step ?? ''}`), field: field as StepField}, value);
  });
}
