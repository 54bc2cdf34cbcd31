import type {Side} from './participation-ladder.logic.js';
import type {LadderItemMessages} from '../../controls/ladder-item/ladder-item.messages.js';
import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';
import type {RoleNames} from '../../foundation/voices/roles.messages.js';

/** Answers that are no rung, as a voice says them of itself or of the person. */
type AsideWords = Readonly<Record<'unanswered' | 'not-applicable' | 'declined' | 'right-place', string>>;

/** What is asked of one decision. */
interface Questions {
  readonly place: string;
  readonly placeHint: string;
  readonly wish: string;
  readonly help: string;
}

/** The words of the participation ladder. */
export interface ParticipationLadderMessages extends DeskMessages {
  /** The same roles, said to the person: "Your practitioner". */
  readonly yours: RoleNames;
  readonly yoursNamed: (role: string, name: string) => string;
  readonly titles: Readonly<Record<Side, string>>;
  readonly broken: string;
  readonly closedToRole: string;

  readonly purpose: Readonly<Record<Side, string>>;
  readonly audience: Readonly<Record<Side, string>>;
  readonly time: string;
  readonly otherWays: string;

  readonly first: string;
  readonly another: string;
  readonly newTitle: string;
  readonly title: string;
  readonly titleHint: string;
  readonly create: string;
  readonly private: string;
  readonly privateHint: string;
  readonly privateMark: string;
  readonly open: string;
  readonly close: string;
  readonly namedOn: (day: string) => string;
  readonly namedBy: (voice: string, day: string) => string;
  readonly rename: string;
  readonly remove: string;
  readonly removeAsk: string;

  readonly questions: Readonly<Record<Side, Questions>>;
  readonly helpHint: string;
  readonly day: string;
  readonly dayHint: string;
  readonly whose: string;
  readonly whoseOwn: string;
  readonly whoseDictated: string;
  readonly whosePaper: string;
  readonly whoseRepresentative: string;
  readonly saveChanges: string;
  readonly whoseMissing: string;
  readonly nothingSaid: string;

  readonly sideTitle: string;
  /** Said in place of it where nobody else has spoken. */
  readonly alone: Readonly<Record<Side, string>>;
  /** Said in place of it where the person has not spoken. */
  readonly byOthers: string;
  readonly standing: Readonly<Record<Side, string>>;
  readonly says: (voice: string, answer: string) => string;
  readonly talk: string;
  readonly together: string;
  readonly otherLadder: string;
  readonly noneYet: Readonly<Record<Side, string>>;
  readonly mark: (voice: string, day: string) => string;
  readonly markElsewhere: (voice: string, day: string, answer: string) => string;

  readonly toldTitle: string;
  readonly toldHint: string;
  readonly onLadder: (title: string, version: string) => string;
  readonly dayColumn: string;
  readonly placeColumn: string;
  readonly wishColumn: string;
  readonly helpColumn: string;
  readonly answers: Readonly<Record<Side, AsideWords>>;
  /** Words of the ladder itself where somebody speaks of the person. */
  readonly itemOthers: Partial<LadderItemMessages>;
  readonly unknownRung: string;
  readonly bases: Readonly<Record<'dictated' | 'paper' | 'representative', (hand: string) => string>>;
  readonly again: string;
  readonly sayOwn: string;
  readonly changing: (day: string) => string;
  readonly takeBack: string;
  readonly takeBackAsk: string;
  readonly yes: string;
  readonly no: string;
  readonly conflict: string;

  readonly said: Readonly<
    Record<'named' | 'renamed' | 'recorded' | 'changed' | 'taken-back' | 'removed' | 'chosen', string>
  >;

  readonly print: string;
  readonly printEmpty: string;
  readonly printPrivate: string;
  readonly paperDay: string;
  readonly paperRoom: string;
  readonly paperMade: (day: string) => string;
  readonly paperOne: string;
}

