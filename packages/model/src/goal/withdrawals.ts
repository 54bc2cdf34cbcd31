import type {GoalEntry} from './goal-gate.js';
import type {Ancestry} from '../entry/ancestry.js';
import type {EntryOf} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {decides} from '../entry/standing.js';
import {isOwnAct} from '../own/hands.js';
import type {RefusalCode} from '../own/refusal.js';

type Withdrawal = EntryOf<'goal', 'withdraw'>;

/** Which acts on a goal still count: those their authors have not taken back. */
export class Withdrawals {
  readonly #ancestry: Ancestry<GoalEntry>;
  readonly #isTakenUp: (target: GoalEntry) => boolean;
  readonly #byTarget = new Map<string, Withdrawal[]>();
  readonly #targets = new Map<string, GoalEntry>();

  /** @param isTakenUp - Whether the person has gone on with what an act of somebody else says: it is no longer theirs alone. */
  constructor(ancestry: Ancestry<GoalEntry>, isTakenUp: (target: GoalEntry) => boolean) {
    this.#ancestry = ancestry;
    this.#isTakenUp = isTakenUp;
  }

  /** Notes an act that takes another back. @returns Why it does not. */
  add(entry: Withdrawal, target: GoalEntry | undefined): RefusalCode | null {
    if (!target || !this.#ancestry.isAfter(entry.id, target.id) || target.act === 'record' || target.act === 'redact') {
      return 'target';
    }
    if (!isOwnAct(entry, target) || (decides(target.author.role) && !decides(entry.author.role))) return 'own';
    this.#targets.set(target.id, target);
    this.#byTarget.set(target.id, [...(this.#byTarget.get(target.id) ?? []), entry]);
    return null;
  }

  /** Whether the one who takes an act back may: the person always, others while nobody has gone on with it. */
  counts(entry: Withdrawal): boolean {
    const target = this.#targets.get(entry.body.target ?? '');
    return decides(entry.author.role) || !target || !this.#isTakenUp(target);
  }

  /**
   * Whether an act counts.
   *
   * @param reader - As far as the author of this entry had seen; as everything stands, where omitted.
   */
  isLive(id: string, reader?: string): boolean {
    const withdrawals = this.#byTarget.get(id);
    if (!withdrawals) return true;
    return !withdrawals.some(
      (each) =>
        (reader === undefined || this.#ancestry.follows(reader, each.id)) &&
        this.counts(each) &&
        this.isLive(each.id, reader),
    );
  }
}

/** @returns Whether an act takes another act back, and not the goal as a whole. */
export function isWithdrawalOfAct(entry: GoalEntry): entry is GoalEntry & Withdrawal {
  return isEntry(entry, 'goal', 'withdraw') && entry.body.target !== null;
}
