import '@avec/elements/group-meeting/define';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {fewServed, meetingInTwoWays, twoMeetings} from '../setting/meeting-lives.js';
import {groupEntries, idOf, type StoryAct} from '../setting/meetings.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Group meeting', component: 'avec-group-meeting'} satisfies StoryFile;

/** Buttons that stories press, by the words on them. */
const PRESS = {
  begin: {en: 'Begin a meeting', 'fr-CA': 'Commencer une rencontre'},
  add: {en: 'Add a person', 'fr-CA': 'Ajouter une personne'},
  tookPart: {en: 'I took part', 'fr-CA': 'J’ai participé'},
  save: {en: 'Save', 'fr-CA': 'Enregistrer'},
  unlist: {en: 'Take off the list', 'fr-CA': 'Enlever de la liste'},
  summary: {en: 'Write the summary', 'fr-CA': 'Écrire le résumé'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly acts?: (context: StoryContext) => readonly StoryAct[];
  readonly pressed?: readonly InBoth[];
  /** Name of the meeting in the story that stands open. */
  readonly meeting?: string;
}

function told({acts, pressed = [], meeting, ...setting}: Told): Story['render'] {
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    const record: Setting['record'] = acts && ((subject) => ({entries: groupEntries(subject, acts(context))}));
    return inPortal(
      record ? {...setting, record} : setting,
      context,
      html`<avec-group-meeting
        meeting=${meeting ? idOf(meeting) : ''}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-group-meeting>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** No meeting yet: what this is for, who will see it, how long it takes. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** A whole meeting, as whoever recorded it sees it, and an earlier one. */
export const OneMeeting: Story = {render: told({role: 'facilitator', acts: twoMeetings, meeting: 'autumn'})};

/** The same, as somebody sees it who took part. */
export const AsOneWhoTookPart: Story = {render: told({role: 'practitioner', acts: twoMeetings, meeting: 'autumn'})};

/** Earlier meetings, none open. */
export const Earlier: Story = {render: told({acts: twoMeetings})};

/** Fewer than half are service users or relatives: a fact, and nothing is stopped. It is time to look back together. */
export const FewServed: Story = {render: told({acts: fewServed, meeting: 'old'})};

/** A person is being listed: nothing was ticked yet, and "Save" was pressed. */
export const ListingSomebody: Story = {
  tags,
  render: told({role: 'facilitator', acts: twoMeetings, meeting: 'autumn', pressed: [PRESS.add, PRESS.save]}),
};

/** A peer supporter writes their own part, and chooses a role. */
export const OwnPart: Story = {
  tags,
  render: told({role: 'peer', acts: fewServed, meeting: 'old', pressed: [PRESS.tookPart]}),
};

/** Asked before somebody is taken off the list. */
export const TakingOff: Story = {
  tags,
  render: told({role: 'facilitator', acts: twoMeetings, meeting: 'autumn', pressed: [PRESS.unlist]}),
};

/** The summary is being written. */
export const WritingTheSummary: Story = {
  tags,
  render: told({role: 'facilitator', acts: fewServed, meeting: 'old', pressed: [PRESS.summary]}),
};

/** Said on two devices at once: both versions, to choose from. */
export const SaidInTwoWays: Story = {
  render: told({role: 'facilitator', acts: meetingInTwoWays, meeting: 'autumn'}),
};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  render: told({
    role: 'facilitator',
    acts: twoMeetings,
    meeting: 'autumn',
    played: {status: {phase: 'read-only', reason: 'newer'}},
  }),
};

/** Meetings are for those who take part; managers see numbers. */
export const ClosedToManagers: Story = {render: told({role: 'manager', acts: twoMeetings})};
