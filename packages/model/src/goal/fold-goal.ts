import {agreedPlaces, goalAgreements, isAgreed} from './goal-agreements.js';
import {goalFields, goalSteps} from './goal-fields.js';
import {goalGroup} from './goal-group.js';
import {readGoalLog, type GoalLog} from './goal-log.js';
import {goalDifferences, goalProposals} from './goal-proposals.js';
import type {GoalDecision, GoalStatus, GoalView} from './goal-view.js';
import type {GoalState} from './goal.js';
import {compareEntries} from '../entry/clock.js';
import type {Entry} from '../entry/entry.js';
import {voiceOf} from '../entry/voice.js';
import {writingOf} from '../own/writing.js';

/** @returns The goal that entries tell; `null` while the one that records it is missing. */
export function foldGoal(entries: readonly Entry[]): GoalView | null {
  const log = readGoalLog(entries);
  if (!log) return null;
  const fields = goalFields(log);
  const {steps, removedSteps} = goalSteps(log, fields.order?.value ?? '');
  const agreements = goalAgreements(log, agreedPlaces(fields, steps));
  const differing = goalDifferences(log);
  const isDisputed = differing.some(({proposal}) => proposal === null);
  const status = statusOf(fields.state?.value ?? 'proposed', isDisputed, isAgreed(agreements));
  return {
    ...frame(log, status),
    fields,
    steps,
    removedSteps,
    proposals: goalProposals(log),
    agreements,
    differing,
    decisions: decisions(log),
    isDecided: log.isDecided(),
    refused: log.all.filter(({id}) => (log.refusals.get(id) ?? 'words') !== 'words').map(({id}) => id),
  };
}

function frame(log: GoalLog, status: GoalStatus) {
  const {at, author, audience, entity, onBehalfOf} = log.record;
  const voice = voiceOf(log.record);
  const ref = audience === 'private' ? voice.ref : null;
  const time = status === 'reached' || status === 'set-aside' ? 'past' : 'current';
  return {
    kind: 'goal',
    id: entity.id,
    group: log.isWithdrawn ? null : goalGroup({time, ref}),
    order: `${at}|${entity.id}`,
    visibleTo: ref,
    heads: log.ancestry.heads(log.all).map(({id}) => id),
    state: log.isWithdrawn ? 'withdrawn' : 'recorded',
    status,
    audience,
    author,
    voice,
    basis: onBehalfOf?.basis ?? 'own',
    at,
  } as const;
}

/** A difference shows before an agreement, so that nobody's view is covered by that of two others. */
function statusOf(state: GoalState, isDisputed: boolean, isAgreedTo: boolean): GoalStatus {
  if (state !== 'proposed') return state;
  if (isDisputed) return 'differ';
  return isAgreedTo ? 'agreed' : 'proposed';
}

function decisions(log: GoalLog): readonly GoalDecision[] {
  return log
    .saidAt('state')
    .toSorted(({entry: one}, {entry: other}) => compareEntries(one, other))
    .map(({entry, change}) => ({...writingOf(entry), value: change.value as GoalState, zone: entry.zone}));
}
