import {
  uuidv7,
  type AttendanceBody,
  type AttendanceView,
  type BehalfOf,
  type MeetingBody,
  type MeetingView,
  type Party,
} from '@avec/model';
import {fixture, html} from '@open-wc/testing';

import {ProviderElement} from '../provider/index.js';
import {GroupMeetingHarness} from './group-meeting.harness.js';
import {GroupMeetingElement} from './group-meeting.js';
import {today} from '../../foundation/desk/people.js';
import {SharedRecord} from '../../foundation/desk/shared-record.fixture.js';

GroupMeetingElement.define();
ProviderElement.define();

export const INES: Party = {role: 'facilitator', ref: 'fa-ines', name: 'Inès'};
export const ALI: Party = {role: 'peer', ref: 'pe-ali', name: 'Ali'};

/** A record whose meetings several people keep, in one browser. */
export class Room extends SharedRecord {
  /** Records a meeting as the facilitator; today's, unless said. @returns Its id. */
  async meeting(parts: Partial<MeetingBody> = {}): Promise<string> {
    const id = uuidv7();
    const body = {on: today(), place: 'one-screen', theme: 'Housing', summary: '', review: '', ...parts} as const;
    await this.as(INES).append({entity: {kind: 'meeting', id}, act: 'record', body});
    return id;
  }

  /** Says a meeting anew, as the facilitator who has seen what they are given. */
  async resay(id: string, parts: Partial<MeetingBody>, parents: readonly string[]): Promise<void> {
    const {on, place, theme, summary, review} = await this.viewed(id);
    const body = {on, place, theme, summary, review, ...parts};
    await this.as(INES).append({entity: {kind: 'meeting', id}, act: 'set', parents, body});
  }

  /** Lists somebody. @returns The id of the listing. */
  async list(by: Party, meeting: string, parts: Partial<AttendanceBody> = {}, onBehalfOf?: BehalfOf): Promise<string> {
    const id = uuidv7();
    const {role = 'person'} = parts;
    const body = {who: uuidv7(), role, roles: [role], setting: '', job: '', territory: '', takeaway: '', ...parts};
    const draft = {entity: {kind: 'attendance', id}, act: 'record', body: {...body, meeting}} as const;
    await this.as(by).append(onBehalfOf ? {...draft, onBehalfOf} : draft);
    return id;
  }

  /** A meeting as it stands. */
  async viewed(id: string): Promise<MeetingView> {
    const meeting = (await this.as(INES).view<MeetingView>('meeting')).find((each) => each.id === id);
    if (!meeting) throw new Error('There is no such meeting.');
    return meeting;
  }

  /** Listings of a meeting as they stand. */
  async listed(meeting: string): Promise<readonly AttendanceView[]> {
    const all = await this.as(INES).view<AttendanceView>('attendance');
    return all.filter((each) => each.meeting === meeting && each.state === 'recorded');
  }

  /** Sits somebody down at the meetings, in a page of their own. */
  async seat(actor: Party, {lang = 'en', meeting = ''}: {readonly lang?: string; readonly meeting?: string} = {}) {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-group-meeting meeting=${meeting}></avec-group-meeting
      ></avec-provider>
    `);
    const element = provider.querySelector('avec-group-meeting');
    if (!element) throw new Error('There is no widget.');
    return new GroupMeetingHarness(element).ready();
  }
}

/** Lists somebody as a facilitator does on a shared screen. */
export async function addPerson(meeting: GroupMeetingHarness, role: string): Promise<void> {
  const before = meeting.people.length;
  await meeting.tap('Add a person');
  await meeting.choose('Which roles does this person have?', role);
  await meeting.tap('Save');
  await meeting.until(() => meeting.people.length === before + 1 && meeting.fields.length === 0);
}
