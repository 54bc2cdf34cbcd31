import {MARIE, PAUL, SYLVIE, type SignedIn} from './people.js';
import type {InBoth} from './site/page.js';

/** The order of the themes in {@link ExampleSession.answers}. */
export const THEMES = [
  'home',
  'money',
  'days',
  'close',
  'friends',
  'body',
  'mind',
  'safety',
  'respect',
  'hope',
] as const;

type Theme = (typeof THEMES)[number];

/** One session of the story. */
export interface ExampleSession {
  readonly by: SignedIn;
  readonly daysAgo: number;
  /** One per theme: a number, `.` for no answer, `x` for "I'd rather not say", `n` for "does not apply". */
  readonly answers: string;
  readonly important?: readonly Theme[];
  readonly discuss?: readonly Theme[];
  readonly notes?: Partial<Readonly<Record<Theme, InBoth<string>>>>;
  readonly note?: InBoth<string>;
}

/** Something that happened to Marie, as she put it. */
export interface ExampleEvent {
  readonly daysAgo: number;
  readonly text: InBoth<string>;
}

/**
 * A year of somebody who does not exist. A noisy home, a group that helps, a
 * hard stretch after a job ended, a move, and slowly more room to breathe. Paul
 * and Sylvie see some of it otherwise, and leave out what they cannot know.
 */
