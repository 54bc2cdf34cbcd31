import type {EntityView} from './fold.js';
import {settled} from './fold.js';
import {foldedInto, headIds, latestFirst} from './lineage.js';
import {outcomeGroup} from './outcome-group.js';
import type {Audience, Entry, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import type {Basis, Party} from '../entry/roles.js';
import {voiceOf} from '../entry/voice.js';
import {sameAnswer} from '../outcome/answer.js';
import type {DefinitionRef, ItemResponse} from '../outcome/outcome.js';

/** What an entry says about one theme, and who wrote it when. */
export interface ItemStatement extends ItemResponse {
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** One theme of a session as it stands now. */
export interface SessionItem extends ItemStatement {
  readonly erased: boolean;
  /** What other corrections say whose authors knew nothing of the one shown; newest first. */
  readonly conflict: readonly ItemStatement[];
}

/** Themes answered together on one day, as they stand now. */
export interface OutcomeSession extends EntityView {
  readonly kind: 'outcome';
  readonly state: 'recorded' | 'withdrawn';
  readonly definition: DefinitionRef;
  /** Local calendar day the answers are about, `YYYY-MM-DD`. */
  readonly on: string;
  /** When it was recorded, by the hybrid clock. */
  readonly at: string;
  readonly author: Party;
  /** Whose answers they are. */
  readonly voice: Party;
  /** `own` when the voice typed, else why somebody else did. */
  readonly basis: 'own' | Basis;
  readonly audience: Audience;
  /** Only the themes something was said about, in the order they were recorded. */
  readonly items: readonly SessionItem[];
  readonly note: string;
  readonly noteErased: boolean;
}

type Saying = EntryOf<'outcome', 'record' | 'set'>;

/** @returns The session that entries tell; `null` while the one that records it is missing. */
export function foldOutcome(entries: readonly Entry[]): OutcomeSession | null {
  const all = settled(entries).filter((entry) => entry.entity.kind === 'outcome');
  // A second record of one thing is no correction; the first one stands.
  const record = all.find((entry) => isEntry(entry, 'outcome', 'record'));
  if (!record) return null;
  const changes = foldedInto(record, all);
  const withdrawn = changes.some((entry) => entry.act === 'withdraw');
  return {
    ...frame(record, withdrawn),
    heads: headIds(all),
    items: items(record, changes, all),
    note: record.body.note,
    noteErased: record.body.erased ?? false,
  };
}

function frame(record: EntryOf<'outcome', 'record'>, withdrawn: boolean) {
  const {at, author, audience, body, entity} = record;
  const voice = voiceOf(record);
  const isPrivate = audience === 'private';
  const {id: definitionId, version} = body.definition;
  return {
    kind: 'outcome',
    id: entity.id,
    group: withdrawn ? null : outcomeGroup({definitionId, version, voice, private: isPrivate}),
    order: `${body.on}|${at}|${entity.id}`,
    visibleTo: isPrivate ? voice.ref : null,
    state: withdrawn ? 'withdrawn' : 'recorded',
    definition: body.definition,
    on: body.on,
    at,
    author,
    voice,
    basis: record.onBehalfOf?.basis ?? 'own',
    audience,
  } as const;
}

function items(
  record: EntryOf<'outcome', 'record'>,
  changes: readonly Entry[],
  all: readonly Entry[],
): readonly SessionItem[] {
  const said = new Map<string, Map<string, Saying & {readonly response: ItemResponse}>>();
  const say = (entry: Saying, response: ItemResponse) => {
    const sayings = said.get(response.item) ?? new Map<string, never>();
    said.set(response.item, sayings.set(entry.id, {...entry, response}));
  };
  for (const response of record.body.items) say(record, response);
  for (const entry of changes) if (isEntry(entry, 'outcome', 'set')) say(entry, entry.body);
  return [...said.values()].flatMap((sayings) => {
    const [shown, ...others] = latestFirst(heads([...sayings.values()], all)).map(statement);
    if (!shown) return [];
    const conflict = others.filter((other) => !saysTheSame(other, shown));
    return [{...shown, erased: shown.erased ?? false, conflict}];
  });
}

function statement({id, at, author, response}: Saying & {readonly response: ItemResponse}): ItemStatement {
  return {...response, by: id, at, author};
}

function saysTheSame(one: ItemResponse, other: ItemResponse): boolean {
  return (
    sameAnswer(one.answer, other.answer) &&
    one.important === other.important &&
    one.discuss === other.discuss &&
    one.note === other.note
  );
}
