import '@avec/elements/consent-decision/define';
import type {ConsentDefinition} from '@avec/model';
import {html, nothing} from 'lit';

import {having} from '../setting/acts.js';
import {choiceEntries, opinionEntries, type StoryChoice, type StoryOpinion} from '../setting/consent-decisions.js';
import {
  FOLLOW_UP,
  GOALS_TO_FAMILY_DOCTOR,
  GOALS_TO_FAMILY_DOCTOR_REWORDED,
  WITHOUT_CONSEQUENCES,
} from '../setting/consents.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {Story, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Widgets/Consent decision', component: 'avec-consent-decision'} satisfies StoryFile;

/** Buttons of the consent that stories press, by the names they have. */
const PRESS = {
  choose: {en: 'I choose I agree to this', 'fr-CA': 'Je choisis Je suis d’accord'},
  change: {en: 'Change my choice', 'fr-CA': 'Changer mon choix'},
  withdraw: {en: 'Withdraw my consent', 'fr-CA': 'Retirer mon accord'},
  receipt: {en: 'Show the receipt', 'fr-CA': 'Voir le reçu'},
  help: {en: 'I’d like someone to go through this with me', 'fr-CA': 'J’aimerais qu’on regarde ceci avec moi'},
} as const satisfies Readonly<Record<string, InBoth>>;

const GIVEN: StoryChoice = {by: 'person', daysAgo: 12, act: 'give', definition: GOALS_TO_FAMILY_DOCTOR};
const REFUSED: StoryChoice = {...GIVEN, act: 'refuse'};

const OPINIONS: InBoth<readonly StoryOpinion[]> = {
  en: [
    {
      by: 'practitioner',
      daysAgo: 5,
      about: GOALS_TO_FAMILY_DOCTOR.id,
      limits: 'We send nothing on weekends.',
      opinion: 'I would share the goals.',
      reasons: 'Your doctor asked twice what you are working on.',
    },
  ],
  'fr-CA': [
    {
      by: 'practitioner',
      daysAgo: 5,
      about: GOALS_TO_FAMILY_DOCTOR.id,
      limits: 'Nous n’envoyons rien la fin de semaine.',
      opinion: 'Je partagerais les objectifs.',
      reasons: 'Votre médecin a demandé deux fois sur quoi vous travaillez.',
    },
  ],
};

interface Told extends Setting {
  readonly choices?: readonly StoryChoice[];
  readonly opinions?: InBoth<readonly StoryOpinion[]>;
  readonly definition?: unknown;
  /** Buttons that were pressed before, by name. */
  readonly pressed?: readonly InBoth[];
}

function told({choices = [], opinions, pressed = [], definition = GOALS_TO_FAMILY_DOCTOR, ...setting}: Told) {
  const render: Story['render'] = (_args, context) => {
    const names = pressed.map((button) => say(button, context));
    const hasRecord = choices.length > 0 || opinions !== undefined;
    return inPortal(
      {
        role: 'person',
        ...setting,
        ...(hasRecord && {
          record: (subject: string) => ({
            entries: [
              ...choiceEntries(subject, choices, context),
              ...(opinions ? opinionEntries(subject, say(opinions, context)) : []),
            ],
          }),
        }),
      },
      context,
      html`<avec-consent-decision
        .definition=${definition}
        ${names.length > 0 ? having(...names) : nothing}
      ></avec-consent-decision>`,
    );
  };
  return render;
}

/** A word too long for any line, in every place of a consent. */
function long(definition: ConsentDefinition): ConsentDefinition {
  const words = 'Hexakosioihexekontahexaphobie'.repeat(5);
  const text = {en: `${words}. ${words}.`, 'fr-CA': `${words}. ${words}.`};
  return {
    ...definition,
    title: text,
    purpose: text,
    information: text,
    recipients: [{id: 'long', name: text}],
    consequencesOfRefusal: text,
    consequencesOfWithdrawal: text,
    withdrawalElsewhere: text,
    explanation: {simple: text, full: text},
  };
}

// Each of them takes the focus when it has been brought about: on a page with all of them, it would jump.
const tags = ['!autodocs'];

