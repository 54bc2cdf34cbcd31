import {contentHash, uuidv7, arnstein8, type EntryDraft, type Party, type ReflectionView} from '@avec/model';
import {fixture, html} from '@open-wc/testing';

import {ProviderElement} from '../provider/index.js';
import {PracticeWorksheetHarness} from './practice-worksheet.harness.js';
import {PracticeWorksheetElement, type WorksheetLayout} from './practice-worksheet.js';
import {blankSheet, bodyOf, type Sheet} from './sheet.js';
import {SharedRecord} from '../../foundation/desk/shared-record.fixture.js';

PracticeWorksheetElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const ALI: Party = {role: 'peer', ref: 'pe-ali', name: 'Ali'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

/** How a worksheet is shown. */
export interface Showing {
  readonly lang?: string;
  readonly about?: string;
  readonly layout?: WorksheetLayout;
  readonly ladder?: string;
  readonly definition?: unknown;
}

/** A record in which several people write, in one browser. */
export class Office extends SharedRecord {
  /** Names a decision as somebody. @returns Its id. */
  async decision(actor: Party, title: string): Promise<string> {
    const id = uuidv7();
    await this.as(actor).append({entity: {kind: 'decision', id}, act: 'record', body: {title}});
    return id;
  }

  /** Saves a worksheet as somebody, elsewhere. @returns Its id. */
  async sheet(actor: Party, said: Partial<Sheet>): Promise<string> {
    const id = uuidv7();
    const sheet = {...blankSheet('2026-03-02'), ...said};
    const audience = sheet.audience === 'shared' ? 'shared' : 'private';
    await this.as(actor).append({entity: {kind: 'reflection', id}, act: 'record', audience, body: await body(sheet)});
    return id;
  }

  /** Changes a worksheet as somebody who had seen some entries of it. */
  async change(actor: Party, id: string, said: Partial<Sheet>, parents: readonly string[]): Promise<void> {
    const sheet = {...blankSheet('2026-03-02'), ...said};
    const entity = {kind: 'reflection', id} as const;
    const draft: EntryDraft = {entity, act: 'set', parents, audience: 'private', body: await body(sheet)};
    await this.as(actor).append(draft);
  }

  /** Worksheets that stand, as somebody may read them. */
  async views(actor: Party): Promise<readonly ReflectionView[]> {
    const views = await this.as(actor).view<ReflectionView>('reflection');
    return views.filter(({state}) => state === 'recorded');
  }

  /** Sits somebody down at the worksheet, in a page of their own. */
  async seat(actor: Party, showing: Showing = {}): Promise<PracticeWorksheetHarness> {
    const {lang = 'en', about = 'practice', layout = 'list', ladder = 'arnstein-8', definition = null} = showing;
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-practice-worksheet
          about=${about}
          layout=${layout}
          ladder=${ladder}
          .definition=${definition}
        ></avec-practice-worksheet
      ></avec-provider>
    `);
    const worksheet = provider.querySelector('avec-practice-worksheet');
    if (!worksheet) throw new Error('There is no worksheet.');
    return new PracticeWorksheetHarness(worksheet).ready();
  }
}

async function body(sheet: Sheet) {
  const {id, version} = arnstein8;
  return bodyOf(sheet, {id, version, hash: await contentHash(arnstein8)}, 'practice');
}
