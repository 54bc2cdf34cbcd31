import type {ConditionsView, Party} from '@avec/model';

import type {Version} from './conditions-doings.js';
import type {ConditionsSeen} from './conditions-reading.js';
import type {MeetingConditionsMessages} from './meeting-conditions.messages.js';
import {BLANK, sheetOf, written, type Part, type Place, type Sheet} from './sheet.js';
import type {AskingAnswer} from '../../foundation/asking/asking.js';
import type {RecordDesk} from '../../foundation/desk/record-desk.js';
import {FROM_NOTHING, type Unsaved} from '../../foundation/desk/unsaved-words.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof MeetingConditionsMessages['said'];

/** The desk at which conditions are said. */
export type ConditionsDesk = RecordDesk<ConditionsSeen, Saying>;

/** Stands for what is being said for the first time; any other name is the id of what is changed. */
export const NEW = 'new';

/** What somebody can ask for. */
export const REQUESTS = ['trial', 'guide', 'equipment'] as const;

/** One of {@link REQUESTS}. */
export type Request = (typeof REQUESTS)[number];

/** What goes on paper: what is on the screen, or empty questions. */
export type ConditionsPaper = 'now' | 'blank';

/** What a person chose to see. Plain data, replaced with every choice. */
export interface ConditionsChoices {
  /** What is being written: {@link NEW}, or an id; `null` while it is read. */
  readonly target: string | null;
  readonly part: Part;
  /** Whether they were asked if what they wrote is to be thrown away. */
  readonly isAsked: boolean;
  readonly problem: 'nothing-said' | null;
  readonly paper: ConditionsPaper;
}

/** What is to be seen before anything was chosen. */
export const NO_CHOICES: ConditionsChoices = {
  target: null,
  part: 'comfort',
  isAsked: false,
  problem: null,
  paper: 'now',
};

/** What a person can do. */
export interface ConditionsActs {
  readonly begin: (target: string) => void;
  readonly leave: () => void;
  readonly go: (part: Part) => void;
  readonly clear: (place: Place) => void;
  readonly save: () => void;
  readonly askToDiscard: (isAsked: boolean) => void;
  readonly discard: () => void;
  readonly withdraw: () => void;
  readonly keep: (version: Version) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: (paper: ConditionsPaper) => void;
  readonly keepCopy: () => void;
  readonly request: (request: Request) => void;
}

/** What every part of the widget is drawn from. */
export interface ConditionsScreen {
  readonly desk: ConditionsDesk;
  readonly viewer: Party;
  readonly words: MeetingConditionsMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isStepwise: boolean;
  readonly isReadOnly: boolean;
  /** Whether an act is under way: another has to wait. */
  readonly isActing: boolean;
  /** Whether the last act here can be taken back. */
  readonly canUndo: boolean;
  readonly choices: ConditionsChoices;
  /** What came of a request; `null` while it was not made. */
  readonly answered: (request: Request) => AskingAnswer | null;
  readonly acts: ConditionsActs;
}

/** @returns What was saved under an id; `null` for what is new, and for what is gone. */
export function savedAs({seen}: Pick<ConditionsDesk, 'seen'>, target: string): ConditionsView | null {
  return seen.own.find(({id}) => id === target) ?? null;
}

/** @returns A name for a place in unsaved words. */
export function unsavedPlace(target: string, place: Place): string {
  return `${target}/${place}`;
}

/** @returns Places of one sheet that hold something unsaved. */
export function unsavedOf({words}: ConditionsDesk, target: string): readonly string[] {
  return [...words.places.keys()].filter((place) => place.startsWith(`${target}/`));
}

/** @returns What stands on the screen: what was saved, and over it what is being written. */
export function sheetOn(desk: ConditionsDesk, target: string): Sheet {
  const saved = savedAs(desk, target);
  const over = (place: Place): string | null => desk.words.at(unsavedPlace(target, place))?.text ?? null;
  return written(saved ? sheetOf(saved) : BLANK, over);
}

/** @returns What stands in a place, for words that begin with it. */
export function startOf(desk: ConditionsDesk, target: string, place: Place): Unsaved {
  const saved = savedAs(desk, target);
  if (!saved) return FROM_NOTHING;
  const text = sheetOf(saved)[place];
  return {text, from: text, base: saved.heads, seen: saved.by};
}

/** @returns What was begun and not saved; else what can be changed; {@link NEW} where nothing was said. */
export function targetOf(desk: ConditionsDesk): string {
  const [latest] = desk.seen.own;
  return latest && unsavedOf(desk, NEW).length === 0 ? latest.id : NEW;
}
