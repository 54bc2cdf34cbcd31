import {CHECK_LAYOUTS} from '@avec/elements/coproduction-check';
import {CRISIS_PRESET_NAMES} from '@avec/elements/crisis-help';
import {OUTCOME_LAYOUTS} from '@avec/elements/outcome-scale';
import {WORKSHEET_LAYOUTS} from '@avec/elements/practice-worksheet';
import {RATING_CONTROLS} from '@avec/elements/rating-item';
import {
  coproduction6,
  doing3,
  REFLECTION_SUBJECTS,
  ROLES,
  SHIPPED_LADDERS,
  tourDhorizon,
  workingTogether,
  type CrisisList,
} from '@avec/model';
import type {RecordStatus} from '@avec/store';

import {CONSENT_EXAMPLES} from './example-consents.js';
import {GROUP_EXAMPLES} from './example-group.js';
import {oneDecisionOf, oneGoalOf, recordOfOneGoal, recordOfOneSession} from './example-records.js';
import type {Example} from './example.js';
import {OWN_SUBJECT} from './own-subject.js';

/** Said in place of other words; found nowhere else. */
const INSTEAD = 'said by the portal';

const HELP: CrisisList = {
  id: 'conformance',
  resources: [
    {
      id: 'line',
      name: {en: 'The line'},
      links: [{href: 'tel:+15145550100', label: {en: 'Call 514 555-0100'}}],
      // Facts that are a year old are warned of.
      verifiedOn: new Date().toISOString().slice(0, 10),
    },
  ],
};

/** Whom the goals are about; in each page somebody else, since all pages of a browser share its storage. */
const GOALS = crypto.randomUUID();

/** Whom the decisions are about. */
const DECISIONS = crypto.randomUUID();

const KEPT_NOWHERE: RecordStatus = {phase: 'memory', reason: 'refused', blocked: false, lost: false};

const POINTS = [
  {on: '2026-03-02', value: 4},
  {on: '2026-03-16', value: 6},
];

const THREE_THEMES = ['Home', 'Money', 'Hope'].map((label, index) => ({id: `theme-${index}`, label}));

const THREE_RUNGS = ['to', 'for', 'with'].map((id) => ({id, label: `Done ${id}`, description: `Done ${id} a person.`}));

