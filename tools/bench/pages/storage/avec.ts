import {openRecord, type CareRecord} from '@avec/store';

import {fileOf, type Kept} from './entries.js';
import type {Keeper, Range} from './keeper.js';

/** Our record, which also checks what it is given, looks for what it has, and tells other tabs. */
export class AvecKeeper implements Keeper {
  readonly #record: CareRecord;

  constructor(subject: string) {
    this.#record = openRecord({tenant: '', subject, actor: {role: 'person', ref: subject}});
  }

  async open(): Promise<void> {
    const {phase} = await this.#record.ready;
    if (phase !== 'open') throw new Error(`The record is not kept: ${phase}.`);
  }

  async save({entry}: Kept): Promise<void> {
    const {entity, act, body, audience} = entry;
    await this.#record.append({entity, act, body, audience} as Parameters<CareRecord['append']>[0]);
  }

  bulk(kept: readonly Kept[]): () => Promise<void> {
    const file = fileOf(
      this.#record.subject,
      kept.map(({entry}) => entry),
    );
    return async () => {
      const {added} = await this.#record.importAll(file);
      if (added !== kept.length) throw new Error(`Only ${added} of ${kept.length} entries were new.`);
    };
  }

  async read({since, until}: Range): Promise<number> {
    let count = 0;
    for await (const _ of this.#record.entries({kind: 'outcome', since, until})) count++;
    return count;
  }
}
