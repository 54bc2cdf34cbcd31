import {isHeardIn, maySay, type ActionRecord} from './action-rules.js';
import type {ActionFields, ActionFieldView, ActionStatement, ActionView} from './action-view.js';
import {ACTION_FIELDS, ACTION_WORD_FIELDS, type ActionChange, type ActionField} from './action.js';
import {actionGroup} from './coproduction-group.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import {voiceOf} from '../entry/voice.js';
import {settled} from '../fold/fold.js';
import {headIds, latestFirst} from '../fold/lineage.js';
import {isOwnAct} from '../own/hands.js';
import {writingOf} from '../own/writing.js';

/** An entry that says something in a field. */
type Saying = EntryOf<'action', 'record' | 'set'> & {readonly change: ActionChange};

/** @returns The line of the plan that entries tell; `null` while the one that records it is missing. */
export function foldAction(entries: readonly Entry[]): ActionView | null {
  const all = settled(entries).filter(({entity}) => entity.kind === 'action');
  const record = all.find((entry) => isEntry(entry, 'action', 'record'));
  if (!record) return null;
  const heard = all.filter((entry) => isHeardIn(entry, record));
  const fields = fieldsOf(record, heard, all);
  const withdrawn = heard.some((entry) => entry.act === 'withdraw' && isOwnAct(entry, record));
  const {value: standing} = fields.standing;
  const time = standing === 'done' || standing === 'dropped' ? 'closed' : 'open';
  const {visibleTo, ...frame} = frameOf(record);
  return {
    ...frame,
    visibleTo,
    group: withdrawn ? null : actionGroup({time, ref: visibleTo}),
    heads: headIds(all),
    state: withdrawn ? 'withdrawn' : 'recorded',
    fields,
  };
}

function frameOf(record: ActionRecord) {
  const {at, author, audience, entity, onBehalfOf, body} = record;
  const voice = voiceOf(record);
  return {
    kind: 'action',
    id: entity.id,
    order: `${at}|${entity.id}`,
    visibleTo: audience === 'private' ? voice.ref : null,
    at,
    author,
    voice,
    basis: onBehalfOf?.basis ?? 'own',
    audience,
    meeting: body.meeting,
    principle: body.principle,
  } as const;
}

function fieldsOf(record: ActionRecord, heard: readonly Entry[], all: readonly Entry[]): ActionFields {
  const sayings = heard.flatMap((entry): readonly Saying[] => {
    if (!isEntry(entry, 'action', 'set')) return [];
    const said = entry.body.changes.filter((change) => maySay(change, entry, record));
    return said.map((change) => ({...entry, change}));
  });
  const fields = ACTION_FIELDS.map((field) => {
    const first: Saying = {...record, change: beginning(record, field)};
    return [field, fieldOf([first, ...sayings.filter(({change}) => change.field === field)], all)] as const;
  });
  // What is said in a field was checked to be of that field.
  return Object.fromEntries(fields) as unknown as ActionFields;
}

function fieldOf(sayings: readonly [Saying, ...Saying[]], all: readonly Entry[]): ActionFieldView {
  const [shown = sayings[0], ...others] = latestFirst(heads(sayings, all));
  const conflict = others.filter(({change}) => change.value !== shown.change.value).map(statementOf);
  return {...statementOf(shown), conflict};
}

function statementOf(saying: Saying): ActionStatement {
  return {...writingOf(saying), value: saying.change.value, erased: saying.change.erased ?? false};
}

/** @returns What a line says in a field before anybody says more. */
function beginning({body}: ActionRecord, field: ActionField): ActionChange {
  if (field === 'standing') return {field, value: 'open'};
  if (field === 'why') return {field, value: ''};
  return {field, value: body[field], ...(body.erased && ACTION_WORD_FIELDS.has(field) && {erased: true})};
}
