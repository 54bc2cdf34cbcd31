import {isEntry, type Entry, type Role} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of an act on a goal: which goal, by whom in which role; never a word of it. */
export interface GoalDetail {
  readonly goalId: string;
  /** Id of the entry. */
  readonly entryId: string;
  /** Whose hand it was. */
  readonly role: Role;
}

/** A goal was put forward, or a change to one was proposed. */
export class GoalProposedEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-proposed';

  constructor(detail: GoalDetail) {
    super(GoalProposedEvent.type, detail);
  }
}

/** Somebody agreed to a goal as it stands. */
export class GoalAgreedEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-agreed';

  constructor(detail: GoalDetail) {
    super(GoalAgreedEvent.type, detail);
  }
}

/** Somebody sees a goal, or a proposal, differently. */
export class GoalDifferedEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-differed';

  constructor(detail: GoalDetail) {
    super(GoalDifferedEvent.type, detail);
  }
}

/** The person started a goal, or took it up again. */
export class GoalActivatedEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-activated';

  constructor(detail: GoalDetail) {
    super(GoalActivatedEvent.type, detail);
  }
}

/** The person says that a goal is reached. */
export class GoalReachedEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-reached';

  constructor(detail: GoalDetail) {
    super(GoalReachedEvent.type, detail);
  }
}

/** A goal was taken away, or an act on it was taken back. */
export class GoalWithdrawnEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-withdrawn';

  constructor(detail: GoalDetail) {
    super(GoalWithdrawnEvent.type, detail);
  }
}

/** Something else was said of a goal: words, a step, a rest, a rating, a comment. */
export class GoalChangedEvent extends FactEvent<GoalDetail> {
  static readonly type = 'avec-goal-changed';

  constructor(detail: GoalDetail) {
    super(GoalChangedEvent.type, detail);
  }
}

/** @returns What a page is told of an entry; `null` for what is private, of which it hears nothing. */
export function eventFor(entry: Entry): FactEvent<GoalDetail> | null {
  const goalId = goalOf(entry);
  if (goalId === null || entry.audience === 'private') return null;
  const detail = {goalId, entryId: entry.id, role: entry.author.role};
  if (entry.act === 'withdraw') return new GoalWithdrawnEvent(detail);
  if (isEntry(entry, 'goal', 'record') || isEntry(entry, 'goal', 'propose')) return new GoalProposedEvent(detail);
  if (isEntry(entry, 'goal', 'agree')) return new GoalAgreedEvent(detail);
  if (isEntry(entry, 'goal', 'differ')) return new GoalDifferedEvent(detail);
  const state = isEntry(entry, 'goal', 'set') ? entry.body.changes.find(({field}) => field === 'state')?.value : null;
  if (state === 'active') return new GoalActivatedEvent(detail);
  return state === 'reached' ? new GoalReachedEvent(detail) : new GoalChangedEvent(detail);
}

function goalOf(entry: Entry): string | null {
  if (entry.entity.kind === 'goal') return entry.entity.id;
  if (isEntry(entry, 'progress', 'record')) return entry.body.goal;
  if (isEntry(entry, 'comment', 'record') && entry.body.about.kind === 'goal') return entry.body.about.id;
  return null;
}

declare global {
  interface HTMLElementEventMap {
    [GoalProposedEvent.type]: GoalProposedEvent;
    [GoalAgreedEvent.type]: GoalAgreedEvent;
    [GoalDifferedEvent.type]: GoalDifferedEvent;
    [GoalActivatedEvent.type]: GoalActivatedEvent;
    [GoalReachedEvent.type]: GoalReachedEvent;
    [GoalWithdrawnEvent.type]: GoalWithdrawnEvent;
    [GoalChangedEvent.type]: GoalChangedEvent;
  }
}
