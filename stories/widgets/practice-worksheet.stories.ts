import '@avec/elements/practice-worksheet/define';
import type {WorksheetLayout} from '@avec/elements/practice-worksheet';
import {doing3, type ReflectionSubject} from '@avec/model';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {inPortal, type Setting} from '../setting/portal.js';
import {
  erasedSheet,
  longSheet,
  ofAService,
  oneDecision,
  sharedOne,
  someMonths,
  twoVersions,
} from '../setting/reflection-lives.js';
import {reflectionEntries, type StoryReflection} from '../setting/reflections.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Practice worksheet', component: 'avec-practice-worksheet'} satisfies StoryFile;

/** Buttons of the worksheet that stories press, by the names they have. */
const PRESS = {
  start: {en: 'Start a worksheet', 'fr-CA': 'Commencer une feuille'},
  resume: {en: 'Go on with my worksheet', 'fr-CA': 'Reprendre ma feuille'},
  save: {en: 'Save this worksheet', 'fr-CA': 'Enregistrer cette feuille'},
  finish: {en: 'Finish', 'fr-CA': 'Terminer'},
  november: {en: 'Worksheet of November 3, 2026', 'fr-CA': 'Feuille du 3 novembre 2026'},
  october: {en: 'Worksheet of October 12, 2026', 'fr-CA': 'Feuille du 12 octobre 2026'},
  change: {en: 'Change', 'fr-CA': 'Changer'},
  share: {en: 'Share', 'fr-CA': 'Partager'},
  withdraw: {en: 'Take away', 'fr-CA': 'Retirer'},
  withdrawYes: {en: 'Yes, take it away', 'fr-CA': 'Oui, retirer'},
} as const satisfies Readonly<Record<string, InBoth>>;

interface Told extends Setting {
  readonly sheets?: (context: StoryContext) => readonly StoryReflection[];
  readonly about?: ReflectionSubject;
  readonly layout?: WorksheetLayout;
  readonly ladder?: string;
  readonly definition?: unknown;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({sheets, pressed = [], about = 'practice', layout = 'list', ...rest}: Told): Story['render'] {
  const {ladder = 'arnstein-8', definition = null, ...setting} = rest;
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    return inPortal(
      {
        role: 'practitioner',
        ...setting,
        ...(sheets && {record: (subject) => ({entries: reflectionEntries(subject, sheets(context))})}),
      },
      context,
      html`<avec-practice-worksheet
        about=${about}
        layout=${layout}
        ladder=${ladder}
        .definition=${definition}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-practice-worksheet>`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** No worksheet yet: what this is for, who can read it, how long it takes. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** A new worksheet, all at once. */
export const Writing: Story = {tags, render: told({pressed: [PRESS.start]})};

/** One part at a time. */
export const InSteps: Story = {tags, render: told({layout: 'steps', pressed: [PRESS.start]})};

/** The last step: the day, who can read it, saving. */
export const LastStep: Story = {
  tags,
  render: told({layout: 'steps', sheets: sharedOne, pressed: [PRESS.start, PRESS.finish]}),
};

/** Begun, and kept as it is written. */
export const Begun: Story = {
  tags,
  render: told({
    draft: {of: 'reflection/practice', parts: {'new/for.rung': {text: 'arnstein.4', from: '', base: [], seen: ''}}},
    pressed: [PRESS.resume],
  }),
};

/** What a service did, and what it is doing. */
export const OfAService: Story = {tags, render: told({about: 'service', pressed: [PRESS.start]})};

/** Nothing was said, and "Save" was pressed. */
export const NothingSaid: Story = {tags, render: told({pressed: [PRESS.start, PRESS.save]})};

/** Three rungs that are the three ways themselves. */
export const ThreeRungs: Story = {tags, render: told({ladder: doing3.id, pressed: [PRESS.start]})};

/** Earlier worksheets by date, and those of others. */
export const SomeMonths: Story = {render: told({sheets: someMonths})};

/** An earlier worksheet to read. */
export const Reading: Story = {tags, render: told({sheets: oneDecision, pressed: [PRESS.november]})};

/** What a service said before. */
export const ReadingOfAService: Story = {
  tags,
  render: told({role: 'manager', about: 'service', sheets: ofAService, pressed: [PRESS.october]}),
};

/** An earlier worksheet is being changed. */
export const Changing: Story = {tags, render: told({sheets: oneDecision, pressed: [PRESS.november, PRESS.change]})};

/** Before others may read it, somebody is asked. */
export const AskedToShare: Story = {tags, render: told({sheets: oneDecision, pressed: [PRESS.november, PRESS.share]})};

/** Taken away, which can be undone. */
export const TakenAway: Story = {
  tags,
  render: told({sheets: oneDecision, pressed: [PRESS.november, PRESS.withdraw, PRESS.withdrawYes]}),
};

/** Written on two devices at once: both versions, to choose from. */
export const WrittenInTwoWays: Story = {tags, render: told({sheets: twoVersions, pressed: [PRESS.november]})};

/** For the person, it is not: a calm word. */
export const ForThePerson: Story = {render: told({role: 'person'})};

/** The person reads what was shared with them. */
export const SharedWithThePerson: Story = {
  tags,
  render: told({role: 'person', sheets: sharedOne, pressed: [PRESS.november]}),
};

/** It could not be saved: the words stay, and a copy can be kept. */
export const SaveFailed: Story = {
  tags,
  render: told({
    draft: {of: 'reflection/practice', parts: {'new/for.rung': {text: 'arnstein.4', from: '', base: [], seen: ''}}},
    played: {refuses: 'aborted'},
    pressed: [PRESS.resume, PRESS.save],
  }),
};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  tags,
  render: told({
    sheets: oneDecision,
    played: {status: {phase: 'read-only', reason: 'newer'}},
    pressed: [PRESS.november],
  }),
};

/** Words that somebody erased; the rungs stay. */
export const Erased: Story = {tags, render: told({sheets: erasedSheet, pressed: [PRESS.november]})};

/** The page gave a ladder that cannot be used. */
export const LadderRefused: Story = {render: told({definition: {...doing3, licence: null}})};

export const LongWords: Story = {tags, render: told({sheets: longSheet, pressed: [PRESS.november]})};
