import {CHOOSER_LAYOUTS} from '@avec/elements/consent-chooser';
import {CONDITIONS_LAYOUTS} from '@avec/elements/meeting-conditions';
import {MODE_ORDERS} from '@avec/elements/mode-preference';
import {modes1} from '@avec/model';

import type {Example} from './example.js';
import {OWN_SUBJECT} from './own-subject.js';
import {GOALS_TO_FAMILY_DOCTOR} from '../../stories/setting/consents.js';

/** Said in place of other words; found nowhere else. */
const INSTEAD = 'said by the portal';

const {id: CONSENT} = GOALS_TO_FAMILY_DOCTOR;

const FULL = {video: {available: false, reason: {en: 'No camera here yet.'}}};

/** What somebody wants, and agrees to. */
export const CONSENT_EXAMPLES: Readonly<Record<string, Example>> = {
  'avec-teach-back': {
    markup: '<avec-teach-back></avec-teach-back>',
    properties: () => ({checks: modes1.checks}),
    words: {title: INSTEAD},
    forgets: true,
  },

  'avec-mode-preference': {
    markup: within('<avec-mode-preference>Call us at 555-0100 instead.</avec-mode-preference>'),
    shows: 'h2',
    values: {order: MODE_ORDERS, modes: [modes1.id]},
    samples: () => ({definition: modes1, availability: FULL}),
    words: {title: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-mode-preference>Call us at 555-0100 instead.</avec-mode-preference>'},
  },

  'avec-meeting-conditions': {
    markup: within('<avec-meeting-conditions>Call us at 555-0100 instead.</avec-meeting-conditions>'),
    shows: 'h2',
    values: {layout: CONDITIONS_LAYOUTS},
    words: {title: INSTEAD},
    server: {markup: '<avec-meeting-conditions>Call us at 555-0100 instead.</avec-meeting-conditions>'},
  },

  'avec-contingency-plan': {
    markup: within('<avec-contingency-plan>Call us at 555-0100 instead.</avec-contingency-plan>'),
    shows: 'h2',
    values: {modes: [modes1.id]},
    words: {title: INSTEAD},
    server: {markup: '<avec-contingency-plan>Call us at 555-0100 instead.</avec-contingency-plan>'},
  },

  'avec-session-start': {
    markup: within('<avec-session-start>Call us at 555-0100 instead.</avec-session-start>'),
    properties: () => ({receiver: () => undefined}),
    shows: 'h4',
    forgets: true,
    values: {modes: [modes1.id]},
    words: {title: INSTEAD},
    server: {markup: '<avec-session-start>Call us at 555-0100 instead.</avec-session-start>'},
  },

  'avec-consent-decision': {
    markup: within(`<avec-consent-decision consent="${CONSENT}">Call us at 555-0100 instead.</avec-consent-decision>`),
    properties: () => ({definition: GOALS_TO_FAMILY_DOCTOR}),
    shows: '.card',
    // The first it asks is whether it was explained well: nothing of that is kept.
    forgets: true,
    values: {consent: [CONSENT]},
    words: {choose: INSTEAD},
    server: {markup: '<avec-consent-decision>Call us at 555-0100 instead.</avec-consent-decision>'},
  },

  'avec-consent-chooser': {
    markup: within('<avec-consent-chooser>Call us at 555-0100 instead.</avec-consent-chooser>'),
    shows: '.card',
    others: [
      {
        markup: within('<avec-consent-chooser layout="list"><p slot="guide">Our guide</p></avec-consent-chooser>'),
        shows: 'slot[name="guide"]',
        until: 'Opening the record…',
      },
    ],
    values: {layout: CHOOSER_LAYOUTS, order: MODE_ORDERS, modes: [modes1.id]},
    samples: () => ({availability: FULL}),
    words: {title: INSTEAD},
    server: {markup: '<avec-consent-chooser>Call us at 555-0100 instead.</avec-consent-chooser>'},
  },

  'avec-who-sees-what': {
    markup: within('<avec-who-sees-what>Call us at 555-0100 instead.</avec-who-sees-what>'),
    shows: 'h2',
    words: {title: INSTEAD},
    server: {markup: '<avec-who-sees-what>Call us at 555-0100 instead.</avec-who-sees-what>'},
  },
};

function within(markup: string): string {
  return `<avec-provider subject="${OWN_SUBJECT}" actor-name="Marie">${markup}</avec-provider>`;
}
