import {localized, type ContingencyField, type Mode, type Party} from '@avec/model';

import type {ContingencyPlanMessages} from './contingency-plan.messages.js';
import type {Part, Plans} from './plans.js';
import type {PlansDesk} from './plans-reading.js';
import type {OutcomeActs} from '../../foundation/desk/outcome.template.js';

/** What goes on paper: the plans as they stand, or empty ones to write on. */
export type PlansPaper = 'now' | 'blank';

/** What a person can do. */
export interface PlansActs extends OutcomeActs {
  readonly begin: (part: Part) => void;
  readonly save: (part: Part) => void;
  readonly cancel: (part: Part) => void;
  readonly keepVersion: (field: ContingencyField, by: string) => void;
  readonly print: (paper: PlansPaper) => void;
}

/** What plans are read from. */
export interface PlansReading {
  readonly plans: Plans;
  readonly viewer: Party;
  readonly words: ContingencyPlanMessages;
  readonly language: string;
  /** Ways to meet that have a name on this page. */
  readonly modes: readonly Mode[];
}

/** What every part of the widget is drawn from. */
export interface PlansScreen extends PlansReading {
  readonly desk: PlansDesk;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isReadOnly: boolean;
  /** Whether an act is under way: another has to wait. */
  readonly isActing: boolean;
  readonly paper: PlansPaper;
  readonly acts: PlansActs;
}

/** @returns What stands in a field, as it is read; empty for nothing. */
export function inWords({words, language, modes}: PlansReading, field: ContingencyField, value: string): string {
  if (value === '') return '';
  if (field === 'contactAgrees') return words.agrees[value as keyof ContingencyPlanMessages['agrees']];
  if (field === 'whoCalls') return words.callers[value as keyof ContingencyPlanMessages['callers']];
  if (field === 'waitMinutes') return value === '0' ? words.atOnce : words.minutes(Number(value));
  if (field !== 'thenMode') return value;
  const mode = modes.find(({id}) => id === value);
  return mode ? localized(mode.label, language) : words.otherMode;
}
