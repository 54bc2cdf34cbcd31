import {
  localized,
  type DefinitionRef,
  type Mode,
  type ModeChoice,
  type ModesDefinition,
  type OpinionView,
  type Party,
} from '@avec/model';

import {reasonAgainst, type ModeAvailability} from './availability.js';
import {choiceOf, placesOf, type Choice, type ChoicePlace} from './choice.js';
import type {ModePreferenceMessages} from './mode-preference.messages.js';
import {ownOf, type PreferenceDesk, type VoicePreference} from './preference-reading.js';
import type {AskingAnswer} from '../../foundation/asking/asking.js';
import {FROM_NOTHING, type Unsaved} from '../../foundation/desk/unsaved-words.js';
import type {OutcomeActs} from '../../foundation/desk/outcome.template.js';

/** What goes on paper: what is on the screen, or a sheet without answers. */
export type PreferencePaper = 'now' | 'blank';

/** What a person chose to see. Plain data, replaced with every choice. */
export interface PreferenceChoices {
  /** Whether the choice is being written; `null` while nobody has said: it is, where nothing was saved yet. */
  readonly isWriting: boolean | null;
  /** Whether the person said that they decide later, and has done nothing since. */
  readonly isLater: boolean;
  readonly showsSituations: boolean;
  readonly isAskedToDiscard: boolean;
  /** The opinion that was opened last to be written; `null` for none. */
  readonly opinion: string | null;
  readonly problem: 'nothing-said' | 'opinion-missing' | 'reasons-missing' | null;
  readonly paper: PreferencePaper;
}

/** What is to be seen before anything was chosen. */
export const NO_PREFERENCE_CHOICES: PreferenceChoices = {
  isWriting: null,
  isLater: false,
  showsSituations: false,
  isAskedToDiscard: false,
  opinion: null,
  problem: null,
  paper: 'now',
};

/** What a person can do. */
export interface PreferenceActs extends OutcomeActs {
  readonly write: (place: ChoicePlace, text: string) => void;
  /** Takes an answer back. The button goes away with it: the focus stays on the question. */
  readonly clear: (place: ChoicePlace) => void;
  readonly showSituations: () => void;
  readonly choose: () => void;
  readonly decideLater: () => void;
  readonly begin: () => void;
  readonly leave: () => void;
  readonly askToDiscard: (isAsked: boolean) => void;
  readonly discard: () => void;
  readonly withdraw: () => void;
  /** Of several versions that knew nothing of each other, keeps the one an entry says. */
  readonly keep: (by: string) => void;
  readonly askForHelp: () => void;
  readonly beginOpinion: (target: string) => void;
  readonly leaveOpinion: (target: string) => void;
  readonly saveOpinion: (target: string) => void;
  readonly withdrawOpinion: (opinion: OpinionView) => void;
  readonly keepOpinion: (opinion: OpinionView, by: string) => void;
  readonly print: (paper: PreferencePaper) => void;
}

/** What every part of it is drawn from. */
export interface PreferenceScreen {
  readonly desk: PreferenceDesk;
  readonly viewer: Party;
  readonly words: ModePreferenceMessages;
  readonly language: string;
  /** The ways to meet, in the order in which they are shown. */
  readonly modes: readonly Mode[];
  readonly definition: ModesDefinition;
  /** The very definition of an earlier choice; `null` while nobody knows it. */
  readonly definitionOf: (ref: DefinitionRef) => ModesDefinition | null;
  readonly availability: ModeAvailability;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isReadOnly: boolean;
  readonly isActing: boolean;
  /** Whether the last act here can be taken back. */
  readonly canUndo: boolean;
  /** What came of asking for help; `null` while nobody asked. */
  readonly help: AskingAnswer | null;
  readonly choices: PreferenceChoices;
  readonly acts: PreferenceActs;
}

const CHOICE = 'choice/';

/** What is needed to tell what stands in a place. */
type Standing = Pick<PreferenceScreen, 'desk' | 'definition'>;

/** @returns A name for a place in unsaved words. */
export function choicePlace(place: ChoicePlace): string {
  return `${CHOICE}${place}`;
}

/** @returns Places of the choice that hold something unsaved. */
export function unsavedOf({words}: PreferenceDesk): readonly string[] {
  return [...words.places.keys()].filter((place) => place.startsWith(CHOICE));
}

/** @returns What the viewer chose, and has saved; `null` for nothing. */
export function savedIn({seen, record}: PreferenceDesk): VoicePreference | null {
  return ownOf(seen, record.actor);
}

/** @returns What the viewer chose, as it was saved, place by place. */
export function savedChoice(desk: PreferenceDesk): Choice {
  const saved = savedIn(desk);
  return saved ? choiceOf(saved.view, saved.view.audience) : new Map<ChoicePlace, string>();
}

/** @returns What the viewer chose, as it stands on the screen: what was saved, and over it what is being written. */
export function choiceOn({desk, definition}: Standing): Choice {
  const choice = new Map(savedChoice(desk));
  for (const place of placesOf(definition)) {
    const unsaved = desk.words.at(choicePlace(place));
    if (unsaved) choice.set(place, unsaved.text);
  }
  return choice;
}

/** @returns What stands in a place, for what is written over it. */
export function startOf(desk: PreferenceDesk, place: ChoicePlace): Unsaved {
  const text = savedChoice(desk).get(place) ?? '';
  const view = savedIn(desk)?.view;
  return view ? {text, from: text, base: view.heads, seen: view.by} : FROM_NOTHING;
}

/** @returns Whether what is being written was changed elsewhere meanwhile. */
export function isOvertaken(desk: PreferenceDesk): boolean {
  return overtakenIn(desk).length > 0;
}

/** @returns What was begun from something that has changed since. */
export function overtakenIn(desk: PreferenceDesk): readonly Unsaved[] {
  const now = savedChoice(desk);
  return unsavedOf(desk).flatMap((name) => {
    const unsaved = desk.words.at(name);
    const place = name.slice(CHOICE.length) as ChoicePlace;
    return unsaved && unsaved.from !== (now.get(place) ?? '') ? [unsaved] : [];
  });
}

/** @returns A choice in words; empty for none. */
export function inWords(screen: PreferenceScreen, choice: ModeChoice, ref: DefinitionRef | null = null): string {
  const {words, language, definition, definitionOf} = screen;
  if (choice.kind === 'unanswered') return '';
  if (choice.kind !== 'mode') return words.asides[choice.kind];
  const list = ref ? definitionOf(ref) : definition;
  const mode = list?.modes.find(({id}) => id === choice.mode);
  return mode ? localized(mode.label, language) : words.modeUnknown;
}

/** @returns Why a way to meet is not to be had, as a sentence; empty where it is. */
export function unavailableIn({availability, words, language}: PreferenceScreen, mode: string): string {
  const reason = reasonAgainst(availability, mode, language);
  if (reason === null) return '';
  return reason === '' ? words.unavailable : words.unavailableWhy(reason);
}