/** One for every element of the manifest: it is what all suites that range over elements show of it. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'avec-practice-worksheet': {
    markup: `
      <avec-provider subject="${OWN_SUBJECT}" actor="pr-1" actor-role="practitioner">
        <avec-practice-worksheet>Call us at 555-0100 instead.</avec-practice-worksheet>
      </avec-provider>
    `,
    shows: '.facts-list',
    values: {about: REFLECTION_SUBJECTS, layout: WORKSHEET_LAYOUTS, ladder: ['arnstein-8', 'tlap-7', 'doing-3']},
    samples: () => ({definition: doing3}),
    words: {start: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-practice-worksheet>Call us at 555-0100 instead.</avec-practice-worksheet>'},
  },

  'avec-participation-ladder': {
    markup: `
      <avec-provider subject="${DECISIONS}" actor-name="Marie">
        <avec-participation-ladder>Call us at 555-0100 instead.</avec-participation-ladder>
      </avec-provider>
    `,
    properties: async () => {
      await oneDecisionOf(DECISIONS);
      return {};
    },
    shows: '.decision',
    others: [
      {
        markup: `<avec-provider subject="${DECISIONS}"><avec-participation-ladder></avec-participation-ladder></avec-provider>`,
        shows: '.decision',
        unfolded: '.view-form',
      },
    ],
    values: {definition: SHIPPED_LADDERS.map(({id}) => id)},
    samples: () => ({ladder: doing3}),
    words: {another: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-participation-ladder>Call us at 555-0100 instead.</avec-participation-ladder>'},
  },

  'avec-coproduction-check': {
    markup: `
      <avec-provider subject="${OWN_SUBJECT}">
        <avec-coproduction-check>Call us at 555-0100 instead.</avec-coproduction-check>
      </avec-provider>
    `,
    shows: '.points',
    // In which role somebody answers is known, and for which meeting is looked at.
    views: 'select',
    values: {layout: CHECK_LAYOUTS},
    samples: () => ({definition: coproduction6}),
    words: {save: INSTEAD},
  },

  'avec-crisis-help': {
    markup: '<avec-crisis-help>In danger? Call 9-1-1.</avec-crisis-help>',
    properties: () => ({resources: HELP}),
    others: [
      {markup: '<avec-crisis-help offer with-request></avec-crisis-help>', properties: () => ({resources: HELP})},
    ],
    values: {preset: CRISIS_PRESET_NAMES},
    words: {question: INSTEAD},
    // The list stands in place of what is between the tags, and unfolds without scripts.
    unscripted: 'Call 514 555-0100',
  },

  'avec-goal-editor': {
    markup: `
      <avec-provider subject="${GOALS}" actor-name="Marie">
        <avec-goal-editor>Call us at 555-0100 instead.</avec-goal-editor>
      </avec-provider>
    `,
    properties: async () => {
      await oneGoalOf(GOALS);
      return {};
    },
    shows: '.goal',
    others: [
      {
        markup: `<avec-provider subject="${GOALS}"><avec-goal-editor></avec-goal-editor></avec-provider>`,
        shows: '.goal',
        unfolded: '.versions',
      },
    ],
    words: {title: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-goal-editor>Call us at 555-0100 instead.</avec-goal-editor>'},
  },

  'avec-goal-history': {
    markup: '<avec-goal-history></avec-goal-history>',
    properties: recordOfOneGoal,
    shows: '.versions',
    samples: () => ({restore: () => undefined}),
    views: 'select',
    words: {title: INSTEAD},
    server: {markup: '<avec-goal-history></avec-goal-history>'},
  },

  'avec-ladder-item': {
    markup: `
      <avec-ladder-item name="place" label="In this decision, where were you?">
        <span slot="hint">Only you see this.</span>
      </avec-ladder-item>
    `,
    properties: () => ({rungs: THREE_RUNGS}),
    others: [
      {
        markup: '<avec-ladder-item label="Where were you?" value="for" required></avec-ladder-item>',
        properties: () => ({rungs: THREE_RUNGS}),
      },
      {
        markup: '<avec-ladder-item label="Where were you?" value="for" readonly></avec-ladder-item>',
        properties: () => ({rungs: THREE_RUNGS}),
      },
    ],
    samples: () => ({
      value: 'declined',
      answer: {kind: 'declined'},
      marks: [{rung: 'for', label: 'You, March 3', shape: 'circle'}],
    }),
    words: {clear: INSTEAD},
  },

  'avec-outcome-history': {
    markup: '<avec-outcome-history></avec-outcome-history>',
    properties: async () => ({record: await recordOfOneSession(), scale: tourDhorizon}),
    shows: '.plot:not(:has(.waiting))',
    views: 'select',
    words: {seenTitle: INSTEAD},
    // A record is opened where a person is.
    server: {markup: '<avec-outcome-history></avec-outcome-history>'},
  },

  'avec-outcome-scale': {
    markup: `
      <avec-provider subject="${OWN_SUBJECT}">
        <avec-outcome-scale>Call us at 555-0100 instead.</avec-outcome-scale>
      </avec-provider>
    `,
    shows: 'avec-rating-item',
    values: {layout: OUTCOME_LAYOUTS, control: RATING_CONTROLS},
    samples: () => ({definition: workingTogether}),
    words: {save: INSTEAD},
  },

  'avec-provider': {
    markup: `
      <avec-provider subject="${OWN_SUBJECT}" actor-name="Marie">
        <avec-rating-item label="Sleep"></avec-rating-item>
      </avec-provider>
    `,
    values: {'actor-role': ROLES},
    samples: () => ({definitions: [workingTogether], crisisResources: HELP}),
    words: {'avec-rating-item': {clear: INSTEAD}},
  },

  'avec-radar-chart': {
    markup: '<avec-radar-chart></avec-radar-chart>',
    properties: () => ({
      label: 'How life is going',
      axes: THREE_THEMES,
      polygons: [{id: 'you', label: 'You', role: 'person', values: [4, 6, 5]}],
    }),
    shows: '.plot:not(:has(.waiting))',
    words: {showTable: INSTEAD},
  },

  'avec-rating-item': {
    markup: `
      <avec-rating-item name="sleep" label="Sleep" low="Very bad" high="Very good">
        <span slot="hint">Only you see this.</span>
      </avec-rating-item>
    `,
    others: [
      {markup: '<avec-rating-item label="Sleep" value="5"></avec-rating-item>'},
      {markup: '<avec-rating-item label="Sleep" control="slider"></avec-rating-item>'},
    ],
    values: {control: RATING_CONTROLS},
    samples: () => ({
      value: '7',
      answer: {kind: 'rated', value: 7},
      anchors: [{value: 5, label: 'As usual'}],
      marks: [{value: 5, role: 'person', text: 'Last time: 5'}],
    }),
    words: {clear: INSTEAD},
  },

  'avec-record-notice': {
    markup: '<avec-record-notice></avec-record-notice>',
    properties: () => ({status: KEPT_NOWHERE}),
    words: {refused: INSTEAD},
    within: 'avec-outcome-scale',
  },

  'avec-trend-chart': {
    markup: '<avec-trend-chart></avec-trend-chart>',
    properties: () => ({
      label: 'Sleep',
      lines: [{id: 'you', label: 'You', role: 'person', points: POINTS}],
    }),
    shows: '.plot:not(:has(.waiting))',
    others: [
      {
        markup: '<avec-trend-chart></avec-trend-chart>',
        properties: () => ({lines: [{id: 'you', label: 'You', role: 'person', points: POINTS}]}),
        shows: '.plot:not(:has(.waiting))',
        unfolded: 'table',
      },
    ],
    samples: () => ({
      anchors: [{value: 0, label: 'Very bad'}],
      annotations: [{id: 'moved', on: '2026-03-10', text: 'Moved house'}],
    }),
    words: {showTable: INSTEAD},
  },

  ...CONSENT_EXAMPLES,
  ...GROUP_EXAMPLES,
};
