import {CONTINGENCY_ID, type ContingencyField, type ContingencyView, type EntryDraft, type Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {fixture, html} from '@open-wc/testing';

import {ContingencyPlanHarness} from './contingency-plan.harness.js';
import {ContingencyPlanElement} from './contingency-plan.js';
import {ProviderElement} from '../provider/index.js';

ContingencyPlanElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

/** What a page says of the plans besides whose they are. */
export interface Seat {
  readonly lang?: string;
  readonly modes?: string;
  readonly definitions?: readonly unknown[];
  readonly embedded?: boolean;
}

/** A record whose plans several people write, in one browser. */
export class Table {
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly marie: Party = {role: 'person', ref: this.subject, name: 'Marie'};
  readonly #records: CareRecord[] = [];

  /** Opens the record as somebody. */
  as(actor: Party): CareRecord {
    const record = openRecord({tenant: '', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Says parts of the plans as somebody who has seen all of them, or the entries they are given. */
  async say(actor: Party, said: Partial<Record<ContingencyField, string>>, seen?: readonly string[]): Promise<void> {
    const parents = seen ?? (await this.view())?.heads ?? [];
    const changes = Object.entries(said).map(([field, value]) => ({field: field as ContingencyField, value}));
    const entity = {kind: 'contingency', id: CONTINGENCY_ID} as const;
    const draft: EntryDraft =
      parents.length === 0
        ? {entity, act: 'record', parents, body: {changes}}
        : {entity, act: 'set', parents, body: {changes}};
    await this.as(actor).append(draft);
  }

  /** The plans as they stand; `null` while there are none. */
  async view(): Promise<ContingencyView | null> {
    const [plans] = await this.as(this.marie).view<ContingencyView>('contingency');
    return plans ?? null;
  }

  /** Sits somebody down at the plans, in a page of their own. */
  async seat(actor: Party, {lang = 'en', modes = 'modes', definitions = [], embedded = false}: Seat = {}) {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        .definitions=${definitions}
        ><avec-contingency-plan modes=${modes} ?embedded=${embedded}></avec-contingency-plan
      ></avec-provider>
    `);
    const plan = provider.querySelector('avec-contingency-plan');
    if (!plan) throw new Error('There is no plan.');
    return new ContingencyPlanHarness(plan).ready();
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }
}
