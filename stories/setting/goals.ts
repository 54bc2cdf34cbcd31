import {
  agreeDraft,
  changeAt,
  ENTRY_SCHEMA,
  foldGoal,
  type Entry,
  type EntryDraft,
  type GoalField,
  type Party,
  type Role,
  type StepField,
} from '@avec/model';

import {partyIn} from './people.js';

/** What somebody does with a goal, on a day. */
export interface StoryDeed {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** What they say: by field of the goal, or by a step's name and its field, `call.what`. */
  readonly says?: Readonly<Record<string, string | undefined>>;
  /** What it comes to; said, unless given. */
  readonly act?: 'propose' | 'accept' | 'agree' | 'erase';
  /** Sees the latest proposal, or without one the goal, differently. */
  readonly differs?: string;
  /** On a device that had not seen what was written last. */
  readonly apart?: true;
  readonly rates?: number;
  readonly comments?: string;
  /** For oneself. */
  readonly notes?: string;
}

/** A goal as a story tells it. */
export interface StoryGoal {
  readonly private?: true;
  readonly deeds: readonly StoryDeed[];
}

/** @returns Goals as entries: the same story gives the same entries, ids and times included. */
export function goalEntries(subject: string, goals: readonly StoryGoal[]): readonly Entry[] {
  return goals.flatMap((goal, place) => new Telling(subject, goal, place).entries());
}

/** One goal, told deed by deed. */
class Telling {
  readonly #own: Entry[] = [];
  readonly #around: Entry[] = [];

  constructor(
    readonly subject: string,
    readonly goal: StoryGoal,
    readonly place: number,
  ) {}

  entries(): readonly Entry[] {
    for (const [index, deed] of this.goal.deeds.entries()) {
      const draft = this.#draft(deed, index);
      const entry = {...this.#envelope(deed, index), ...draft} as Entry;
      (draft.entity.kind === 'goal' ? this.#own : this.#around).push(entry);
    }
    return [...this.#own, ...this.#around];
  }

  #draft(deed: StoryDeed, index: number): EntryDraft {
    const {rates, comments, notes, on} = deed;
    const id = this.#id('goal');
    const audience = this.goal.private ? 'private' : 'shared';
    const thing = this.#id(`thing ${String(index)}`);
    if (rates !== undefined) {
      const progress = {kind: 'rated', value: rates} as const;
      const body = {goal: id, on, progress, attainment: null, note: ''};
      return {entity: {kind: 'progress', id: thing}, act: 'record', audience, body};
    }
    if (comments !== undefined || notes !== undefined) {
      const body = {about: {kind: 'goal', id, part: null}, text: comments ?? notes ?? ''} as const;
      return {entity: {kind: 'comment', id: thing}, act: 'record', audience: notes ? 'private' : audience, body};
    }
    return {entity: {kind: 'goal', id}, audience, parents: this.#seen(deed), ...this.#act(deed)} as EntryDraft;
  }

  #act({act, says = {}, differs}: StoryDeed): Pick<EntryDraft, 'act' | 'body'> {
    const view = foldGoal(this.#own);
    const changes = Object.entries(says).map(([key, value = '']) => {
      const [step, field] = key.split('.');
      if (field === undefined) return changeAt({step: null, field: key as GoalField}, value);
      return changeAt({step: this.#id(`step ${step ?? ''}`), field: field as StepField}, value);
    });
    if (!view) return {act: 'record', body: {changes}};
    const proposal = view.proposals[0]?.by ?? null;
    if (differs !== undefined) return {act: 'differ', body: {proposal, text: differs}};
    if (act === 'agree') return {act, body: agreeDraft(view).body};
    if (act === 'erase') return {act: 'redact', body: {target: this.#own.at(-1)?.id ?? ''}};
    if (act === 'accept') return {act, body: {proposal: proposal ?? '', changes}};
    return {act: act ?? 'set', body: {changes}};
  }

  #seen({apart}: StoryDeed): readonly string[] {
    return foldGoal(apart ? this.#own.slice(0, -1) : this.#own)?.heads ?? [];
  }

  #envelope({by, on}: StoryDeed, index: number) {
    const author: Party = partyIn(by, this.subject);
    return {
      id: this.#id(`entry ${String(index)}`),
      schema: ENTRY_SCHEMA,
      subject: this.subject,
      parents: [],
      author,
      at: `${on}T18:${String(this.place).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.000Z-0000`,
      zone: 'America/Toronto',
    } as const;
  }

  /** A UUIDv7 with the name of the thing where others have chance. */
  #id(name: string): string {
    let hash = 0;
    for (const letter of `${String(this.place)} ${name}`) hash = (hash * 31 + letter.charCodeAt(0)) % 0xffffffffff;
    return `019b0000-0000-7000-8000-${hash.toString(16).padStart(12, '0')}`;
  }
}
