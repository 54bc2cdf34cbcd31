import {uuidv7} from '@avec/model';
import {openRecord} from '@avec/store';

import type {Example} from './example.js';
import {recordsOf} from '../../stories/setting/service-records.js';

/** Said in place of other words; found nowhere else. */
const INSTEAD = 'said by the portal';

/** The group that meets; in each page another, since all pages of a browser share its storage. */
const GROUP = crypto.randomUUID();

/** Elements for groups, and for those who lead a service. */
export const GROUP_EXAMPLES: Readonly<Record<string, Example>> = {
  'avec-action-plan': {
    markup: `
      <avec-provider subject="${GROUP}" actor-name="Marie">
        <avec-action-plan>Call us at 555-0100 instead.</avec-action-plan>
      </avec-provider>
    `,
    properties: async () => {
      await oneMeetingOf(GROUP);
      return {};
    },
    shows: '.plan-line',
    words: {title: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-action-plan>Call us at 555-0100 instead.</avec-action-plan>'},
  },

  'avec-group-meeting': {
    markup: `
      <avec-provider subject="${GROUP}" actor-name="Marie">
        <avec-group-meeting>Call us at 555-0100 instead.</avec-group-meeting>
      </avec-provider>
    `,
    properties: async () => {
      await oneMeetingOf(GROUP);
      return {};
    },
    shows: '.meeting',
    words: {title: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-group-meeting>Call us at 555-0100 instead.</avec-group-meeting>'},
  },

  'avec-service-counts': {
    markup: '<avec-service-counts>Call us at 555-0100 instead.</avec-service-counts>',
    properties: () => ({records: recordsOf([6, 0, 9, 24, 11, 17, 8, 5], [7, 2, 12, 31, 9])}),
    shows: 'table',
    words: {title: INSTEAD},
    // Whose records they are is known where a manager has signed in.
    server: {markup: '<avec-service-counts>Call us at 555-0100 instead.</avec-service-counts>'},
  },
};

/** Keeps a meeting with somebody who took part, and a line of a plan, in the record of a group. Once for each page. */
function oneMeetingOf(subject: string): Promise<void> {
  return (kept ??= keep(subject));
}

let kept: Promise<void> | null = null;

async function keep(subject: string): Promise<void> {
  const record = openRecord({tenant: '', subject, actor: {role: 'facilitator', ref: 'fa-1', name: 'Inès'}});
  const meeting = uuidv7();
  const about = {on: '2026-03-02', place: 'one-screen', theme: 'Welcome', summary: '', review: '2027-03-02'} as const;
  const part = {who: uuidv7(), role: 'peer', roles: ['peer', 'person'], setting: '', job: '', territory: ''} as const;
  const line = {meeting: null, principle: 'networks', what: 'Invite two peers', who: '', by: '2026-04-01', how: ''};
  await record.append([
    {entity: {kind: 'meeting', id: meeting}, act: 'record', body: about},
    {entity: {kind: 'attendance', id: uuidv7()}, act: 'record', body: {meeting, ...part, takeaway: 'Ask first'}},
    {entity: {kind: 'action', id: uuidv7()}, act: 'record', body: line},
  ]);
  record.close();
}
