import '@avec/elements/goal-editor/define';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {
  erased,
  everyStanding,
  longWords,
  many,
  proposed,
  seenDifferently,
  twoWays,
  underWay,
} from '../setting/goal-lives.js';
import type {StoryGoal} from '../setting/goals.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {BUTTONS, say, type InBoth} from '../words.js';

export default {title: 'Widgets/Goal editor', component: 'avec-goal-editor'} satisfies StoryFile;

interface Told extends Setting {
  readonly goals?: (context: StoryContext) => readonly StoryGoal[];
  /** What was pressed before: buttons by name, `opener` for the first goal. */
  readonly pressed?: readonly (InBoth | 'opener')[];
}

function told({goals, pressed = [], ...setting}: Told): Story['render'] {
  return (_args, context) => {
    const names = pressed.map((button) => (button === 'opener' ? button : say(button, context)));
    return inPortal(
      goals ? {...setting, record: () => ({goals: goals(context)})} : setting,
      context,
      html`<avec-goal-editor ${names.length > 0 ? having(...names) : nothing}></avec-goal-editor>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** No goal yet: what this is for, who will see it, how long it takes. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** Goals in every place a goal can be, one of them private. */
export const EveryStanding: Story = {render: told({goals: everyStanding})};

/** More than three goals in progress: a hint, never a wall. */
export const ManyInProgress: Story = {render: told({role: 'person', goals: many})};

/** The whole plan of one goal. */
export const OnePlan: Story = {tags, render: told({goals: underWay, pressed: ['opener']})};

/** A first goal is being written. */
export const Writing: Story = {tags, render: told({role: 'person', pressed: [BUTTONS.firstGoal]})};

/** Nothing was written, and "Save" was pressed. */
export const WordsAreMissing: Story = {
  tags,
  render: told({role: 'person', pressed: [BUTTONS.firstGoal, BUTTONS.saveGoal]}),
};

/** A step is being written. */
export const WritingAStep: Story = {tags, render: told({goals: underWay, pressed: ['opener', BUTTONS.addStep]})};

/** Somebody else's words for the person's goal, read as a difference, to answer. */
export const ProposalToAnswer: Story = {
  tags,
  render: told({role: 'person', goals: proposed, pressed: ['opener']}),
};

/** The same, as whoever proposed it sees it. */
export const ProposalThatWaits: Story = {
  tags,
  render: told({role: 'practitioner', goals: proposed, pressed: ['opener']}),
};

/** Both texts stay. */
export const SeenDifferently: Story = {tags, render: told({goals: seenDifferently, pressed: ['opener']})};

/** Written on two devices at once: both versions, to choose from. */
export const WrittenInTwoWays: Story = {tags, render: told({role: 'person', goals: twoWays, pressed: ['opener']})};

/** Changed after somebody agreed, and a review that is due. */
export const AgreedBeforeAChange: Story = {
  tags,
  render: told({role: 'practitioner', goals: underWay, pressed: ['opener']}),
};

/** It could not be saved: the words stay, and a copy can be kept. */
export const SaveFailed: Story = {
  tags,
  render: told({role: 'person', goals: underWay, played: {refuses: 'aborted'}, pressed: ['opener', BUTTONS.onHold]}),
};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  tags,
  render: told({goals: underWay, played: {status: {phase: 'read-only', reason: 'newer'}}, pressed: ['opener']}),
};

/** Words that somebody erased. */
export const Erased: Story = {tags, render: told({goals: erased, pressed: ['opener']})};

/** Goals are not open to managers. */
export const ClosedToManagers: Story = {render: told({role: 'manager', goals: underWay})};

export const LongWords: Story = {tags, render: told({role: 'person', goals: longWords, pressed: ['opener']})};
