import type {DefinitionRef} from '../outcome/outcome.js';

/** How somebody would like to meet. Silence, "no preference" and "let us talk first" are different answers. */
export type ModeChoice =
  | {readonly kind: 'unanswered'}
  | {readonly kind: 'mode'; readonly mode: string}
  | {readonly kind: 'no-preference'}
  | {readonly kind: 'talk-first'}
  | {readonly kind: 'declined'};

/** What somebody prefers on one occasion. */
export interface SituationChoice {
  /** Id of the situation in the definition. */
  readonly situation: string;
  readonly choice: ModeChoice;
}

/** @returns Whether something was answered: a mode, or "no preference", "let us talk first", "I'd rather not say". */
export function isAnswered({kind}: ModeChoice): boolean {
  return kind !== 'unanswered';
}

/** How a person would like to meet: a preference, and no act in law. Said again, it replaces the whole. */
export interface PreferenceBody {
  /** The list of modes. */
  readonly definition: DefinitionRef;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly first: ModeChoice;
  /** What to do when the first cannot be. */
  readonly second: ModeChoice;
  /** Each situation once, those that were answered. */
  readonly situations: readonly SituationChoice[];
  /** Anything to say about it; empty for nothing. */
  readonly note: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** Whether something is said: a choice, or a note. What says nothing is not recorded. */
export function saysPreference({first, second, situations, note}: PreferenceBody): boolean {
  const choices = [first, second, ...situations.map(({choice}) => choice)];
  return choices.some(isAnswered) || note.trim() !== '';
}
