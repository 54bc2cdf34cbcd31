import {CONTINGENCY_ID, ENTRY_SCHEMA, type ContingencyField, type Entry, type Role} from '@avec/model';

import {partyIn} from './people.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

/** What somebody wrote in the plans, as a story tells it. */
export interface StoryPlan {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly said: Partial<Record<ContingencyField, string>>;
  /** How many of those before it its author had not seen. */
  readonly unseen?: number;
  /** Whether its words were erased since. */
  readonly erased?: true;
}

/** @returns What was written in the plans as entries: the same story gives the same entries. */
export function planEntries(subject: string, plans: readonly StoryPlan[]): readonly Entry[] {
  return plans.flatMap((plan, index) => entriesOf(subject, plan, index));
}

function entriesOf(subject: string, {by, on, said, unseen = 0, erased}: StoryPlan, index: number): readonly Entry[] {
  const seen = index - unseen;
  const changes = Object.entries(said).map(([field, value]) => ({field: field as ContingencyField, value}));
  const envelope = {
    schema: ENTRY_SCHEMA,
    subject,
    entity: {kind: 'contingency', id: CONTINGENCY_ID},
    author: partyIn(by, subject),
    zone: 'America/Toronto',
    audience: 'shared',
  } as const;
  const id = idOf(index, 0);
  const at = (second: number) => `${on}T18:00:${String(second).padStart(2, '0')}.000Z-0000`;
  const parents = seen === 0 ? [] : [idOf(seen - 1, 0)];
  const act = seen === 0 ? 'record' : 'set';
  const written = {...envelope, id, at: at(index * 2), act, parents, body: {changes}} as Entry;
  if (!erased) return [written];
  return [
    written,
    {...envelope, id: idOf(index, 1), at: at(index * 2 + 1), act: 'redact', parents: [id], body: {target: id}},
  ];
}

function idOf(index: number, of: number): string {
  return `019b0000-0000-7000-9${String(of).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
}

/** Both plans, written by the person and the practitioner. */
export function bothPlans(context: StoryContext): readonly StoryPlan[] {
  const {mine, theirs} = say(BOTH, context);
  return [
    {by: 'practitioner', on: '2026-11-03', said: theirs},
    {by: 'person', on: '2026-11-05', said: mine},
  ];
}

/** One who writes alone, and only of a lost connection. */
export function onePlan(context: StoryContext): readonly StoryPlan[] {
  return [{by: 'practitioner', on: '2026-11-03', said: say(BOTH, context).failure}];
}

/** The same part, written by two who had not seen each other. */
export function plansInTwoWays(context: StoryContext): readonly StoryPlan[] {
  const {aunt, sister} = say(TWO, context);
  return [
    ...bothPlans(context),
    {by: 'practitioner', on: '2026-11-10', said: {contactName: aunt, waitMinutes: '10'}},
    {by: 'person', on: '2026-11-11', said: {contactName: sister, waitMinutes: '2'}, unseen: 1},
  ];
}

/** Words that somebody erased; the choices stay. */
export function erasedPlans(context: StoryContext): readonly StoryPlan[] {
  return bothPlans(context).map((plan) => ({...plan, erased: true}));
}

/** Long words without a place to break. */
export function longPlans(): readonly StoryPlan[] {
  const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
  const said = {
    contactName: word,
    contactPhone: '1'.repeat(60),
    nearestService: word,
    practitionerWill: `${word} `.repeat(5),
  };
  return [{by: 'practitioner', on: '2026-11-03', said}];
}

const TWO: InBoth<{readonly aunt: string; readonly sister: string}> = {
  en: {aunt: 'Rose, my aunt', sister: 'Lise, my sister'},
  'fr-CA': {aunt: 'Rose, ma tante', sister: 'Lise, ma sœur'},
};

const FAILURE = {whoCalls: 'practitioner', callNumber: '514 555-0142', waitMinutes: '5', thenMode: 'phone'} as const;

const BOTH: InBoth<Readonly<Record<'mine' | 'theirs' | 'failure', StoryPlan['said']>>> = {
  en: {
    failure: FAILURE,
    mine: {contactName: 'Rose, my aunt', contactPhone: '514 555-0117', contactAgrees: 'yes'},
    theirs: {
      ...FAILURE,
      nearestService: 'The crisis centre on Main Street, open at night',
      practitionerWill: 'I call you back at once. Without an answer, I call Rose. Then I call 9-1-1 with your address.',
    },
  },
  'fr-CA': {
    failure: FAILURE,
    mine: {contactName: 'Rose, ma tante', contactPhone: '514 555-0117', contactAgrees: 'yes'},
    theirs: {
      ...FAILURE,
      nearestService: 'Le centre de crise de la rue Principale, ouvert la nuit',
      practitionerWill:
        'Je vous rappelle tout de suite. Sans réponse, j’appelle Rose. Ensuite, j’appelle le 9-1-1 avec votre adresse.',
    },
  },
};
