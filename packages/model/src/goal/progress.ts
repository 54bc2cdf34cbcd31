import type {RatingAnswer} from '../outcome/answer.js';

/** How far a goal is, on a day, as one voice sees it. Said again, it replaces all but the goal. */
export interface ProgressSetBody {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** From 0, not started, to 10, reached. */
  readonly progress: RatingAnswer;
  /** Which of the five levels written in advance it comes to, from −2 to +2; `null` when nobody said. */
  readonly attainment: number | null;
  /** Free text; empty for none. */
  readonly note: string;
  /** Whether a note stood here and was erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** One rating of one goal. */
export interface ProgressBody extends ProgressSetBody {
  /** Id of the goal. */
  readonly goal: string;
}

/** The points progress is rated on. */
export const PROGRESS_RANGE = {min: 0, max: 10} as const;

/** The levels a goal can come to. */
export const ATTAINMENT_RANGE = {min: -2, max: 2} as const;
