import {refusalOfChange} from './authority.js';
import {isGoalEntry, recordAmong, refusalAtGate, type GoalEntry, type GoalRecord} from './goal-gate.js';
import {deedOf} from './goal-rights.js';
import {placeKey, type GoalChange} from './goal.js';
import {isWithdrawalOfAct, Withdrawals} from './withdrawals.js';
import {Ancestry} from '../entry/ancestry.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {decides} from '../entry/standing.js';
import {settled} from '../fold/fold.js';
import {isOwnAct} from '../own/hands.js';
import type {RefusalCode} from '../own/refusal.js';

/** An entry that says what a goal is. */
export type Speaking = EntryOf<'goal', 'record' | 'set' | 'accept'>;

/** One thing that was said, and by which entry. */
export interface Said {
  readonly entry: Speaking;
  readonly change: GoalChange;
}

/** An entry that proposes, whether it meant to or said what was not its author's to say. */
export type Proposing = EntryOf<'goal', 'propose' | 'set'>;

/**
 * Everything that was written about one goal, sorted by what it comes to: what
 * is said, what is proposed, what is passed over, and what was taken back.
 *
 * What an entry may say is judged by what its author had seen, so that it
 * comes to the same on every device and in whatever order entries arrive.
 */
export class GoalLog {
  /** In the order of the clock. */
  readonly all: readonly GoalEntry[];
  readonly record: GoalRecord;
  readonly ancestry: Ancestry<GoalEntry>;
  /** Those that have a part in the goal, each after all that it follows. */
  readonly acts: readonly GoalEntry[];
  /** What is wrong with an entry that is passed over, or, for `words`, that only proposes. */
  readonly refusals = new Map<string, RefusalCode>();
  /** What each entry proposes. */
  readonly proposed = new Map<Proposing, readonly GoalChange[]>();
  readonly #byId: ReadonlyMap<string, GoalEntry>;
  readonly #withdrawals: Withdrawals;
  readonly #saidAt = new Map<string, Said[]>();
  readonly #saidOfStep = new Map<string, Said[]>();
  readonly #saidBy = new Map<string, readonly GoalChange[]>();