export const SESSIONS: readonly ExampleSession[] = [
  {
    by: MARIE,
    daysAgo: 362,
    //        home money days close friends body mind safety respect hope
    answers: '3    4     3    6     2       5    4    5      5       3',
    important: ['home', 'friends'],
    discuss: ['home'],
    notes: {home: {fr: 'Le bruit au-dessus, toutes les nuits.', en: 'The noise upstairs, every night.'}},
    note: {fr: 'C’est drôle de mettre des chiffres sur sa vie.', en: 'It’s odd to put numbers on your life.'},
  },
  {by: MARIE, daysAgo: 334, answers: '3 4 4 6 2 5 4 5 5 4', important: ['home', 'friends'], discuss: ['home']},
  {
    by: PAUL,
    daysAgo: 333,
    answers: '4 4 4 . 4 6 5 6 6 5',
    notes: {friends: {fr: 'Elle parle souvent de ses voisines.', en: 'She often talks about the women next door.'}},
  },
  {
    by: MARIE,
    daysAgo: 306,
    answers: '3 5 4 6 3 5 5 5 6 4',
    important: ['friends', 'days'],
    notes: {
      days: {fr: 'Trois matins par semaine au café, c’est bien.', en: 'Three mornings a week at the café is good.'},
    },
  },
  {
    by: SYLVIE,
    daysAgo: 300,
    answers: '2 4 5 5 3 4 3 4 . 4',
    discuss: ['mind'],
    notes: {mind: {fr: 'Elle rit moins au téléphone.', en: 'She laughs less on the phone.'}},
  },
  {
    by: MARIE,
    daysAgo: 278,
    answers: '3 5 5 7 4 6 5 5 6 5',
    important: ['friends'],
    notes: {friends: {fr: 'Le groupe du jeudi. On s’est revues après.', en: 'The Thursday group. We met up after.'}},
  },
  {by: MARIE, daysAgo: 250, answers: '4 5 5 7 5 6 6 6 6 5', important: ['friends', 'home']},
  {by: MARIE, daysAgo: 214, answers: '3 5 6 7 5 6 6 5 7 6', important: ['home'], discuss: ['home']},
  {
    by: PAUL,
    daysAgo: 200,
    answers: '4 5 6 . 5 6 6 6 7 6',
    note: {fr: 'Elle sait ce qu’elle veut pour son logement.', en: 'She knows what she wants for her housing.'},
  },
  {
    by: MARIE,
    daysAgo: 186,
    answers: '3 2 n 6 4 4 3 4 6 3',
    important: ['money', 'mind'],
    discuss: ['money'],
    notes: {
      days: {fr: 'Je n’ai plus de travail, alors je n’ai plus de journées.', en: 'No more work, so no more days.'},
    },
  },
  {
    by: MARIE,
    daysAgo: 171,
    answers: '2 2 2 x 3 3 2 4 5 2',
    important: ['mind', 'money'],
    discuss: ['mind', 'hope'],
    notes: {body: {fr: 'Je dors mal.', en: 'I sleep badly.'}},
    note: {fr: 'Pas envie d’écrire aujourd’hui.', en: 'I don’t feel like writing today.'},
  },
  {by: MARIE, daysAgo: 158, answers: '2 3 3 x . 3 3 . 6 3', important: ['mind'], discuss: ['mind']},
  {
    by: PAUL,
    daysAgo: 157,
    answers: '3 3 4 . . 4 5 5 7 5',
    notes: {
      mind: {
        fr: 'Elle est venue à chaque rencontre. J’y vois une force.',
        en: 'She came every time. I see strength in that.',
      },
    },
  },
  {
    by: SYLVIE,
    daysAgo: 150,
    answers: '2 2 3 6 3 4 3 4 . 4',
    discuss: ['close'],
    notes: {close: {fr: 'On soupe ensemble le dimanche, depuis peu.', en: 'We have supper together on Sundays now.'}},
  },
  {
    by: MARIE,
    daysAgo: 116,
    answers: '3 . . 7 4 . 4 . . 4',
    note: {fr: 'Juste l’essentiel cette fois-ci.', en: 'Just the main things this time.'},
  },
  {
    by: MARIE,
    daysAgo: 88,
    answers: '7 3 4 7 4 5 5 7 6 5',
    important: ['home', 'money'],
    discuss: ['money'],
    notes: {
      home: {fr: 'Le silence. Je me suis réveillée à huit heures.', en: 'Quiet. I woke up at eight o’clock.'},
      money: {fr: 'Le déménagement a coûté cher.', en: 'The move was expensive.'},
    },
  },
  {by: MARIE, daysAgo: 60, answers: '8 3 5 7 5 5 6 8 7 6', important: ['money', 'days']},
  {
    by: MARIE,
    daysAgo: 32,
    answers: '8 4 5 6 6 6 6 8 7 6',
    important: ['days'],
    notes: {close: {fr: 'On s’est chicanées un peu, Sylvie et moi.', en: 'Sylvie and I argued a bit.'}},
  },
  {
    by: PAUL,
    daysAgo: 30,
    answers: '8 5 6 . 6 6 7 8 8 7',
    note: {fr: 'Je vois les choses un peu autrement qu’elle.', en: 'I see things a bit differently from her.'},
  },
  {by: SYLVIE, daysAgo: 20, answers: '8 3 5 8 5 5 6 7 7 6', discuss: ['money']},
  {
    by: MARIE,
    daysAgo: 4,
    answers: '8 4 6 7 6 5 6 8 7 7',
    important: ['days', 'friends'],
    discuss: ['days'],
    notes: {days: {fr: 'J’aimerais reprendre un cours de cuisine.', en: 'I’d like to take a cooking class again.'}},
    note: {
      fr: 'Je relis l’année. C’était long, et me voici.',
      en: 'I look back on the year. It was long, and here I am.',
    },
  },
];

/** What Marie put on her time line. */
export const EVENTS: readonly ExampleEvent[] = [
  {daysAgo: 312, text: {fr: 'J’ai commencé à travailler au café', en: 'I started work at the café'}},
  {daysAgo: 297, text: {fr: 'J’ai commencé le groupe du jeudi', en: 'I started the Thursday group'}},
  {daysAgo: 190, text: {fr: 'Mon contrat au café a pris fin', en: 'My contract at the café ended'}},
  {daysAgo: 95, text: {fr: 'J’ai déménagé', en: 'I moved'}},
];
