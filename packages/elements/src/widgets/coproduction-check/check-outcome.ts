import type {ChecklistStatement, ChecklistView, Entry, EntryDraft} from '@avec/model';
import type {RecordErrorCode} from '@avec/store';

import {recordingAnew, sayingAgain, takingBack, type CheckProblem} from './check-writing.js';
import type {Parts} from '../../foundation/desk/kept-parts.js';

/** What was done with the answers, by the name of its sentence. */
export type AnswersSaid = 'saved' | 'changed' | 'withdrawn' | 'undone' | 'restored';

/** What was done with a line of the plan. */
export type LineSaid = 'line-saved' | 'line-withdrawn';

/** What an act came to, by the name of its sentence. */
export type Saying = AnswersSaid | LineSaid;

/** One's own last act, once it is durable. */
export interface Done<Said extends Saying = AnswersSaid> {
  readonly said: Said;
  readonly at: Date;
}

/** Why something could not be saved, and which of the two it was. */
export interface Failure {
  readonly of: 'answers' | 'line';
  readonly code: RecordErrorCode;
}

/** What happened elsewhere: others answered, or one's own answers were saved in another window. */
export type News = 'arrived' | 'saved-elsewhere';

/** What a desk tells its widget. */
export interface DeskFollower {
  /** What is to be seen has changed. */
  deskChanged(): void;
  /** Entries of this person's own acts are durable. */
  written(entries: readonly Entry[]): void;
  /** An act could not be saved. */
  failed(code: RecordErrorCode): void;
}

/** What the last act can be taken back with. */
export type Undo =
  | {readonly kind: 'saved'; readonly view: ChecklistView; readonly before: Parts}
  | {readonly kind: 'changed'; readonly view: ChecklistView; readonly before: ChecklistStatement}
  | {readonly kind: 'withdrawn'; readonly view: ChecklistView};

/** What the last things that happened came to. */
export class CheckOutcome {
  /** What keeps the answers from being saved; `null` while nothing does. */
  problem: CheckProblem | null = null;
  /** What one did last with the answers; `null` while nothing was. */
  done: Done | null = null;
  /** Why the last act could not be saved; `null` when it was. */
  failure: Failure | null = null;
  /** What happened elsewhere since one did something; `null` for nothing. */
  news: News | null = null;
  /** With what one's own last act is taken back; `null` where it cannot be. */
  undo: Undo | null = null;

  /** Forgets what was said, so that it is not said again. The last act can still be taken back. */
  quiet(): void {
    this.problem = null;
    this.done = null;
    this.failure = null;
    this.news = null;
  }
}

/** @returns The entry that takes an act back, and what it comes to. */
export function compensationOf(undo: Undo): {readonly draft: EntryDraft; readonly said: AnswersSaid} {
  const {kind, view} = undo;
  if (kind === 'saved') return {draft: takingBack(view), said: 'undone'};
  if (kind === 'withdrawn') return {draft: recordingAnew(view), said: 'restored'};
  return {draft: sayingAgain(view, undo.before, view.heads), said: 'restored'};
}
