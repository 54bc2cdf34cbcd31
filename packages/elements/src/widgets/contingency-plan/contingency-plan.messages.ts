import type {ContingencyField} from '@avec/model';

import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** A part of the plans, as it is asked for. */
export interface PlanFieldWords {
  readonly label: string;
  readonly hint: string;
}

/** What was done with the plans. */
export type PlanSaid = 'first' | 'changed' | 'chosen';

/** The words of `avec-contingency-plan`. */
export interface ContingencyPlanMessages extends DeskMessages {
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly time: string;
  readonly otherWays: string;
  readonly askFirst: string;
  readonly broken: string;
  readonly closedToRole: string;

  readonly parts: Readonly<Record<'emergency' | 'failure', {readonly title: string; readonly purpose: string}>>;
  readonly fields: Readonly<Record<ContingencyField, PlanFieldWords>>;
  readonly agrees: Readonly<Record<'yes' | 'no', string>>;
  readonly callers: Readonly<Record<'person' | 'practitioner', string>>;
  readonly minutes: (minutes: number) => string;
  readonly atOnce: string;
  /** A choice that nobody has made. */
  readonly notDecided: string;
  /** A mode that is not on the list of this page. */
  readonly otherMode: string;
  readonly notSaid: string;
  readonly nothingYet: string;

  readonly write: string;
  readonly nothingChanged: string;

  readonly print: string;
  readonly printBlank: string;
  readonly printed: (day: string) => string;
  readonly alsoWritten: (text: string) => string;
  readonly said: Readonly<Record<PlanSaid, string>>;
}

/** English, the source of the keys. */
export const en: ContingencyPlanMessages = {
  ...deskWords,
  title: 'If something goes wrong',
  purpose: 'Agree in advance what each of you does. Then nobody has to think of it in a hard moment.',
  audience: 'Everyone who takes part in this record reads these plans, and can write in them.',
  time: 'It takes about five minutes together. Nothing is required: write what you know.',
  otherWays: 'You can also print empty plans and write by hand.',
  askFirst: 'Ask people before you write their name or number.',
  broken: 'The plans cannot be shown on this page. Nothing is lost.',
  closedToRole: 'These plans are for those who take part. Your role sees numbers only.',

  parts: {
    emergency: {title: 'In an emergency', purpose: 'Somebody is in danger, or fears to be.'},
    failure: {title: 'If we get cut off', purpose: 'The call drops, the picture freezes, a message does not come.'},
  },
  fields: {
    contactName: {label: 'Somebody to call', hint: 'A name, and who they are to the person.'},
    contactPhone: {label: 'Their number', hint: ''},
    contactAgrees: {label: 'Have they agreed to be called?', hint: 'They are called for an emergency only.'},
    nearestService: {label: 'The nearest service', hint: 'A clinic, a hospital, a crisis centre: its name and town.'},
    practitionerWill: {label: 'What the practitioner will do', hint: 'Step by step: “I call you back. Then I call …”'},
    whoCalls: {label: 'Who calls back?', hint: ''},
    callNumber: {label: 'On what number?', hint: 'Somewhere the call can be taken.'},
    waitMinutes: {label: 'After how long?', hint: 'Leave time to start the device again.'},
    thenMode: {label: 'If that fails too, we go on by', hint: ''},
  },
  agrees: {yes: 'Yes', no: 'No, or not asked yet'},
  callers: {person: 'The person', practitioner: 'The practitioner'},
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${String(minutes)} minutes`),
  atOnce: 'At once',
  notDecided: 'Not decided yet',
  otherMode: 'Another way to meet',
  notSaid: 'Not said yet',
  nothingYet: 'Nothing is agreed yet.',

  write: 'Write this plan',
  nothingChanged: 'Nothing was changed.',

  print: 'Print the plans',
  printBlank: 'Print empty plans',
  printed: (day) => `Printed on ${day}`,
  alsoWritten: (text) => `Also written, not decided yet: ${text}`,
  said: {
    first: 'The plan is saved. Others who take part can read it.',
    changed: 'The change is saved.',
    chosen: 'Chosen. The other version stays in the history.',
  },
};

/** See {@link Catalogue}. */
export const contingencyPlanCatalogue: Catalogue<ContingencyPlanMessages> = {
  tag: 'avec-contingency-plan',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
