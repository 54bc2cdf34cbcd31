import type {ConsentState} from '@avec/model';

import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** What holds whatever was decided, said to the person or to somebody who takes part. */
export interface Truths {
  readonly own: string;
  readonly private: string;
  readonly shared: string;
  readonly outside: string;
  readonly device: string;
}

/** The words of `avec-who-sees-what`. */
export interface WhoSeesWhatMessages {
  readonly opening: string;
  readonly broken: string;
  readonly between: string;

  readonly title: string;
  readonly purpose: string;
  readonly insideTitle: string;
  readonly toDeciding: Truths;
  readonly toOthers: Truths;

  readonly outsideTitle: string;
  readonly outsideText: string;
  readonly nothingAsked: string;
  readonly mayTitle: string;
  readonly mayNone: string;
  readonly mayNotTitle: string;
  readonly refused: (count: number) => string;

  readonly who: string;
  readonly what: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  /** Why something may go out, or may not. */
  readonly reasons: Readonly<Record<ConsentState | 'disputed', string>>;

  readonly print: string;
  readonly printed: (day: string) => string;
}

/** English, the source of the keys. */
export const en: WhoSeesWhatMessages = {
  opening: 'Opening the record…',
  broken: 'This page cannot show who sees what. Nothing is lost.',
  between: 'This is between the person and those who support them.',

  title: 'Who can see what',
  purpose: 'Who reads what is written here, and what may go further.',
  insideTitle: 'In this record',
  toDeciding: {
    own: 'You see everything you wrote, and what others share here.',
    private: 'What you keep for yourself, nobody else sees here.',
    shared: 'Those who take part in this record see what is shared in it.',
    outside: 'Managers see numbers, never your words.',
    device: 'This record is kept on this device. Whoever can open the device can read it.',
  },
  toOthers: {
    own: 'The person sees everything they wrote, and what others share here.',
    private: 'What somebody keeps for themselves, nobody else sees here.',
    shared: 'Those who take part in this record see what is shared in it.',
    outside: 'Managers see numbers, never words.',
    device: 'This record is kept on this device. Whoever can open the device can read it.',
  },

  outsideTitle: 'What may go further',
  outsideText: 'Each use was asked for on its own. Each answer can be changed at any time.',
  nothingAsked: 'This page asks to pass nothing on. Nothing goes further by consent.',
  mayTitle: 'These may receive something',
  mayNone: 'Nobody may receive anything now.',
  mayNotTitle: 'These receive nothing',
  refused: (count) =>
    count === 1
      ? 'One use cannot be shown on this page. Nothing goes out for it.'
      : `${String(count)} uses cannot be shown on this page. Nothing goes out for them.`,

  who: 'Who',
  what: 'What',
  since: (day) => `Since ${day}`,
  until: (day) => `Until ${day} at the latest`,
  reasons: {
    draft: 'Nothing goes out: not decided yet.',
    given: 'May receive it: this was agreed to.',
    refused: 'Nothing goes out: the answer was no.',
    'review-due': 'May receive it. It is time to look at it again.',
    outdated: 'Nothing goes out: the words have changed since the decision.',
    changed: 'Nothing goes out: a later decision took its place.',
    withdrawn: 'Nothing more goes out: the consent was withdrawn.',
    expired: 'Nothing more goes out: the consent has ended.',
    disputed: 'Nothing goes out: there are two decisions.',
  },

  print: 'Print',
  printed: (day) => `Printed on ${day}`,
};

/** See {@link Catalogue}. */
export const whoSeesWhatCatalogue: Catalogue<WhoSeesWhatMessages> = {
  tag: 'avec-who-sees-what',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
