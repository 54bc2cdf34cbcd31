import {isOfPlans} from './contingency-rules.js';
import type {
  ContingencyFieldView,
  ContingencyFieldViews,
  ContingencyStatement,
  ContingencyView,
} from './contingency-view.js';
import {CONTINGENCY_FIELDS, type ContingencyChange} from './contingency.js';
import {CONTINGENCY_GROUP} from './remote-group.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import {settled} from '../fold/fold.js';
import {headIds, latestFirst} from '../fold/lineage.js';
import {writingOf} from '../own/writing.js';

/** An entry that says something of the plans. */
type Words = EntryOf<'contingency', 'record' | 'set'>;

/** An entry, and what it says of one part. */
type Saying = Words & {readonly change: ContingencyChange};

/** @returns The plans that entries tell; `null` while nobody has said anything of them. */
export function foldContingency(entries: readonly Entry[]): ContingencyView | null {
  const all = settled(entries).filter(({entity}) => entity.kind === 'contingency');
  const said = all.filter(isOfPlans).filter(isWords);
  const last = said.at(-1);
  if (!last) return null;
  return {
    kind: 'contingency',
    id: last.entity.id,
    group: CONTINGENCY_GROUP,
    order: `${last.at}|${last.entity.id}`,
    visibleTo: null,
    heads: headIds(all),
    audience: 'shared',
    at: last.at,
    fields: fieldsOf(said, all),
  };
}

function isWords(entry: Entry): entry is Entry & Words {
  return isEntry(entry, 'contingency', 'record') || isEntry(entry, 'contingency', 'set');
}

function fieldsOf(said: readonly Words[], all: readonly Entry[]): ContingencyFieldViews {
  const sayings = said.flatMap((entry) => entry.body.changes.map((change): Saying => ({...entry, change})));
  const fields = CONTINGENCY_FIELDS.map((field) => {
    const own = sayings.filter(({change}) => change.field === field);
    return [field, fieldOf(own, all)] as const;
  });
  // There is one for each field.
  return Object.fromEntries(fields) as ContingencyFieldViews;
}

function fieldOf(sayings: readonly Saying[], all: readonly Entry[]): ContingencyFieldView {
  const [shown, ...others] = latestFirst(heads(sayings, all)).map(statementOf);
  if (!shown) return {value: '', erased: false, by: null, others: []};
  return {...shown, others: others.filter(({value}) => value !== shown.value)};
}

function statementOf(saying: Saying): ContingencyStatement {
  const {value, erased = false} = saying.change;
  return {value, erased, by: writingOf(saying)};
}
