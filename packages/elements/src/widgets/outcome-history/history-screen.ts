import type {AnnotationView, OutcomeSession, Party, ScaleDefinition} from '@avec/model';
import type {RecordErrorCode} from '@avec/store';

import type {AnnotationDesk, AnnotationProblem} from './annotation-desk.js';
import type {Charts} from './charts-data.js';
import {nameOfVoice} from './names.js';
import type {OutcomeHistoryMessages} from './outcome-history.messages.js';
import type {Reading} from './session-reader.js';

/** An act that is done only after it was asked for twice. */
export type Act = 'take-back' | 'erase' | 'remove';

/** What a person has been asked and has not answered yet. */
export interface Question {
  readonly act: Act;
  /** Id of the session or annotation. */
  readonly id: string;
}

/** What the person chose to look at. Plain data, replaced with every choice. */
export interface Choices {
  /** Id of a theme; `null` for the first. */
  readonly theme: string | null;
  /** Id of the session that stands beside the latest; `null` for the one that does unless another is chosen. */
  readonly beside: string | null;
  /** How many sessions are listed. */
  readonly listed: number;
  /** Ids of what stands open. */
  readonly open: ReadonlySet<string>;
  readonly question: Question | null;
  /** Why the last act did nothing. */
  readonly failure: RecordErrorCode | null;
  readonly problem: AnnotationProblem | null;
}

/** What a person can do. */
export interface HistoryActs {
  /** Looks at something else; the focus goes to where `land` says, where it does. */
  readonly choose: (choice: Partial<Choices>, land?: string) => void;
  /** Opens or closes one part of a list. */
  readonly unfold: (id: string, isOpen: boolean) => void;
  readonly retry: () => void;
  readonly readEarlier: () => void;
  readonly ask: (question: Question) => void;
  readonly keep: () => void;
  readonly takeBack: (session: OutcomeSession) => void;
  readonly erase: (session: OutcomeSession) => void;
  readonly write: () => void;
  readonly rewrite: (annotation: AnnotationView) => void;
  readonly discard: () => void;
  readonly save: () => void;
  readonly remove: (annotation: AnnotationView) => void;
}

/** What every part of the history is drawn from. */
export interface HistoryScreen {
  readonly reading: Reading;
  readonly scale: ScaleDefinition;
  readonly viewer: Party;
  readonly words: OutcomeHistoryMessages;
  readonly language: string;
  readonly charts: Charts;
  readonly desk: AnnotationDesk;
  readonly choices: Choices;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly isReadOnly: boolean;
  /** On paper everything stands open. */
  readonly isPrinting: boolean;
  readonly acts: HistoryActs;
}

/** How many sessions are listed before more are asked for. */
export const LISTED = 20;

/** What is to be seen before anything was chosen. */
export const NO_CHOICES: Choices = {
  theme: null,
  beside: null,
  listed: LISTED,
  open: new Set(),
  question: null,
  failure: null,
  problem: null,
};

/** @returns What to call somebody on this screen. */
export function nameOn({viewer, words}: HistoryScreen, party: Party): string {
  return nameOfVoice(party, viewer, words);
}

/** @returns Why an act did nothing, in words. */
export function failureOn({choices, words}: HistoryScreen): string {
  if (choices.failure === null) return '';
  if (choices.failure === 'quota') return words.notDoneQuota;
  return choices.failure === 'read-only' ? words.notDoneReadOnly : words.notDone;
}
