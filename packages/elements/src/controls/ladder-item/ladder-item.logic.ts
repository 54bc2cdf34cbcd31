import {ROLES, type Role} from '@avec/model';

import {voiceShape, type VoiceShape} from '../../foundation/voices/voices.js';

/** One rung of a ladder, in the words of the person who may stand on it. */
export interface LadderRung {
  /** Names the rung for good; kept in place of its number. None of {@link LADDER_ASIDES}. */
  readonly id: string;
  /** Plain words, said first: "I was asked". */
  readonly label: string;
  /** What that means, said to the person. */
  readonly description: string;
  /** The word others know it by; said last and small. */
  readonly term?: string | undefined;
}

/** A voice that stands on a rung already. */
export interface LadderMark {
  /** Id of the rung; `null` where that voice stands on none. */
  readonly rung: string | null;
  /** Whose voice it is and when: "You, March 3". The whole answer where it is none of the rungs. */
  readonly label: string;
  /** The shape that stands for that voice everywhere. */
  readonly shape: VoiceShape;
}

/** Answers that are no rung. */
export const LADDER_ASIDES = ['right-place', 'not-applicable', 'declined'] as const;

/** One of {@link LADDER_ASIDES}. */
export type LadderAside = (typeof LADDER_ASIDES)[number];

/** Where somebody says they stand, or would like to. Silence is an answer of its own, and no rung. */
export type LadderAnswer =
  {readonly kind: 'unanswered'} | {readonly kind: 'rung'; readonly rung: string} | {readonly kind: LadderAside};

/** What can be answered. */
export interface LadderChoices {
  readonly rungs: readonly LadderRung[];
  readonly asides: readonly LadderAside[];
}

/** @returns The answer as a form submits it: the id of a rung, a word, or nothing. */
export function formatLadderAnswer(answer: LadderAnswer): string {
  if (answer.kind === 'unanswered') return '';
  return answer.kind === 'rung' ? answer.rung : answer.kind;
}

/** @returns The answer a form value stands for; unanswered for anything that cannot be chosen. */
export function parseLadderAnswer(text: string, {rungs, asides}: LadderChoices): LadderAnswer {
  const aside = asides.find((each) => each === text);
  if (aside) return {kind: aside};
  return rungs.some(({id}) => id === text) ? {kind: 'rung', rung: text} : {kind: 'unanswered'};
}

/** @returns The answers that are no rung; whether the right place is one depends on what is asked. */
export function asidesOf(withRightPlace: boolean): readonly LadderAside[] {
  return LADDER_ASIDES.filter((aside) => withRightPlace || aside !== 'right-place');
}

/** @returns The rungs as they are drawn, read and stepped through: the top one first. */
export function topFirst(rungs: readonly LadderRung[]): readonly LadderRung[] {
  return [...rungs].reverse();
}

/** @returns The voices that stand on a rung. */
export function marksOn(marks: readonly LadderMark[], {id}: Pick<LadderRung, 'id'>): readonly LadderMark[] {
  return marks.filter(({rung}) => rung === id);
}

/** @returns All that is told of a rung besides its name, in sentences: what it means, its other name, who is there. */
export function spokenOf(
  rung: LadderRung,
  {marks, words}: {readonly marks: readonly LadderMark[]; readonly words: {readonly here: string}},
): string {
  const labels = marksOn(marks, rung).map(({label}) => label);
  const others = labels.length > 0 ? `${words.here} ${labels.join('; ')}.` : '';
  return [rung.description, rung.term ? `${rung.term}.` : '', others].filter(Boolean).join(' ');
}

/** @returns The voices that stand on none of the rungs. */
export function marksElsewhere(marks: readonly LadderMark[], rungs: readonly LadderRung[]): readonly LadderMark[] {
  return marks.filter(({rung}) => !rungs.some(({id}) => id === rung));
}

/** @returns A role whose voice has this shape, for its drawing and its colour. */
export function roleOf(shape: VoiceShape): Role {
  return ROLES.find((role) => voiceShape(role) === shape) ?? 'companion';
}
