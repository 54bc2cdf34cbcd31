import '@avec/elements/coproduction-check/define';
import type {CheckLayout} from '@avec/elements/coproduction-check';
import {coproduction6} from '@avec/model';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {checklistEntries, draftOf, type StorySheet} from '../setting/checklists.js';
import {groupEntries, idOf, type StoryAct} from '../setting/meetings.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

interface Args {
  readonly layout: CheckLayout;
}

export default {
  title: 'Widgets/Coproduction check',
  component: 'avec-coproduction-check',
  args: {layout: 'list'},
  argTypes: {layout: {control: 'inline-radio', options: ['list', 'steps']}},
} satisfies StoryFile<Args>;

const START: InBoth = {en: 'Start', 'fr-CA': 'Commencer'};
const SAVE: InBoth = {en: 'Save my answers', 'fr-CA': 'Enregistrer mes réponses'};
const PLAN: InBoth = {en: 'Add to our plan', 'fr-CA': 'Ajouter à notre plan'};
const THEME: InBoth = {en: 'How we welcome people', 'fr-CA': 'Notre façon d’accueillir'};
const NOTE: InBoth = {
  en: 'We do decide together. We do not always review together.',
  'fr-CA': 'Nous décidons ensemble. Nous ne faisons pas toujours le bilan ensemble.',
};
const LINE: InBoth = {en: 'Review the welcome day with those who came', 'fr-CA': 'Faire le bilan avec les gens venus'};

const DAY = '2026-11-24';
const MARIE: StorySheet['said'] = {
  assets: [3, 2, 'unknown'],
  capacity: [2, 2],
  mutuality: [3, 2, 4, null, 3],
  networks: [2, 'unknown', 'not-applicable'],
  sharedRoles: [1, 1, 2],
  catalysts: [3, 3],
};
const TEAM: StorySheet['said'] = {
  assets: [3, 3, 2],
  capacity: [3, 2],
  mutuality: [3, 3, 3, 2, 3],
  networks: [1, 2, 1],
  sharedRoles: [3, 3, 3],
  catalysts: [3, 4],
};
const CLOSE: StorySheet['said'] = {
  assets: [2, 2, 1],
  capacity: [2, 3],
  mutuality: [2, 2, 3, 1, 2],
  networks: [0, 1, 1],
  sharedRoles: [2, 2, 2],
  catalysts: [2, 'unknown'],
};

interface Told extends Setting {
  /** What was answered before; for the meeting where one is told. */
  readonly sheets?: readonly StorySheet[];
  /** How the group met; without it there was no meeting. */
  readonly met?: 'one-screen' | 'own-devices';
  /** Whether the page names the meeting. */
  readonly isNamed?: true;
  readonly plans?: true;
  readonly layout?: CheckLayout;
  readonly pressed?: readonly InBoth[];
  readonly definition?: unknown;
}

function told(tale: Told): Story<Args>['render'] {
  const {sheets = [], met, isNamed, plans, layout, pressed = [], definition = null, ...setting} = tale;
  return ({layout: chosen}, context) => {
    const names = pressed.map((button) => say(button, context));
    const record = (subject: string) => ({
      entries: [
        ...groupEntries(subject, [...(met ? [meets(met, context)] : []), ...(plans ? [planned(context, met)] : [])]),
        ...checklistEntries(
          subject,
          sheets.map((sheet) => (sheet.note ? {...sheet, note: say(NOTE, context)} : sheet)),
        ),
      ],
    });
    return inPortal(
      {...setting, record},
      context,
      html`<avec-coproduction-check
        layout=${layout ?? chosen}
        meeting=${isNamed ? idOf('together') : ''}
        .definition=${definition}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-coproduction-check>`,
    );
  };
}

function meets(place: 'one-screen' | 'own-devices', context: StoryContext): StoryAct {
  const theme = say(THEME, context);
  return {by: 'facilitator', on: DAY, of: 'together', meets: {on: DAY, place, theme, summary: '', review: ''}};
}

function planned(context: StoryContext, met: Told['met']): StoryAct {
  const meeting = met ? idOf('together') : null;
  const line = {
    meeting,
    principle: 'sharedRoles',
    what: say(LINE, context),
    who: 'Marie, Paul',
    by: '2027-01-15',
    how: '',
  };
  return {by: 'person', on: DAY, of: 'line', plans: line};
}

const IN_MEETING = {on: DAY, meeting: 'together'} as const;
const THREE_ROLES: readonly StorySheet[] = [
  {...IN_MEETING, by: 'person', said: MARIE, note: 'said'},
  {...IN_MEETING, by: 'practitioner', said: TEAM},
  {...IN_MEETING, by: 'facilitator', as: 'practitioner', people: 3, said: {...TEAM, assets: [4, 4, 3]}},
  {...IN_MEETING, by: 'relative', said: CLOSE},
];

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** Nothing answered yet: what this is for, who will see it, how long it takes. */
export const Empty: Story<Args> = {render: told({role: 'person'})};

