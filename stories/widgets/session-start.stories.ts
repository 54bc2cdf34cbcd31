import '@avec/elements/session-start/define';
import type {SessionReceiver} from '@avec/elements/session-start';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {bothPlans, planEntries, plansInTwoWays, type StoryPlan} from '../setting/plans.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Session start', component: 'avec-session-start'} satisfies StoryFile;

/** Buttons that stories press, by the names they have. */
const PRESS = {
  pass: {en: 'Pass it on', 'fr-CA': 'Transmettre'},
  without: {en: 'Go on without saying', 'fr-CA': 'Continuer sans le dire'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly plans?: (context: StoryContext) => readonly StoryPlan[];
  readonly receiver?: SessionReceiver | null;
  readonly embedded?: boolean;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({plans, receiver = () => undefined, embedded = false, pressed = [], ...setting}: Told): Story['render'] {
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    return inPortal(
      {
        role: 'person',
        ...setting,
        ...(plans && {record: (subject) => ({entries: planEntries(subject, plans(context))})}),
      },
      context,
      html`<avec-session-start
        .receiver=${receiver}
        ?embedded=${embedded}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-session-start>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** Two questions, and the plans that were agreed. */
export const Asking: Story = {render: told({plans: bothPlans})};

/** Nothing was agreed yet. */
export const WithoutPlans: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** The page takes no answer: it asks nothing, and shows the plans. */
export const WithoutReceiver: Story = {render: told({plans: bothPlans, receiver: null})};

/** Nothing was written, and "Pass it on" was pressed. */
export const NothingSaid: Story = {tags, render: told({pressed: [PRESS.pass]})};

/** The page has not answered yet. */
export const Passing: Story = {
  tags,
  render: told({receiver: () => new Promise(() => undefined), pressed: [PRESS.without]}),
};

/** It was passed on that nothing is said. */
export const GoneOn: Story = {tags, render: told({plans: bothPlans, pressed: [PRESS.without]})};

/** It could not be passed on. */
export const Failed: Story = {
  tags,
  render: told({receiver: () => Promise.reject(new Error('No line.')), pressed: [PRESS.without]}),
};

/** Plans that were written in two ways are shown as the last one has them. */
export const PlansInTwoWays: Story = {render: told({plans: plansInTwoWays})};

/** Managers are asked nothing. */
export const ToAManager: Story = {render: told({role: 'manager', plans: bothPlans})};

/** A part of another element, which has the notice and the crisis lines. */
export const Embedded: Story = {render: told({plans: bothPlans, embedded: true})};
