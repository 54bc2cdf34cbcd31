import {
  decides,
  isDay,
  STANDINGS,
  type BehalfOf,
  type DecisionView,
  type LadderDefinition,
  type ParticipationView,
  type Party,
  type Place,
  type Role,
  type Wish,
} from '@avec/model';

import {asidesOf, parseLadderAnswer, type LadderAnswer} from '../../controls/ladder-item/ladder-item.logic.js';
import {isSame} from '../../foundation/desk/people.js';

/** Whose view the signed-in one is typing. */
export type Whose = 'own' | BehalfOf['basis'];

/** From which side a ladder is worded: that of the person who stood there, or that of those who saw it. */
export type Side = 'person' | 'others';

/** Parts of what somebody is saying of one decision and has not saved. */
export const VIEW_PARTS = ['place', 'wish', 'help', 'on', 'whose', 'private', 'of', 'base'] as const;

/** One of {@link VIEW_PARTS}; `title` is the decision's name. */
export type DraftPart = (typeof VIEW_PARTS)[number] | 'title';

/** The thing a new decision is written under, before it has an id. */
export const NEW_DECISION = 'new';

/** @returns The thing another name of a decision is written under: apart from what is said of it. */
export function nameOf(decision: string): string {
  return `name ${decision}`;
}

/** @returns The name of a part of a draft: what it is about and which part of that. */
export function draftPlace(about: string, part: DraftPart): string {
  return `${about}/${part}`;
}

/** Why something is not saved yet. */
export type WritingProblem = 'words-missing' | 'day-wrong' | 'whose-missing' | 'nothing-said';

/** What somebody says of one decision and has not saved, read whole. */
export interface ViewDraft {
  readonly place: LadderAnswer;
  readonly wish: LadderAnswer;
  readonly help: string;
  /** As it stands in the field; empty for today. */
  readonly on: string;
  /** `null` until somebody other than the person says whose view it is. */
  readonly whose: Whose | null;
  readonly private: boolean;
  /** Id of the view that is being changed; empty for a new one. */
  readonly of: string;
  /** Entries its author had seen when the change began. */
  readonly base: readonly string[];
}

/** @returns A draft from its kept parts. What does not stand on this ladder is left out: storage is an edge. */
export function readViewDraft(
  at: (part: DraftPart) => string,
  {rungs}: Pick<LadderDefinition, 'rungs'>,
  role: Role,
): ViewDraft {
  const choices = rungs.map(({id}) => ({id, label: '', description: ''}));
  const answer = (part: 'place' | 'wish'): LadderAnswer =>
    parseLadderAnswer(at(part), {rungs: choices, asides: asidesOf(part === 'wish')});
  return {
    place: answer('place'),
    wish: answer('wish'),
    help: at('help'),
    on: at('on'),
    whose: whoseOf(at('whose'), role),
    private: at('private') === 'private',
    of: at('of'),
    base: at('base').split(' ').filter(Boolean),
  };
}

/** @returns Why a view cannot be saved as it stands; `null` when it can. */
export function problemOf({place, wish, help, on, whose}: ViewDraft, today: string): WritingProblem | null {
  if (whose === null) return 'whose-missing';
  if (on !== '' && (!isDay(on) || on > today)) return 'day-wrong';
  const isSilent = place.kind === 'unanswered' && wish.kind === 'unanswered' && help.trim() === '';
  return isSilent ? 'nothing-said' : null;
}

/** @returns What a ladder answers, as it is kept. */
export function placeOf(answer: LadderAnswer): Place {
  if (answer.kind === 'rung') return answer;
  return {kind: answer.kind === 'right-place' ? 'unanswered' : answer.kind};
}

/** @returns Whose views a role can type; empty for the person, whose views are their own. */
export function whoseChoices(role: Role): readonly Whose[] {
  if (role === 'person') return [];
  return role === 'representative' ? ['representative', 'dictated', 'own'] : ['own', 'dictated', 'paper'];
}

function whoseOf(text: string, role: Role): Whose | null {
  const choices = whoseChoices(role);
  if (choices.length === 0) return 'own';
  return choices.find((each) => each === text) ?? null;
}

/** @returns For whom a view is typed; `null` when it is the author's own. */
export function behalfOf(whose: Whose | null, subject: string): BehalfOf | null {
  return whose === null || whose === 'own' ? null : {role: 'person', ref: subject, basis: whose};
}

/** @returns From which side the ladder is worded for whoever types. */
export function sideOf(role: Role, whose: Whose | null): Side {
  if (role === 'person') return 'person';
  return whose === null || whose === 'own' ? 'others' : 'person';
}

/** @returns From which side a voice speaks. */
export function sideOfVoice(role: Role): Side {
  return role === 'person' ? 'person' : 'others';
}

/** Whether a role has no part in where somebody stands in decisions: managers see counts, facilitators lead a session. */
export function isOutside({role}: Pick<Party, 'role'>): boolean {
  return STANDINGS[role] === 'outside';
}

/** What is somebody's own: a decision they named, a view of one. */
type OwnThing = Pick<DecisionView | ParticipationView, 'author' | 'voice'>;

/** Whether somebody may change or take back a thing. The store says so too: here it decides which buttons there are. */
export function isOwn({author, voice}: OwnThing, viewer: Party): boolean {
  if (viewer.ref === author.ref || viewer.ref === voice.ref) return true;
  return decides(viewer.role) && decides(voice.role);
}

/** Whether nobody but the viewer has said anything of a decision: only then does it leave with its name. */
export function isAlone(views: readonly ParticipationView[], viewer: Party): boolean {
  return views.every((view) => isOwn(view, viewer));
}

/** @returns The latest of one voice's views; `null` where it has said nothing. Views are oldest first. */
export function latestOf(views: readonly ParticipationView[], voice: Pick<Party, 'role' | 'ref'>) {
  return views.filter((view) => isSame(view.voice, voice)).at(-1) ?? null;
}

/** Whether an answer says anything. */
export function isSaid({kind}: Place | Wish): boolean {
  return kind !== 'unanswered';
}