/** English, the source of the keys. */
export const en: ParticipationLadderMessages = {
  ...deskWords,
  yours: {
    person: 'You',
    practitioner: 'Your practitioner',
    relative: 'Your relative or close person',
    peer: 'Your peer support worker',
    manager: 'A manager',
    representative: 'Your legal representative',
    facilitator: 'A facilitator',
    companion: 'Someone with you',
  },
  yoursNamed: (role, name) => `${role}, ${name}`,
  titles: {person: 'My place in decisions', others: 'The person’s place in decisions'},
  broken: 'This part of the page cannot be shown right now. Nothing you wrote is lost.',
  closedToRole: 'This is for the person and those who support them. Your role has no access to it.',

  purpose: {
    person: 'Name a decision that concerns you. Then say where you were in it, and where you would like to be.',
    others: 'Name a decision. Then say where you saw the person in it.',
  },
  audience: {
    person: 'You and the people who have access to your record will see it. You can also keep it to yourself.',
    others: 'The person will see what you say, as your own view beside theirs.',
  },
  time: 'One decision takes about two minutes. You can skip anything.',
  otherWays: 'You can also write by hand on an empty sheet, or do it with someone.',

  first: 'Name a decision',
  another: 'Name another decision',
  newTitle: 'Which decision?',
  title: 'The decision',
  titleHint: 'In a few words of your own: “my medication”, “the dates of my appointments”.',
  create: 'Save this decision',
  private: 'Keep this for me only',
  privateHint: 'Nobody else will see this decision, or what you say about it.',
  privateMark: 'For me only',
  open: 'Open',
  close: 'Close',
  namedOn: (day) => `Named on ${day}`,
  namedBy: (voice, day) => `Named by: ${voice}, ${day}`,
  rename: 'Change its name',
  remove: 'Take this decision away',
  removeAsk: 'This decision will leave the list, with what you said about it.',

  questions: {
    person: {
      place: 'In this decision, where were you?',
      placeHint: 'No rung is better than another. You can skip this.',
      wish: 'Where would you like to be?',
      help: 'What would help',
    },
    others: {
      place: 'In this decision, where was the person?',
      placeHint: 'Each rung is in the person’s words. The line under it speaks to whoever acted.',
      wish: 'Where would you like the person to be?',
      help: 'What would help, as you see it',
    },
  },
  helpHint: 'In a few words of your own. You can leave this empty.',
  day: 'Day',
  dayHint: 'Today, or another day: the one on a paper copy, for instance.',
  whose: 'Whose view is this?',
  whoseOwn: 'Mine, as I see it',
  whoseDictated: 'The person’s, who tells me what to write',
  whosePaper: 'The person’s, copied from paper',
  whoseRepresentative: 'The person’s, whom I represent by law',
  save: 'Save my answers',
  saveChanges: 'Save my changes',
  kept: 'Kept on this device as you go. You can stop and come back.',
  keptNot: 'This cannot be kept as you go. Save it before you leave.',
  dayWrong: 'Choose a day of the calendar, up to today.',
  whoseMissing: 'Say whose view this is, so that nobody’s words are mixed up.',
  nothingSaid: 'There is nothing to save yet. Choose a rung, or write what would help.',

  sideTitle: 'Side by side',
  alone: {person: 'As you said it', others: 'As the person said it'},
  byOthers: 'As others see it',
  standing: {person: 'Your place in this decision', others: 'The person’s place in this decision'},
  says: (voice, answer) => `${voice}: ${answer}.`,
  talk: 'You may want to talk about it.',
  together: 'This is the same place.',
  otherLadder: 'These are two different ladders. They are not compared.',
  noneYet: {person: 'You have not said where you were.', others: 'The person has not said where they were.'},
  mark: (voice, day) => `${voice}, ${day}`,
  markElsewhere: (voice, day, answer) => `${voice}, ${day}: ${answer}`,

  toldTitle: 'Over time',
  toldHint: 'Each voice by itself, the latest first.',
  onLadder: (title, version) => `${title}, version ${version}`,
  dayColumn: 'Day',
  placeColumn: 'Place',
  wishColumn: 'Would like',
  helpColumn: 'Would help',
  answers: {
    person: {
      unanswered: 'Not answered',
      'not-applicable': 'Does not apply to me',
      declined: 'I’d rather not say',
      'right-place': 'This is the right place for me',
    },
    others: {
      unanswered: 'Not answered',
      'not-applicable': 'Does not apply',
      declined: 'Would rather not say',
      'right-place': 'This is the right place for the person',
    },
  },
  itemOthers: {'not-applicable': 'Does not apply', 'right-place': 'This is the right place for the person'},
  unknownRung: 'A rung of a ladder that is not on this page',
  erased: 'Words stood here. They were erased.',
  bases: {
    dictated: (hand) => `dictated to: ${hand}`,
    paper: (hand) => `copied from paper by: ${hand}`,
    representative: (hand) => `said by: ${hand}`,
  },
  again: 'Say it again, for another day',
  sayOwn: 'Say how I see it',
  changing: (day) => `You are changing what was said on ${day}.`,
  takeBack: 'Take back',
  takeBackAsk: 'This will leave the page. The record still shows that you said it and took it back.',
  yes: 'Yes, take it away',
  no: 'No, keep it',
  conflict: 'This was written in two ways at once. Keep the one that is right.',

  said: {
    named: 'The decision is saved.',
    renamed: 'The new name is saved.',
    recorded: 'Your answers are saved.',
    changed: 'Your changes are saved.',
    'taken-back': 'It is taken back.',
    removed: 'The decision has left the list.',
    chosen: 'It is kept.',
  },
  undone: 'Undone. What you wrote is here again.',
  savedInMemory: 'Saved until you close this page.',
  refused: 'Only those who said this can change it. You can say your own view.',
  failed: 'This could not be saved. What you entered is still here. Try again, or keep a copy.',
  failedQuota: 'There is no room left on this device. What you entered is still here. Keep a copy.',
  failedReadOnly: 'This record can only be read here. What you entered is still here. Keep a copy.',
  copyWords: 'Keep a copy as a text file',
  copyName: 'my-place-in-decisions.txt',

  print: 'Print these decisions',
  printEmpty: 'Print an empty sheet',
  printPrivate: 'Print what I keep for me only, too',
  paperDay: 'Day',
  paperRoom: 'What we want to remember',
  paperMade: (day) => `Printed on ${day}`,
  paperOne: 'Tick one.',
};

/** See {@link Catalogue}. */
export const participationLadderCatalogue: Catalogue<ParticipationLadderMessages> = {
  tag: 'avec-participation-ladder',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
