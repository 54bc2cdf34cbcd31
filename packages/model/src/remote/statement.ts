import {canonicalJson} from '../definition/hash.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';

/** Who said something as a whole, and when. */
export interface Stated {
  /** Whether words stood here and were erased. */
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

type Erasable = {readonly erased?: boolean};

/** @returns What an entry says, and who wrote it when. */
export function stated<Body extends Erasable>({
  id,
  at,
  author,
  body,
}: Pick<Entry, 'id' | 'at' | 'author'> & {readonly body: Body}): Body & Stated {
  return {...body, erased: body.erased ?? false, by: id, at, author};
}

/** Whether two entries say the same, erased or not. */
export function isSameSaid(one: Erasable, other: Erasable): boolean {
  return canonicalJson({...one, erased: false}) === canonicalJson({...other, erased: false});
}
