import type {ActionBody, AttendanceBody, Role} from '@avec/model';

import {idOf, type StoryAct} from './meetings.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

/** Days that are always still to come. */
const SOME_DAY = '2098-03-01';
const LATER = '2098-06-01';

interface PlanWords {
  readonly theme: string;
  readonly welcome: Pick<ActionBody, 'what' | 'who' | 'how'>;
  readonly poster: Pick<ActionBody, 'what' | 'who' | 'how'>;
  readonly report: Pick<ActionBody, 'what' | 'who' | 'how'>;
  readonly circle: Pick<ActionBody, 'what' | 'who' | 'how'>;
  readonly bus: Pick<ActionBody, 'what' | 'who' | 'how'>;
  readonly late: string;
  readonly stopped: string;
}

const PLAN: InBoth<PlanWords> = {
  en: {
    theme: 'Welcome at the service',
    welcome: {
      what: 'Invite two people who know the service to the welcome day',
      who: 'Ali and Paul',
      how: 'Two people came, and say it was worth it',
    },
    poster: {what: 'Rewrite the welcome poster together', who: 'Sylvie', how: ''},
    report: {what: 'Read the yearly report aloud in the group', who: '', how: 'Everybody could ask a question'},
    circle: {what: 'Put the chairs in a circle', who: 'Paul', how: 'Everybody sees everybody'},
    bus: {what: 'Ask for bus tickets for those who come from far', who: 'Inès', how: 'Nobody stays home for that'},
    late: 'The printer needs two more weeks',
    stopped: 'The city pays for them now',
  },
  'fr-CA': {
    theme: 'L’accueil au service',
    welcome: {
      what: 'Inviter à la journée d’accueil deux personnes qui connaissent le service',
      who: 'Ali et Paul',
      how: 'Deux personnes sont venues et disent que cela valait la peine',
    },
    poster: {what: 'Réécrire ensemble l’affiche d’accueil', who: 'Sylvie', how: ''},
    report: {
      what: 'Lire le bilan de l’année à voix haute dans le groupe',
      who: '',
      how: 'Chaque personne a pu poser une question',
    },
    circle: {what: 'Placer les chaises en cercle', who: 'Paul', how: 'Tout le monde se voit'},
    bus: {
      what: 'Demander des billets d’autobus pour les personnes qui viennent de loin',
      who: 'Inès',
      how: 'Personne ne reste à la maison pour cela',
    },
    late: 'L’imprimeur a besoin de deux semaines de plus',
    stopped: 'La ville les paie maintenant',
  },
};

/** A plan as it goes: what is due, what was put off, what is done, what was dropped. */
export function planUnderWay(context: StoryContext): readonly StoryAct[] {
  const words = say(PLAN, context);
  const line = (by: Role, of: string, plans: Omit<ActionBody, 'meeting'>): StoryAct => ({
    by,
    on: '2026-09-10',
    of,
    plans: {...plans, meeting: idOf('autumn')},
  });
  return [
    {
      by: 'facilitator',
      on: '2026-09-10',
      of: 'autumn',
      meets: {on: '2026-09-10', place: 'one-screen', theme: words.theme, summary: '', review: '2027-09-10'},
    },
    line('person', 'welcome', {...words.welcome, principle: 'networks', by: '2026-10-15'}),
    line('relative', 'poster', {...words.poster, principle: 'sharedRoles', by: '2026-10-01'}),
    line('facilitator', 'report', {...words.report, principle: null, by: LATER}),
    line('peer', 'bus', {...words.bus, principle: 'catalysts', by: '2026-10-20'}),
    line('practitioner', 'circle', {...words.circle, principle: 'assets', by: SOME_DAY}),
    {by: 'relative', on: '2026-09-28', of: 'poster', says: {standing: 'moved', by: SOME_DAY, why: words.late}},
    {by: 'facilitator', on: '2026-10-12', of: 'bus', says: {standing: 'dropped', why: words.stopped}},
    {by: 'practitioner', on: '2026-10-14', of: 'circle', says: {standing: 'done'}},
  ];
}

/** A line of which two said different things, each without knowing of the other. */
export function planInTwoWays(context: StoryContext): readonly StoryAct[] {
  const words = say(PLAN, context);
  const plans = {...words.welcome, meeting: null, principle: 'networks', by: SOME_DAY};
  return [
    {by: 'person', on: '2026-09-10', of: 'welcome', plans},
    {by: 'practitioner', on: '2026-09-12', of: 'welcome', says: {who: 'Paul', standing: 'moved', why: words.late}},
    {by: 'relative', on: '2026-09-13', of: 'welcome', says: {who: 'Sylvie', standing: 'done'}, apart: true},
  ];
}

/** A line whose words somebody erased. */
export function planErased(context: StoryContext): readonly StoryAct[] {
  const plans = {...say(PLAN, context).poster, meeting: null, principle: 'assets', by: ''};
  return [
    {by: 'person', on: '2026-09-10', of: 'poster', plans},
    {by: 'person', on: '2026-09-11', of: 'poster', erases: true},
  ];
}

