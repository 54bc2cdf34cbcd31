import {CONTINGENCY_ID, type ContingencyChange, type Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {fixture, html} from '@open-wc/testing';

import type {SessionReceiver} from './answers.js';
import {SessionStartHarness} from './session-start.harness.js';
import {SessionStartElement} from './session-start.js';
import {ProviderElement} from '../provider/index.js';

SessionStartElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

/** What a page says of the beginning besides whose record it is. */
export interface Beginning {
  readonly lang?: string;
  readonly receiver?: SessionReceiver | null;
  readonly embedded?: boolean;
}

/** A record whose person meets somebody at a distance. */
export class Call {
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly marie: Party = {role: 'person', ref: this.subject, name: 'Marie'};
  readonly #records: CareRecord[] = [];

  /** Opens the record as somebody. */
  as(actor: Party): CareRecord {
    const record = openRecord({tenant: '', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Writes in the plans as somebody. */
  async plan(actor: Party, ...changes: readonly ContingencyChange[]): Promise<void> {
    const entity = {kind: 'contingency', id: CONTINGENCY_ID} as const;
    await this.as(actor).append({entity, act: 'record', body: {changes}});
  }

  /** Sits somebody down before the call, in a page of their own. */
  async seat(actor: Party, {lang = 'en', receiver = () => undefined, embedded = false}: Beginning = {}) {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-session-start .receiver=${receiver} ?embedded=${embedded}></avec-session-start
      ></avec-provider>
    `);
    const start = provider.querySelector('avec-session-start');
    if (!start) throw new Error('There is no beginning.');
    return new SessionStartHarness(start).ready();
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }
}

/** @returns Where on this device a text can be found: every row of every database as it lies there, and all that a page can keep besides. */
export async function tracesOnDevice(text: string): Promise<readonly string[]> {
  const pairs = (storage: Storage): string => JSON.stringify(Object.entries(storage));
  const kept: Readonly<Record<string, string>> = {
    ...(await rowsOfDatabases()),
    localStorage: pairs(localStorage),
    sessionStorage: pairs(sessionStorage),
    cookies: document.cookie,
    address: location.href,
    history: JSON.stringify(history.state),
    caches: (await caches.keys()).join(' '),
    title: document.title,
  };
  return Object.entries(kept)
    .filter(([, held]) => held.includes(text))
    .map(([name]) => name);
}

async function rowsOfDatabases(): Promise<Readonly<Record<string, string>>> {
  const rows: Record<string, string> = {};
  for (const {name} of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const held = await answer(database.transaction(store).objectStore(store).getAll());
      rows[`${name}/${store}`] = JSON.stringify(held);
    }
    database.close();
  }
  return rows;
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer.')));
  });
}
