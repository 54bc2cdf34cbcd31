import type {
  DecisionView,
  DefinitionRef,
  LadderDefinition,
  Party,
  ReflectionSubject,
  ReflectionView,
  Way,
} from '@avec/model';

import type {PracticeWorksheetMessages, SubjectWords} from './practice-worksheet.messages.js';
import {blankSheet, sheetOf, written, type Sheet, type SheetPlace} from './sheet.js';
import type {Worksheets} from './worksheet-reading.js';
import type {RecordDesk} from '../../foundation/desk/record-desk.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof PracticeWorksheetMessages['said'];

/** The desk at which worksheets are written. */
export type SheetDesk = RecordDesk<Worksheets, Saying>;

/** Stands for the worksheet that is being written and not saved; any other name is the id of one that is changed. */
export const NEW_SHEET = 'new';

/** Steps of a worksheet that is filled in one part at a time. */
export const STEPS = ['to', 'for', 'with', 'questions', 'finish'] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

/** What goes on paper: what is being written, a sheet without words, or one that was saved, by its id. */
export type Paper = 'now' | 'blank' | {readonly sheet: string};

/** What somebody has been asked, and has not answered yet. */
export interface Asked {
  /** Id of a worksheet, or {@link NEW_SHEET}. */
  readonly sheet: string;
  readonly what: 'withdraw' | 'share' | 'discard';
}

/** What a person chose to see. Plain data, replaced with every choice. */
export interface SheetChoices {
  /** The worksheet that is being written; `null` while the overview is shown. */
  readonly target: string | null;
  readonly step: Step;
  /** Id of the earlier worksheet that is open; `null` for none. */
  readonly open: string | null;
  readonly asked: Asked | null;
  readonly problem: 'nothing-said' | 'day-wrong' | null;
  /** Ways for which the whole ladder is shown. */
  readonly whole: ReadonlySet<Way>;
  readonly paper: Paper;
}

/** What is to be seen before anything was chosen. */
export const NO_SHEET_CHOICES: SheetChoices = {
  target: null,
  step: 'to',
  open: null,
  asked: null,
  problem: null,
  whole: new Set(),
  paper: 'now',
};

/** What a person can do. */
export interface SheetActs {
  readonly begin: (target: string) => void;
  readonly leave: () => void;
  readonly go: (step: Step) => void;
  readonly write: (place: SheetPlace, text: string) => void;
  readonly hold: (place: SheetPlace | null) => void;
  /** Takes the rung of a way back. The button goes away with it: the focus stays on the ladder. */
  readonly clearRung: (way: Way) => void;
  readonly showWhole: (way: Way, isWhole: boolean) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly open: (id: string | null) => void;
  readonly ask: (asked: Asked | null) => void;
  readonly withdraw: (sheet: ReflectionView) => void;
  readonly moveTo: (sheet: ReflectionView, audience: 'private' | 'shared') => void;
  readonly keep: (sheet: ReflectionView, by: string) => void;
  readonly undo: () => void;
  readonly print: (paper: Paper) => void;
  readonly keepCopy: () => void;
}

/** What every part of the worksheet is drawn from. */
export interface SheetScreen {
  readonly desk: SheetDesk;
  readonly viewer: Party;
  readonly about: ReflectionSubject;
  readonly words: PracticeWorksheetMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The ladder of a new worksheet. */
  readonly ladder: LadderDefinition;
  /** The very ladder of an earlier worksheet; `null` while nobody knows it. */
  readonly ladderOf: (ref: DefinitionRef) => LadderDefinition | null;
  readonly isStepwise: boolean;
  readonly isReadOnly: boolean;
  /** Whether an act is under way: another has to wait. */
  readonly isActing: boolean;
  /** Whether the last act here can be taken back. */
  readonly canUndo: boolean;
  readonly choices: SheetChoices;
  readonly acts: SheetActs;
}

/** @returns The words that go with what the worksheet is about. */
export function subjectWords({words, about}: SheetScreen): SubjectWords {
  return words.subjects[about];
}

/** @returns The saved worksheet of an id; `null` for the new one, and for one that is gone. */
export function savedAs({seen}: Pick<SheetDesk, 'seen'>, target: string): ReflectionView | null {
  return seen.sheets.find(({id}) => id === target) ?? null;
}

/** @returns A worksheet as it stands on the screen: what was saved, and over it what is being written. */
export function sheetOn({desk, today}: Pick<SheetScreen, 'desk' | 'today'>, target: string): Sheet {
  const saved = savedAs(desk, target);
  const base = saved ? sheetOf(saved, saved.audience) : blankSheet(today);
  return written(base, (place) => desk.words.at(unsavedPlace(target, place))?.text ?? null);
}

/** @returns Places of one worksheet that hold something unsaved. */
export function unsavedOf({words}: SheetDesk, target: string): readonly string[] {
  return [...words.places.keys()].filter((place) => place.startsWith(`${target}/`));
}

/** @returns A name for a place in unsaved words. */
export function unsavedPlace(target: string, place: SheetPlace): string {
  return `${target}/${place}`;
}

/** @returns The ladder on which rungs of a worksheet stand; `null` while nobody knows it. */
export function ladderFor({desk, ladder, ladderOf}: SheetScreen, target: string): LadderDefinition | null {
  const saved = savedAs(desk, target);
  return saved ? ladderOf(saved.definition) : ladder;
}

/** @returns The decision a worksheet is about; `null` for none that this actor may see. */
export function decisionOf({desk}: SheetScreen, id: string | null): DecisionView | null {
  return desk.seen.decisions.find((decision) => decision.id === id) ?? null;
}
