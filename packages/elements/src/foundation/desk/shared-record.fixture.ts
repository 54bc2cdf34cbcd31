import type {EntryDraft, Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';

/** A record in which several people write, in one browser. */
export class SharedRecord {
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly marie: Party = {role: 'person', ref: this.subject, name: 'Marie'};
  readonly #records: CareRecord[] = [];

  /** Opens the record as somebody. */
  as(actor: Party): CareRecord {
    const record = openRecord({tenant: '', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Writes as somebody. */
  async write(actor: Party, ...drafts: readonly EntryDraft[]): Promise<void> {
    await this.as(actor).append(drafts);
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }
}
