import type {DraftRow, WritableRows} from './backend.js';
import {toRecordError} from './fault.js';
import type {Log} from './log.js';
import type {DraftParts} from './record.js';

/** Changes of one draft that wait to be written together. */
interface Batch {
  isCleared: boolean;
  /** The records in this tab that made them. */
  readonly by: Set<object>;
  readonly parts: Map<string, unknown>;
  readonly done: Promise<void>;
}

/** Which draft: one author's, by key. */
export type DraftName = Pick<DraftRow, 'author' | 'key'>;

/** Deletes all parts of a draft. */
export async function clearDraft(rows: WritableRows, {author, key}: DraftName): Promise<void> {
  for (const {part} of await rows.list('drafts', 'key', {within: [author, key]})) {
    rows.delete('drafts', [author, key, part]);
  }
}

/**
 * Writes drafts in order, and no more often than the storage can take.
 *
 * While one change is being written, those that follow gather; of two for the
 * same part only the later one is ever written.
 */
export class DraftQueue {
  readonly #log: Log;
  readonly #waiting = new Map<string, Batch>();
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(log: Log) {
    this.#log = log;
  }

  async read(name: DraftName): Promise<DraftParts> {
    await this.#settled(name);
    const rows = await this.#log.read(['drafts'], (tables) =>
      tables.list('drafts', 'key', {within: [name.author, name.key]}),
    );
    return Object.fromEntries(rows.map(({part, value}) => [part, value]));
  }

  /** Keeps one part; `undefined` takes it away. `by` is the record that asks. */
  write(name: DraftName, part: string, value: unknown, by: object): Promise<void> {
    const copy = copyOf(value);
    const batch = this.#gather(name, by);
    batch.parts.set(part, copy);
    return batch.done;
  }

  clear(name: DraftName, by: object): Promise<void> {
    const batch = this.#gather(name, by);
    batch.isCleared = true;
    batch.parts.clear();
    return batch.done;
  }

  /** Runs `work` after all changes so far of a draft are written, and before those that come later. */
  inTurn<Result>(name: DraftName, work: () => Promise<Result>): Promise<Result> {
    const id = idOf(name);
    const result = this.#settled(name).then(work);
    this.#waiting.delete(id);
    this.#follow(id, result);
    return result;
  }

  #settled(name: DraftName): Promise<unknown> {
    return (this.#last.get(idOf(name)) ?? Promise.resolve()).catch(() => undefined);
  }

  #gather(name: DraftName, by: object): Batch {
    const id = idOf(name);
    const waiting = this.#waiting.get(id);
    if (waiting) {
      waiting.by.add(by);
      return waiting;
    }
    const parts = new Map<string, unknown>();
    const done = this.#settled(name).then(() => {
      if (this.#waiting.get(id) === batch) this.#waiting.delete(id);
      return this.#keep(name, batch);
    });
    const batch: Batch = {isCleared: false, by: new Set([by]), parts, done};
    this.#waiting.set(id, batch);
    this.#follow(id, done);
    return batch;
  }

  #follow(id: string, work: Promise<unknown>): void {
    this.#last.set(id, work);
    const forget = (): void => {
      if (this.#last.get(id) === work) this.#last.delete(id);
    };
    work.then(forget, forget);
  }

  async #keep(name: DraftName, {isCleared, by, parts}: Batch): Promise<void> {
    const at = new Date().toISOString();
    await this.#log.write(['drafts'], async (rows) => {
      if (isCleared) await clearDraft(rows, name);
      for (const [part, value] of parts) {
        if (value === undefined) rows.delete('drafts', [name.author, name.key, part]);
        else rows.put('drafts', {...name, part, value, at});
      }
    });
    const [author, ...others] = by;
    this.#log.tell({arrivals: [], draft: name, origin: 'here', by: others.length === 0 ? (author ?? null) : null});
  }
}

// As it is now, whatever becomes of it while it waits. What cannot be kept is refused by itself and holds up no other part.
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    throw toRecordError(error);
  }
}

function idOf({author, key}: DraftName): string {
  return JSON.stringify([author, key]);
}
