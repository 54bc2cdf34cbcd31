import type {EntityKind, EntityView} from '@avec/model';

import {next, type Rows, type Table} from './backend.js';
import type {ViewQuery} from './record.js';

/** Reads for one actor, who sees what is shared and what is their own. */
export interface Reader {
  readonly ref: string;
  read<Result>(tables: readonly Table[], work: (rows: Rows) => Promise<Result>): Promise<Result>;
}

/** @returns Views of a kind or of one of its groups, newest first. */
export function readViews(
  reader: Reader,
  kind: EntityKind,
  {group, before, limit = Infinity}: ViewQuery,
): Promise<readonly EntityView[]> {
  const [ordering, within] =
    group === undefined ? (['byKind', [kind]] as const) : (['byGroup', [kind, group]] as const);
  return reader.read(['views'], async (rows) => {
    const found: EntityView[] = [];
    let until = before === undefined ? undefined : [before];
    while (found.length < limit) {
      const wanted = limit === Infinity ? undefined : limit - found.length;
      const batch = await rows.list('views', ordering, {within, until, order: 'newest', limit: wanted});
      found.push(...batch.filter(({visibleTo}) => visibleTo === null || visibleTo === reader.ref));
      const last = batch.at(-1);
      if (!last || batch.length !== wanted) break;
      until = [last.order, last.id];
    }
    return found;
  });
}

/** @returns The groups in which there is something to see, in the order of their names; only those whose names begin in some way. */
export async function readGroups(reader: Reader, kind: EntityKind, beginning = ''): Promise<readonly string[]> {
  const groups: string[] = [];
  let from: readonly string[] = [beginning];
  for (;;) {
    const listing = {within: [kind], from, limit: 1};
    const [first] = await reader.read(['views'], (rows) => rows.list('views', 'byGroup', listing));
    const group = first?.group ?? null;
    if (!group?.startsWith(beginning)) return groups;
    if ((await readViews(reader, kind, {group, limit: 1})).length > 0) groups.push(group);
    from = [next(group)];
  }
}
