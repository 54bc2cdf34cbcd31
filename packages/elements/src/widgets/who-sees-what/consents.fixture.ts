import {
  consentDraft,
  consentWithdrawal,
  type ConsentDefinition,
  type ConsentView,
  type Controller,
  type LocalizedText,
  type Party,
} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const LUC: Party = {role: 'representative', ref: 're-luc', name: 'Luc'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

function both(en: string, fr: string): LocalizedText {
  return {en, 'fr-CA': fr};
}

const CLINIC: Controller = {
  id: 'clinic',
  name: both('Clinic of the Old Mill', 'Clinique du Vieux-Moulin'),
  type: both('Public health institution', 'Établissement public de santé'),
  address: '1 Mill Street',
  contact: '555-0100',
};

const GOALS = {
  kind: 'consent',
  version: '1',
  languages: ['en', 'fr-CA'],
  about: 'information',
  purpose: both('So that your doctor knows your goals.', 'Pour que votre médecin connaisse vos objectifs.'),
  information: both('Your goals.', 'Vos objectifs.'),
  retention: both('One year.', 'Un an.'),
  storage: both('At the clinic.', 'À la clinique.'),
  consequencesOfRefusal: both('No effect on your services.', 'Aucun effet sur vos services.'),
  consequencesOfWithdrawal: both('Nothing more is sent.', 'Plus rien n’est envoyé.'),
  withdrawalElsewhere: both('Call 555-0100.', 'Appelez le 555-0100.'),
  explanation: {
    simple: both('We send your goals.', 'Nous envoyons vos objectifs.'),
    full: both('Once a month, by secure mail.', 'Une fois par mois, par courriel sécurisé.'),
  },
  checks: [],
  controller: CLINIC,
  jurisdiction: 'CA-QC',
  covers: ['goal'],
  reviewDays: 90,
  validDays: 365,
} as const satisfies Partial<ConsentDefinition>;

/** @returns A consent as a page would give it, with what a spec says about it. */
export function consentTo(id: string, parts: Partial<ConsentDefinition> = {}): ConsentDefinition {
  const title = both(`Share with ${id}`, `Partager avec ${id}`);
  const recipients = [{id: 'doctor', name: both(`The doctor of ${id}`, `Médecin de ${id}`)}];
  return {...GOALS, id, title, recipients, ...parts};
}

/** @returns A consent to services: it lets nothing out. */
export function serviceOf(id: string): ConsentDefinition {
  return consentTo(id, {
    about: 'services',
    covers: [],
    title: {en: `Be followed by ${id}`, 'fr-CA': `Suivi par ${id}`},
  });
}

const DAY = 86_400_000;

/** A record in which somebody decides, in one browser. */
export class Deciding {
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly marie: Party = {role: 'person', ref: this.subject, name: 'Marie'};
  readonly #records: CareRecord[] = [];

  /** Opens the record as somebody. */
  as(actor: Party): CareRecord {
    const record = openRecord({tenant: '', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Decides as the person. @param on - Day from which the days of review and of the end are counted. */
  async decide(definition: ConsentDefinition, answer: 'give' | 'refuse' = 'give', on = today()): Promise<void> {
    const view = await this.#view(definition);
    const decidedBy = {kind: 'self'} as const;
    const asked = {definition, language: 'en', answer, decidedBy, companion: null, today: on, view};
    await this.as(this.marie).append(await consentDraft(asked));
  }

  /** Takes a consent back as the person. */
  async withdraw(definition: ConsentDefinition): Promise<void> {
    const view = await this.#view(definition);
    if (view) await this.as(this.marie).append(consentWithdrawal(view));
  }

  /** Leaves nothing on the machine. */
  async leave(): Promise<void> {
    await this.as(this.marie)
      .erase()
      .catch(() => undefined);
    for (const record of this.#records) record.close();
  }

  async #view({id}: ConsentDefinition): Promise<ConsentView | null> {
    const views = await this.as(this.marie).view<ConsentView>('consent');
    return views.find((view) => view.id === id) ?? null;
  }
}

/** @returns A day some days before today. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Comes back to a page that stayed open for some days. */
export async function comeBackAfter(days: number, look: () => Promise<void>): Promise<void> {
  const {Date: Now} = globalThis;
  globalThis.Date = class extends Now {
    constructor(...time: readonly [number | string] | readonly []) {
      super(time.length > 0 ? (time[0] as number) : Now.now() + days * DAY);
    }
  } as DateConstructor;
  try {
    document.dispatchEvent(new Event('visibilitychange'));
    await look();
  } finally {
    globalThis.Date = Now;
  }
}

function today(): string {
  return daysAgo(0);
}
