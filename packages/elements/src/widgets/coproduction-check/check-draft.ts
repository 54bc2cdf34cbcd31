import {
  ROLES,
  type BehalfOf,
  type ChecklistAnswer,
  type ChecklistDefinition,
  type ChecklistResponse,
  type ChecklistView,
  type MeetingView,
  type Party,
  type Role,
} from '@avec/model';

import type {Parts} from '../../foundation/desk/kept-parts.js';

/** Stands for no meeting where one is chosen. */
export const ALONE = '-';

/** Whose answers are typed outside a meeting. */
export type Whose = 'own' | BehalfOf['basis'];

/** A saved view that is being changed. */
export interface Changing {
  readonly id: string;
  /** Entries of it that were there when the change began. */
  readonly heads: readonly string[];
}

/** Unsaved answers, whole. */
export interface CheckDraft {
  /** By question; one that is absent is unanswered. */
  readonly answers: ReadonlyMap<string, ChecklistAnswer>;
  readonly note: string;
  /** {@link ALONE}, or the id of a meeting; empty while not said. */
  readonly scope: string;
  /** Role that somebody chose; `null` while nobody has. */
  readonly as: Role | null;
  /** How many answer together, as typed. */
  readonly people: string;
  /** Day that somebody gave, as typed; empty for the meeting's, or today. */
  readonly on: string;
  readonly whose: Whose | null;
  /** Whether the answers are copied from paper, in a meeting. */
  readonly isPaper: boolean;
  readonly isPrivate: boolean;
  readonly changing: Changing | null;
  /** Where the steps stand: 0 the start, then one per principle, then the review. */
  readonly step: number;
}

/** What is known besides the draft and decides what it means. */
export interface CheckSurroundings {
  readonly actor: Party;
  /** The meeting that the answers are for; `null` for none, or one that is not known. */
  readonly meeting: MeetingView | null;
  /** {@link ALONE}, the id of a meeting, or empty while not said. */
  readonly scope: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Parts of a kept draft, by name. What does not read as ours is left out: storage is an edge. */
export function readDraft(parts: Parts, checklist: ChecklistDefinition): CheckDraft {
  const answers = new Map<string, ChecklistAnswer>();
  for (const {id} of checklist.questions) {
    const answer = readAnswer(parts[answerPart(id)], checklist.range);
    if (answer) answers.set(id, answer);
  }
  const {step} = parts;
  return {
    answers,
    note: textIn(parts['note']),
    scope: textIn(parts['scope']),
    as: ROLES.find((role) => role === parts['as']) ?? null,
    people: textIn(parts['people']),
    on: textIn(parts['on']),
    whose: WHOSE.find((each) => each === parts['whose']) ?? null,
    isPaper: parts['paper'] === true,
    isPrivate: parts['private'] === true,
    changing: readChanging(parts['changing']),
    step: typeof step === 'number' ? Math.min(Math.max(0, Math.trunc(step)), lastStep(checklist)) : 0,
  };
}

const WHOSE: readonly Whose[] = ['own', 'dictated', 'paper', 'representative'];

/** @returns The name under which a question's part of the draft is kept. */
export function answerPart(question: string): string {
  return `answer:${question}`;
}

/** @returns The number of the review, the step after the last principle. */
export function lastStep({principles}: Pick<ChecklistDefinition, 'principles'>): number {
  return principles.length + 1;
}

/** @returns What of a draft says something: where one stands in it, and for what it is, says nothing. */
export function hasWords(draft: CheckDraft): boolean {
  return draft.answers.size > 0 || draft.note.trim() !== '' || draft.changing !== null;
}

/** @returns What is saved: the questions something was said to, in the order of the checklist. */
export function responsesOf(draft: CheckDraft, checklist: ChecklistDefinition): readonly ChecklistResponse[] {
  return checklist.questions.flatMap(({id}) => {
    const answer = draft.answers.get(id);
    return answer ? [{question: id, answer}] : [];
  });
}

/** @returns The parts of a draft in which a saved view is changed. */
export function partsOf(view: ChecklistView): Parts {
  const answers = view.answers.map(({question, answer}) => [answerPart(question), answer] as const);
  return {
    ...Object.fromEntries(answers),
    note: view.note,
    scope: view.meeting ?? ALONE,
    as: view.as,
    people: String(view.people),
    on: view.on,
    changing: {id: view.id, heads: view.heads},
  };
}

/** @returns Whose answers somebody can type outside a meeting; empty for the person, whose answers are their own. */
export function whoseChoices({role}: Party, scope: string): readonly Whose[] {
  if (scope !== ALONE || role === 'person') return [];
  return role === 'representative' ? ['representative', 'dictated', 'own'] : ['own', 'dictated', 'paper'];
}

/** @returns In which role it is answered; `null` while somebody has to say. */
export function roleOf(draft: CheckDraft, around: CheckSurroundings): Role | null {
  if (draft.whose !== null && draft.whose !== 'own' && around.scope === ALONE && !draft.changing) return 'person';
  // Who holds a shared screen, or copies a sheet of paper, seldom answers for their own role.
  return draft.as ?? (isForOthers(draft, around) ? null : around.actor.role);
}

/** @returns Whether it has to be said how many answer together. */
export function isForOthers({isPaper, changing}: CheckDraft, {meeting, scope}: CheckSurroundings): boolean {
  if (scope === ALONE || scope === '') return false;
  return isPaper || meeting?.place === 'one-screen' || changing !== null;
}

/** @returns The day the answers are about: as given, else the meeting's, else today. */
export function dayOf({on}: CheckDraft, {meeting, today}: CheckSurroundings): string {
  return on || (meeting?.on ?? today);
}

/** @returns An answer as a radio button names it; empty where there is none. */
export function answerName(answer: ChecklistAnswer | undefined): string {
  if (!answer) return '';
  return answer.kind === 'rated' ? String(answer.value) : answer.kind;
}

/** @returns What a radio button names. */
export function answerNamed(name: string): ChecklistAnswer {
  if (name === 'unknown' || name === 'not-applicable' || name === 'declined') return {kind: name};
  return {kind: 'rated', value: Number(name)};
}

function readAnswer(value: unknown, {min, max}: ChecklistDefinition['range']): ChecklistAnswer | null {
  const {kind, value: number} = (value ?? {}) as {readonly kind?: unknown; readonly value?: unknown};
  if (kind === 'unknown' || kind === 'not-applicable' || kind === 'declined') return {kind};
  if (kind !== 'rated' || typeof number !== 'number' || !Number.isInteger(number)) return null;
  return number >= min && number <= max ? {kind, value: number} : null;
}

function readChanging(value: unknown): Changing | null {
  const {id, heads} = (value ?? {}) as {readonly id?: unknown; readonly heads?: unknown};
  if (typeof id !== 'string' || !Array.isArray(heads)) return null;
  return {id, heads: heads.filter((head) => typeof head === 'string')};
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
