import {
  isDay,
  WAYS,
  type DefinitionRef,
  type ReflectedWay,
  type ReflectionBody,
  type ReflectionSubject,
  type Way,
} from '@avec/model';

/** What is asked of each way of doing. */
export const WAY_FIELDS = ['did', 'doing', 'rung', 'came', 'better'] as const;

/** One of {@link WAY_FIELDS}. */
export type WayField = (typeof WAY_FIELDS)[number];

/** What is asked after the three ways. */
export const QUESTIONS = ['most', 'towards', 'skills', 'support'] as const;

/** One of {@link QUESTIONS}. */
export type Question = (typeof QUESTIONS)[number];

/** A place on a worksheet in which something can stand. */
export type SheetPlace = 'on' | 'decision' | 'audience' | Question | `${Way}.${WayField}`;

/** What stands in each place of a worksheet, as text; empty for nothing. */
export type Sheet = Readonly<Record<SheetPlace, string>>;

/** What a worksheet says, wherever it comes from. */
export type SheetBody = Pick<ReflectionBody, 'on' | 'decision' | 'ways' | Question>;

/** Places that hold words or a rung: what somebody can say with a worksheet. */
const SAYING_PLACES: readonly SheetPlace[] = [
  ...WAYS.flatMap((way) => WAY_FIELDS.map((field) => `${way}.${field}` as const)),
  ...QUESTIONS,
];

const PLACES: readonly SheetPlace[] = ['on', 'decision', 'audience', ...SAYING_PLACES];

/** @returns A worksheet on which nothing stands but the day, for the eyes of its author alone. */
export function blankSheet(on: string): Sheet {
  const nothing = Object.fromEntries(PLACES.map((place) => [place, ''])) as Record<SheetPlace, string>;
  return {...nothing, on, audience: 'private'};
}

/** @returns A worksheet as it was saved, place by place. */
export function sheetOf(body: SheetBody, audience: 'private' | 'shared'): Sheet {
  const sheet: Record<SheetPlace, string> = {...blankSheet(body.on), audience, decision: body.decision ?? ''};
  for (const {way, ...said} of body.ways) {
    for (const field of WAY_FIELDS) sheet[`${way}.${field}`] = said[field] ?? '';
  }
  for (const question of QUESTIONS) sheet[question] = body[question];
  return sheet;
}

/** @returns A worksheet with what was written over it. */
export function written(sheet: Sheet, over: (place: SheetPlace) => string | null): Sheet {
  const change = PLACES.flatMap((place) => {
    const text = over(place);
    return text === null ? [] : [[place, text] as const];
  });
  return {...sheet, ...Object.fromEntries(change)};
}

/** @returns What is kept of a worksheet; ways of which nothing is said are left out. */
export function bodyOf(sheet: Sheet, definition: DefinitionRef, about: ReflectionSubject): ReflectionBody {
  const {on, decision} = sheet;
  const ways = WAYS.map((way) => wayOn(sheet, way, about)).filter(
    ({way: _way, rung, ...texts}) => rung !== null || Object.values(texts).some((text) => text !== ''),
  );
  const said = (question: Question): string => sheet[question].trim();
  return {
    definition,
    about,
    decision: decision || null,
    on,
    ways,
    most: said('most'),
    towards: said('towards'),
    skills: said('skills'),
    support: said('support'),
  };
}

/** @returns What was done in one way, as it is kept. */
export function wayOn(sheet: Sheet, way: Way, about: ReflectionSubject): ReflectedWay {
  const said = (field: WayField): string => sheet[`${way}.${field}`].trim();
  return {
    way,
    did: said('did'),
    doing: about === 'practice' ? '' : said('doing'),
    rung: said('rung') || null,
    came: said('came'),
    better: said('better'),
  };
}

/** @returns Whether anything at all is said: one sentence is enough, or one rung. */
export function saysSomething(sheet: Sheet): boolean {
  return SAYING_PLACES.some((place) => sheet[place].trim() !== '');
}

/** @returns Whether a worksheet can be of a day: one of the calendar, and not still to come. */
export function isPast(day: string, today: string): boolean {
  return isDay(day) && day <= today;
}
