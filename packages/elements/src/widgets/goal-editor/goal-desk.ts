import type {GoalView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {conflictsIn} from './goal-editor.logic.js';
import type {GoalEditorMessages} from './goal-editor.messages.js';
import {readGoals, readSurroundings, type Surroundings} from './goal-reading.js';
import {
  RecordDesk,
  type DeskFollower,
  type DeskSubject,
  type Doing as DeskDoing,
} from '../../foundation/desk/record-desk.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof GoalEditorMessages['said'];

/** Something to write in the record. */
export type Doing = DeskDoing<Saying>;

const GOALS: DeskSubject<readonly GoalView[]> = {
  name: 'goals',
  kinds: ['goal', 'comment', 'progress'],
  nothing: [],
  read: readGoals,
  conflicts: (goals) => goals.flatMap(conflictsIn).length,
};

const NOTHING_AROUND: Surroundings = {comments: [], notes: [], progress: []};

/** One person at the goals of one record; one of them may stand open, with all that is said around it. */
export class GoalDesk extends RecordDesk<readonly GoalView[], Saying> {
  #openId: string | null = null;
  #around: Surroundings = NOTHING_AROUND;

  constructor(record: CareRecord, follower: DeskFollower) {
    super(record, GOALS, follower);
  }

  /** All goals this actor may see, in the order in which they were put forward. */
  get goals(): readonly GoalView[] {
    return this.seen;
  }

  /** The goal that stands open; `null` for none. */
  get openGoal(): GoalView | null {
    return this.goals.find(({id}) => id === this.#openId) ?? null;
  }

  /** What is said around the goal that stands open. */
  get around(): Surroundings {
    return this.#around;
  }

  /** Opens a goal, or none. Resolves when what is said around it is there. */
  async open(id: string | null): Promise<void> {
    this.#openId = id;
    this.#around = NOTHING_AROUND;
    this.tell();
    await this.#readAround();
  }

  protected override async readSeen(): Promise<void> {
    await super.readSeen();
    await this.#readAround();
  }

  async #readAround(): Promise<void> {
    const id = this.#openId;
    if (id === null) return;
    // What cannot be read is missing from the page; the record's own notice says what is wrong.
    const around = await readSurroundings(this.record, id).catch(() => NOTHING_AROUND);
    if (id !== this.#openId) return;
    this.#around = around;
    this.tell();
  }
}
