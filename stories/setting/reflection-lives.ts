import type {StoryReflection} from './reflections.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

const HOME: InBoth = {en: 'Where I would live', 'fr-CA': 'Où j’allais vivre'};

/** A practitioner’s worksheet on one decision, all of it filled in. */
export function oneDecision(context: StoryContext): readonly StoryReflection[] {
  const words = say(ONE_DECISION, context);
  return [{by: 'practitioner', on: '2026-11-03', decision: say(HOME, context), ...words}];
}

/** The same, shared with everybody who has access to the record. */
export function sharedOne(context: StoryContext): readonly StoryReflection[] {
  return oneDecision(context).map((sheet) => ({...sheet, shared: true}));
}

/** Worksheets of some months, one of a single sentence; one of a colleague. */
export function someMonths(context: StoryContext): readonly StoryReflection[] {
  return [
    ...oneDecision(context),
    {by: 'practitioner', on: '2026-08-17', shared: true, most: say(ASKING, context)},
    {by: 'practitioner', on: '2026-05-04', ways: [{way: 'to', rung: 'arnstein.1'}]},
    {by: 'peer', on: '2026-06-22', shared: true, skills: say(WAITING, context)},
  ];
}

/** A service looks at what it has done and what it is doing. */
export function ofAService(context: StoryContext): readonly StoryReflection[] {
  return [{by: 'manager', on: '2026-10-12', about: 'service', shared: true, ...say(SERVICE, context)}];
}

/** Changed on two devices that had not seen each other. */
export function twoVersions(context: StoryContext): readonly StoryReflection[] {
  const otherwise = [say(ASKING, context), say(WAITING, context)];
  return [{by: 'practitioner', on: '2026-11-03', most: '…', otherwise}];
}

/** Words that somebody erased; the rungs stay. */
export function erasedSheet(context: StoryContext): readonly StoryReflection[] {
  return oneDecision(context).map((sheet) => ({...sheet, erased: true}));
}

/** Long words without a place to break. */
export function longSheet(context: StoryContext): readonly StoryReflection[] {
  const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
  const ways = [{way: 'for', did: `${word} ${say(ASKING, context)}`.repeat(6), came: word, better: word}] as const;
  return [{by: 'practitioner', on: '2026-11-03', decision: word, ways, support: word}];
}

const ASKING: InBoth = {
  en: 'I ask what people think, then decide with my team.',
  'fr-CA': 'Je demande l’avis des gens, puis je décide avec mon équipe.',
};

const WAITING: InBoth = {
  en: 'Wait before I answer for somebody.',
  'fr-CA': 'Attendre avant de répondre à la place de quelqu’un.',
};

const ONE_DECISION: InBoth<Pick<StoryReflection, 'ways' | 'most' | 'towards' | 'skills' | 'support'>> = {
  en: {
    ways: [
      {
        way: 'to',
        did: 'I had already booked the visit to the residence. I asked Marie to come along.',
        rung: 'arnstein.1',
        came: 'She came, said little, and told me later that she had felt pushed.',
        better: 'Book nothing before we talk. Ask if a visit is wanted at all.',
      },
      {
        way: 'for',
        did: 'I filled in the forms for the subsidy on my own, to spare her the trouble.',
        rung: 'arnstein.3',
        came: 'It went fast. She did not know what had been said about her.',
        better: 'Fill them in at her table, with her reading along.',
      },
      {
        way: 'with',
        did: 'We looked at three flats together, with her list in hand.',
        rung: 'arnstein.6',
        came: 'She chose the one by the river. I would not have thought of it.',
      },
    ],
    most: 'Doing for, when I am short of time.',
    towards: 'Start each meeting with her list, not mine.',
    skills: 'Staying with a silence. Saying what I do not know.',
    support: 'A colleague to talk to after the hard meetings.',
  },
  'fr-CA': {
    ways: [
      {
        way: 'to',
        did: 'J’avais déjà réservé la visite de la résidence. J’ai demandé à Marie de venir.',
        rung: 'arnstein.1',
        came: 'Elle est venue, a peu parlé, et m’a dit plus tard qu’elle s’était sentie poussée.',
        better: 'Ne rien réserver avant d’en parler. Demander d’abord si elle veut une visite.',
      },
      {
        way: 'for',
        did: 'J’ai rempli seul les formulaires de subvention, pour lui éviter ce travail.',
        rung: 'arnstein.3',
        came: 'C’est allé vite. Elle ne savait pas ce qu’on avait dit d’elle.',
        better: 'Les remplir à sa table, pendant qu’elle lit avec moi.',
      },
      {
        way: 'with',
        did: 'Nous avons visité trois logements ensemble, sa liste en main.',
        rung: 'arnstein.6',
        came: 'Elle a choisi celui près de la rivière. Je n’y aurais pas pensé.',
      },
    ],
    most: 'Faire pour, quand je manque de temps.',
    towards: 'Commencer chaque rencontre par sa liste, pas par la mienne.',
    skills: 'Rester dans un silence. Dire ce que je ne sais pas.',
    support: 'Une personne de l’équipe à qui parler après les rencontres difficiles.',
  },
};

const SERVICE: InBoth<Pick<StoryReflection, 'ways' | 'towards'>> = {
  en: {
    ways: [
      {
        way: 'for',
        did: 'We surveyed people about opening hours.',
        doing: 'We are reading the answers.',
        rung: 'arnstein.4',
      },
      {way: 'with', doing: 'Users and staff write the welcome guide together.', rung: 'arnstein.6'},
    ],
    towards: 'Give the committee a budget of its own.',
  },
  'fr-CA': {
    ways: [
      {
        way: 'for',
        did: 'Nous avons sondé les gens sur les heures d’ouverture.',
        doing: 'Nous lisons les réponses.',
        rung: 'arnstein.4',
      },
      {
        way: 'with',
        doing: 'Des personnes usagères et l’équipe écrivent ensemble le guide d’accueil.',
        rung: 'arnstein.6',
      },
    ],
    towards: 'Donner au comité un budget à lui.',
  },
};
