import {
  COMFORTS,
  CONDITION_QUESTIONS,
  CONDITION_WORDS,
  saysConditions,
  YES_NO,
  type ConditionsBody,
  type YesNo,
} from '@avec/model';

/** A place in which something can be said. */
export type Place = 'comfort' | (typeof CONDITION_QUESTIONS)[number] | (typeof CONDITION_WORDS)[number];

/** Every place, in no order. */
export const PLACES: readonly Place[] = ['comfort', ...CONDITION_QUESTIONS, ...CONDITION_WORDS];

/** Parts of the form, in their order. */
export const PARTS = ['comfort', 'equipment', 'place', 'more'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** What each part asks, in its order. */
export const ASKED: Readonly<Record<Part, readonly Place[]>> = {
  comfort: ['comfort'],
  equipment: ['device', 'connection'],
  place: ['where', 'isPrivate', 'overheard', 'headphones', 'safeWord', 'noRecording'],
  more: ['companion', 'note'],
};

/** Answers that can be given to a question; silence is no answer to give. */
export const ANSWERS = ['yes', 'no', 'unsure', 'declined'] as const satisfies readonly YesNo[];

/** Answers about comfort, with the one that says nothing of it. */
export const COMFORT_ANSWERS = [...COMFORTS, 'declined'] as const;

/** What stands in each place, as text; empty for nothing. */
export type Sheet = Readonly<Record<Place, string>>;

const QUESTIONS: ReadonlySet<Place> = new Set<Place>(['comfort', ...CONDITION_QUESTIONS]);

/** @returns Whether a place is answered by choosing, and not in words. */
export function isChosen(place: Place): boolean {
  return QUESTIONS.has(place);
}

/** A sheet on which nothing stands. */
export const BLANK = Object.fromEntries(PLACES.map((place) => [place, ''])) as Sheet;

/** @returns What was saved, place by place. */
export function sheetOf(body: ConditionsBody): Sheet {
  const said = PLACES.map((place) => [place, body[place] === 'unanswered' ? '' : body[place]] as const);
  return Object.fromEntries(said) as Sheet;
}

/** @returns A sheet with what was written over it. */
export function written(sheet: Sheet, over: (place: Place) => string | null): Sheet {
  return Object.fromEntries(PLACES.map((place) => [place, over(place) ?? sheet[place]])) as Sheet;
}

/** @returns What is kept of a sheet. */
export function bodyOf(sheet: Sheet, on: string): ConditionsBody {
  const questions = CONDITION_QUESTIONS.map((place) => [place, answerIn(sheet[place])] as const);
  const words = CONDITION_WORDS.map((place) => [place, sheet[place].trim()] as const);
  return {
    on,
    comfort: COMFORT_ANSWERS.find((comfort) => comfort === sheet.comfort) ?? 'unanswered',
    ...(Object.fromEntries(questions) as Record<(typeof CONDITION_QUESTIONS)[number], YesNo>),
    ...(Object.fromEntries(words) as Record<(typeof CONDITION_WORDS)[number], string>),
  };
}

/** @returns Whether something is said. */
export function saysSomething(sheet: Sheet): boolean {
  return saysConditions(bodyOf(sheet, ''));
}

/** @returns Whether help with calls is offered in words: to those who say that they are little at ease. */
export function isLittleAtEase({comfort}: Sheet): boolean {
  return comfort === 'a-little' || comfort === 'not-at-all';
}

/** @returns Whether something to borrow is offered in words: to those who say that they lack a device or a connection. */
export function lacksEquipment({device, connection}: Sheet): boolean {
  return device === 'no' || connection === 'no';
}

/** @returns Whether ways round are told: to those who cannot be sure of being alone. */
export function lacksPrivacy({isPrivate, overheard}: Sheet): boolean {
  return isPrivate === 'no' || isPrivate === 'unsure' || overheard === 'yes' || overheard === 'unsure';
}

/** Storage and drafts are edges: what is no answer is none. */
function answerIn(text: string): YesNo {
  return YES_NO.find((answer) => answer === text) ?? 'unanswered';
}
