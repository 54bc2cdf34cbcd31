import {
  contentHash,
  coproduction6,
  uuidv7,
  type ActionView,
  type ChecklistAnswer,
  type ChecklistView,
  type MeetingBody,
  type Party,
  type Role,
} from '@avec/model';
import {fixture, html} from '@open-wc/testing';

import {CoproductionCheckElement, type CheckLayout} from './coproduction-check.js';
import {CoproductionCheckHarness} from './coproduction-check.harness.js';
import {ProviderElement} from '../provider/index.js';
import {SharedRecord} from '../../foundation/desk/shared-record.fixture.js';

CoproductionCheckElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const ODILE: Party = {role: 'facilitator', ref: 'fa-odile', name: 'Odile'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

/** Ratings of a view: one for each question of a principle. */
export type Ratings = Readonly<Record<string, readonly (number | 'unknown' | 'not-applicable')[]>>;

/** How somebody sits down at the checklist. */
export interface Seat {
  readonly layout?: CheckLayout;
  readonly language?: string;
  readonly meeting?: string;
  readonly definition?: unknown;
}

/** A record in which several people answer, in one browser. */
export class Table extends SharedRecord {
  /** Records a meeting. @returns Its id. */
  async meet(parts: Partial<MeetingBody> = {}): Promise<string> {
    const id = uuidv7();
    const body: MeetingBody = {
      on: '2026-11-24',
      place: 'own-devices',
      theme: 'Housing',
      summary: '',
      review: '',
      ...parts,
    };
    await this.as(ODILE).append({entity: {kind: 'meeting', id}, act: 'record', audience: 'shared', body});
    return id;
  }

  /** Answers as somebody. @returns Id of the view. */
  async answer(
    actor: Party,
    ratings: Ratings,
    more: {readonly meeting?: string; readonly as?: Role; readonly people?: number; readonly note?: string} = {},
  ): Promise<string> {
    const id = uuidv7();
    const {id: definition, version} = coproduction6;
    const answers = Object.entries(ratings).flatMap(([principle, said]) =>
      said.map((each, index) => ({question: `${principle}.${String(index + 1)}`, answer: answerOf(each)})),
    );
    const body = {
      meeting: more.meeting ?? null,
      definition: {id: definition, version, hash: await contentHash(coproduction6)},
      on: '2026-11-24',
      as: more.as ?? actor.role,
      people: more.people ?? 1,
      answers,
      note: more.note ?? '',
    };
    await this.as(actor).append({
      entity: {kind: 'checklist', id},
      act: 'record',
      audience: 'shared',
      body,
    });
    return id;
  }

  /** All views of the checklist that somebody may see. */
  views(actor: Party = this.marie): Promise<readonly ChecklistView[]> {
    return this.as(actor).view<ChecklistView>('checklist');
  }

  /** All lines of the plan. */
  lines(): Promise<readonly ActionView[]> {
    return this.as(this.marie).view<ActionView>('action');
  }

  /** Sits somebody down at the checklist, in a page of their own. */
  async seat(actor: Party, {layout = 'list', language = 'en', meeting = '', definition = null}: Seat = {}) {
    const provider = await fixture(html`
      <avec-provider
        lang=${language}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-coproduction-check
          layout=${layout}
          meeting=${meeting}
          .definition=${definition}
        ></avec-coproduction-check
      ></avec-provider>
    `);
    const element = provider.querySelector('avec-coproduction-check');
    if (!element) throw new Error('There is no checklist.');
    return new CoproductionCheckHarness(element).ready();
  }
}

function answerOf(said: number | 'unknown' | 'not-applicable'): ChecklistAnswer {
  return typeof said === 'number' ? {kind: 'rated', value: said} : {kind: said};
}
