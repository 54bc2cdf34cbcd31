import type {MeetingPlace} from '@avec/model';

import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** A field as it is asked for. */
export interface MeetingFieldWords {
  readonly label: string;
  readonly hint: string;
}

/** What was done with a meeting. */
export type MeetingSaid = 'begun' | 'changed' | 'listed' | 'part-changed' | 'unlisted' | 'chosen';

/** How many different things were named by those who took part. */
export interface Variety {
  readonly settings: number;
  readonly jobs: number;
  readonly territories: number;
}

/** The words of `avec-group-meeting`. */
export interface GroupMeetingMessages extends DeskMessages {
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly time: string;
  readonly otherWays: string;
  readonly broken: string;
  readonly closedToRole: string;

  readonly begin: string;
  readonly newMeeting: string;
  readonly saveMeeting: string;
  readonly discard: string;
  readonly listTitle: string;
  readonly meetingOf: (day: string, theme: string) => string;
  readonly open: string;
  readonly close: string;
  readonly peopleCount: (count: number) => string;
  readonly fields: Readonly<Record<'on' | 'place' | 'theme' | 'review' | 'summary', MeetingFieldWords>>;
  readonly places: Readonly<Record<MeetingPlace, string>>;
  readonly aboutTitle: string;
  readonly summaryTitle: string;
  readonly noSummary: string;
  readonly writeSummary: string;
  readonly reviewOn: (day: string) => string;
  readonly reviewDue: (day: string) => string;

  readonly peopleTitle: string;
  readonly nobodyYet: string;
  readonly addPerson: string;
  readonly addWithoutDevice: string;
  readonly tookPart: string;
  readonly newPerson: string;
  readonly myPart: string;
  readonly changePart: string;
  readonly savePerson: string;
  readonly rolesAsk: string;
  readonly rolesAskOwn: string;
  readonly rolesHint: string;
  readonly rolesMissing: string;
  readonly roleAsk: string;
  readonly roleAskOwn: string;
  readonly roleHint: string;
  readonly roleMissing: string;
  readonly choseThemselves: string;
  readonly partFields: Readonly<Record<'setting' | 'job' | 'territory' | 'takeaway', MeetingFieldWords>>;
  readonly takeawayOwn: string;
  readonly numbered: (role: string, number: number) => string;
  readonly otherRoles: (roles: string) => string;
  readonly carriesBack: (text: string) => string;
  readonly unlist: string;
  readonly unlistAsk: string;
  readonly unlistYes: string;
  readonly keep: string;

  readonly compositionTitle: string;
  readonly composition: (served: number, people: number) => string;
  readonly roleCount: (role: string, count: number) => string;
  readonly variety: (variety: Variety) => readonly string[];
  readonly varietyOf: (list: string) => string;
  readonly asksOthers: (count: number) => string;

  readonly print: string;
  readonly printed: (day: string) => string;
  readonly roleTitle: string;
  readonly said: Readonly<Record<MeetingSaid, string>>;
}

