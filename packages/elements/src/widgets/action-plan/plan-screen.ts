import {localized, type ActionView, type Party, type Principle} from '@avec/model';

import type {DecidedField} from './action-plan.logic.js';
import type {ActionPlanMessages} from './action-plan.messages.js';
import type {PlanDesk} from './plan-reading.js';
import type {OutcomeActs} from '../../foundation/desk/outcome.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** Why what was written is not saved yet. */
export interface PlanProblem {
  readonly place: string;
  readonly what: 'words-missing' | 'day-wrong';
}

/** How a line is followed up, with words: put off, or dropped. */
export type FollowUp = 'moved' | 'dropped';

/** What a person can do. */
export interface PlanActs extends OutcomeActs {
  readonly beginNew: () => void;
  readonly add: () => void;
  readonly discard: () => void;
  readonly beginChange: (line: ActionView) => void;
  readonly change: (line: ActionView) => void;
  readonly beginFollowUp: (line: ActionView, standing: FollowUp) => void;
  readonly followUp: (line: ActionView, standing: FollowUp) => void;
  readonly stand: (line: ActionView, standing: 'open' | 'done') => void;
  /** Gives up what is being written about a line, and goes back to the button it began with. */
  readonly cancel: (line: ActionView, act: 'change' | FollowUp) => void;
  readonly keepVersion: (line: ActionView, field: DecidedField, by: string) => void;
  readonly print: () => void;
}

/** What every part of the plan is drawn from. */
export interface PlanScreen {
  readonly desk: PlanDesk;
  /** The lines that are shown: of one meeting, or all. */
  readonly lines: readonly ActionView[];
  /** Id of the meeting whose lines are shown; empty for all. */
  readonly meeting: string;
  readonly principles: readonly Principle[];
  readonly viewer: Party;
  readonly words: ActionPlanMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isReadOnly: boolean;
  readonly problem: PlanProblem | null;
  readonly acts: PlanActs;
}

/** @returns What is wrong in a place, in words; empty for nothing. */
export function problemAt({problem, words}: PlanScreen, place: string): string {
  if (problem?.place !== place) return '';
  return problem.what === 'day-wrong' ? words.dayWrong : words.wordsMissing;
}

/** @returns The name of the principle a line is about; empty for none. */
export function principleOf({principles, words, language}: PlanScreen, {principle: id}: ActionView): string {
  if (id === null) return '';
  const principle = principles.find((each) => each.id === id);
  return principle ? localized(principle.label, language) : words.otherPrinciple;
}

/** @returns What stands in a field, as it is read: days and standings in words. */
export function inWords({words, language}: PlanScreen, field: DecidedField, value: string): string {
  if (field === 'standing') return words.standings[value as keyof ActionPlanMessages['standings']];
  return field === 'by' && value !== '' ? formatDay(value, language) : value;
}

/** @returns What a field is called. */
export function labelOf({words}: PlanScreen, field: DecidedField): string {
  return field === 'standing' ? words.standingTitle : words.fields[field].label;
}
