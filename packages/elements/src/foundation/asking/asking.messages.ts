/** The words of one request. */
export interface AskingWords {
  /** The button. */
  readonly ask: string;
  /** The portal has taken it over: what happens next. */
  readonly taken: string;
  /** Nobody has: what the person can do. */
  readonly notTaken: string;
}

/** English words that serve any request. */
export const askingWords: Omit<AskingWords, 'ask'> = {
  taken: 'Your request was passed on. Somebody of the team will get back to you.',
  notTaken: 'Nobody answered here. You can ask at your next meeting, or by telephone.',
};
