import {uuidv7, type ActionBody, type ActionChange, type ActionValues, type ActionView, type Party} from '@avec/model';
import {fixture, html} from '@open-wc/testing';

import {ProviderElement} from '../provider/index.js';
import {ActionPlanHarness} from './action-plan.harness.js';
import {ActionPlanElement} from './action-plan.js';
import {SharedRecord} from '../../foundation/desk/shared-record.fixture.js';

ActionPlanElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};

/** What a page says of a plan besides whose it is. */
export interface Seat {
  readonly lang?: string;
  readonly meeting?: string;
  readonly checklist?: string;
  readonly definitions?: readonly unknown[];
}

/** A record whose plan several people write, in one browser. */
export class PlanTable extends SharedRecord {
  /** Adds a line as somebody. @returns Its id. */
  async line(
    actor: Party,
    what: string,
    parts: Partial<ActionBody> & {readonly private?: boolean} = {},
  ): Promise<string> {
    const id = uuidv7();
    const {private: isPrivate = false, ...more} = parts;
    const body = {meeting: null, principle: null, what, who: '', by: '', how: '', ...more};
    const audience = isPrivate ? 'private' : 'shared';
    await this.as(actor).append({entity: {kind: 'action', id}, act: 'record', audience, body});
    return id;
  }

  /** Says something of a line as somebody who has seen all of it, or what they are given. */
  async say(actor: Party, id: string, values: Partial<ActionValues>, parents?: readonly string[]): Promise<void> {
    const seen = parents ?? (await this.view(id)).heads;
    const changes = Object.entries(values).map(([field, value]) => ({field, value}) as ActionChange);
    await this.as(actor).append({entity: {kind: 'action', id}, act: 'set', parents: seen, body: {changes}});
  }

  /** A line as it stands. */
  async view(id: string): Promise<ActionView> {
    const lines = await this.as(this.marie).view<ActionView>('action');
    const line = lines.find((each) => each.id === id);
    if (!line) throw new Error('There is no such line.');
    return line;
  }

  /** Sits somebody down at the plan, in a page of their own. */
  async seat(actor: Party, {lang = 'en', meeting = '', checklist = 'coproduction-6', definitions = []}: Seat = {}) {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        .definitions=${definitions}
        ><avec-action-plan meeting=${meeting} checklist=${checklist}></avec-action-plan
      ></avec-provider>
    `);
    const plan = provider.querySelector('avec-action-plan');
    if (!plan) throw new Error('There is no plan.');
    return new ActionPlanHarness(plan).ready();
  }
}
