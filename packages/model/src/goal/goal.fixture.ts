import {foldGoal} from './fold-goal.js';
import type {GoalView} from './goal-view.js';
import type {GoalChange} from './goal.js';
import {Ancestry} from '../entry/ancestry.js';
import {idOf, timeOf} from '../entry/basic.arbitraries.js';
import type {ActOf, Bodies, Entry, EntryDraft} from '../entry/entry.js';
import type {Party, Role} from '../entry/roles.js';

export const MARIE: Party = {role: 'person', ref: 'marie', name: 'Marie'};
export const ANNE: Party = {role: 'representative', ref: 'anne', name: 'Anne'};
export const PAUL: Party = {role: 'practitioner', ref: 'paul', name: 'Paul'};
export const LISE: Party = {role: 'relative', ref: 'lise', name: 'Lise'};

/** Steps by a short name. */
export const STEP = {call: idOf(901), visit: idOf(902), walk: idOf(903), letter: idOf(904)} as const;

export const GOAL = 'goal-1';

/** Somebody in a role, for rules that only look at the role. */
export function someone(role: Role): Party {
  return {role, ref: `a-${role}`};
}

type Parts = Partial<Pick<Entry, 'audience' | 'onBehalfOf' | 'parents' | 'at'>>;

/** One goal as it is written on several devices. Counts ids and times for all of them. */
export class Paper {
  #count = 0;

  device(author: Party, parts: Parts = {}): Device {
    return new Device(this, author, parts);
  }

  next(): number {
    return this.#count++;
  }
}

/** What one author has on their device. Everything they write follows all they have. */
export class Device {
  readonly author: Party;
  readonly #paper: Paper;
  readonly #parts: Parts;
  readonly #entries = new Map<string, Entry>();

  constructor(paper: Paper, author: Party, parts: Parts) {
    this.#paper = paper;
    this.author = author;
    this.#parts = parts;
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  get view(): GoalView {
    const view = foldGoal(this.entries);
    if (!view) throw new Error('There is no goal on this device.');
    return view;
  }

  /** Writes, whether one may or not. */
  write<Action extends ActOf<'goal'>>(act: Action, body: Bodies['goal'][Action], parts: Parts = {}): Entry {
    return this.keep({entity: {kind: 'goal', id: GOAL}, act, body} as EntryDraft, parts);
  }

  record(...changes: readonly GoalChange[]): Entry {
    return this.write('record', {changes});
  }

  set(...changes: readonly GoalChange[]): Entry {
    return this.write('set', {changes});
  }

  propose(...changes: readonly GoalChange[]): Entry {
    return this.write('propose', {changes});
  }

  /** Keeps a draft as a record does. */
  keep(draft: EntryDraft, parts: Parts = {}): Entry {
    const number = this.#paper.next();
    const entry = {
      id: idOf(number),
      schema: 1,
      subject: MARIE.ref,
      parents: new Ancestry(this.entries).heads(this.entries).map(({id}) => id),
      author: this.author,
      at: timeOf(number * 1_000),
      zone: 'America/Toronto',
      audience: 'shared',
      ...this.#parts,
      ...draft,
      ...parts,
    } as Entry;
    this.#entries.set(entry.id, entry);
    return entry;
  }

  /** Takes over what others have. */
  receive(...devices: readonly Device[]): this {
    return this.take(devices.flatMap(({entries}) => entries));
  }

  /** Takes over some entries. */
  take(entries: readonly Entry[]): this {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    return this;
  }
}

/** Lets devices exchange all they have. */
export function meet(...devices: readonly Device[]): void {
  for (const device of devices) device.receive(...devices);
}

/** A change of the goal itself. */
export function say(field: GoalChange['field'], value: string): GoalChange {
  return {field, value} as GoalChange;
}

/** A change of a step. */
export function sayOf(step: string, field: GoalChange['field'], value: string): GoalChange {
  return {step, field, value} as GoalChange;
}

/** @returns What stands at each place of a goal and its steps, where something does. */
export function textsOf(view: GoalView): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [field, said] of Object.entries(view.fields)) if (said) texts[field] = said.value;
  for (const {id, fields} of view.steps) {
    const name = Object.entries(STEP).find(([, step]) => step === id)?.[0] ?? id;
    for (const [field, said] of Object.entries(fields)) if (said) texts[`${name} ${field}`] = said.value;
  }
  return texts;
}
