import type {ChecklistDefinition, ChecklistStatement, ChecklistView, Entry, EntryDraft, MeetingView} from '@avec/model';
import {RecordError, type CareRecord, type RecordChange} from '@avec/store';

import {ALONE, hasWords, partsOf, readDraft, type CheckDraft, type CheckSurroundings} from './check-draft.js';
import {CheckOutcome, compensationOf, type AnswersSaid, type DeskFollower, type Failure} from './check-outcome.js';
import {CheckPast} from './check-past.js';
import {checklistDraft, isByHandOf, problemIn, sayingAgain, takingBack, type CheckWriting} from './check-writing.js';
import {KeptParts, type Parts} from '../../foundation/desk/kept-parts.js';
import {PlanDesk} from './plan-desk.js';
import {isSame, today} from '../../foundation/desk/people.js';

/** Where answering stands. `told`: what was answered is shown. */
export type CheckPhase = 'opening' | 'asking' | 'saving' | 'told';

/**
 * One person at one checklist of one record: what they answer, what has been answered, and what they did last.
 *
 * Ends with `close()`; after that it changes nothing and tells nobody.
 */
export class CheckDesk {
  readonly plan: PlanDesk;
  readonly past: CheckPast;
  readonly #outcome = new CheckOutcome();
  readonly #follower: DeskFollower;
  readonly #parts: KeptParts;
  #phase: CheckPhase = 'opening';
  #turning: Promise<void> | null = null;
  #isKept = true;
  #isClosed = false;

