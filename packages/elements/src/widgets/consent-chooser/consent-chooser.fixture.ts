import {
  contentHash,
  modes1,
  uuidv7,
  type ConditionsBody,
  type ContingencyField,
  type ModeChoice,
  type Party,
  type PreferenceBody,
} from '@avec/model';
import {fixture, html} from '@open-wc/testing';

import {ConsentChooserHarness} from './consent-chooser.harness.js';
import {ConsentChooserElement, type ChooserLayout} from './consent-chooser.js';
import {ProviderElement} from '../provider/index.js';
import {Deciding} from '../who-sees-what/consents.fixture.js';

ConsentChooserElement.define();
ProviderElement.define();

/** How the chooser is shown. */
export interface Showing {
  readonly actor?: Party;
  readonly lang?: string;
  readonly layout?: ChooserLayout;
  readonly definitions?: readonly unknown[];
  /** Called before anything is shown. */
  readonly prepare?: (page: HTMLElement) => void;
}

const UNSAID: Omit<ConditionsBody, 'on'> = {
  comfort: 'unanswered',
  device: 'unanswered',
  connection: 'unanswered',
  where: '',
  isPrivate: 'unanswered',
  overheard: 'unanswered',
  headphones: 'unanswered',
  safeWord: '',
  noRecording: 'unanswered',
  companion: '',
  note: '',
};

/** A record in which somebody chooses, in one browser. */
export class Choosing extends Deciding {
  /** Says how somebody wants to meet. */
  async prefer(actor: Party, first: ModeChoice, parts: Partial<PreferenceBody> = {}): Promise<void> {
    const {id, version} = modes1;
    const definition = {id, version, hash: await contentHash(modes1)};
    const body: PreferenceBody = {
      definition,
      on: '2026-03-02',
      first,
      second: {kind: 'unanswered'},
      situations: [],
      note: '',
      ...parts,
    };
    const entity = {kind: 'preference', id: uuidv7()} as const;
    await this.as(actor).append({entity, act: 'record', audience: 'shared', body});
  }

  /** Says what the person has to meet at a distance. */
  async conditions(parts: Partial<ConditionsBody>): Promise<void> {
    const entity = {kind: 'conditions', id: uuidv7()} as const;
    const body = {...UNSAID, on: '2026-03-03', ...parts};
    await this.as(this.marie).append({entity, act: 'record', audience: 'shared', body});
  }

  /** Writes in the plans as somebody who has seen nothing of them. */
  async plan(actor: Party, field: ContingencyField, value: string): Promise<void> {
    const entity = {kind: 'contingency', id: 'plans'} as const;
    await this.as(actor).append({entity, act: 'record', audience: 'shared', body: {changes: [{field, value}]}});
  }

  /** Sits somebody down before the choices, in a page of their own. */
  async seat(showing: Showing = {}): Promise<ConsentChooserHarness> {
    const {actor = this.marie, lang = 'en', layout = 'steps', definitions = [], prepare} = showing;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    prepare?.(page);
    const provider = await fixture(
      html`
        <avec-provider
          lang=${lang}
          subject=${this.subject}
          actor=${actor.ref}
          actor-role=${actor.role}
          actor-name=${actor.name ?? ''}
          crisis="ca-qc"
          .definitions=${definitions}
          ><avec-consent-chooser layout=${layout}><p slot="guide">Our guide</p></avec-consent-chooser></avec-provider
        >
      `,
      {parentNode: page},
    );
    const chooser = provider.querySelector('avec-consent-chooser');
    if (!chooser) throw new Error('There is no chooser.');
    return new ConsentChooserHarness(chooser).ready();
  }
}
