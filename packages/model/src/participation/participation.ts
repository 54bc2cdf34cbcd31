import type {DefinitionRef} from '../outcome/outcome.js';

/**
 * Where the person was in a decision.
 *
 * Four cases: silence, "does not apply" and "I'd rather not say" mean
 * different things, and none of them is the lowest rung.
 */
export type Place =
  | {readonly kind: 'unanswered'}
  | {
      readonly kind: 'rung';
      /** Id of the rung in the ladder; never its number alone, since ladders are counted from either end. */
      readonly rung: string;
    }
  | {readonly kind: 'not-applicable'}
  | {readonly kind: 'declined'};

/** Where the person would like to be: a place, or "this is the right place for me". */
export type Wish = Place | {readonly kind: 'right-place'};

/** Where the person was in a decision, as one voice sees it. Said again, it replaces all but the decision. */
export interface ParticipationSetBody {
  /** The ladder. */
  readonly definition: DefinitionRef;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly place: Place;
  readonly wish: Wish;
  /** What would help; empty for nothing. */
  readonly help: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** One view of one decision. */
export interface ParticipationBody extends ParticipationSetBody {
  /** Id of the decision. */
  readonly decision: string;
}

/** @returns The rung somebody chose; `null` for every other answer. */
export function rungOf(answer: Place | Wish): string | null {
  return answer.kind === 'rung' ? answer.rung : null;
}
