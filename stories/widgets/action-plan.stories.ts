import '@avec/elements/action-plan/define';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {planErased, planInTwoWays, planOfLongWords, planUnderWay} from '../setting/meeting-lives.js';
import {groupEntries, idOf, type StoryAct} from '../setting/meetings.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Action plan', component: 'avec-action-plan'} satisfies StoryFile;

/** Buttons that stories press, by the words on them. */
const PRESS = {
  first: {en: 'Write a first line', 'fr-CA': 'Écrire une première ligne'},
  save: {en: 'Save this line', 'fr-CA': 'Enregistrer cette ligne'},
  done: {en: 'It is done', 'fr-CA': 'C’est fait'},
  putOff: {en: 'Put it off', 'fr-CA': 'Reporter'},
  change: {en: 'Change', 'fr-CA': 'Changer'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly acts?: (context: StoryContext) => readonly StoryAct[];
  readonly pressed?: readonly InBoth[];
  /** Name of the meeting in the story whose lines are shown. */
  readonly meeting?: string;
}

function told({acts, pressed = [], meeting, ...setting}: Told): Story['render'] {
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    const record: Setting['record'] = acts && ((subject) => ({entries: groupEntries(subject, acts(context))}));
    return inPortal(
      record ? {...setting, record} : setting,
      context,
      html`<avec-action-plan
        meeting=${meeting ? idOf(meeting) : ''}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-action-plan>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** No line yet: what this is for, who will see it, how long it takes. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** What is due, put off, to do; apart from it what is done or dropped. */
export const UnderWay: Story = {render: told({acts: planUnderWay})};

/** The lines of one meeting. */
export const OfOneMeeting: Story = {render: told({acts: planUnderWay, meeting: 'autumn'})};

/** A first line is being written, with the five questions. */
export const Writing: Story = {tags, render: told({role: 'person', pressed: [PRESS.first]})};

/** Nothing was written, and "Save" was pressed. */
export const WordsAreMissing: Story = {tags, render: told({role: 'person', pressed: [PRESS.first, PRESS.save]})};

/** Somebody else's line: who and by when can be said, not what. */
export const ChangingAnothersLine: Story = {
  tags,
  render: told({role: 'practitioner', acts: planInTwoWays, pressed: [PRESS.change]}),
};

/** A line is being put off. */
export const PuttingOff: Story = {tags, render: told({acts: planErased, pressed: [PRESS.putOff]})};

/** It has just been done, and can be taken back. */
export const JustDone: Story = {tags, render: told({role: 'person', acts: planUnderWay, pressed: [PRESS.done]})};

/** Two said different things at once: both versions, to choose from. */
export const WrittenInTwoWays: Story = {render: told({role: 'person', acts: planInTwoWays})};

/** It could not be saved: the line stays as it was. */
export const SaveFailed: Story = {
  tags,
  render: told({role: 'person', acts: planUnderWay, played: {refuses: 'aborted'}, pressed: [PRESS.done]}),
};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  render: told({acts: planUnderWay, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** Words that somebody erased. */
export const Erased: Story = {render: told({acts: planErased})};

/** The plan is for those who take part; managers see numbers. */
export const ClosedToManagers: Story = {render: told({role: 'manager', acts: planUnderWay})};

export const LongWords: Story = {render: told({acts: planOfLongWords})};
