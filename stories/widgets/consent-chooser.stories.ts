import '@avec/elements/consent-chooser/define';
import type {ChooserLayout} from '@avec/elements/consent-chooser';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {allDecided, inSeveralWays, monthsLater, someDecided, type Life} from '../setting/chooser-lives.js';
import {CONSENTS, FOLLOW_UP, GOALS_TO_FAMILY_DOCTOR, WITHOUT_CONSEQUENCES} from '../setting/consents.js';
import {NO_VIDEO} from '../setting/mode-preference-lives.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Consent chooser', component: 'avec-consent-chooser'} satisfies StoryFile;

/** Buttons of the chooser that stories press, by the names they have. */
const PRESS = {
  help: {en: 'I’d like help to understand', 'fr-CA': 'J’aimerais qu’on m’aide à comprendre'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly life?: Life;
  readonly layout?: ChooserLayout;
  /** Id of the part that was open last time. */
  readonly open?: string;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({life, layout = 'steps', open, pressed = [], ...setting}: Told): Story['render'] {
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    return inPortal(
      {
        role: 'person',
        definitions: CONSENTS,
        ...setting,
        ...(life && {record: (subject) => ({entries: life(subject, context)})}),
        ...(open !== undefined && {
          draft: {of: 'consent-chooser', parts: {open: {text: open, from: '', base: [], seen: ''}}},
        }),
      },
      context,
      html`<avec-consent-chooser
        layout=${layout}
        .availability=${NO_VIDEO}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-consent-chooser>`,
    );
  };
}

// A whole flow is in each of them: on a page with all, there would be too much to read.
const tags = ['!autodocs'];

/** Nothing is said yet: each act apart, each part with one button. */
export const NothingSaid: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** The page asks for no consent: only how to meet, and getting ready. */
export const NothingAsked: Story = {render: told({definitions: []})};

/** A way to meet and one consent; the rest can wait. */
export const SomeDecided: Story = {render: told({life: someDecided})};

/** Everything is said, one use of information refused. */
export const AllDecided: Story = {render: told({life: allDecided})};

/** Time to look again at one; nothing goes on by itself. */
export const ReviewDue: Story = {render: told({life: monthsLater})};

/** What two people said, and what was decided on two devices at once. */
export const SeveralWays: Story = {render: told({life: inSeveralWays})};

/** The ways to meet, opened alone. */
export const PreferenceOpen: Story = {tags, render: told({open: 'modes'})};

/** One use of information, apart from all else. */
export const ConsentOpen: Story = {tags, render: told({open: `consent:${GOALS_TO_FAMILY_DOCTOR.id}`})};

/** A consent that was given: what was decided, and one step to take it back. */
export const ConsentGiven: Story = {
  tags,
  render: told({life: someDecided, open: `consent:${FOLLOW_UP.id}`}),
};

/** The questions on place and device. */
export const ConditionsOpen: Story = {tags, render: told({open: 'conditions'})};

/** The plans. */
export const PlansOpen: Story = {tags, render: told({life: allDecided, open: 'plans'})};

/** Who can see what, from among the choices. */
export const WhoSeesWhatOpen: Story = {tags, render: told({life: allDecided, open: 'who'})};

/** All parts on one page. */
export const AsAList: Story = {tags, render: told({life: someDecided, layout: 'list'})};

/** Help was asked for, and this page does not see to it. */
export const HelpAsked: Story = {tags, render: told({pressed: [PRESS.help]})};

/** One consent lacks what people must be told: nobody is asked it. */
export const ConsentRefused: Story = {render: told({definitions: [WITHOUT_CONSEQUENCES, FOLLOW_UP]})};

/** To somebody who supports the person, to read; plans can be written. */
export const ForAPractitioner: Story = {render: told({role: 'practitioner', life: allDecided})};

/** To somebody who stands outside. */
export const ForAManager: Story = {render: told({role: 'manager', life: allDecided})};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  render: told({life: someDecided, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** The record is closed, as after it was erased. */
export const Closed: Story = {render: told({played: {closed: true}})};

/** Long words without a place to break. */
export const LongWords: Story = {
  render: (args, context) => {
    const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
    const title = {en: word, 'fr-CA': word};
    return told({definitions: CONSENTS.map((definition) => ({...definition, title}))})(args, context);
  },
};
