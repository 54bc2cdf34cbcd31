import '@avec/elements/who-sees-what/define';
import {html} from 'lit';

import {allDecided, allGiven, inSeveralWays, monthsLater, type Life} from '../setting/chooser-lives.js';
import {CONSENTS, FOLLOW_UP, GOALS_TO_FAMILY_DOCTOR, WITHOUT_CONSEQUENCES} from '../setting/consents.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryFile} from '../story.js';

export default {title: 'Widgets/Who sees what', component: 'avec-who-sees-what'} satisfies StoryFile;

interface Told extends Setting {
  readonly life?: Life;
}

function told({life, ...setting}: Told): Story['render'] {
  return (_args, context) =>
    inPortal(
      {
        role: 'person',
        definitions: CONSENTS,
        ...setting,
        ...(life && {record: (subject) => ({entries: life(subject, context)})}),
      },
      context,
      html`<avec-who-sees-what></avec-who-sees-what>`,
    );
}

/** Nothing is decided yet: nothing goes further. */
export const NothingDecided: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** The page asks to pass nothing on. */
export const NothingAsked: Story = {render: told({definitions: [FOLLOW_UP]})};

/** One may receive something, another was told no. */
export const OneOfTwo: Story = {render: told({life: allDecided})};

/** Both may. */
export const AllGiven: Story = {render: told({life: allGiven})};

/** One consent has ended, another was taken back. */
export const MonthsLater: Story = {render: told({life: monthsLater})};

/** There are two decisions: nothing goes out. */
export const Disputed: Story = {render: told({life: inSeveralWays})};

/** One use cannot be shown: nothing goes out for it. */
export const UseRefused: Story = {render: told({definitions: [WITHOUT_CONSEQUENCES, GOALS_TO_FAMILY_DOCTOR]})};

/** To somebody who takes part. */
export const ForAPractitioner: Story = {render: told({role: 'practitioner', life: allDecided})};

/** To somebody who stands outside. */
export const ForAManager: Story = {render: told({role: 'manager', life: allDecided})};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** The record is closed, as after it was erased. */
export const Closed: Story = {render: told({played: {closed: true}})};

/** Long words without a place to break. */
export const LongWords: Story = {
  render: (args, context) => {
    const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
    const long = {en: word, 'fr-CA': word};
    const recipients = [{id: 'long', name: long}];
    const definitions = CONSENTS.map((definition) => ({...definition, title: long, information: long, recipients}));
    return told({definitions})(args, context);
  },
};
