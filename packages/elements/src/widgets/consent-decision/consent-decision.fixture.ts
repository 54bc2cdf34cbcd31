import {
  consentDraft,
  consentWithdrawal,
  ENTRY_SCHEMA,
  formatExport,
  uuidv7,
  type ConsentDefinition,
  type ConsentView,
  type DecidedBy,
  type Entry,
  type LocalizedText,
  type Party,
} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {fixture, html} from '@open-wc/testing';

import {ProviderElement} from '../provider/index.js';
import {ConsentDecisionHarness} from './consent-decision.harness.js';
import {ConsentDecisionElement} from './consent-decision.js';

ConsentDecisionElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const LUC: Party = {role: 'representative', ref: 're-luc', name: 'Luc'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

const DAY = 24 * 60 * 60 * 1000;

function both(en: string, fr: string): LocalizedText {
  return {'fr-CA': fr, en};
}

const GOALS: ConsentDefinition = {
  kind: 'consent',
  id: 'goals-to-doctor',
  version: '1',
  languages: ['fr-CA', 'en'],
  about: 'information',
  title: both('Share my goals with my doctor', 'Partager mes objectifs avec mon médecin'),
  purpose: both('So that your doctor knows your goals.', 'Pour que votre médecin connaisse vos objectifs.'),
  information: both('Your goals and where you are.', 'Vos objectifs et où vous en êtes.'),
  recipients: [
    {id: 'doctor', name: both('Your family doctor', 'Votre médecin de famille')},
    {id: 'nurse', name: both('The nurse', 'L’infirmière ou l’infirmier')},
  ],
  retention: both('One year.', 'Un an.'),
  storage: both('In your file at the clinic.', 'Dans votre dossier à la clinique.'),
  consequencesOfRefusal: both('No effect on your services.', 'Aucune conséquence sur vos services.'),
  consequencesOfWithdrawal: both('Nothing more is sent.', 'Plus rien n’est envoyé.'),
  withdrawalElsewhere: both('Call 514 555-0142.', 'Appelez au 514 555-0142.'),
  explanation: {
    simple: both('We can send your goals to your doctor.', 'Nous pouvons envoyer vos objectifs à votre médecin.'),
    full: both('Once a month, by secure mail.', 'Une fois par mois, par courriel sécurisé.'),
  },
  checks: [],
  controller: {
    id: 'clinic',
    name: both('Clinic of the Old Mill', 'Clinique du Vieux-Moulin'),
    type: both('Public health institution', 'Établissement public de santé'),
    address: '1 Mill Street',
    contact: '514 555-0142',
  },
  jurisdiction: 'CA-QC',
  statute: both('Act of the example', 'Loi de l’exemple'),
  covers: ['goal', 'progress'],
  reviewDays: 90,
  validDays: 365,
};

/** A consent to let goals go to a doctor, with what a test says about it. */
export function consentTo(parts: Partial<ConsentDefinition> = {}): ConsentDefinition {
  return {...GOALS, ...parts};
}

/** How a consent is shown. */
export interface Showing {
  readonly lang?: string;
  readonly definition?: unknown;
  readonly definitions?: readonly unknown[];
  readonly consent?: string;
  readonly embedded?: boolean;
}

/** A decision that was made before. */
export interface Before {
  readonly by: Party;
  readonly daysAgo: number;
  readonly act: 'give' | 'refuse' | 'withdraw';
  readonly decidedBy?: DecidedBy;
  readonly companion?: {readonly name: string; readonly role: string};
  /** Ids of the entries its author had seen; none unless set. */
  readonly parents?: readonly string[];
  readonly definition?: ConsentDefinition;
}

/** A record in which several people decide, in one browser. */
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

  /** Puts a decision of some days ago into the record, as a file from another device does. @returns Its id. */
  async before({by, daysAgo, act, parents = [], definition = consentTo(), ...rest}: Before): Promise<string> {
    const {decidedBy = by.role === 'person' ? {kind: 'self'} : {kind: 'substitute', basis: 'A mandate'}} = rest;
    const {companion = null} = rest;
    const at = new Date(Date.now() - daysAgo * DAY).toISOString();
    const view = {id: definition.id, heads: parents} as ConsentView;
    const answer = {definition, language: 'en', decidedBy, companion, today: at.slice(0, 10), view};
    const draft = act === 'withdraw' ? consentWithdrawal(view) : await consentDraft({...answer, answer: act});
    const id = uuidv7(Date.parse(at));
    const envelope = {
      id,
      schema: ENTRY_SCHEMA,
      subject: this.subject,
      author: by,
      at: `${at}-0000`,
      zone: 'America/Toronto',
    };
    const entry = {parents: [], audience: 'shared', ...draft, ...envelope} as unknown as Entry;
    const exported = formatExport({exportedAt: new Date().toISOString(), subject: this.subject, entries: [entry]});
    await this.as(this.marie).importAll(exported);
    return id;
  }

  /** What was decided, as it stands in the record. */
  async view(id = 'goals-to-doctor'): Promise<ConsentView | null> {
    const views = await this.as(this.marie).view<ConsentView>('consent');
    return views.find((view) => view.id === id) ?? null;
  }

  /** Seats somebody before the consent, in a page of their own. */
  async seat(actor: Party, showing: Showing = {}): Promise<ConsentDecisionHarness> {
    const {lang = 'en', definitions = [], consent = '', embedded = false} = showing;
    const definition = 'definition' in showing ? showing.definition : consent === '' ? consentTo() : null;
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        .definitions=${definitions}
        ><avec-consent-decision
          consent=${consent}
          ?embedded=${embedded}
          .definition=${definition}
        ></avec-consent-decision
      ></avec-provider>
    `);
    const decision = provider.querySelector('avec-consent-decision');
    if (!decision) throw new Error('There is no consent.');
    return new ConsentDecisionHarness(decision).ready();
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }
}
