import type {PreferenceBody} from './preference.js';
import {preferenceGroup} from './remote-group.js';
import {isSameSaid, stated, type Stated} from './statement.js';
import type {Entry} from '../entry/entry.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn} from '../own/read-own.js';

/** What one entry says of how somebody would like to meet, and who wrote it when. */
export interface PreferenceStatement extends PreferenceBody, Stated {
  readonly erased: boolean;
}

/** How one voice would like to meet, as it stands now. Of several, the last by `order` holds. */
export interface PreferenceView extends OwnView<'preference'>, PreferenceStatement {
  /** When it was first recorded. Its `order` has when it was last said. */
  readonly at: string;
  readonly author: Stated['author'];
  /** What others say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly PreferenceStatement[];
}

/** @returns The preference that entries tell; `null` while the one that records it is missing. */
export function foldPreference(entries: readonly Entry[]): PreferenceView | null {
  const own = readOwn('preference', entries);
  if (!own) return null;
  const {shown, others, frame} = own;
  const group = preferenceGroup({voice: frame.voice, private: frame.audience === 'private'});
  return {
    ...stated(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : group,
    order: `${shown.body.on}|${shown.at}|${frame.id}`,
    conflict: others.filter(({body}) => !isSameSaid(inOneOrder(body), inOneOrder(shown.body))).map(stated),
  };
}

/** The same choices whatever the order they were made in. */
function inOneOrder(body: PreferenceBody): PreferenceBody {
  const situations = body.situations.toSorted((one, other) => (one.situation < other.situation ? -1 : 1));
  return {...body, situations};
}
