import '@avec/elements/meeting-conditions/define';
import type {ConditionsLayout} from '@avec/elements/meeting-conditions';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {
  allAnswered,
  conditionsEntries,
  conditionsInTwoWays,
  erasedConditions,
  fewAnswers,
  longConditions,
  twoVoices,
  type StoryConditions,
} from '../setting/conditions.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Meeting conditions', component: 'avec-meeting-conditions'} satisfies StoryFile;

/** Buttons of the questions that stories press, by the names they have. */
const PRESS = {
  start: {en: 'Answer the questions', 'fr-CA': 'Répondre aux questions'},
  resume: {en: 'Go on with my answers', 'fr-CA': 'Reprendre mes réponses'},
  change: {en: 'Change', 'fr-CA': 'Changer'},
  next: {en: 'Next', 'fr-CA': 'Suivant'},
  save: {en: 'Save my answers', 'fr-CA': 'Enregistrer mes réponses'},
  withdraw: {en: 'Take my answers back', 'fr-CA': 'Retirer mes réponses'},
  trial: {en: 'Try a call first', 'fr-CA': 'Essayer un appel avant'},
  equipment: {en: 'Borrow a device', 'fr-CA': 'Emprunter un appareil'},
} as const satisfies Readonly<Record<string, InBoth>>;

const GUIDE: InBoth = {
  en: 'The day before, you receive a link. Press it at the hour of the meeting: nothing needs to be installed.',
  'fr-CA': 'La veille, vous recevez un lien. Appuyez dessus à l’heure de la rencontre\u202f: rien à installer.',
};

interface Told extends Setting {
  readonly said?: (context: StoryContext) => readonly StoryConditions[];
  readonly layout?: ConditionsLayout;
  readonly embedded?: boolean;
  readonly withGuide?: boolean;
  /** Whether the page takes requests over. */
  readonly takes?: boolean;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({said, pressed = [], ...rest}: Told): Story['render'] {
  const {layout = 'list', embedded = false, withGuide = false, takes = false, ...setting} = rest;
  const take = (event: Event): void => (takes ? event.preventDefault() : undefined);
  return (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    return inPortal(
      {
        role: 'person',
        ...setting,
        ...(said && {record: (subject) => ({entries: conditionsEntries(subject, said(context))})}),
      },
      context,
      html`<avec-meeting-conditions
        layout=${layout}
        ?embedded=${embedded}
        @avec-trial-call-request=${take}
        @avec-equipment-request=${take}
        ${names.length > 0 ? having(...names) : nothing}
        >${withGuide ? html`<p slot="guide">${say(GUIDE, context)}</p>` : nothing}</avec-meeting-conditions
      >`,
    );
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** Answers that call for help, begun and not saved. */
const draft = {
  of: 'conditions',
  parts: Object.fromEntries(
    Object.entries({comfort: 'not-at-all', device: 'no', isPrivate: 'no'}).map(([place, text]) => [
      `new/${place}`,
      {text, from: '', base: [], seen: ''},
    ]),
  ),
};

/** Nothing was said yet: what this is for, who will read it, how long it takes. */
export const Empty: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** The questions, all at once, with nothing answered. */
export const Answering: Story = {tags, render: told({pressed: [PRESS.start]})};

/** One part at a time. */
export const InSteps: Story = {tags, render: told({layout: 'steps', pressed: [PRESS.start, PRESS.next]})};

/** Begun before, and not saved. */
export const Begun: Story = {render: told({draft})};

/** Answers that call for help: it is offered, and nothing is taken away. */
export const HelpOffered: Story = {tags, render: told({draft, pressed: [PRESS.resume]})};

/** The page takes a request over, and says what happens next. */
export const RequestTaken: Story = {tags, render: told({takes: true, pressed: [PRESS.start, PRESS.equipment]})};

/** Nobody took a request over. */
export const RequestNotTaken: Story = {tags, render: told({pressed: [PRESS.start, PRESS.trial]})};

/** Nothing was answered, and "Save" was pressed. */
export const NothingSaid: Story = {tags, render: told({pressed: [PRESS.start, PRESS.save]})};

/** Everything was answered. */
export const Answered: Story = {render: told({said: allAnswered})};

/** A few answers, and the page's guide. */
export const FewAnswers: Story = {render: told({said: fewAnswers, withGuide: true})};

/** Answers are being changed. */
export const Changing: Story = {tags, render: told({said: allAnswered, pressed: [PRESS.change]})};

/** Saved, which can be undone. */
export const Saved: Story = {tags, render: told({draft, pressed: [PRESS.resume, PRESS.save]})};

/** Taken back in one step, which can be undone. */
export const TakenBack: Story = {tags, render: told({said: allAnswered, pressed: [PRESS.withdraw]})};

/** Changed on two devices at once: both versions, to choose from. */
export const WrittenInTwoWays: Story = {render: told({said: conditionsInTwoWays})};

/** The person, and who stands in their place in law. */
export const TwoVoices: Story = {render: told({said: twoVoices})};

/** The practitioner reads it. */
export const ToThePractitioner: Story = {render: told({role: 'practitioner', said: twoVoices})};

/** The practitioner, where nothing was said. */
export const NothingToRead: Story = {render: told({role: 'practitioner'})};

/** Managers read none of it. */
export const ToAManager: Story = {render: told({role: 'manager', said: allAnswered})};

/** It could not be saved: the answers stay, and a copy can be kept. */
export const SaveFailed: Story = {
  tags,
  render: told({draft, played: {refuses: 'aborted'}, pressed: [PRESS.resume, PRESS.save]}),
};

/** Nothing is kept on this device. */
export const NotKept: Story = {render: told({played: {status: {phase: 'memory', reason: 'refused'}}})};

/** It can only be read here. */
export const ReadOnly: Story = {
  render: told({said: allAnswered, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** Words that somebody erased; the answers stay. */
export const Erased: Story = {render: told({said: erasedConditions})};

/** A part of another element, which has the notice and the crisis lines. */
export const Embedded: Story = {render: told({said: allAnswered, embedded: true})};

export const LongWords: Story = {render: told({said: longConditions})};
