import '@avec/elements/mode-preference/define';
import type {ModeAvailability} from '@avec/elements/mode-preference';
import {modes1} from '@avec/model/definitions/modes-1';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {
  changed,
  choseVideo,
  chosen,
  forOneself,
  longChoice,
  NO_VIDEO,
  takenBack,
  twoDevices,
  twoVoices,
  withOpinions,
} from '../setting/mode-preference-lives.js';
import {preferenceEntries, type StoryMeeting} from '../setting/mode-preferences.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Mode preference', component: 'avec-mode-preference'} satisfies StoryFile;

/** Buttons that stories press, by the names they have. */
const PRESS = {
  choose: {en: 'I choose', 'fr-CA': 'Je choisis'},
  later: {en: 'I’ll decide later', 'fr-CA': 'Je décide plus tard'},
  change: {en: 'Change my choice', 'fr-CA': 'Changer mon choix'},
  withdraw: {en: 'Take back my choice', 'fr-CA': 'Retirer mon choix'},
  occasions: {en: 'It depends on the occasion', 'fr-CA': 'Cela dépend de l’occasion'},
  help: {en: 'I’d like help', 'fr-CA': 'Je voudrais de l’aide'},
  discard: {en: 'Throw away my draft', 'fr-CA': 'Jeter mon brouillon'},
  beside: {en: 'Write something beside it', 'fr-CA': 'Écrire quelque chose à côté'},
  save: {en: 'Save', 'fr-CA': 'Enregistrer'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly meeting?: (context: StoryContext) => StoryMeeting;
  readonly availability?: ModeAvailability;
  readonly definition?: unknown;
  readonly embedded?: boolean;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({meeting, pressed = [], availability = {}, ...rest}: Told): Story['render'] {
  const {definition = null, embedded = false, ...setting} = rest;
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    return inPortal(
      {
        role: 'person',
        ...setting,
        ...(meeting && {record: (subject) => ({entries: preferenceEntries(subject, meeting(context))})}),
      },
      context,
      html`<avec-mode-preference
        ?embedded=${embedded}
        .availability=${availability}
        .definition=${definition}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-mode-preference>`,
    );
  };
}

function unsaved(text: string) {
  return {text, from: '', base: [], seen: ''};
}

/** What is marked and not saved. */
const DRAFT = {
  of: 'preference',
  parts: {'choice/first': unsaved('mode phone'), 'choice/situation hard-topics': unsaved('mode inPerson')},
};

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** Nothing was said: what this is for, who sees it, how long it takes. Nothing is marked. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** One way is not to be had now; it is shown with its reason. */
export const OneNotAvailable: Story = {render: told({availability: NO_VIDEO})};

/** It depends on the occasion. */
export const ByOccasion: Story = {tags, render: told({pressed: [PRESS.occasions]})};

/** Marked and not saved: a draft, which says so. */
export const Draft: Story = {render: told({draft: DRAFT})};

/** Left for later. */
export const DecidedLater: Story = {tags, render: told({draft: DRAFT, pressed: [PRESS.later]})};

/** Before a draft is thrown away, somebody is asked. */
export const AskedToDiscard: Story = {tags, render: told({draft: DRAFT, pressed: [PRESS.discard]})};

/** "I choose" was pressed, and nothing is marked. */
export const NothingMarked: Story = {tags, render: told({pressed: [PRESS.choose]})};

/** Help was asked for, and the page did not answer. */
export const AskedForHelp: Story = {tags, render: told({pressed: [PRESS.help]})};

/** A choice was made. */
export const Chosen: Story = {render: told({meeting: chosen})};

/** It is being changed. */
export const Changing: Story = {tags, render: told({meeting: chosen, pressed: [PRESS.change]})};

/** It was changed twice. */
export const Changed: Story = {tags, render: told({meeting: changed, pressed: []})};

/** Taken back just now, which can be undone. */
export const TakenBackNow: Story = {tags, render: told({meeting: chosen, pressed: [PRESS.withdraw]})};

/** Taken back before. */
export const TakenBack: Story = {render: told({meeting: takenBack})};

/** What was chosen is not to be had any more. */
export const NotAvailableAnyMore: Story = {render: told({meeting: choseVideo, availability: NO_VIDEO})};

/** For the person alone. */
export const ForOneself: Story = {render: told({meeting: forOneself})};

/** What others say beside it. */
export const WithOpinions: Story = {render: told({meeting: withOpinions})};

/** The person’s choice, and that of their representative. */
export const SeveralVoices: Story = {render: told({meeting: twoVoices})};

/** Changed on two devices at once. */
export const WrittenInTwoWays: Story = {render: told({meeting: twoDevices})};

/** A practitioner reads what the person prefers. */
export const ForThePractitioner: Story = {render: told({role: 'practitioner', meeting: withOpinions})};

/** A practitioner says something beside it, and no reason yet. */
export const WritingAnOpinion: Story = {
  tags,
  render: told({
    role: 'practitioner',
    meeting: chosen,
    draft: {of: 'preference', parts: {'opinion new/opinion': unsaved('…')}},
    pressed: [PRESS.save],
  }),
};

/** A practitioner, and nothing was said yet. */
export const NothingForThePractitioner: Story = {render: told({role: 'practitioner'})};

/** For managers, it is not. */
export const ForTheManager: Story = {render: told({role: 'manager', meeting: chosen})};

/** It could not be saved: what was marked stays, and a copy can be kept. */
export const SaveFailed: Story = {
  tags,
  render: told({draft: DRAFT, played: {refuses: 'aborted'}, pressed: [PRESS.choose]}),
};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  render: told({meeting: withOpinions, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** The record was closed. */
export const Closed: Story = {render: told({played: {closed: true}})};

/** As a part of another widget. */
export const Embedded: Story = {render: told({meeting: chosen, embedded: true})};

/** The page gave a list that has less to say for one way than for another. */
export const ListRefused: Story = {
  render: told({
    definition: {...modes1, modes: modes1.modes.map((mode, index) => (index ? mode : {...mode, advantages: []}))},
  }),
};

export const LongWords: Story = {render: told({meeting: longChoice})};