  /** @param meeting - Id of the meeting that the page names; empty where it names none. */
  constructor(
    readonly record: CareRecord,
    readonly checklist: ChecklistDefinition,
    readonly meeting: string,
    follower: DeskFollower,
  ) {
    this.#follower = follower;
    this.past = new CheckPast(record, checklist);
    const {role, ref} = record.actor;
    const key = `checklist/${checklist.id}@${checklist.version}/${meeting || 'any'}/${role}:${ref}`;
    const partsKept = (kept: boolean): void => this.#partsKept(kept);
    this.#parts = new KeptParts(record, key, {partsChanged: () => this.#partsChanged(), partsKept});
    this.plan = new PlanDesk(record, `plan/${key}`, {partsChanged: () => this.#tell(), partsKept});
    void this.#open();
  }

  get phase(): CheckPhase {
    return this.#phase;
  }

  get draft(): CheckDraft {
    return readDraft(this.#parts.all, this.checklist);
  }

  /** Meetings that can be answered for, newest first; none where the page names one. */
  get meetings(): readonly MeetingView[] {
    return this.meeting === '' ? this.past.meetings : [];
  }

  get around(): CheckSurroundings {
    const scope = this.#scope;
    const meeting = this.past.meetings.find(({id}) => id === scope) ?? null;
    return {actor: this.record.actor, scope, meeting, today: today()};
  }

  /** All that was answered in the same meeting, or in none. */
  get views(): readonly ChecklistView[] {
    return this.past.views;
  }

  /** Views that this actor can change and take back, newest first. */
  get ownViews(): readonly ChecklistView[] {
    return this.views
      .filter((view) => isByHandOf(this.record.actor, view))
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  /** What the last things that happened came to. */
  get outcome(): Readonly<CheckOutcome> {
    return this.#outcome;
  }

  /** Whether what is entered is being kept on the device as it is entered. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Changes what is being answered. */
  set(parts: Parts): void {
    this.#outcome.quiet();
    this.#parts.set(parts);
  }

  /** Turns to another meeting, or to none. Resolves when what was answered there is on the screen. */
  async turnTo(scope: string): Promise<void> {
    this.set({scope, as: undefined, on: undefined});
    await this.#turning;
  }

  /** Turns to the first screen of the steps, where a problem is. */
  turnBack(): void {
    this.#parts.set({step: 0});
  }

  /** Guards the part that is being edited from other windows; `null` lets go. */
  hold(part: string | null): void {
    this.#parts.hold(part);
  }

  /** Turns to answering, whatever was shown. */
  ask(): void {
    this.#outcome.undo = null;
    this.#outcome.quiet();
    this.#enter('asking');
  }

  /** Gives up what is being answered. */
  giveUp(): void {
    this.#parts.turnInto({scope: this.around.scope});
    this.#outcome.quiet();
    this.#enter(this.ownViews.length > 0 ? 'told' : 'asking');
  }

  /** Begins to change a saved view. */
  change(view: ChecklistView): void {
    this.#parts.turnInto(partsOf(view));
    this.ask();
  }

  /** @returns Whether it is saved. When it is not, {@link outcome} says why. */
  async save(): Promise<boolean> {
    const writing = this.#writing;
    this.#outcome.problem = problemIn(writing);
    if (this.#outcome.problem) return this.#stay();
    const before = this.#parts.all;
    this.#enter('saving');
    const draft = await checklistDraft(writing);
    const entry = await this.#write(draft, 'answers', this.#parts.key);
    if (!entry) return this.#stay();
    this.#outcome.done = {said: writing.changed ? 'changed' : 'saved', at: new Date()};
    // So that the page opens where it was left.
    this.#parts.beginWith({scope: writing.around.scope});
    await this.#read();
    const view = this.views.find(({id}) => id === entry.entity.id);
    if (view) {
      const {changed} = writing;
      this.#outcome.undo = changed ? {kind: 'changed', view, before: changed} : {kind: 'saved', view, before};
    }
    this.#enter('told');
    return true;
  }

  /** Takes a saved view back. */
  async withdraw(view: ChecklistView): Promise<boolean> {
    return this.#do(takingBack(view), 'withdrawn', () => (this.#outcome.undo = {kind: 'withdrawn', view}));
  }

  /** Takes one's own last act back. */
  async undo(): Promise<boolean> {
    const undo = this.#outcome.undo;
    if (!undo) return false;
    const {draft, said} = compensationOf(undo);
    return this.#do(draft, said, () => {
      this.#outcome.undo = null;
      if (undo.kind !== 'saved') return;
      this.#parts.set(undo.before);
      this.#phase = 'asking';
    });
  }

  /** Of two versions that were written apart, keeps one. */
  async keep(view: ChecklistView, version: ChecklistStatement): Promise<boolean> {
    return this.#do(sayingAgain(view, version, view.heads), 'changed', () => (this.#outcome.undo = null));
  }

  /** Writes a line of the plan about a principle. */
  async addLine(principle: string): Promise<boolean> {
    const {scope} = this.around;
    const draft = this.plan.draftOf(principle, scope === ALONE || scope === '' ? null : scope);
    if (!draft) return this.#stay();
    return this.#doLine(draft, (entry) => this.plan.saved(principle, entry));
  }

  /** Takes back the line that was written last. */
  async withdrawLine(): Promise<boolean> {
    const draft = this.plan.undoDraft();
    return draft !== null && this.#doLine(draft, () => this.plan.undone());
  }

  /** Takes in what happened to the record elsewhere. */
  async recordChanged({kinds, drafts}: RecordChange): Promise<void> {
    if (this.#phase === 'opening') return;
    const hadWords = this.#phase === 'asking' && hasWords(this.draft);
    if (drafts.includes(this.#parts.key)) await this.#parts.read();
    if (drafts.includes(this.plan.key)) await this.plan.read();
    if (!kinds.some((kind) => kind === 'checklist' || kind === 'meeting' || kind === 'action')) return;
    const known = new Set(this.views.flatMap(({heads}) => heads));
    await this.#read();
    const isNew = ({heads}: ChecklistView): boolean => heads.some((head) => !known.has(head));
    const isAnyArrived = this.views.some((view) => isNew(view) && !isSame(view.author, this.record.actor));
    if (isAnyArrived) this.#outcome.news = 'arrived';
    if (hadWords && this.#phase === 'asking' && !hasWords(this.draft)) {
      this.#outcome.news = 'saved-elsewhere';
      this.#rest();
    }
    this.#tell();
  }

  close(): void {
    this.#isClosed = true;
  }

  get #scope(): string {
    if (this.meeting !== '') return this.meeting;
    const {scope} = this.draft;
    return scope === '' && this.past.meetings.length === 0 ? ALONE : scope;
  }

  get #writing(): CheckWriting {
    const {draft, around, checklist, record} = this;
    const changed = this.views.find(({id}) => id === draft.changing?.id) ?? null;
    return {draft, around, checklist, subject: record.subject, changed};
  }

  async #open(): Promise<void> {
    const {phase} = await this.record.ready;
    if (phase !== 'closed') {
      await Promise.all([this.#parts.read(), this.plan.read()]);
      await this.#read();
    }
    this.#rest();
  }

  async #read(): Promise<void> {
    await this.past.read(() => this.#scope);
    this.#tell();
  }

  /** Shows what was answered, where nothing is begun; asks otherwise. */
  #rest(): void {
    this.#enter(this.ownViews.length > 0 && !hasWords(this.draft) ? 'told' : 'asking');
  }

  /** Writes one entry and takes in what follows from it. */
  async #do(draft: EntryDraft, said: AnswersSaid, then: () => void): Promise<boolean> {
    if (!(await this.#write(draft, 'answers'))) return this.#stay();
    this.#outcome.done = {said, at: new Date()};
    then();
    await this.#read();
    return true;
  }

  async #doLine(draft: EntryDraft, then: (entry: Entry) => void): Promise<boolean> {
    const entry = await this.#write(draft, 'line');
    if (!entry) return this.#stay();
    then(entry);
    await this.#read();
    return true;
  }

  async #write(draft: EntryDraft, of: Failure['of'], clearDraft?: string): Promise<Entry | null> {
    this.#outcome.failure = null;
    try {
      const entries = await this.record.append(draft, clearDraft === undefined ? {} : {clearDraft});
      if (!this.#isClosed) this.#follower.written(entries);
      return entries[0] ?? null;
    } catch (error) {
      const code = error instanceof RecordError ? error.code : 'unavailable';
      this.#outcome.failure = {of, code};
      if (!this.#isClosed) this.#follower.failed(code);
      return null;
    }
  }

  #partsChanged(): void {
    const isElsewhere = this.past.scope !== null && this.#scope !== this.past.scope;
    if (isElsewhere) this.#turning ??= this.#follow().finally(() => (this.#turning = null));
    this.#tell();
  }

  /** Reads what was answered in the meeting that was chosen. */
  async #follow(): Promise<void> {
    await this.#read();
    // Meanwhile another may have been chosen.
    if (this.past.scope !== this.#scope) await this.#read();
    if (this.#phase === 'asking' || this.#phase === 'told') this.#rest();
  }

  #partsKept(kept: boolean): void {
    if (kept === this.#isKept) return;
    this.#isKept = kept;
    this.#tell();
  }

  #stay(): false {
    if (this.#phase === 'saving') this.#phase = 'asking';
    this.#tell();
    return false;
  }

  #enter(phase: CheckPhase): void {
    this.#phase = phase;
    this.#tell();
  }

  #tell(): void {
    if (!this.#isClosed) this.#follower.deskChanged();
  }
}
