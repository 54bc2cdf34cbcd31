import type {EntryDraft, Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';

/**
 * The record of a made-up person, in the real storage of the browser that runs the test.
 *
 * @example
 * const fixture = new RecordFixture();
 * await fixture.write({role: 'practitioner', ref: 'pr-1'}, drafts);
 * provider.subject = fixture.subject;
 * // …
 * await fixture.erase();
 */
export class RecordFixture {
  readonly tenant: string;
  /** Unlike that of any other fixture, so that tests never meet each other's data. */
  readonly subject = `test-${crypto.randomUUID()}`;
  /** The person whom the record is about. */
  readonly person: Party = {role: 'person', ref: this.subject};
  readonly #records = new Set<CareRecord>();

  constructor({tenant = ''}: {readonly tenant?: string} = {}) {
    this.tenant = tenant;
  }

  /** Opens the record as somebody, the person unless given. It is closed by {@link erase}. */
  openAs(actor: Party = this.person): CareRecord {
    const record = openRecord({tenant: this.tenant, subject: this.subject, actor});
    this.#records.add(record);
    return record;
  }

  /** Writes entries as somebody. Resolves when they are durable. */
  async write(actor: Party, drafts: EntryDraft | readonly EntryDraft[]): Promise<void> {
    const record = this.openAs(actor);
    await record.append(drafts);
    record.close();
    this.#records.delete(record);
  }

  /** Leaves nothing of the record on the machine. Remove widgets that show it from the page first. */
  async erase(): Promise<void> {
    await this.openAs().erase();
    for (const record of this.#records) record.close();
    this.#records.clear();
  }
}
