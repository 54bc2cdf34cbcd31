import type {ActionStanding, Smart} from '@avec/model';

import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** A field of a line, as it is asked for. */
export interface PlanFieldWords {
  readonly label: string;
  readonly hint: string;
}

/** What was done with a line. */
export type PlanSaid = 'added' | 'changed' | 'chosen' | Exclude<ActionStanding, 'open'> | 'reopened';

/** The words of `avec-action-plan`. */
export interface ActionPlanMessages extends DeskMessages {
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly time: string;
  readonly otherWays: string;
  readonly broken: string;
  readonly closedToRole: string;

  readonly fields: Readonly<Record<'principle' | 'what' | 'who' | 'by' | 'how', PlanFieldWords>>;
  readonly noPrinciple: string;
  /** The principle of another checklist than the one on the page. */
  readonly otherPrinciple: string;
  readonly notSaid: string;

  readonly add: string;
  readonly addFirst: string;
  readonly newLine: string;
  readonly saveLine: string;
  readonly discard: string;
  readonly changeLine: string;
  /** To those who may not word the line otherwise. */
  readonly wordedByOthers: string;
  readonly smartTitle: string;
  readonly smartIntro: string;
  readonly smart: Readonly<Record<Smart, string>>;
  readonly smartSaid: string;

  readonly standings: Readonly<Record<ActionStanding, string>>;
  readonly acts: Readonly<Record<ActionStanding, string>>;
  readonly moveTitle: string;
  readonly moveDay: PlanFieldWords;
  readonly dropTitle: string;
  readonly why: PlanFieldWords;
  readonly saveMoved: string;
  readonly saveDropped: string;
  readonly whyOf: (standing: string, why: string) => string;
  readonly dueDay: (day: string) => string;
  readonly dueCount: (count: number) => string;
  readonly openTitle: string;
  readonly closedTitle: string;
  readonly nothingOpen: string;
  readonly fromMeeting: (day: string, theme: string) => string;
  readonly private: string;

  readonly print: string;
  readonly printed: (day: string) => string;
  readonly standingTitle: string;
  readonly alsoWritten: (text: string) => string;
  readonly said: Readonly<Record<PlanSaid, string>>;
}

/** English, the source of the keys. */
export const en: ActionPlanMessages = {
  ...deskWords,
  title: 'Action plan',
  purpose: 'Turn what you would like to change into small, clear actions. Then see together what came of them.',
  audience: 'Everyone who takes part in this record reads the plan, and can say how it goes.',
  time: 'One line takes about two minutes. Only what you will do is needed.',
  otherWays: 'You can also print an empty plan and write by hand.',
  broken: 'The action plan cannot be shown on this page. Nothing is lost.',
  closedToRole: 'The plan is for those who take part. Your role sees numbers only.',

  fields: {
    principle: {label: 'Key element', hint: 'Which principle is it about?'},
    what: {label: 'What we will do', hint: 'One thing, in plain words.'},
    who: {label: 'Who', hint: 'A name or a role. Ask before you write it.'},
    by: {label: 'By when', hint: ''},
    how: {label: 'How we will know it worked', hint: 'What would you see or hear?'},
  },
  noPrinciple: 'None in particular',
  otherPrinciple: 'From another checklist',
  notSaid: 'Not said yet',

  add: 'Add a line',
  addFirst: 'Write a first line',
  newLine: 'A new line',
  saveLine: 'Save this line',
  discard: 'Discard',
  changeLine: 'Change this line',
  wordedByOthers: 'Those who wrote this line say what will be done. You can say who, and by when.',
  smartTitle: 'Five questions that help',
  smartIntro: 'Answer what you can. You can always save.',
  smart: {
    specific: 'Specific: what exactly will be done?',
    measurable: 'Measurable: how will you see that it worked?',
    agreed: 'Agreed: who takes it on, and have they said yes?',
    realistic: 'Realistic: is there enough time and help for it? Only you can tell.',
    'time-bound': 'Time-bound: by which day?',
  },
  smartSaid: 'Said',

  standings: {open: 'To do', done: 'Done', moved: 'Put off', dropped: 'Dropped'},
  acts: {open: 'Open it again', done: 'It is done', moved: 'Put it off', dropped: 'Drop it'},
  moveTitle: 'Put it off',
  moveDay: {label: 'New day', hint: 'Leave it empty if you do not know yet.'},
  dropTitle: 'Drop it',
  why: {label: 'Why', hint: 'A word is enough. It helps the others understand.'},
  saveMoved: 'Put it off',
  saveDropped: 'Drop it',
  whyOf: (standing, why) => `${standing}: ${why}`,
  dueDay: (day) => `The day has come: ${day}`,
  dueCount: (count) =>
    count === 1
      ? 'The day has come for one line. How did it go?'
      : `The day has come for ${String(count)} lines. How did it go?`,
  openTitle: 'To do',
  closedTitle: 'Done or dropped',
  nothingOpen: 'Nothing is left to do for now.',
  fromMeeting: (day, theme) => (theme === '' ? `Meeting of ${day}` : `Meeting of ${day}: ${theme}`),
  private: 'Private: for you only',

  print: 'Print the plan',
  printed: (day) => `Printed on ${day}`,
  standingTitle: 'Where it stands',
  alsoWritten: (text) => `Also written, not decided yet: ${text}`,
  said: {
    added: 'The line is saved.',
    changed: 'The change is saved.',
    chosen: 'Chosen. The other version stays in the history.',
    done: 'The line is done.',
    moved: 'The line is put off.',
    dropped: 'The line is dropped.',
    reopened: 'The line is open again.',
  },
};

/** See {@link Catalogue}. */
export const actionPlanCatalogue: Catalogue<ActionPlanMessages> = {
  tag: 'avec-action-plan',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