/** One principle at a time: the first screen. */
export const InSteps: Story<Args> = {args: {layout: 'steps'}, render: told({role: 'person'})};

/** The first principle, begun and left. */
export const OnePrinciple: Story<Args> = {
  tags,
  args: {layout: 'steps'},
  render: told({
    role: 'person',
    draft: {of: 'checklist/coproduction-6@1/any', parts: draftOf({assets: [3, 'unknown', 'not-applicable']})},
    pressed: [{en: 'Go on', 'fr-CA': 'Continuer'}],
  }),
};

/** Begun and left: it goes on where it was. */
export const Draft: Story<Args> = {
  render: told({role: 'person', draft: {of: 'checklist/coproduction-6@1/any', parts: draftOf(MARIE)}}),
};

/** The record has not answered yet. */
export const Opening: Story<Args> = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** Somebody other than the person says first whose answers these are. */
export const SaidForThePerson: Story<Args> = {tags, render: told({role: 'practitioner', pressed: [SAVE]})};

/** There is a meeting in the record: for what is it? */
export const ForWhat: Story<Args> = {tags, render: told({role: 'person', met: 'own-devices', pressed: [SAVE]})};

/** A group answers on one screen: in which role, and how many. */
export const SharedScreen: Story<Args> = {
  args: {layout: 'steps'},
  render: told({role: 'facilitator', met: 'one-screen', isNamed: true}),
};

/** Answered by one person alone: numbers only where half of the questions were rated. */
export const AnsweredAlone: Story<Args> = {
  render: told({role: 'person', sheets: [{by: 'person', on: DAY, said: {...MARIE, mutuality: [3, 2]}}]}),
};

/** A meeting of three roles: one shape for each, and where they are farthest apart. */
export const ThreeRoles: Story<Args> = {
  render: told({role: 'person', met: 'own-devices', isNamed: true, sheets: THREE_ROLES, plans: true}),
};

/** Others have answered, and this person has not: their answers are one key away. */
export const OthersAnswered: Story<Args> = {
  args: {layout: 'steps'},
  render: told({role: 'peer', met: 'own-devices', isNamed: true, sheets: THREE_ROLES}),
};

/** A manager sees no group of fewer than five people. */
export const SeenByManager: Story<Args> = {
  render: told({
    role: 'manager',
    met: 'own-devices',
    isNamed: true,
    sheets: [...THREE_ROLES, {...IN_MEETING, by: 'manager', said: TEAM}],
  }),
};

/** A line of the plan is being written: what could still help, never in the way. */
export const AddingToThePlan: Story<Args> = {
  tags,
  render: told({role: 'person', met: 'own-devices', isNamed: true, sheets: THREE_ROLES, pressed: [PLAN]}),
};

/** Saved a moment ago: it can be undone. */
export const Saved: Story<Args> = {
  tags,
  render: told({
    role: 'person',
    draft: {of: 'checklist/coproduction-6@1/any', parts: draftOf(MARIE)},
    pressed: [SAVE],
  }),
};

/** Changed on two devices at once: both versions, to choose from. */
export const TwoVersions: Story<Args> = {
  render: told({
    role: 'person',
    sheets: [
      {
        by: 'person',
        on: DAY,
        said: MARIE,
        instead: [
          {...MARIE, sharedRoles: [3, 3, 3]},
          {...MARIE, capacity: [4, 2]},
        ],
      },
    ],
  }),
};

/** It could not be saved: the answers stay, and a copy can be kept. */
export const SaveFailed: Story<Args> = {
  tags,
  render: told({
    role: 'person',
    draft: {of: 'checklist/coproduction-6@1/any', parts: draftOf(MARIE)},
    played: {refuses: 'quota'},
    pressed: [SAVE],
  }),
};

/** Nothing is kept on this device. */
export const NotKept: Story<Args> = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story<Args> = {
  render: told({
    role: 'person',
    met: 'own-devices',
    isNamed: true,
    sheets: THREE_ROLES,
    played: {status: {phase: 'read-only', reason: 'newer'}},
  }),
};

/** The page gave a checklist that cannot be used. */
export const Broken: Story<Args> = {render: told({definition: {...coproduction6, licence: undefined}})};

/** The first principle has been asked for. */
export const FirstPrinciple: Story<Args> = {
  tags,
  args: {layout: 'steps'},
  render: told({role: 'practitioner', met: 'own-devices', isNamed: true, pressed: [START]}),
};
