import '@avec/elements/participation-ladder/define';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {
  erased,
  longWords,
  namedOnly,
  noRung,
  othersOnly,
  overTime,
  seenApart,
  several,
  twoWays,
} from '../setting/decision-lives.js';
import {decisionEntries, type StoryDecision} from '../setting/decisions.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

interface Args {
  readonly definition: string;
}

export default {
  title: 'Widgets/Participation ladder',
  component: 'avec-participation-ladder',
  args: {definition: 'doing-3'},
  argTypes: {definition: {control: 'select', options: ['doing-3', 'arnstein-8', 'tlap-7']}},
} satisfies StoryFile<Args>;

/** Buttons of the widget that stories press, by the names they have. */
const BUTTONS = {
  name: {en: 'Name a decision', 'fr-CA': 'Nommer une décision'},
  create: {en: 'Save this decision', 'fr-CA': 'Enregistrer cette décision'},
  save: {en: 'Save my answers', 'fr-CA': 'Enregistrer mes réponses'},
  change: {en: 'Change', 'fr-CA': 'Changer'},
  takeBack: {en: 'Take back', 'fr-CA': 'Retirer'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly decisions?: (context: StoryContext) => readonly StoryDecision[];
  /** What was pressed before: buttons by name, `opener` for the first decision. */
  readonly pressed?: readonly (InBoth | 'opener')[];
}

function told({decisions, pressed = [], ...setting}: Told): Story<Args>['render'] {
  return ({definition}, context) => {
    const names = pressed.map((button) => (button === 'opener' ? button : say(button, context)));
    const record = decisions && ((subject: string) => ({entries: decisionEntries(subject, decisions(context))}));
    return inPortal(
      record ? {...setting, record} : setting,
      context,
      html`<avec-participation-ladder
        definition=${definition}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-participation-ladder>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** No decision yet: what this is for, who will see it, how long it takes. */
export const Empty: Story<Args> = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story<Args> = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** Decisions: seen apart, seen together, kept to oneself, not spoken of yet. */
export const Several: Story<Args> = {render: told({role: 'person', decisions: several})};

/** A first decision is being named. */
export const Naming: Story<Args> = {tags, render: told({role: 'person', pressed: [BUTTONS.name]})};

/** Nothing was written, and "Save" was pressed. */
export const WordsAreMissing: Story<Args> = {
  tags,
  render: told({role: 'person', pressed: [BUTTONS.name, BUTTONS.create]}),
};

/** Where were you, where would you like to be, what would help. */
export const Asked: Story<Args> = {tags, render: told({role: 'person', decisions: namedOnly, pressed: ['opener']})};

/** The same on the longest ladder. */
export const AskedOnEightRungs: Story<Args> = {
  tags,
  args: {definition: 'arnstein-8'},
  render: told({role: 'person', decisions: namedOnly, pressed: ['opener']}),
};

/** The same asked of a practitioner, after whose view it is. */
export const AskedOfAPractitioner: Story<Args> = {
  tags,
  render: told({role: 'practitioner', decisions: namedOnly, pressed: ['opener']}),
};

/** Nothing was said, and "Save" was pressed. */
export const NothingSaid: Story<Args> = {
  tags,
  render: told({role: 'person', decisions: namedOnly, pressed: ['opener', BUTTONS.save]}),
};

/** The person and the practitioner stand on different rungs: a calm sentence, both views kept. */
export const SeenApart: Story<Args> = {tags, render: told({decisions: seenApart, pressed: ['opener']})};

/** Somebody else has said where the person was, and the person has not. */
export const NotSaidByThePerson: Story<Args> = {
  tags,
  render: told({role: 'person', decisions: othersOnly, pressed: ['opener']}),
};

/** Places by date, each version of a ladder by itself. */
export const OverTime: Story<Args> = {tags, render: told({decisions: overTime, pressed: ['opener']})};

/** An earlier view is being changed. */
export const Changing: Story<Args> = {
  tags,
  render: told({role: 'person', decisions: seenApart, pressed: ['opener', BUTTONS.change]}),
};

/** Asked before a view is taken back. */
export const TakingBack: Story<Args> = {
  tags,
  render: told({role: 'person', decisions: seenApart, pressed: ['opener', BUTTONS.takeBack]}),
};

/** Answers that are no rung. */
export const NoRung: Story<Args> = {tags, render: told({role: 'person', decisions: noRung, pressed: ['opener']})};

/** Said and named in two ways at once: all versions, to choose from. */
export const SaidInTwoWays: Story<Args> = {
  tags,
  render: told({role: 'person', decisions: twoWays, pressed: ['opener']}),
};

/** Words that somebody erased. */
export const Erased: Story<Args> = {tags, render: told({decisions: erased, pressed: ['opener']})};

/** It could not be saved: the answers stay, and a copy can be kept. */
export const SaveFailed: Story<Args> = {
  tags,
  render: told({
    role: 'person',
    decisions: seenApart,
    played: {refuses: 'aborted'},
    pressed: ['opener', BUTTONS.change, {en: 'Save my changes', 'fr-CA': 'Enregistrer mes changements'}],
  }),
};

/** Nothing is kept on this device. */
export const NotKept: Story<Args> = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story<Args> = {
  tags,
  render: told({decisions: seenApart, played: {status: {phase: 'read-only', reason: 'newer'}}, pressed: ['opener']}),
};

/** A ladder that nobody knows. */
export const UnknownLadder: Story<Args> = {args: {definition: 'nowhere'}, render: told({})};

/** Where somebody stands is not open to managers. */
export const ClosedToManagers: Story<Args> = {render: told({role: 'manager', decisions: seenApart})};

export const LongWords: Story<Args> = {
  tags,
  args: {definition: 'arnstein-8'},
  render: told({role: 'person', decisions: longWords, pressed: ['opener']}),
};
