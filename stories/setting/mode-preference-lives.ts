import type {ModeAvailability} from '@avec/elements/mode-preference';

import type {StoryMeeting} from './mode-preferences.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

const PHONE = {kind: 'mode', mode: 'phone'} as const;
const IN_PERSON = {kind: 'mode', mode: 'inPerson'} as const;
const VIDEO = {kind: 'mode', mode: 'video'} as const;
const TALK_FIRST = {kind: 'talk-first'} as const;

const NOTE: InBoth = {
  en: 'Mornings are best. Please do not call me at work.',
  'fr-CA': 'Le matin me convient mieux. Ne m’appelez pas au travail, s’il vous plaît.',
};

const LIMITS: InBoth = {
  en: 'We cannot call after five o’clock. On Fridays nobody answers the telephone.',
  'fr-CA': 'Nous ne pouvons pas appeler après 17 heures. Le vendredi, personne ne répond au téléphone.',
};

const OPINION: InBoth = {
  en: 'For hard topics I would rather sit at one table.',
  'fr-CA': 'Pour les sujets difficiles, j’aimerais mieux que nous soyons à la même table.',
};

const REASONS: InBoth = {
  en: 'On the telephone I do not see when it is too much for you.',
  'fr-CA': 'Au téléphone, je ne vois pas quand c’est trop pour vous.',
};

const TOGETHER: InBoth = {
  en: 'I think that meeting in person would do her good.',
  'fr-CA': 'Je pense que des rencontres en personne lui feraient du bien.',
};

const DRIVING: InBoth = {
  en: 'She gets out of the house, and I can drive her on Tuesdays.',
  'fr-CA': 'Cela la ferait sortir, et je peux la conduire le mardi.',
};

/** What the page says is not to be had. */
export const NO_VIDEO: ModeAvailability = {
  video: {
    available: false,
    reason: {
      en: 'our centre has no video line until the end of March.',
      'fr-CA': 'notre centre n’a pas de ligne vidéo avant la fin de mars.',
    },
  },
};

/** The person has chosen. */
export function chosen(context: StoryContext): StoryMeeting {
  const situations = [
    {situation: 'first-meeting', choice: IN_PERSON},
    {situation: 'hard-topics', choice: TALK_FIRST},
  ];
  const note = say(NOTE, context);
  return {preferences: [{by: 'person', on: '2026-11-03', first: PHONE, second: IN_PERSON, situations, note}]};
}

/** Others have said something beside it. */
export function withOpinions(context: StoryContext): StoryMeeting {
  const words = {limits: say(LIMITS, context), opinion: say(OPINION, context), reasons: say(REASONS, context)};
  return {
    ...chosen(context),
    opinions: [
      {by: 'practitioner', on: '2026-11-05', about: 'phone', ...words},
      {by: 'relative', on: '2026-11-06', opinion: say(TOGETHER, context), reasons: say(DRIVING, context)},
    ],
  };
}

/** Chosen, and changed twice since. */
export function changed(): StoryMeeting {
  const first = TALK_FIRST;
  return {preferences: [{by: 'person', on: '2026-11-03', first, otherwise: [VIDEO, PHONE], isLater: true}]};
}

/** Chosen, and taken back. */
export function takenBack(): StoryMeeting {
  return {preferences: [{by: 'person', on: '2026-11-03', first: VIDEO, withdrawn: true}]};
}

/** The way that was chosen is not to be had any more. */
export function choseVideo(): StoryMeeting {
  return {preferences: [{by: 'person', on: '2026-11-03', first: VIDEO, second: PHONE}]};
}

/** For the person alone. */
export function forOneself(): StoryMeeting {
  return {preferences: [{by: 'person', on: '2026-11-03', first: {kind: 'declined'}, private: true}]};
}

/** Changed on two devices that had not seen each other. */
export function twoDevices(): StoryMeeting {
  return {preferences: [{by: 'person', on: '2026-11-03', first: TALK_FIRST, otherwise: [VIDEO, PHONE]}]};
}

/** The person and their representative. */
export function twoVoices(context: StoryContext): StoryMeeting {
  const {preferences = []} = chosen(context);
  return {preferences: [...preferences, {by: 'representative', on: '2026-11-04', first: IN_PERSON}]};
}

/** Long words without a place to break. */
export function longChoice(context: StoryContext): StoryMeeting {
  const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
  const note = `${word} ${say(NOTE, context)} `.repeat(6).trim();
  return {
    preferences: [{by: 'person', on: '2026-11-03', first: PHONE, note}],
    opinions: [{by: 'practitioner', on: '2026-11-05', limits: word, opinion: note, reasons: word}],
  };
}
