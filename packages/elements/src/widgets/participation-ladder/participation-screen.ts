import {
  localized,
  rungOf,
  type DecisionView,
  type DefinitionRef,
  type LadderDefinition,
  type ParticipationStatement,
  type ParticipationView,
  type Party,
  type Rung,
  type Wish,
} from '@avec/model';

import type {DecisionTold} from './decision-reading.js';
import type {ParticipationDesk} from './decision-reading.js';
import {
  draftPlace,
  isOwn,
  readViewDraft,
  sideOfVoice,
  VIEW_PARTS,
  type DraftPart,
  type Side,
  type ViewDraft,
  type WritingProblem,
} from './participation-ladder.logic.js';
import type {ParticipationLadderMessages} from './participation-ladder.messages.js';
import type {LadderRung} from '../../controls/ladder-item/ladder-item.logic.js';
import {dayInWords, nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** Which paper is printed: what was said, or a sheet to fill in by hand. */
export type Paper = 'filled' | 'empty';

/** What a person chose to see. Plain data, replaced with every choice. */
export interface LadderChoices {
  /** Id of the decision that stands open. */
  readonly openId: string | null;
  /** Id of the decision of which something more is being said. */
  readonly writing: string | null;
  /** Id of the thing that one is asked about before it goes. */
  readonly asked: string | null;
  readonly problem: {readonly about: string; readonly what: WritingProblem} | null;
  /** What the person asked to print; `null`: whatever suits. */
  readonly paper: Paper | null;
  /** Whether what is printed has in it what one keeps to oneself. */
  readonly withPrivate: boolean;
}

/** What is to be seen before anything was chosen. */
export const NO_LADDER_CHOICES: LadderChoices = {
  openId: null,
  writing: null,
  asked: null,
  problem: null,
  paper: null,
  withPrivate: false,
};

/** What a person can do. Each act moves the focus to where they then are. */
export interface LadderActs {
  readonly open: (told: DecisionTold | null, land: string) => void;
  readonly ask: (id: string | null, land: string) => void;
  readonly beginDecision: () => void;
  readonly createDecision: () => void;
  readonly beginRename: (decision: DecisionView) => void;
  readonly rename: (decision: DecisionView) => void;
  readonly chooseTitle: (decision: DecisionView, title: string) => void;
  readonly beginView: (told: DecisionTold) => void;
  readonly beginChange: (view: ParticipationView) => void;
  readonly saveView: (told: DecisionTold) => void;
  readonly chooseView: (view: ParticipationView, by: string) => void;
  readonly cancel: (about: string, land: string) => void;
  readonly withdraw: (thing: ParticipationView | DecisionView) => void;
  readonly undo: () => void;
  readonly keepCopy: () => void;
  readonly print: (paper: Paper) => void;
  readonly printPrivate: (withPrivate: boolean) => void;
}

/** What every part of the widget is drawn from. */
export interface LadderScreen {
  readonly desk: ParticipationDesk;
  readonly viewer: Party;
  readonly words: ParticipationLadderMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The ladder on which new things are said. */
  readonly ladder: LadderDefinition;
  /** Finds the ladder on which something was said. */
  readonly find: (ref: Pick<DefinitionRef, 'id' | 'version'>) => LadderDefinition | null;
  readonly isReadOnly: boolean;
  readonly choices: LadderChoices;
  readonly acts: LadderActs;
}

/** @returns From which side the whole widget speaks to the viewer. */
export function viewerSide({viewer}: LadderScreen): Side {
  return sideOfVoice(viewer.role);
}

/** @returns What to call somebody on this screen: "You", "Practitioner (Paul)". */
export function nameOn({viewer, words}: LadderScreen, party: Party): string {
  return nameOf(party, viewer, words);
}

/** @returns What to call somebody in a sentence; to the person: "Your practitioner, Paul". */
export function sayName(screen: LadderScreen, party: Party): string {
  const {viewer, words} = screen;
  if (viewer.role !== 'person' || party.role === 'person') return nameOn(screen, party);
  const role = words.yours[party.role];
  return party.name ? words.yoursNamed(role, party.name) : role;
}

/** @returns A local day in words. */
export function dayOn({language}: LadderScreen, day: string): string {
  return formatDay(day, language);
}

/** @returns The local day of a moment of the hybrid clock, in words. */
export function momentOn({language}: LadderScreen, at: string): string {
  return dayInWords(at, language);
}

/** @returns What a decision is called. */
export function titleOn({words}: LadderScreen, {title}: Pick<DecisionView, 'title'>): string {
  return title || words.erased;
}

/** Which of the two questions a rung answers: where one was, or where one would like to be. */
export type Asked = 'place' | 'wish';

/** @returns An answer in words: the rung's own, never its number. */
export function answerOn(
  {words, language, find}: LadderScreen,
  answer: Wish,
  {definition, voice}: Pick<ParticipationStatement, 'definition'> & Pick<ParticipationView, 'voice'>,
  asked: Asked = 'place',
): string {
  const id = rungOf(answer);
  if (id === null) return words.answers[sideOfVoice(voice.role)][answer.kind as Exclude<Wish['kind'], 'rung'>];
  const rung = find(definition)?.rungs.find((each) => each.id === id);
  return rung ? localized(labelFor(asked, rung), language) : words.unknownRung;
}

const rungsOfLadders = /* @__PURE__ */ new WeakMap<LadderDefinition, Map<string, readonly LadderRung[]>>();

/** @returns The rungs in words, the same objects each time: each ladder is then left alone while nothing changes. */
export function rungsOn(
  ladder: LadderDefinition,
  side: Side,
  language: string,
  asked: Asked = 'place',
): readonly LadderRung[] {
  const known = rungsOfLadders.get(ladder) ?? new Map<string, readonly LadderRung[]>();
  rungsOfLadders.set(ladder, known);
  const key = `${side} ${asked} ${language}`;
  const rungs =
    known.get(key) ??
    ladder.rungs.map((rung) => ({
      id: rung.id,
      label: localized(labelFor(asked, rung), language),
      description: localized(side === 'person' ? rung.description : rung.practice, language),
      ...(rung.term ? {term: localized(rung.term, language)} : {}),
    }));
  known.set(key, rungs);
  return rungs;
}

/** @returns What a rung is called: a wish is said as one, where the ladder has words for it. */
export function labelFor(asked: Asked, {label, wish}: Rung): Rung['label'] {
  return asked === 'wish' && wish ? wish : label;
}

/** @returns The view that is being changed; `null` while another is being said. */
export function viewInHand({desk}: LadderScreen, {decision, views}: DecisionTold): ParticipationView | null {
  const id = desk.words.textAt(draftPlace(decision.id, 'of'));
  return views.find((view) => view.id === id) ?? null;
}

/** @returns The ladder on which something is being said of a decision: a change stays on that of the view. */
export function ladderInHand(screen: LadderScreen, told: DecisionTold): LadderDefinition {
  const view = viewInHand(screen, told);
  return (view && screen.find(view.definition)) ?? screen.ladder;
}

/** @returns What is being said of a decision and is not saved. */
export function draftOn(screen: LadderScreen, told: DecisionTold): ViewDraft {
  const {desk, viewer} = screen;
  const at = (part: DraftPart): string => desk.words.textAt(draftPlace(told.decision.id, part));
  return readViewDraft(at, ladderInHand(screen, told), viewer.role);
}

/** Whether something is being said of a decision: begun, chosen to be said, or not said by this viewer yet. */
export function isSaying({desk, choices, viewer}: LadderScreen, {decision, views}: DecisionTold): boolean {
  if (choices.writing === decision.id) return true;
  if (VIEW_PARTS.some((part) => desk.words.at(draftPlace(decision.id, part)) !== null)) return true;
  return !views.some((view) => isOwn(view, viewer));
}
