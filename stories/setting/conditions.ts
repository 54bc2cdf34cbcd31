import {ENTRY_SCHEMA, type ConditionsBody, type Entry, type Role} from '@avec/model';

import {partyIn} from './people.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

/** What somebody said they need, as a story tells it; what is absent was not answered. */
export interface StoryConditions {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly said: Partial<ConditionsBody>;
  /** What was said instead, on two devices at once. */
  readonly otherwise?: readonly Partial<ConditionsBody>[];
  /** Whether its words were erased since. */
  readonly erased?: true;
}

const SILENCE = {
  comfort: 'unanswered',
  device: 'unanswered',
  connection: 'unanswered',
  where: '',
  isPrivate: 'unanswered',
  overheard: 'unanswered',
  headphones: 'unanswered',
  safeWord: '',
  noRecording: 'unanswered',
  companion: '',
  note: '',
} as const;

/** @returns What was said as entries: the same story gives the same entries. */
export function conditionsEntries(subject: string, told: readonly StoryConditions[]): readonly Entry[] {
  return told.flatMap((each, index) => entriesOf(subject, each, index));
}

function entriesOf(subject: string, told: StoryConditions, index: number): readonly Entry[] {
  const {by, on, said, otherwise = [], erased} = told;
  const id = (step: number): string =>
    `019b0000-0000-7000-a${String(step).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
  const envelope = (step: number) =>
    ({
      id: id(step),
      schema: ENTRY_SCHEMA,
      subject,
      entity: {kind: 'conditions', id: id(100)},
      author: partyIn(by, subject),
      at: `${on}T18:00:${String(index * 10 + step).padStart(2, '0')}.000Z-0000`,
      zone: 'America/Toronto',
      audience: 'shared',
    }) as const;
  const body = (of: Partial<ConditionsBody>): ConditionsBody => ({...SILENCE, on, ...of});
  const record: Entry = {...envelope(1), act: 'record', parents: [], body: body(said)};
  const changes = otherwise.map((change, step): Entry => ({
    ...envelope(2 + step),
    act: 'set',
    parents: [record.id],
    body: body({...said, ...change}),
  }));
  const erasure: Entry = {...envelope(9), act: 'redact', parents: [record.id], body: {target: record.id}};
  return [record, ...changes, ...(erased ? [erasure] : [])];
}

/** Everything is answered. */
export function allAnswered(context: StoryContext): readonly StoryConditions[] {
  return [{by: 'person', on: '2026-11-03', said: say(ALL, context)}];
}

/** A few answers: help is called for, and one thing is not said. */
export function fewAnswers(): readonly StoryConditions[] {
  const said = {comfort: 'not-at-all', device: 'no', connection: 'declined', isPrivate: 'no'} as const;
  return [{by: 'person', on: '2026-11-03', said}];
}

/** The person, and who stands in their place in law. */
export function twoVoices(context: StoryContext): readonly StoryConditions[] {
  return [
    ...allAnswered(context),
    {by: 'representative', on: '2026-11-05', said: {comfort: 'a-little', headphones: 'no'}},
  ];
}

/** Changed on two devices that had not seen each other. */
export function conditionsInTwoWays(): readonly StoryConditions[] {
  const said = {comfort: 'fairly', device: 'yes'} as const;
  return [
    {by: 'person', on: '2026-11-03', said, otherwise: [{comfort: 'very'}, {comfort: 'a-little', overheard: 'yes'}]},
  ];
}

/** Words that somebody erased; the answers stay. */
export function erasedConditions(context: StoryContext): readonly StoryConditions[] {
  return allAnswered(context).map((told) => ({...told, erased: true}));
}

/** Long words without a place to break. */
export function longConditions(): readonly StoryConditions[] {
  const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
  return [
    {by: 'person', on: '2026-11-03', said: {where: word, safeWord: word, companion: word, note: `${word} `.repeat(8)}},
  ];
}

const ALL: InBoth<Partial<ConditionsBody>> = {
  en: {
    comfort: 'fairly',
    device: 'yes',
    connection: 'unsure',
    where: 'My kitchen, once the children are at school',
    isPrivate: 'yes',
    overheard: 'unsure',
    headphones: 'yes',
    safeWord: 'Umbrella',
    noRecording: 'yes',
    companion: 'Sylvie, my sister, now and then',
    note: 'Mornings are better for me.',
  },
  'fr-CA': {
    comfort: 'fairly',
    device: 'yes',
    connection: 'unsure',
    where: 'Ma cuisine, quand les enfants sont à l’école',
    isPrivate: 'yes',
    overheard: 'unsure',
    headphones: 'yes',
    safeWord: 'Parapluie',
    noRecording: 'yes',
    companion: 'Sylvie, ma sœur, de temps en temps',
    note: 'Le matin me convient mieux.',
  },
};
