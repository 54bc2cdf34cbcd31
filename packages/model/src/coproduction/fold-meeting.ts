import {meetingGroup} from './coproduction-group.js';
import type {MeetingBody} from './meeting.js';
import {canonicalJson} from '../definition/hash.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** What one entry says of a meeting, and who wrote it when. */
export interface MeetingStatement extends MeetingBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** A meeting as it stands now. */
export interface MeetingView extends OwnView<'meeting'>, MeetingStatement {
  readonly at: string;
  readonly author: Party;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly MeetingStatement[];
}

/** @returns The meeting that entries tell; `null` while the one that records it is missing. */
export function foldMeeting(entries: readonly Entry[]): MeetingView | null {
  const own = readOwn('meeting', entries);
  if (!own) return null;
  const {shown, others, frame} = own;
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : meetingGroup(frame.visibleTo),
    order: `${shown.body.on}|${frame.at}|${frame.id}`,
    conflict: others.filter((other) => !saysTheSame(other.body, shown.body)).map(statement),
  };
}

function statement({id, at, author, body}: OwnSaying<'meeting'>): MeetingStatement {
  return {...body, erased: body.erased ?? false, by: id, at, author};
}

function saysTheSame(one: MeetingBody, other: MeetingBody): boolean {
  return canonicalJson({...one, erased: false}) === canonicalJson({...other, erased: false});
}
