import {
  ENTRY_SCHEMA,
  type BehalfOf,
  type Entry,
  type LadderDefinition,
  type ParticipationSetBody,
  type Role,
  type Wish,
} from '@avec/model';
import {doing3} from '@avec/model/definitions/doing-3';

import {partyIn} from './people.js';

/** Where somebody says the person was in a decision, as a story tells it. */
export interface StoryView {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Id of a rung, or an answer that is none; unanswered unless given. */
  readonly place?: string;
  readonly wish?: string;
  readonly help?: string;
  readonly ladder?: LadderDefinition;
  /** Another version of the ladder than today's. */
  readonly version?: string;
  readonly private?: true;
  /** Why somebody else's hand wrote it for the person. */
  readonly basis?: BehalfOf['basis'];
  /** What would help, said otherwise on two devices at once. */
  readonly otherwise?: readonly string[];
}

/** A decision as a story tells it. */
export interface StoryDecision {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly private?: true;
  /** What it was called otherwise on another device at the same time. */
  readonly otherwise?: string;
  /** Whether its name was erased since. */
  readonly erased?: true;
  readonly views?: readonly StoryView[];
}

/** @returns Decisions, and what was said of them, as entries: the same story gives the same entries, ids and times included. */
export function decisionEntries(subject: string, decisions: readonly StoryDecision[]): readonly Entry[] {
  return decisions.flatMap((decision, place) => {
    const views = decision.views ?? [];
    return [
      ...namingEntries(subject, decision, place),
      ...views.flatMap((view, index) => viewEntries(view, {subject, decision, place, step: 10 * (index + 1)})),
    ];
  });
}

function namingEntries(subject: string, decision: StoryDecision, place: number): readonly Entry[] {
  const {by, on, title, otherwise, erased} = decision;
  const frame = (step: number) => ({
    ...envelope(subject, by, on, [place, step]),
    entity: {kind: 'decision', id: uuid(place, 0)} as const,
    audience: decision.private ? ('private' as const) : ('shared' as const),
  });
  const record: Entry = {...frame(1), act: 'record', parents: [], body: {title}};
  const set = (step: number, name: string): Entry => ({
    ...frame(step),
    act: 'set',
    parents: [record.id],
    body: {title: name},
  });
  const changes = otherwise === undefined ? [] : [set(2, title), set(3, otherwise)];
  const erasure: Entry = {...frame(4), act: 'redact', parents: [record.id], body: {target: record.id}};
  return [record, ...changes, ...(erased ? [erasure] : [])];
}

interface Scene {
  readonly subject: string;
  readonly decision: StoryDecision;
  readonly place: number;
  readonly step: number;
}

function viewEntries(view: StoryView, {subject, decision, place, step}: Scene): readonly Entry[] {
  const {by, on, basis, otherwise = []} = view;
  const body = bodyOf(view);
  const audience: Entry['audience'] = decision.private || view.private ? 'private' : 'shared';
  const onBehalfOf = basis ? {onBehalfOf: {role: 'person', ref: subject, basis} as const} : {};
  const frame = (offset: number) => ({
    ...envelope(subject, by, on, [place, step + offset]),
    ...onBehalfOf,
    entity: {kind: 'participation', id: uuid(place, step)} as const,
    audience,
  });
  const record: Entry = {...frame(1), act: 'record', parents: [], body: {decision: uuid(place, 0), ...body}};
  const changes = otherwise.map((help, index): Entry => ({
    ...frame(2 + index),
    act: 'set',
    parents: [record.id],
    body: {...body, help},
  }));
  return [record, ...changes];
}

function bodyOf({
  on,
  place,
  wish,
  help = '',
  ladder = doing3,
  version = ladder.version,
}: StoryView): ParticipationSetBody {
  const was = answerOf(place);
  return {
    definition: {id: ladder.id, version, hash: 'a'.repeat(64)},
    on,
    place: was.kind === 'right-place' ? {kind: 'unanswered'} : was,
    wish: answerOf(wish),
    help,
  };
}

const ASIDES = ['unanswered', 'not-applicable', 'declined', 'right-place'] as const;

function answerOf(said = 'unanswered'): Wish {
  const kind = ASIDES.find((each) => each === said);
  return kind ? {kind} : {kind: 'rung', rung: said};
}

function envelope(subject: string, by: Role, on: string, [place, step]: readonly [number, number]) {
  return {
    id: uuid(place, 500 + step),
    schema: ENTRY_SCHEMA,
    subject,
    author: partyIn(by, subject),
    at: `${on}T18:${String(place).padStart(2, '0')}:${String(step % 60).padStart(2, '0')}.000Z-0000`,
    zone: 'America/Toronto',
  } as const;
}

/** A UUIDv7 with the place in the story where others have chance. */
function uuid(place: number, step: number): string {
  return `019b0000-0000-7d00-8000-${(place * 1000 + step).toString(16).padStart(12, '0')}`;
}
