import {uuidv7, type ConditionsBody, type ConditionsView, type Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {fixture, html} from '@open-wc/testing';

import {MeetingConditionsHarness} from './meeting-conditions.harness.js';
import {MeetingConditionsElement, type ConditionsLayout} from './meeting-conditions.js';
import {BLANK, bodyOf, type Sheet} from './sheet.js';
import {ProviderElement} from '../provider/index.js';

MeetingConditionsElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const LUC: Party = {role: 'representative', ref: 're-luc', name: 'Luc'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

/** How the questions are shown. */
export interface Showing {
  readonly lang?: string;
  readonly layout?: ConditionsLayout;
  readonly embedded?: boolean;
  readonly guide?: string;
}

/** A record in which somebody says what they need, in one browser. */
export class Home {
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly marie: Party = {role: 'person', ref: this.subject, name: 'Marie'};
  readonly #records: CareRecord[] = [];

  /** Opens the record as somebody. */
  as(actor: Party): CareRecord {
    const record = openRecord({tenant: '', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Says what somebody needs, elsewhere. @returns Its id. */
  async say(actor: Party, said: Partial<Sheet>): Promise<string> {
    const id = uuidv7();
    await this.as(actor).append({entity: {kind: 'conditions', id}, act: 'record', body: body(said)});
    return id;
  }

  /** Says it anew as somebody who had seen some entries of it. */
  async change(actor: Party, id: string, said: Partial<Sheet>, parents: readonly string[]): Promise<void> {
    await this.as(actor).append({entity: {kind: 'conditions', id}, act: 'set', parents, body: body(said)});
  }

  /** What stands of what somebody said. */
  async views(actor: Party): Promise<readonly ConditionsView[]> {
    const views = await this.as(actor).view<ConditionsView>('conditions');
    return views.filter(({state}) => state === 'recorded');
  }

  /** Sits somebody down before the questions, in a page of their own. */
  async seat(actor: Party, {lang = 'en', layout = 'list', embedded = false, guide = ''}: Showing = {}) {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-meeting-conditions layout=${layout} ?embedded=${embedded}
          >${guide === '' ? '' : html`<p slot="guide">${guide}</p>`}</avec-meeting-conditions
        ></avec-provider
      >
    `);
    const conditions = provider.querySelector('avec-meeting-conditions');
    if (!conditions) throw new Error('There are no questions.');
    return new MeetingConditionsHarness(conditions).ready();
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }
}

function body(said: Partial<Sheet>): ConditionsBody {
  return bodyOf({...BLANK, ...said}, '2026-03-02');
}
