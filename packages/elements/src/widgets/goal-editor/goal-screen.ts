import type {GoalPlace, GoalVersion, GoalView, Party} from '@avec/model';

import type {GoalDesk} from './goal-desk.js';
import {unsavedPlace} from './goal-editor.logic.js';
import type {GoalEditorMessages, WrittenField, WrittenStepField} from './goal-editor.messages.js';
import {dayInWords, nameOf} from '../../foundation/desk/people.js';

/** Why what was written is not saved yet. */
export type WritingProblem = 'words-missing' | 'day-wrong';

/** What a person chose to see. Plain data, replaced with every choice. */
export interface GoalChoices {
  /** Ids of steps whose details stand open. */
  readonly openSteps: ReadonlySet<string>;
  /** What the person has been asked and has not answered yet. */
  readonly isAskedToRemove: boolean;
  /** Where something is missing, and what. */
  readonly problem: {readonly place: string; readonly what: WritingProblem} | null;
  readonly panels: ReadonlySet<GoalPanel>;
  /** Whether the plan that is printed or copied has private goals in it. */
  readonly withPrivate: boolean;
}

/** Parts that are fetched and shown only when they are wanted. */
export type GoalPanel = 'history' | 'progress';

/** What is to be seen before anything was chosen. */
export const NO_GOAL_CHOICES: GoalChoices = {
  openSteps: new Set(),
  isAskedToRemove: false,
  problem: null,
  panels: new Set(),
  withPrivate: false,
};

/** What a person can do. Each act moves the focus to where `land` says, where it says so. */
export interface GoalActs {
  readonly open: (goal: GoalView | null) => void;
  readonly choose: (choice: Partial<GoalChoices>, land?: string) => void;
  /** Begins to write; `seen` is the entry that said what stands there. */
  readonly begin: (place: string, text: string, goal: GoalView | null, seen?: string) => void;
  readonly cancel: (places: readonly string[], land: string) => void;
  readonly create: () => void;
  readonly saveField: (goal: GoalView, place: GoalPlace) => void;
  readonly addStep: (goal: GoalView) => void;
  readonly tickStep: (goal: GoalView, stepId: string, isDone: boolean) => void;
  /** @param by - How many places: −1 for one up. */
  readonly moveStep: (goal: GoalView, stepId: string, by: number, land: string) => void;
  readonly putOff: (goal: GoalView, stepId: string, isLater: boolean) => void;
  readonly removeStep: (goal: GoalView, stepId: string) => void;
  readonly rate: (goal: GoalView) => void;
  readonly agree: (goal: GoalView) => void;
  readonly differ: (goal: GoalView, proposal: string | null) => void;
  readonly accept: (goal: GoalView, proposal: string) => void;
  readonly keepVersion: (goal: GoalView, place: GoalPlace, by: string) => void;
  readonly withdraw: (goal: GoalView, target: string | null) => void;
  readonly comment: (goal: GoalView, audience: 'shared' | 'private') => void;
  readonly decide: (goal: GoalView, state: 'active' | 'on-hold' | 'reached' | 'set-aside') => void;
  readonly share: (goal: GoalView) => void;
  readonly restore: (goal: GoalView, version: GoalVersion) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keepCopy: () => void;
  readonly toggle: (panel: GoalPanel) => void;
  readonly print: () => void;
  readonly keepText: () => void;
}

/** What every part of the editor is drawn from. */
export interface GoalScreen {
  readonly desk: GoalDesk;
  readonly viewer: Party;
  readonly words: GoalEditorMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isReadOnly: boolean;
  /** On paper the whole plan of each goal is shown. */
  readonly isPrinting: boolean;
  readonly choices: GoalChoices;
  readonly acts: GoalActs;
}

/** @returns What to call somebody on this screen: "You", "Practitioner (Paul)". */
export function nameOn({viewer, words}: GoalScreen, party: Party): string {
  return nameOf(party, viewer, words);
}

/** @returns The local day of a moment of the hybrid clock, in words. */
export function dayOn({language}: GoalScreen, at: string): string {
  return dayInWords(at, language);
}

/** @returns What a place is called. */
export function labelOf({words}: GoalScreen, {step, field}: GoalPlace): string {
  if (step === null) return field in words.fields ? words.fields[field as WrittenField].label : words.stateTitle;
  return field in words.stepFields ? words.stepFields[field as WrittenStepField].label : words.stepsTitle;
}

/** @returns Whether something is being written in a place. */
export function isWriting({desk}: GoalScreen, goal: GoalView, part: GoalPlace | string): boolean {
  return desk.words.at(unsavedPlace(goal.id, part)) !== null;
}
