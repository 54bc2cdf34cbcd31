import {
  contentHash,
  uuidv7,
  type OpinionBody,
  type OpinionView,
  type Party,
  type PreferenceBody,
  type PreferenceView,
} from '@avec/model';
import {modes1} from '@avec/model/definitions/modes-1';
import {openRecord, type CareRecord} from '@avec/store';
import {fixture, html} from '@open-wc/testing';

import type {ModeAvailability} from './availability.js';
import {ModePreferenceHarness} from './mode-preference.harness.js';
import {ModePreferenceElement, type ModeOrder} from './mode-preference.js';
import {ProviderElement} from '../provider/index.js';

ModePreferenceElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};
export const LUC: Party = {role: 'representative', ref: 'rp-luc', name: 'Luc'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

/** Questions, as they are asked in English. */
export const ASK = {
  first: 'What would you like most?',
  second: 'And when that cannot be?',
  note: 'Anything you want to say about it',
} as const;

/** How the question is shown. */
export interface Showing {
  readonly lang?: string;
  readonly order?: ModeOrder;
  readonly availability?: ModeAvailability;
  readonly definition?: unknown;
  readonly embedded?: boolean;
}

/** A record in which several people say how they would like to meet, in one browser. */
export class MeetingPlace {
  readonly subject: string;
  readonly marie: Party;
  readonly #records: CareRecord[] = [];

  constructor(subject = `p-${crypto.randomUUID()}`) {
    this.subject = subject;
    this.marie = {role: 'person', ref: subject, name: 'Marie'};
  }

  /** Opens the record as somebody. */
  as(actor: Party): CareRecord {
    const record = openRecord({tenant: '', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Chooses as somebody, elsewhere. @returns Id of the preference. */
  async choice(actor: Party, said: Partial<PreferenceBody>, audience: 'private' | 'shared' = 'shared') {
    const id = uuidv7();
    const entity = {kind: 'preference', id} as const;
    await this.as(actor).append({entity, act: 'record', audience, body: await bodyOf(said)});
    return id;
  }

  /** Changes a choice as somebody who had seen some entries of it. */
  async change(actor: Party, id: string, said: Partial<PreferenceBody>, parents: readonly string[]): Promise<void> {
    const entity = {kind: 'preference', id} as const;
    await this.as(actor).append({entity, act: 'set', parents, audience: 'shared', body: await bodyOf(said)});
  }

  /** Says something beside the choice as somebody. @returns Id of the opinion. */
  async opinion(actor: Party, said: Partial<OpinionBody>): Promise<string> {
    const id = uuidv7();
    const body = {about: null, on: '2026-03-03', limits: '', opinion: '', reasons: '', ...said};
    await this.as(actor).append({entity: {kind: 'opinion', id}, act: 'record', body});
    return id;
  }

  /** Preferences that stand, as somebody may read them. */
  async choices(actor: Party): Promise<readonly PreferenceView[]> {
    const views = await this.as(actor).view<PreferenceView>('preference');
    return views.filter(({state}) => state === 'recorded');
  }

  /** Opinions that stand, as somebody may read them. */
  async opinions(actor: Party): Promise<readonly OpinionView[]> {
    const views = await this.as(actor).view<OpinionView>('opinion');
    return views.filter(({state}) => state === 'recorded');
  }

  /** Sits somebody down at the question, in a page of their own. */
  async seat(actor: Party, showing: Showing = {}): Promise<ModePreferenceHarness> {
    const {lang = 'en', order = 'definition', availability = {}, definition = null, embedded = false} = showing;
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-mode-preference
          order=${order}
          ?embedded=${embedded}
          .availability=${availability}
          .definition=${definition}
        ></avec-mode-preference
      ></avec-provider>
    `);
    const element = provider.querySelector('avec-mode-preference');
    if (!element) throw new Error('There is nothing to choose with.');
    return new ModePreferenceHarness(element).ready();
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }
}

/** Counts what a page hears. */
export function hear(harness: ModePreferenceHarness, ...types: string[]): Event[] {
  const heard: Event[] = [];
  for (const type of types) harness.element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

/** Taps a button that saves, and waits until it is saved: the focus is then on the way to undo it, or on the title. */
export async function saving(harness: ModePreferenceHarness, button: string): Promise<void> {
  await harness.tap(button);
  const isUndo = button === 'Undo';
  await harness.until(() => (isUndo ? harness.focused === harness.title : harness.focused === 'Undo'));
}

async function bodyOf(said: Partial<PreferenceBody>): Promise<PreferenceBody> {
  const {id, version} = modes1;
  return {
    definition: {id, version, hash: await contentHash(modes1)},
    on: '2026-03-02',
    first: {kind: 'unanswered'},
    second: {kind: 'unanswered'},
    situations: [],
    note: '',
    ...said,
  };
}
