/** What a practitioner says beside a person's choice: what the service cannot do, and what they see otherwise. Never overrides. */
export interface OpinionBody {
  /** Id of the mode or of the consent it is about; `null` for the choices as a whole. */
  readonly about: string | null;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Limits of the service: "no evening appointments by video". Empty for none. */
  readonly limits: string;
  /** Another opinion; empty for none. */
  readonly opinion: string;
  /** Why; must not be empty where there is an opinion. */
  readonly reasons: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** The parts of an opinion that are words. */
export const OPINION_WORDS = ['limits', 'opinion', 'reasons'] as const;
