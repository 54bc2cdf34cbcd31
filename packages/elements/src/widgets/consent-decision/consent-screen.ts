import type {
  AgeRule,
  ConsentDecision,
  ConsentDefinition,
  ConsentNotice,
  ConsentState,
  ConsentView,
  Party,
  Standing,
} from '@avec/model';

import type {CheckResult} from './check-result.js';
import type {Problem} from './choice-places.js';
import type {ConsentDecisionMessages} from './consent-decision.messages.js';
import type {ConsentSeen} from './consent-reading.js';
import {asksItself, type Stands} from './consent-standing.js';
import type {AskingAnswer} from '../../foundation/asking/asking.js';
import type {RecordDesk} from '../../foundation/desk/record-desk.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof ConsentDecisionMessages['said'];

/** The desk at which one consent is decided. */
export type ConsentDesk = RecordDesk<ConsentSeen, Saying>;

/** What goes on paper: what is on the screen, a form without answers, or the receipt of one decision, by its entry. */
export type PaperChoice = 'now' | 'blank' | {readonly receipt: string};

/** What a person chose to see. Plain data, replaced with every choice. */
export interface ConsentChoices {
  /** Whether somebody opened the question again that was answered. */
  readonly isAsking: boolean;
  readonly problem: Problem | null;
  /** Whether somebody has just chosen to decide later. */
  readonly isLater: boolean;
  /** Entry of the decision whose receipt is open; `null` for none. */
  readonly receipt: string | null;
  readonly paper: PaperChoice;
  /** What checking a receipt came to; `null` while none was checked. */
  readonly check: CheckResult | 'checking' | null;
  /** Whether a decision could not be made into something to save. */
  readonly isFailed: boolean;
  /** Whether a receipt could not be made as a file. */
  readonly isReceiptFailed: boolean;
}

/** What is to be seen before anything was chosen. */
export const NO_CONSENT_CHOICES: ConsentChoices = {
  isAsking: false,
  problem: null,
  isLater: false,
  receipt: null,
  paper: 'now',
  check: null,
  isFailed: false,
  isReceiptFailed: false,
};

/** What a person can do. */
export interface ConsentActs {
  readonly decide: (answer: 'give' | 'refuse') => void;
  readonly later: () => void;
  readonly withdraw: () => void;
  readonly open: () => void;
  readonly leave: () => void;
  readonly askHelp: () => void;
  readonly showReceipt: (by: string, isShown: boolean) => void;
  readonly keepReceipt: (decision: ConsentDecision) => void;
  readonly check: (file: File) => void;
  readonly print: (paper: PaperChoice) => void;
}

/** One decision of the history. */
export interface PastDecision {
  readonly decision: ConsentDecision;
  /** Its state now: what became of it. */
  readonly state: ConsentState;
}

/** What every part is drawn from. */
export interface ConsentScreen {
  readonly desk: ConsentDesk;
  readonly viewer: Party;
  /** Whether the viewer decides, supports, or stands outside. */
  readonly part: Standing;
  readonly words: ConsentDecisionMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly definition: ConsentDefinition;
  /** The very words that are shown, and that are kept with a decision. */
  readonly notice: ConsentNotice;
  readonly stands: Stands;
  /** Newest first. */
  readonly past: readonly PastDecision[];
  readonly rule: AgeRule | null;
  readonly help: AskingAnswer | null;
  readonly isReadOnly: boolean;
  /** Whether an act is under way: another has to wait. */
  readonly isActing: boolean;
  readonly choices: ConsentChoices;
  readonly acts: ConsentActs;
}

/** @returns Whether the question is open before somebody who may answer it. */
export function isAsked({part, isReadOnly, stands, choices}: ConsentScreen): boolean {
  return part === 'deciding' && !isReadOnly && (choices.isAsking || asksItself(stands.standing));
}

/** @returns The words a decision was made on: its own; for a withdrawal, those of the decision before. */
export function noticeOfDecision(decision: ConsentDecision, view: ConsentView | null): ConsentNotice | null {
  if (decision.body) return decision.body.notice;
  const before = view?.decisions.filter(({by}) => decision.parents.includes(by)) ?? [];
  return before.findLast(({body}) => body !== null)?.body?.notice ?? null;
}
