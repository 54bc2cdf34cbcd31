import {tourDhorizon} from '@avec/model';

import {partyIn} from './people.js';
import {answerOf, type Said, type StoryRecord, type StorySession} from './sessions.js';
import type {StoryDraft} from './portal.js';
import type {StoryContext} from '../story.js';
import {say} from '../words.js';

/** One session of the person. */
export function oneSession(subject: string): StoryRecord {
  return {sessions: [{by: partyIn('person', subject), on: '2026-10-02', said: {home: 3, money: 2, days: 5, mind: 6}}]};
}

/** Two sessions of the person, one of each of two others. */
export function severalVoices(subject: string): StoryRecord {
  const [person, practitioner, relative] = [
    partyIn('person', subject),
    partyIn('practitioner', subject),
    partyIn('relative', subject),
  ];
  return {
    sessions: [
      {by: person, on: '2026-09-18', said: {home: 3, money: 2, days: 5, friends: 4, mind: 4, safety: 6, hope: 6}},
      {by: person, on: '2026-10-02', said: {home: 5, money: 2, days: 6, friends: 4, mind: 3, safety: 7, hope: 7}},
      {by: practitioner, on: '2026-10-02', said: {home: 6, days: 4, mind: 5, safety: 7, hope: 5}},
      {by: relative, on: '2026-10-03', said: {home: 2, friends: 7, mind: 'declined', hope: 6}},
    ],
  };
}

/** Half a year: two voices, and what happened. */
export function halfAYear(subject: string, context: StoryContext): StoryRecord {
  const person = partyIn('person', subject);
  const {sessions = []} = severalVoices(subject);
  const earlier: readonly StorySession[] = [
    {by: person, on: '2026-05-04', said: {home: 2, money: 4, days: 3, friends: 2, mind: 3, hope: 3}},
    {by: person, on: '2026-06-01', said: {home: 2, money: 4, days: 4, friends: 3, mind: 4, hope: 4}},
    {by: person, on: '2026-07-06', said: {home: 3, money: 'declined', days: 'not-applicable', mind: 4, hope: 4}},
    {by: person, on: '2026-08-10', said: {money: 3, days: 5, friends: 4, mind: 5, hope: 5}},
  ];
  return {
    sessions: [...earlier, ...sessions],
    events: [
      {by: person, on: '2026-06-15', text: say({en: 'I moved', 'fr-CA': 'J’ai déménagé'}, context)},
      {by: person, on: '2026-08-24', text: say({en: 'The cooking group', 'fr-CA': 'Le groupe de cuisine'}, context)},
    ],
  };
}

/** One session with everything that can stand in one. */
export function fullSession(subject: string, context: StoryContext): StoryRecord {
  const person = partyIn('person', subject);
  const notes = say(
    {
      en: {home: 'It is quiet here now.', money: 'The move was expensive.', whole: 'A long year, and here I am.'},
      'fr-CA': {
        home: 'C’est tranquille ici, maintenant.',
        money: 'Le déménagement a coûté cher.',
        whole: 'Une longue année, et me voici.',
      },
    },
    context,
  );
  return {
    sessions: [
      {by: person, on: '2026-08-03', said: {home: 4, hope: 4}, notes: {home: notes.home}, erased: true},
      {by: person, on: '2026-09-07', said: {home: 5, hope: 5}, version: '0'},
      {by: person, on: '2026-09-21', said: {home: 6, hope: 4}, private: true},
      {
        by: partyIn('practitioner', subject),
        on: '2026-10-05',
        said: {home: 7},
        onBehalfOf: {role: 'person', ref: subject, basis: 'dictated'},
      },
      {
        by: person,
        on: '2026-10-19',
        said: {home: 8, money: 3, days: 'not-applicable', close: 'declined', mind: 5, hope: 7},
        notes: {home: notes.home, money: notes.money},
        note: notes.whole,
        important: ['money'],
        discuss: ['money', 'mind'],
        corrections: [
          {by: person, item: 'mind', said: 6},
          {by: person, item: 'mind', said: 4},
        ],
      },
    ],
  };
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
const WEEKS = 520;

/** Every week for ten years, all themes. */
export function tenYears(subject: string): StoryRecord {
  const by = partyIn('person', subject);
  const last = Date.parse('2026-11-20');
  const sessions = Array.from({length: WEEKS}, (_, week): StorySession => {
    const on = new Date(last - (WEEKS - 1 - week) * WEEK).toISOString().slice(0, 'YYYY-MM-DD'.length);
    return {by, on, said: Object.fromEntries(tourDhorizon.items.map(({id}, item) => [id, wave(week, item)]))};
  });
  return {sessions};
}

/** Ups and downs that are the same each time. */
function wave(week: number, item: number): number {
  return Math.round(5 + 3 * Math.sin(week / 40 + item) + Math.sin(week / 7 + item));
}

/** @returns Answers that are not saved yet, of the scale that comes with the library. */
export function draftOf(
  said: Readonly<Record<string, Said>>,
  parts: StoryDraft = {},
): {readonly of: string; readonly parts: StoryDraft} {
  const items = Object.entries(said).map(([item, each]) => [
    `item:${item}`,
    {answer: answerOf(each), important: false, discuss: false, note: ''},
  ]);
  return {
    of: `outcome/${tourDhorizon.id}@${tourDhorizon.version}`,
    parts: {...(Object.fromEntries(items) as StoryDraft), ...parts},
  };
}
