import '@avec/elements/contingency-plan/define';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {
  bothPlans,
  erasedPlans,
  longPlans,
  onePlan,
  planEntries,
  plansInTwoWays,
  type StoryPlan,
} from '../setting/plans.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Contingency plan', component: 'avec-contingency-plan'} satisfies StoryFile;

/** Buttons of the plans that stories press, by the names they have. */
const PRESS = {
  write: {en: 'Write this plan', 'fr-CA': 'Écrire ce plan'},
  change: {en: 'Change', 'fr-CA': 'Changer'},
  save: {en: 'Save', 'fr-CA': 'Enregistrer'},
  keep: {en: 'Keep this one', 'fr-CA': 'Garder celle-ci'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly plans?: (context: StoryContext) => readonly StoryPlan[];
  readonly modes?: string;
  readonly embedded?: boolean;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({plans, modes = 'modes', embedded = false, pressed = [], ...setting}: Told): Story['render'] {
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    return inPortal(
      {
        role: 'person',
        ...setting,
        ...(plans && {record: (subject) => ({entries: planEntries(subject, plans(context))})}),
      },
      context,
      html`<avec-contingency-plan
        modes=${modes}
        ?embedded=${embedded}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-contingency-plan>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** Begun, and kept as it is written. */
const draft = {
  of: 'contingency',
  parts: {'plans/contactName': {text: 'Rose', from: '', base: [], seen: ''}},
};

/** No plan yet: what this is for, who reads it, how long it takes. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** A first plan is being written. */
export const Writing: Story = {tags, render: told({pressed: [PRESS.write]})};

/** Begun before, and not saved. */
export const Begun: Story = {render: told({draft})};

/** Both plans, written by two hands. */
export const BothPlans: Story = {render: told({plans: bothPlans})};

/** One plan of the two. */
export const OnePlan: Story = {render: told({plans: onePlan})};

/** A plan is being changed. */
export const Changing: Story = {tags, render: told({plans: bothPlans, pressed: [PRESS.change]})};

/** Saved, which can be undone. */
export const Saved: Story = {tags, render: told({draft, pressed: [PRESS.save]})};

/** The same part, written by two who had not seen each other. */
export const WrittenInTwoWays: Story = {render: told({plans: plansInTwoWays})};

/** One of two versions was chosen. */
export const Chosen: Story = {tags, render: told({plans: plansInTwoWays, pressed: [PRESS.keep]})};

/** The practitioner, at the same plans. */
export const ToThePractitioner: Story = {render: told({role: 'practitioner', plans: bothPlans})};

/** Managers read none of it. */
export const ToAManager: Story = {render: told({role: 'manager', plans: bothPlans})};

/** It could not be saved: the words stay, and a copy can be kept. */
export const SaveFailed: Story = {tags, render: told({draft, played: {refuses: 'aborted'}, pressed: [PRESS.save]})};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  render: told({plans: bothPlans, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** Words that somebody erased; the choices stay. */
export const Erased: Story = {render: told({plans: erasedPlans})};

/** The page names a list of ways to meet that nobody knows. */
export const ModesUnknown: Story = {render: told({plans: bothPlans, modes: 'nowhere'})};

/** A part of another element, which has the notice and the crisis lines. */
export const Embedded: Story = {render: told({plans: bothPlans, embedded: true})};

export const LongWords: Story = {render: told({plans: longPlans})};
