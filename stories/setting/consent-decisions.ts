import {
  ENTRY_SCHEMA,
  noticeOf,
  type Companion,
  type ConsentDecisionBody,
  type ConsentDefinition,
  type DecidedBy,
  type Entry,
  type Role,
} from '@avec/model';

import {partyIn} from './people.js';
import type {StoryContext} from '../story.js';

const DAY = 24 * 60 * 60 * 1000;

/** A decision as a story tells it: some days ago, since what becomes of it hangs on the day. */
export interface StoryChoice {
  readonly by: 'person' | 'representative';
  readonly daysAgo: number;
  readonly act: 'give' | 'refuse' | 'withdraw';
  readonly definition: ConsentDefinition;
  readonly decidedBy?: DecidedBy;
  readonly companion?: Companion;
  /** Whether it was made without knowing of those before it. */
  readonly unknowing?: true;
}

/** What somebody who supports wrote about a consent or a mode, as a story tells it. */
export interface StoryOpinion {
  readonly by: Role;
  readonly daysAgo: number;
  readonly about: string;
  readonly limits?: string;
  readonly opinion?: string;
  readonly reasons?: string;
}

/** @returns Decisions as entries, in the order they were made, each on the words in the language of the story. */
export function choiceEntries(
  subject: string,
  choices: readonly StoryChoice[],
  {globals}: StoryContext,
): readonly Entry[] {
  return choices.map((choice, index) => {
    const {by, act, definition, unknowing} = choice;
    const before = choices.slice(0, index).some((each) => each.definition.id === definition.id);
    const envelope = envelopeOf(subject, by, choice.daysAgo, index);
    return {
      ...envelope,
      entity: {kind: 'consent', id: definition.id},
      act,
      audience: 'shared',
      parents: before && !unknowing ? [uuid(index - 1, 7)] : [],
      body: act === 'withdraw' ? {} : bodyOf(choice, envelope.at.slice(0, 10), globals.lang),
    } as Entry;
  });
}

/** @returns Opinions as entries. */
export function opinionEntries(subject: string, opinions: readonly StoryOpinion[]): readonly Entry[] {
  return opinions.map(({by, daysAgo, about, limits = '', opinion = '', reasons = ''}, index) => {
    const envelope = envelopeOf(subject, by, daysAgo, 50 + index);
    return {
      ...envelope,
      entity: {kind: 'opinion', id: uuid(index, 8)},
      act: 'record',
      audience: 'shared',
      parents: [],
      body: {about, on: envelope.at.slice(0, 10), limits, opinion, reasons},
    };
  });
}

function bodyOf({act, by, definition, ...said}: StoryChoice, on: string, language: string): ConsentDecisionBody {
  const {decidedBy = by === 'person' ? {kind: 'self'} : {kind: 'substitute', basis: 'Mandat'}, companion = null} = said;
  const {id, version, reviewDays, validDays} = definition;
  const after = (days: number): string => new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10);
  return {
    definition: {id, version, hash: 'a'.repeat(64)},
    notice: noticeOf(definition, language),
    decidedBy,
    companion,
    review: act === 'give' ? after(reviewDays) : '',
    until: act === 'give' ? after(validDays) : '',
  };
}

function envelopeOf(subject: string, by: Role, daysAgo: number, index: number) {
  const day = new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
  return {
    id: uuid(index, 7),
    schema: ENTRY_SCHEMA,
    subject,
    author: partyIn(by, subject),
    // At noon in Québec, the day is the same nearly everywhere.
    at: `${day}T16:00:${String(index).padStart(2, '0')}.000Z-0000`,
    zone: 'America/Toronto',
  } as const;
}

/** A UUIDv7 with the place in the story where others have chance. */
function uuid(index: number, of: number): string {
  return `019b0000-0000-7000-8${String(of).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
}
