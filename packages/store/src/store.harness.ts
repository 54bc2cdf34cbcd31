import {type AnnotationView, type Entry, type EntryDraft, type OutcomeSession, type Party} from '@avec/model';

import {databaseName} from './name.js';
import type {Patience} from './patience.js';
import type {CareRecord, RecordChange, RecordStatus} from './record.js';
import {createStore, type Store} from './store.js';

export const MARIE: Party = {role: 'person', ref: 'marie'};
export const PAUL: Party = {role: 'practitioner', ref: 'paul'};
export const HASH = 'a'.repeat(64);

/** So that a busy machine fails no spec. */
const UNHURRIED: Patience = {open: 60_000, erase: 60_000};

/** A person whose record no other spec touches, seen from as many tabs as it takes. */
export class Person {
  readonly tenant = 'north';
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly #records: CareRecord[] = [];

  /** A tab of its own: shares no connection with any other. */
  newTab(patience: Partial<Patience> = {}): Tab {
    return new Tab(this, createStore({...UNHURRIED, ...patience}), this.#records);
  }

  /** Opens the record in a new tab. */
  open(actor: Party = MARIE, patience?: Partial<Patience>): CareRecord {
    return this.newTab(patience).open(actor);
  }

  databaseName(): Promise<string> {
    return databaseName(this.tenant, this.subject);
  }

  /** Closes everything and leaves nothing on the machine. */
  async forget(): Promise<void> {
    for (const record of this.#records) record.close();
    const name = await this.databaseName();
    localStorage.removeItem(name);
    indexedDB.deleteDatabase(name);
  }
}

export class Tab {
  readonly #person: Person;
  readonly #store: Store;
  readonly #records: CareRecord[];

  constructor(person: Person, store: Store, records: CareRecord[]) {
    this.#person = person;
    this.#store = store;
    this.#records = records;
  }

  open(actor: Party = MARIE): CareRecord {
    const {tenant, subject} = this.#person;
    const record = this.#store.openRecord({tenant, subject, actor});
    this.#records.push(record);
    return record;
  }
}

/** Replaces members of browser objects; gives them back. */
export class Patches {
  readonly #undone: (() => void)[] = [];

  define(target: object, name: string, descriptor: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, {configurable: true, ...descriptor});
    this.#undone.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    });
  }

  remove(target: object, name: string): void {
    this.define(target, name, {value: undefined});
    Reflect.deleteProperty(target, name);
  }

  undo(): void {
    for (const step of this.#undone.splice(0).reverse()) step();
  }
}

/** An annotation of its own, unless `id` says which. */
export function note(
  text: string,
  {id = crypto.randomUUID(), ...rest}: Pick<EntryDraft, 'audience' | 'onBehalfOf'> & {readonly id?: string} = {},
): EntryDraft {
  return {...rest, entity: {kind: 'annotation', id}, act: 'record', body: {on: '2026-11-22', text}};
}

/** Erases the words of one entry of an annotation. */
export function redaction(id: string, target: string): EntryDraft {
  return {entity: {kind: 'annotation', id}, act: 'redact', body: {target}, parents: [target]};
}

type SessionDraft = Extract<EntryDraft, {readonly entity: {readonly kind: 'outcome'}; readonly act: 'record'}>;

/** A session of one theme. */
export function session(on: string, audience: 'private' | 'shared' = 'shared'): SessionDraft {
  const answer = {kind: 'rated', value: 7} as const;
  return {
    entity: {kind: 'outcome', id: crypto.randomUUID()},
    act: 'record',
    audience,
    body: {
      definition: {id: 'life', version: '1', hash: HASH},
      on,
      items: [{item: 'home', answer, important: false, discuss: false, note: 'Quiet'}],
      note: '',
    },
  };
}

export async function textsOf(record: CareRecord): Promise<readonly string[]> {
  return (await record.view<AnnotationView>('annotation')).map(({text}) => text).sort();
}

export async function daysOf(record: CareRecord, group: string, rest = {}): Promise<readonly string[]> {
  return (await record.view<OutcomeSession>('outcome', {group, ...rest})).map(({on}) => on);
}

export async function all(entries: AsyncIterable<Entry>): Promise<readonly Entry[]> {
  const list: Entry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}

/** @returns The next change that fits. */
export function nextChange(
  record: CareRecord,
  fits: (change: RecordChange) => boolean = () => true,
): Promise<RecordChange> {
  return new Promise((resolve) => {
    const stop = record.subscribe((change) => {
      if (!fits(change)) return;
      stop();
      resolve(change);
    });
  });
}

/** @returns The status as soon as it fits. */
export function statusWhere(record: CareRecord, fits: (status: RecordStatus) => boolean): Promise<RecordStatus> {
  return new Promise((resolve) => {
    const look = (status: RecordStatus): void => {
      if (!fits(status)) return;
      stop();
      resolve(status);
    };
    const stop = record.watch(look);
    look(record.status);
  });
}

/** @returns The code of the error with which a promise rejects; `none` when it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return (error as {code?: string}).code ?? String(error);
  }
}

/** A connection behind the store's back, as another program of the same origin has it. */
export function rawOpen(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no database'));
    };
  });
}

export function rawDelete(name: string): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => {
      resolve();
    };
  });
}
