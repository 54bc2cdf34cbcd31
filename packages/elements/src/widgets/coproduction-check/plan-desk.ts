import {isDay, smartHints, uuidv7, type ActionLine, type Entry, type EntryDraft, type Smart} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {Done, LineSaid} from './check-outcome.js';
import {KeptParts, type PartsFollower} from '../../foundation/desk/kept-parts.js';

/** A field of a line that is being written. */
export type LineField = keyof ActionLine;

/** What keeps a line from being saved. */
export type LineProblem = 'what' | 'by';

/** The line that was written last, and about what. */
export interface WrittenLine {
  readonly principle: string;
  readonly entry: Entry;
}

const EMPTY: ActionLine = {what: '', who: '', by: '', how: ''};

/** Lines of the action plan that somebody is writing, one for each principle at most. */
export class PlanDesk {
  readonly #parts: KeptParts;
  #problem: {readonly principle: string; readonly what: LineProblem} | null = null;
  #written: WrittenLine | null = null;
  #done: (Done<LineSaid> & {readonly principle: string}) | null = null;

  constructor(record: CareRecord, key: string, follower: PartsFollower) {
    this.#parts = new KeptParts(record, key, follower);
  }

  get key(): string {
    return this.#parts.key;
  }

  /** The line that was written last and can be taken back; `null` for none. */
  get written(): WrittenLine | null {
    return this.#written;
  }

  /** What was done last with a line about a principle; `null` while nothing was. */
  done(principle: string): Done<LineSaid> | null {
    return this.#done?.principle === principle ? this.#done : null;
  }

  /** Whether a line about a principle is being written. */
  isWriting(principle: string): boolean {
    return this.#parts.all[principle] !== undefined;
  }

  /** What is being written about a principle. */
  line(principle: string): ActionLine {
    const kept = (this.#parts.all[principle] ?? {}) as Readonly<Record<string, unknown>>;
    const text = (field: LineField): string => (typeof kept[field] === 'string' ? kept[field] : '');
    return {what: text('what'), who: text('who'), by: text('by'), how: text('how')};
  }

  /** What the line could still say. Hints, never a gate. */
  hints(principle: string): readonly Smart[] {
    return smartHints(this.line(principle));
  }

  /** What keeps a line about a principle from being saved; `null` while nothing does. */
  problem(principle: string): LineProblem | null {
    return this.#problem?.principle === principle ? this.#problem.what : null;
  }

  begin(principle: string): void {
    if (!this.isWriting(principle)) this.#parts.set({[principle]: EMPTY});
  }

  write(principle: string, field: LineField, text: string): void {
    this.#problem = null;
    this.#parts.set({[principle]: {...this.line(principle), [field]: text}});
  }

  giveUp(principle: string): void {
    this.#problem = null;
    this.#parts.set({[principle]: undefined});
  }

  hold(principle: string | null): void {
    this.#parts.hold(principle);
  }

  read(): Promise<void> {
    return this.#parts.read();
  }

  /** @returns The entry that saves a line; `null` where something keeps it, and {@link problem} says what. */
  draftOf(principle: string, meeting: string | null): EntryDraft | null {
    const {what, who, by, how} = this.line(principle);
    const problem = what.trim() === '' ? 'what' : by !== '' && !isDay(by) ? 'by' : null;
    this.#problem = problem && {principle, what: problem};
    if (problem) return null;
    const body = {meeting, principle, what: what.trim(), who: who.trim(), by, how: how.trim()};
    return {entity: {kind: 'action', id: uuidv7()}, act: 'record', audience: 'shared', body};
  }

  /** Notes that a line is durable. */
  saved(principle: string, entry: Entry): void {
    this.#written = {principle, entry};
    this.#done = {principle, said: 'line-saved', at: new Date()};
    this.giveUp(principle);
  }

  /** @returns The entry that takes the last line back; `null` where there is none. */
  undoDraft(): EntryDraft | null {
    if (!this.#written) return null;
    const {entity, id} = this.#written.entry;
    return {entity, act: 'withdraw', parents: [id], audience: 'shared', body: {}} as EntryDraft;
  }

  /** Notes that it is taken back, and puts its words on the screen again. */
  undone(): void {
    const {principle, entry} = this.#written ?? {};
    this.#written = null;
    if (principle === undefined || entry?.entity.kind !== 'action') return;
    const {what, who, by, how} = entry.body as ActionLine;
    this.#done = {principle, said: 'line-withdrawn', at: new Date()};
    this.#parts.set({[principle]: {what, who, by, how}});
  }
}
