import {SCALE_FILE, scaleIn, type ScaleArgs} from './outcome-scale.template.js';
import {draftOf, severalVoices} from '../setting/lives.js';
import type {Story, StoryFile} from '../story.js';
import {BUTTONS} from '../words.js';

export default {title: 'Widgets/Outcome scale, saving', ...SCALE_FILE} satisfies StoryFile<ScaleArgs>;

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];
const said = {home: 6, money: 2, mind: 7, hope: 'declined'} as const;
// Whoever is signed in has said that the answers are their own; the person is not asked.
const draft = draftOf(said, {whose: 'own'});

/** The record has not answered yet. */
export const Opening: Story<ScaleArgs> = {tags, render: scaleIn({played: {silent: true, status: {phase: 'opening'}}})};

/** Saved: when and where, and how to take it back. */
export const Saved: Story<ScaleArgs> = {tags, render: scaleIn({draft}, {pressed: [BUTTONS.save]})};

/** After an answer that the definition names, help is offered to the person. The answer is not mentioned. */
export const SavedWithHelpOffered: Story<ScaleArgs> = {
  tags,
  args: {'with-request': true},
  render: scaleIn({role: 'person', draft: draftOf({mind: 1})}, {pressed: [BUTTONS.save]}),
};

/** Saved where nothing is kept after the page is closed. */
export const SavedInMemory: Story<ScaleArgs> = {
  tags,
  render: scaleIn({draft, played: {status: {phase: 'memory', reason: 'refused'}}}, {pressed: [BUTTONS.save]}),
};

/** There is nothing to save yet. */
export const NothingToSave: Story<ScaleArgs> = {
  tags,
  render: scaleIn({role: 'person'}, {pressed: [BUTTONS.save]}),
};

/** A practitioner has not said whose answers these are. */
export const WhoseAnswersIsMissing: Story<ScaleArgs> = {
  tags,
  render: scaleIn({role: 'practitioner', draft: draftOf(said)}, {pressed: [BUTTONS.save]}),
};

/** Saving failed: everything stays on the screen, and a copy can be kept. */
export const SaveFailed: Story<ScaleArgs> = {
  tags,
  render: scaleIn({role: 'person', draft, played: {refuses: 'aborted'}}, {pressed: [BUTTONS.save]}),
};

/** Saving failed for want of room. */
export const NoRoomLeft: Story<ScaleArgs> = {
  tags,
  render: scaleIn({role: 'person', draft, played: {refuses: 'quota'}}, {pressed: [BUTTONS.save]}),
};

/** Nothing of the record can be read, and what is entered cannot be kept. */
export const NotKept: Story<ScaleArgs> = {tags, render: scaleIn({played: {unreadable: true}})};

/** Nothing is kept on this device; one can answer all the same. */
export const InMemory: Story<ScaleArgs> = {
  tags,
  render: scaleIn({played: {status: {phase: 'memory', reason: 'refused'}}}),
};

/** A newer version wrote the record: to be read, not changed. */
export const ReadOnly: Story<ScaleArgs> = {
  tags,
  render: scaleIn({record: severalVoices, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** What was kept on this device is gone, and nobody erased it. */
export const Lost: Story<ScaleArgs> = {tags, render: scaleIn({played: {status: {lost: true}}})};

/** The record is closed: nothing of it stays on the screen. */
export const Closed: Story<ScaleArgs> = {tags, render: scaleIn({record: severalVoices, played: {closed: true}})};

/** The history, opened from the scale. */
export const HistoryOpened: Story<ScaleArgs> = {
  tags,
  args: {layout: 'steps'},
  render: scaleIn({record: severalVoices}, {pressed: [BUTTONS.showHistory]}),
};
