import type {Role} from '../entry/roles.js';
import type {DefinitionRef} from '../outcome/outcome.js';

/**
 * What somebody said to one question of a checklist.
 *
 * "I don't know" is no "I'd rather not say", and neither is zero. A question
 * that is not there is unanswered.
 */
export type ChecklistAnswer =
  | {readonly kind: 'rated'; readonly value: number}
  | {readonly kind: 'unknown'}
  | {readonly kind: 'not-applicable'}
  | {readonly kind: 'declined'};

/** One question and what was said to it. */
export interface ChecklistResponse {
  /** Id of the question in the definition. */
  readonly question: string;
  readonly answer: ChecklistAnswer;
}

/** How one voice sees the six principles. Said again, it replaces all but the meeting. */
export interface ChecklistSetBody {
  /** The checklist. */
  readonly definition: DefinitionRef;
  /** Local calendar day the answers are about, `YYYY-MM-DD`. */
  readonly on: string;
  /** The role in which it was answered: what it is compared by. */
  readonly as: Role;
  /** How many answered together: 1 for one person alone. */
  readonly people: number;
  /** Each question at most once. */
  readonly answers: readonly ChecklistResponse[];
  /** Free text; empty for none. */
  readonly note: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** One view of a checklist. */
export interface ChecklistBody extends ChecklistSetBody {
  /** Id of the meeting it was answered in; `null` for none. */
  readonly meeting: string | null;
}

/** Most people who answer together. */
export const PEOPLE_LIMIT = 10_000;