/** Nobody has decided: everything is said before it is asked, and nothing is chosen. */
export const Undecided: Story = {render: told({})};

/** The record has not answered yet. */
export const Opening: Story = {render: told({played: {silent: true, status: {phase: 'opening'}}})};

/** A consent to services: another act than one to information. */
export const ToServices: Story = {render: told({definition: FOLLOW_UP})};

/** Somebody filled in a part and chose to decide later. */
export const DecideLater: Story = {
  render: told({
    draft: {
      of: `consent/${GOALS_TO_FAMILY_DOCTOR.id}`,
      parts: {
        who: {text: 'self', from: '', base: [], seen: ''},
        later: {text: '2026-11-20', from: '', base: [], seen: ''},
      },
    },
  }),
};

/** Nobody has said who decides, and "I choose" was pressed. */
export const WhoIsMissing: Story = {tags, render: told({pressed: [PRESS.choose]})};

/** Agreed: what holds, until when, and the one step that takes it back. */
export const Given: Story = {render: told({choices: [GIVEN]})};

/** Refused: what comes of it, in the words that were shown. */
export const Refused: Story = {render: told({choices: [REFUSED]})};

/** Agreed a while ago: it holds, and is asked about again. */
export const ReviewDue: Story = {render: told({choices: [{...GIVEN, daysAgo: 100}]})};

/** The words are others now: asked again, and nothing is let out. */
export const Outdated: Story = {
  render: told({choices: [GIVEN], definition: GOALS_TO_FAMILY_DOCTOR_REWORDED}),
};

/** Its last day has passed, and nothing renewed it. */
export const Expired: Story = {render: told({choices: [{...GIVEN, daysAgo: 200}]})};

/** Taken back just now. */
export const Withdrawn: Story = {render: told({choices: [GIVEN, {...GIVEN, daysAgo: 2, act: 'withdraw'}]})};

/** Two decisions that knew nothing of each other: both are shown. */
export const TwoDecisions: Story = {
  render: told({choices: [REFUSED, {...GIVEN, by: 'representative', daysAgo: 3, unknowing: true}]}),
};

/** The choice is opened again. */
export const Changing: Story = {tags, render: told({choices: [GIVEN], pressed: [PRESS.change]})};

/** A receipt to read, among several decisions. */
export const Receipt: Story = {
  tags,
  render: told({
    choices: [
      {...REFUSED, daysAgo: 40},
      {...GIVEN, companion: {name: 'Sylvie', role: 'ma sœur'}},
    ],
    pressed: [PRESS.receipt],
  }),
};

/** A legal representative decides, and says what gives them the role. */
export const ForARepresentative: Story = {
  render: told({
    role: 'representative',
    draft: {
      of: `consent/${GOALS_TO_FAMILY_DOCTOR.id}`,
      parts: {who: {text: 'substitute', from: '', base: [], seen: ''}},
    },
  }),
};

/** Another opinion stands beside the decision. */
export const WithAnOpinion: Story = {render: told({choices: [REFUSED], opinions: OPINIONS})};

/** Somebody who supports reads how it stands, and can change nothing. */
export const ForThePractitioner: Story = {render: told({role: 'practitioner', choices: [GIVEN], opinions: OPINIONS})};

/** Between the person and those who support them. */
export const ForAManager: Story = {render: told({role: 'manager', choices: [GIVEN]})};

/** Somebody was asked to go through it, and the page did not answer. */
export const AskedForHelp: Story = {tags, render: told({pressed: [PRESS.help]})};

/** It could not be saved: nothing has changed, and there are other ways. */
export const SaveFailed: Story = {
  tags,
  render: told({choices: [GIVEN], played: {refuses: 'aborted'}, pressed: [PRESS.withdraw]}),
};

/** The record can only be read. */
export const ReadOnly: Story = {
  render: told({choices: [GIVEN], played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** The page forgot what comes of a no: nobody is asked. */
export const WrongDefinition: Story = {
  render: told({definition: WITHOUT_CONSEQUENCES}),
};

/** Words of any length. */
export const LongWords: Story = {render: told({definition: long(GOALS_TO_FAMILY_DOCTOR)})};
