import {reflectionGroup} from './participation-group.js';
import type {ReflectionBody} from './reflection.js';
import {canonicalJson} from '../definition/hash.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** What one entry of a worksheet says, and who wrote it when. */
export interface ReflectionStatement extends ReflectionBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** A worksheet as it stands now. */
export interface ReflectionView extends OwnView<'reflection'>, ReflectionStatement {
  readonly at: string;
  readonly author: Party;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly ReflectionStatement[];
}

/** @returns The worksheet that entries tell; `null` while the one that records it is missing. */
export function foldReflection(entries: readonly Entry[]): ReflectionView | null {
  const own = readOwn('reflection', entries);
  if (!own) return null;
  const {shown, others, frame} = own;
  const {about, on} = shown.body;
  const group = reflectionGroup({about, voice: frame.voice, private: frame.audience === 'private'});
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : group,
    order: `${on}|${frame.at}|${frame.id}`,
    conflict: others.filter((other) => !saysTheSame(other.body, shown.body)).map(statement),
  };
}

function statement({id, at, author, body}: OwnSaying<'reflection'>): ReflectionStatement {
  return {...body, erased: body.erased ?? false, by: id, at, author};
}

function saysTheSame(one: ReflectionBody, other: ReflectionBody): boolean {
  return canonicalJson({...one, erased: false}) === canonicalJson({...other, erased: false});
}