  constructor(all: readonly GoalEntry[], record: GoalRecord) {
    this.all = all;
    this.record = record;
    this.#byId = new Map(all.map((entry) => [entry.id, entry]));
    this.ancestry = new Ancestry(all);
    this.acts = this.ancestry.order.filter((entry) => !this.#refuse(entry, refusalAtGate(entry, record)));
    this.#withdrawals = new Withdrawals(this.ancestry, (target) => this.#isTakenUp(target));
    this.#noteWithdrawals();
    // What the person says is always said, and what others may say depends on it.
    for (const entry of this.acts) if (decides(entry.author.role)) this.#note(entry);
    for (const entry of this.acts) if (!decides(entry.author.role)) this.#note(entry);
    this.#refuseLateWithdrawals();
  }

  /** Ids of the steps of which something was said, even if it was taken back, in no order. */
  get steps(): readonly string[] {
    return [...this.#saidOfStep.keys()];
  }

  /** Whether an act still counts; for a reader, as far as that entry's author had seen. */
  isLive(entry: {readonly id: string}, reader?: {readonly id: string}): boolean {
    return this.#withdrawals.isLive(entry.id, reader?.id);
  }

  /** @returns What counts of what was said at a place; for a reader, what that entry's author had seen. */
  saidAt(place: string, reader?: {readonly id: string}): readonly Said[] {
    return this.#known(this.#saidAt.get(place), reader);
  }

  /** @returns What counts of all that was said of a step. */
  saidOfStep(step: string, reader?: {readonly id: string}): readonly Said[] {
    return this.#known(this.#saidOfStep.get(step), reader);
  }

  /** @returns What an entry says, without what it only proposes. */
  saidBy(id: string): readonly GoalChange[] {
    return this.#saidBy.get(id) ?? [];
  }

  /** @returns The text an entry says, or only proposes, at a place; `undefined` for none. */
  textBy(id: string, place: string): string | undefined {
    const entry = this.#byId.get(id);
    return entry && 'changes' in entry.body
      ? entry.body.changes.find((change) => placeKey(change) === place)?.value
      : undefined;
  }

  /** @returns What came of something an entry says at a place. */
  standingOf(id: string, place: string): 'said' | 'proposed' | 'refused' {
    const isAt = (changes: readonly GoalChange[] = []): boolean => changes.some((change) => placeKey(change) === place);
    if (isAt(this.#saidBy.get(id))) return 'said';
    const [, proposed] = [...this.proposed].find(([entry]) => entry.id === id) ?? [];
    return isAt(proposed) ? 'proposed' : 'refused';
  }

  /** @returns An entry of this goal. */
  get(id: string): GoalEntry | undefined {
    return this.#byId.get(id);
  }

  /** Whether the person has agreed to the goal, or decided where it stands; for a reader, as far as that entry's author had seen. */
  isDecided(reader?: {readonly id: string}): boolean {
    return this.acts.some(
      (act) =>
        decides(act.author.role) && isDecision(act) && (!reader || this.#saw(reader, act)) && this.isLive(act, reader),
    );
  }

  /** Whether somebody has taken the whole goal back, and might. */
  get isWithdrawn(): boolean {
    return this.acts.some(
      (act) =>
        isEntry(act, 'goal', 'withdraw') && act.body.target === null && this.isLive(act) && this.#mayEnd(act) === null,
    );
  }

  #known(list: readonly Said[] = [], reader?: {readonly id: string}): readonly Said[] {
    return list.filter(({entry}) => (!reader || this.#saw(reader, entry)) && this.isLive(entry, reader));
  }

  #saw(reader: {readonly id: string}, entry: {readonly id: string}): boolean {
    return this.ancestry.follows(reader.id, entry.id);
  }

  #refuse(entry: GoalEntry, code: RefusalCode | null): boolean {
    if (code) this.refusals.set(entry.id, code);
    return code !== null;
  }

  #noteWithdrawals(): void {
    for (const act of this.acts) {
      if (isWithdrawalOfAct(act)) this.#refuse(act, this.#withdrawals.add(act, this.#byId.get(act.body.target ?? '')));
    }
  }

  #refuseLateWithdrawals(): void {
    for (const act of this.acts) {
      if (!isEntry(act, 'goal', 'withdraw') || this.refusals.has(act.id)) continue;
      if (act.body.target === null) this.#refuse(act, this.#mayEnd(act));
      else if (!this.#withdrawals.counts(act)) this.#refuse(act, 'taken');
    }
  }

  #note(entry: GoalEntry): void {
    if (isEntry(entry, 'goal', 'propose')) this.proposed.set(entry, entry.body.changes);
    if (!isSpeaking(entry)) return;
    const verdicts = entry.body.changes.map((change) => ({change, refusal: refusalOfChange(change, entry, this)}));
    const those = (refusal: RefusalCode | null) =>
      verdicts.filter((each) => each.refusal === refusal).map(({change}) => change);
    this.#say(entry, those(null));
    if (those('words').length > 0) this.proposed.set(entry as EntryOf<'goal', 'set'>, those('words'));
    this.#refuse(entry, verdicts.find(({refusal}) => refusal === 'decision')?.refusal ?? null);
    if (!this.refusals.has(entry.id) && those('words').length > 0) this.#refuse(entry, 'words');
  }

  #say(entry: Speaking, changes: readonly GoalChange[]): void {
    this.#saidBy.set(entry.id, changes);
    for (const change of changes) {
      put(this.#saidAt, placeKey(change), {entry, change});
      if ('step' in change) put(this.#saidOfStep, change.step, {entry, change});
    }
  }

  /** Whether the person, having seen somebody else's act, has gone on with what it says. */
  #isTakenUp(target: GoalEntry): boolean {
    const follows = (entry: GoalEntry | Speaking): boolean => this.ancestry.follows(entry.id, target.id);
    return this.saidBy(target.id).some((change) => {
      const deed = deedOf(change.field);
      const isOfStep = 'step' in change && deed !== 'tick';
      const about = isOfStep ? this.#saidOfStep.get(change.step) : this.#saidAt.get(placeKey(change));
      return (
        this.#personsWords(about).some(({entry}) => follows(entry)) ||
        (deed === 'words' && this.#decisions.some(follows))
      );
    });
  }

  // Asks of the person's words alone whether they count: whether others' do may hang on this.
  #personsWords(said: readonly Said[] = []): readonly Said[] {
    return said.filter((each) => isByPerson(each) && this.isLive(each.entry));
  }

  /** The person's agreements and decisions that count. */
  get #decisions(): readonly GoalEntry[] {
    return this.acts.filter((act) => decides(act.author.role) && isDecision(act) && this.isLive(act));
  }

  #mayEnd(act: GoalEntry): RefusalCode | null {
    if (decides(act.author.role)) return null;
    if (decides(this.record.author.role) || !isOwnAct(act, this.record)) return 'own';
    const isTakenUp =
      this.isDecided() || [...this.#saidAt.values()].some((said) => this.#personsWords(said).length > 0);
    return isTakenUp ? 'taken' : null;
  }
}

/** @returns The log of a goal; `null` while the entry that records it is missing. */
export function readGoalLog(entries: readonly Entry[]): GoalLog | null {
  const all = settled(entries).filter(isGoalEntry);
  const record = recordAmong(all);
  return record ? new GoalLog(all, record) : null;
}

/** @returns Whether it was said by the person's hand, or by that of who decides in their place. */
export function isByPerson({entry}: Said): boolean {
  return decides(entry.author.role);
}

function isSpeaking(entry: GoalEntry): entry is GoalEntry & Speaking {
  return entry.act === 'record' || entry.act === 'set' || entry.act === 'accept';
}

function isDecision(act: GoalEntry): boolean {
  if (act.act === 'agree') return true;
  return isSpeaking(act) && act.body.changes.some(({field, value}) => field === 'state' && value !== 'proposed');
}

function put<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
