/** What somebody said at the start of a session at a distance. */
export interface SessionAnswers {
  /** Where they are today; empty for not said. */
  readonly where: string;
  /** Number at which they can be reached now; empty for not said. */
  readonly number: string;
  /** When they said it: ISO 8601, UTC. */
  readonly at: string;
}

/** What a page does with the answers. They are passed on once, and kept nowhere by the element. */
export type SessionReceiver = (answers: SessionAnswers) => Promise<void> | void;

/** The two questions, by the names of their fields. */
export const QUESTIONS = ['where', 'number'] as const;

/** One of {@link QUESTIONS}. */
export type Question = (typeof QUESTIONS)[number];
