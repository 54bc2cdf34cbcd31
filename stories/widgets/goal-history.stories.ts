import '@avec/elements/goal-editor/define';
import '@avec/elements/goal-history/define';
import {html} from 'lit';

import {having} from '../setting/acts.js';
import {erased, proposed, underWay} from '../setting/goal-lives.js';
import type {StoryGoal} from '../setting/goals.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {BUTTONS, say} from '../words.js';

export default {title: 'Widgets/Goal history', component: 'avec-goal-history'} satisfies StoryFile;

/** As it is met: unfolded below a goal. */
function told(goals: (context: StoryContext) => readonly StoryGoal[], setting: Setting = {}): Story['render'] {
  return (_args, context) =>
    inPortal(
      {...setting, record: () => ({goals: goals(context)})},
      context,
      html`<avec-goal-editor ${having('opener', say(BUTTONS.showGoalHistory, context))}></avec-goal-editor>`,
    );
}

const tags = ['!autodocs'];

/** Everything that was written, newest first. */
export const EveryVersion: Story = {tags, render: told(underWay)};

/** Who proposed what. */
export const WithAProposal: Story = {tags, render: told(proposed)};

/** Words that are gone, with who wrote them and when. */
export const ErasedWords: Story = {tags, render: told(erased)};