/** English, the source of the keys. */
export const en: GroupMeetingMessages = {
  ...deskWords,
  title: 'Group meetings',
  purpose: 'Keep what a group talked about, who took part, and what each carries back.',
  audience: 'Everyone who takes part in this record reads it. Whoever is listed by others has no name here.',
  time: 'It takes about two minutes. Only the day is needed.',
  otherWays: 'You can also print an empty page and write by hand.',
  broken: 'The meetings cannot be shown on this page. Nothing is lost.',
  closedToRole: 'Meetings are for those who take part. Your role sees numbers only.',

  begin: 'Begin a meeting',
  newMeeting: 'A new meeting',
  saveMeeting: 'Save this meeting',
  discard: 'Discard',
  listTitle: 'Meetings',
  meetingOf: (day, theme) => (theme === '' ? day : `${day}: ${theme}`),
  open: 'Open',
  close: 'Close',
  peopleCount: (count) => (count === 1 ? '1 person took part' : `${String(count)} people took part`),
  fields: {
    on: {label: 'Day', hint: ''},
    place: {label: 'How do you write together?', hint: ''},
    theme: {label: 'Theme', hint: 'What is it about, in a few words?'},
    review: {label: 'Look back together on', hint: 'In a year, unless you choose another day. You can leave it empty.'},
    summary: {label: 'In short', hint: 'A few sentences for those who were not there. Without names.'},
  },
  places: {
    'one-screen': 'On one shared screen: one person writes for everybody',
    'own-devices': 'Each on their own device: each writes for themselves',
  },
  aboutTitle: 'About this meeting',
  summaryTitle: 'In short',
  noSummary: 'Nothing written yet.',
  writeSummary: 'Write the summary',
  reviewOn: (day) => `To look back on together: ${day}`,
  reviewDue: (day) => `A year goes by quickly. The day has come to look back together: ${day}.`,

  peopleTitle: 'Who took part',
  nobodyYet: 'Nobody is listed yet.',
  addPerson: 'Add a person',
  addWithoutDevice: 'Add someone without a device',
  tookPart: 'I took part',
  newPerson: 'Someone who took part',
  myPart: 'My part',
  changePart: 'Change what is said',
  savePerson: 'Save',
  rolesAsk: 'Which roles does this person have?',
  rolesAskOwn: 'Which roles do you have?',
  rolesHint: 'Several are possible.',
  rolesMissing: 'Choose at least one role.',
  roleAsk: 'In which role does this person take part this time?',
  roleAskOwn: 'In which role do you take part this time?',
  roleHint: 'Who has several roles chooses. Peer supporters choose too.',
  roleMissing: 'Choose one role for this meeting.',
  choseThemselves: 'This person chose it, here and now',
  partFields: {
    setting: {label: 'Setting', hint: 'A centre, a community group. You can leave it empty.'},
    job: {label: 'Kind of work', hint: 'You can leave it empty.'},
    territory: {label: 'Territory', hint: 'A region, a city. You can leave it empty.'},
    takeaway: {label: 'What this person carries back', hint: 'One thing to tell, or to try.'},
  },
  takeawayOwn: 'What I carry back',
  numbered: (role, number) => `${role} ${String(number)}`,
  otherRoles: (roles) => `Also: ${roles}`,
  carriesBack: (text) => `Carries back: ${text}`,
  unlist: 'Take off the list',
  unlistAsk: 'This person leaves the list. They can be listed again.',
  unlistYes: 'Yes, take off',
  keep: 'No, keep',

  compositionTitle: 'Who we are together',
  composition: (served, people) => {
    if (people === 1) {
      const one = served === 1 ? 'is a service user or relative' : 'is neither a service user nor a relative';
      return `The one person listed ${one}. The aim: at least half.`;
    }
    if (served === 0)
      return `None of the ${String(people)} people is a service user or relative. The aim: at least half.`;
    const are = served === 1 ? 'is a service user or relative' : 'are service users or relatives';
    return `${String(served)} of ${String(people)} people ${are}. The aim: at least half.`;
  },
  roleCount: (role, count) => `${role}: ${String(count)}`,
  variety: ({settings, jobs, territories}) => [
    ...(settings > 0 ? [settings === 1 ? 'one setting' : `${String(settings)} settings`] : []),
    ...(jobs > 0 ? [jobs === 1 ? 'one kind of work' : `${String(jobs)} kinds of work`] : []),
    ...(territories > 0 ? [territories === 1 ? 'one territory' : `${String(territories)} territories`] : []),
  ],
  varietyOf: (list) => `Named so far: ${list}.`,
  asksOthers: (count) =>
    count === 1
      ? 'One person has several roles, and somebody else chose. Ask them.'
      : `${String(count)} people have several roles, and somebody else chose. Ask them.`,

  print: 'Print this page',
  printed: (day) => `Printed on ${day}`,
  roleTitle: 'Role',
  said: {
    begun: 'The meeting is saved.',
    changed: 'The change is saved.',
    listed: 'Saved: one more person took part.',
    'part-changed': 'The change is saved.',
    unlisted: 'Taken off the list.',
    chosen: 'Chosen. The other version stays in the history.',
  },
};

/** See {@link Catalogue}. */
export const groupMeetingCatalogue: Catalogue<GroupMeetingMessages> = {
  tag: 'avec-group-meeting',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