/** A line with a great many words, and one word without an end. */
export function planOfLongWords(context: StoryContext): readonly StoryAct[] {
  const {welcome} = say(PLAN, context);
  const long = (text: string): string => `${text}, `.repeat(6).slice(0, -2);
  const plans = {what: long(welcome.what), who: 'A'.repeat(60), how: long(welcome.how), principle: 'assets'};
  return [{by: 'person', on: '2026-09-10', of: 'welcome', plans: {...plans, meeting: null, by: '2026-10-01'}}];
}

interface MeetingWords {
  readonly themes: readonly [string, string];
  readonly summary: string;
  readonly settings: readonly [string, string];
  readonly jobs: readonly [string, string];
  readonly territories: readonly [string, string];
  readonly takeaways: readonly [string, string, string];
}

const MEETING: InBoth<MeetingWords> = {
  en: {
    themes: ['Welcome at the service', 'What helps when one waits'],
    summary: 'We told each other how we were welcomed the first day. Small things counted most.',
    settings: ['Maison Bleue', 'Health centre of the East'],
    jobs: ['Social work', 'Peer support'],
    territories: ['Estrie', 'Montréal'],
    takeaways: [
      'Ask people how they want to be called',
      'Try the first meeting without a computer',
      'Tell my sister what I heard',
    ],
  },
  'fr-CA': {
    themes: ['L’accueil au service', 'Ce qui aide quand on attend'],
    summary: 'Nous avons raconté comment on nous a accueillis le premier jour. Les petites choses comptaient le plus.',
    settings: ['Maison Bleue', 'Centre de santé de l’Est'],
    jobs: ['Travail social', 'Pair-aidance'],
    territories: ['Estrie', 'Montréal'],
    takeaways: [
      'Demander aux gens comment ils veulent qu’on les appelle',
      'Essayer la première rencontre sans ordinateur',
      'Raconter à ma sœur ce que j’ai entendu',
    ],
  },
};

/** Somebody on the list of a meeting. */
function attending(meeting: string, who: string, parts: Partial<AttendanceBody>): AttendanceBody {
  const {role = 'person'} = parts;
  const plain = {setting: '', job: '', territory: '', takeaway: ''};
  return {meeting: idOf(meeting), who, role, roles: [role], ...plain, ...parts};
}

/** Two meetings: an older one, and one with people in several roles who say what they carry back. */
export function twoMeetings(context: StoryContext): readonly StoryAct[] {
  const {themes, summary, settings, jobs, territories, takeaways} = say(MEETING, context);
  const on = '2026-09-10';
  const listed = (of: string, parts: Partial<AttendanceBody>, by: Role = 'facilitator'): StoryAct => ({
    by,
    on,
    of,
    attends: attending('autumn', by === 'facilitator' ? of : `${by}-1`, parts),
  });
  const plain = {place: 'one-screen', summary: '', review: ''} as const;
  return [
    {by: 'facilitator', on: '2025-09-11', of: 'first', meets: {...plain, on: '2025-09-11', theme: themes[1]}},
    {by: 'facilitator', on, of: 'autumn', meets: {...plain, on, theme: themes[0], summary, review: '2097-09-10'}},
    listed('one', {role: 'person', territory: territories[0], takeaway: takeaways[2]}),
    listed('two', {role: 'person', setting: settings[0]}),
    listed('three', {role: 'relative', roles: ['practitioner', 'relative'], territory: territories[1]}),
    listed(
      'four',
      {role: 'practitioner', setting: settings[1], job: jobs[0], territory: territories[1], takeaway: takeaways[1]},
      'practitioner',
    ),
    listed('five', {role: 'peer', setting: settings[0], job: jobs[1], takeaway: takeaways[0]}, 'peer'),
  ];
}

/** A meeting where fewer than half are service users or relatives, and whose review is due. */
export function fewServed(context: StoryContext): readonly StoryAct[] {
  const [theme] = say(MEETING, context).themes;
  const on = '2024-09-10';
  const meets = {on, place: 'own-devices', theme, summary: '', review: '2025-09-10'} as const;
  return [
    {by: 'facilitator', on, of: 'old', meets},
    {by: 'facilitator', on, of: 'a', attends: attending('old', 'a', {role: 'person'})},
    {by: 'facilitator', on, of: 'b', attends: attending('old', 'b', {role: 'practitioner'})},
    {by: 'facilitator', on, of: 'c', attends: attending('old', 'c', {role: 'manager'})},
  ];
}

/** A meeting that was said in two ways, each without knowing of the other. */
export function meetingInTwoWays(context: StoryContext): readonly StoryAct[] {
  const {themes, summary} = say(MEETING, context);
  const on = '2026-09-10';
  const meets = {on, place: 'one-screen', theme: themes[0], summary: '', review: ''} as const;
  return [
    {by: 'facilitator', on, of: 'autumn', meets},
    {by: 'facilitator', on, of: 'autumn', meets: {...meets, theme: themes[1]}},
    {by: 'facilitator', on, of: 'autumn', meets: {...meets, summary}, apart: true},
  ];
}
