/** How at ease somebody is with meeting at a distance. */
export const COMFORTS = ['very', 'fairly', 'a-little', 'not-at-all'] as const;

/** One of {@link COMFORTS}. */
export type Comfort = (typeof COMFORTS)[number];

/** Answers to a question of conditions. Nothing is assumed from silence. */
export const YES_NO = ['unanswered', 'yes', 'no', 'unsure', 'declined'] as const;

/** One of {@link YES_NO}. */
export type YesNo = (typeof YES_NO)[number];

/** Questions of conditions that are answered by yes or no. */
export const CONDITION_QUESTIONS = [
  'device',
  'connection',
  'isPrivate',
  'overheard',
  'headphones',
  'noRecording',
] as const;

/** Questions of conditions that are answered in words. */
export const CONDITION_WORDS = ['where', 'safeWord', 'companion', 'note'] as const;

/** What somebody has, and where they would be, when they meet at a distance. Said again, it replaces the whole. */
export interface ConditionsBody {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly comfort: Comfort | 'unanswered' | 'declined';
  /** A telephone, tablet or computer that can be used. */
  readonly device: YesNo;
  /** An internet connection or data plan that suffices. */
  readonly connection: YesNo;
  /** Where they would be; empty for not said. */
  readonly where: string;
  /** Whether that place is private. */
  readonly isPrivate: YesNo;
  /** Whether somebody could overhear. */
  readonly overheard: YesNo;
  readonly headphones: YesNo;
  /** A word that means "I cannot talk now"; empty for none. */
  readonly safeWord: string;
  /** Agreed that nothing is recorded unless both agree. */
  readonly noRecording: YesNo;
  /** Somebody who will be there, and who they are; empty for nobody. */
  readonly companion: string;
  readonly note: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** Whether something is said: an answer, or a word. What says nothing is not recorded. */
export function saysConditions(body: ConditionsBody): boolean {
  const isAnswered = body.comfort !== 'unanswered' || CONDITION_QUESTIONS.some((asked) => body[asked] !== 'unanswered');
  return isAnswered || CONDITION_WORDS.some((asked) => body[asked].trim() !== '');
}
