import {OPINION_WORDS, type OpinionBody, type OpinionView} from '@avec/model';

import type {OpinionWord} from './mode-preference.messages.js';
import type {PreferenceDesk} from './preference-reading.js';
import {FROM_NOTHING, type Unsaved} from '../../foundation/desk/unsaved-words.js';

/** Stands for the opinion that is being written and not saved; any other name is the id of one that is changed. */
export const NEW_OPINION = 'new';

/** A place of an opinion in which something can stand. */
export type OpinionPlace = 'about' | OpinionWord;

const PLACES: readonly OpinionPlace[] = ['about', ...OPINION_WORDS];

/** What stands in each place of an opinion, as text. */
export type WrittenOpinion = Readonly<Record<OpinionPlace, string>>;

/** @returns A name for a place of an opinion in unsaved words. */
export function opinionPlace(target: string, place: OpinionPlace): string {
  return `opinion ${target}/${place}`;
}

/** @returns Places of an opinion that hold something unsaved. */
export function unsavedOpinion({words}: PreferenceDesk, target: string): readonly string[] {
  return PLACES.map((place) => opinionPlace(target, place)).filter((place) => words.at(place) !== null);
}

/** @returns An opinion as it stands on the screen: what was saved, and over it what is being written. */
export function opinionOn(desk: PreferenceDesk, target: string): WrittenOpinion {
  const saved = savedOpinion(desk, target);
  const text = (place: OpinionPlace): string => desk.words.at(opinionPlace(target, place))?.text ?? saved[place];
  return {about: text('about'), limits: text('limits'), opinion: text('opinion'), reasons: text('reasons')};
}

/** @returns What stands in a place of an opinion, for words that begin with it. */
export function opinionStart(desk: PreferenceDesk, target: string, place: OpinionPlace): Unsaved {
  const view = opinionAs(desk, target);
  const text = savedOpinion(desk, target)[place];
  return view ? {text, from: text, base: view.heads, seen: view.by} : FROM_NOTHING;
}

/** @returns What is kept of an opinion. */
export function opinionBody({about, limits, opinion, reasons}: WrittenOpinion, on: string): OpinionBody {
  const words = {limits: limits.trim(), opinion: opinion.trim(), reasons: reasons.trim()};
  return {about: about || null, on, ...words};
}

/** @returns Why an opinion cannot be saved yet; `null` when it can. */
export function opinionProblem(written: WrittenOpinion): 'opinion-missing' | 'reasons-missing' | null {
  const isSaid = (word: OpinionWord): boolean => written[word].trim() !== '';
  if (!isSaid('limits') && !isSaid('opinion')) return 'opinion-missing';
  return isSaid('opinion') && !isSaid('reasons') ? 'reasons-missing' : null;
}

/** @returns Entries its author had seen when they began to write over what has changed since; else those that are there. */
export function opinionParents(desk: PreferenceDesk, target: string): readonly string[] {
  const saved = savedOpinion(desk, target);
  for (const place of PLACES) {
    const unsaved = desk.words.at(opinionPlace(target, place));
    if (unsaved && unsaved.from !== saved[place]) return unsaved.base;
  }
  return opinionAs(desk, target)?.heads ?? [];
}

/** @returns The saved opinion of an id; `null` for the new one, and for one that is gone. */
export function opinionAs({seen}: PreferenceDesk, target: string): OpinionView | null {
  return seen.opinions.find(({id}) => id === target) ?? null;
}

function savedOpinion(desk: PreferenceDesk, target: string): WrittenOpinion {
  const view = opinionAs(desk, target);
  if (!view) return {about: '', limits: '', opinion: '', reasons: ''};
  const {about, limits, opinion, reasons} = view;
  return {about: about ?? '', limits, opinion, reasons};
}
