import {participationGroup} from './participation-group.js';
import {rungOf, type ParticipationSetBody} from './participation.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** Where one entry says the person was in a decision, and who wrote it when. */
export interface ParticipationStatement extends ParticipationSetBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** One voice's view of where the person was in a decision, as it stands now. */
export interface ParticipationView extends OwnView<'participation'>, ParticipationStatement {
  /** Id of the decision. */
  readonly decision: string;
  readonly at: string;
  readonly author: Party;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly ParticipationStatement[];
}

/** @returns The view that entries tell; `null` while the one that records it is missing. */
export function foldParticipation(entries: readonly Entry[]): ParticipationView | null {
  const own = readOwn('participation', entries);
  if (!own) return null;
  const {record, shown, others, frame} = own;
  const {decision} = record.body;
  const group = participationGroup({decision, voice: frame.voice, private: frame.audience === 'private'});
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : group,
    order: `${shown.body.on}|${frame.at}|${frame.id}`,
    decision,
    conflict: others.filter((other) => !saysTheSame(other.body, shown.body)).map(statement),
  };
}

function statement({id, at, author, body}: OwnSaying<'participation'>): ParticipationStatement {
  const {definition, on, place, wish, help, erased = false} = body;
  return {definition, on, place, wish, help, erased, by: id, at, author};
}

function saysTheSame(one: ParticipationSetBody, other: ParticipationSetBody): boolean {
  return (
    one.definition.hash === other.definition.hash &&
    one.on === other.on &&
    one.help === other.help &&
    isSameAnswer(one.place, other.place) &&
    isSameAnswer(one.wish, other.wish)
  );
}

function isSameAnswer(one: ParticipationSetBody['wish'], other: ParticipationSetBody['wish']): boolean {
  return one.kind === other.kind && rungOf(one) === rungOf(other);
}
