import {
  localized,
  type ChecklistDefinition,
  type ChecklistStatement,
  type ChecklistView,
  type MeetingView,
  type Party,
  type Role,
} from '@avec/model';

import type {CheckDesk} from './check-desk.js';
import type {CheckResults} from './check-results.js';
import type {CoproductionCheckMessages} from './coproduction-check.messages.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** One principle as it is asked. */
export interface PrincipleOnScreen {
  readonly id: string;
  readonly label: string;
  readonly line: string;
  readonly questions: readonly {readonly id: string; readonly text: string}[];
}

/** What a person chose to see. */
export interface CheckChoices {
  /** Whether the answers of all are shown to somebody who has not answered. */
  readonly isPeeking: boolean;
  /** Id of a view that somebody is asked about before it is taken back. */
  readonly removing: string | null;
}

export const NO_CHECK_CHOICES: CheckChoices = {isPeeking: false, removing: null};

/** What a person can do. Each act moves the focus to where they then are. */
export interface CheckActs {
  readonly go: (step: number) => void;
  /** Turns to another meeting, or to none. */
  readonly turnTo: (scope: string) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly again: () => void;
  readonly giveUp: () => void;
  readonly change: (view: ChecklistView) => void;
  readonly choose: (choice: Partial<CheckChoices>, land?: string) => void;
  readonly withdraw: (view: ChecklistView) => void;
  readonly keep: (view: ChecklistView, version: ChecklistStatement) => void;
  /** Asks the page whether it takes a line of the plan; opens the form where it does not. */
  readonly plan: (principle: string) => void;
  readonly saveLine: (principle: string) => void;
  readonly giveUpLine: (principle: string) => void;
  readonly undoLine: () => void;
  readonly keepCopy: () => void;
  readonly print: (isEmpty: boolean) => void;
}

/** What every part of the widget is drawn from. */
export interface CheckScreen {
  readonly desk: CheckDesk;
  readonly checklist: ChecklistDefinition;
  readonly principles: readonly PrincipleOnScreen[];
  /** What the points mean, lowest first. */
  readonly anchors: readonly {readonly value: number; readonly label: string}[];
  readonly results: CheckResults;
  readonly words: CoproductionCheckMessages;
  readonly language: string;
  readonly viewer: Party;
  /** Whether one principle is shown at a time. */
  readonly isStepwise: boolean;
  readonly isReadOnly: boolean;
  /** Whether the drawing of the answers has been fetched, is still to come, or cannot be had. */
  readonly chart: 'waiting' | 'ready' | 'failed';
  readonly choices: CheckChoices;
  readonly acts: CheckActs;
}

/** @returns The principles with their questions, in one language. */
export function principlesOf(checklist: ChecklistDefinition, language: string): readonly PrincipleOnScreen[] {
  return checklist.principles.map(({id, label, line}) => ({
    id,
    label: localized(label, language),
    line: localized(line, language),
    questions: checklist.questions
      .filter(({principle}) => principle === id)
      .map((question) => ({id: question.id, text: localized(question.text, language)})),
  }));
}

/** @returns Every point of the range with what it means, lowest first; a point without a meaning is its number. */
export function anchorsOf({range, anchors}: ChecklistDefinition, language: string): CheckScreen['anchors'] {
  const points = Array.from({length: range.max - range.min + 1}, (_, index) => range.min + index);
  return points.map((value) => {
    const anchor = anchors.find((each) => each.value === value);
    return {value, label: anchor ? localized(anchor.label, language) : String(value)};
  });
}

/** @returns What a meeting is called: its day, and what it was about where that was said. */
export function meetingName({words, language}: CheckScreen, {on, theme}: MeetingView): string {
  return words.meetingOn(formatDay(on, language), theme);
}

/** @returns The name of a group of people within a sentence. */
export function groupInSentence({words, language}: CheckScreen, role: Role): string {
  const name = words.groups[role];
  return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
