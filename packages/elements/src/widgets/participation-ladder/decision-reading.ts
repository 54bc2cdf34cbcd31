import {
  decisionGroup,
  participationSeries,
  sideBySide,
  type DecisionView,
  type ParticipationSeries,
  type ParticipationView,
  type SideBySide,
} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** One decision with all that was said of where the person was in it. */
export interface DecisionTold {
  readonly decision: DecisionView;
  /** Those that stand, oldest first. */
  readonly views: readonly ParticipationView[];
  /** The latest of each voice; `null` while nobody has said anything. */
  readonly side: SideBySide | null;
  /** Each voice apart, in time. */
  readonly series: readonly ParticipationSeries[];
}

/** @returns The decisions that the actor may see, the one that was named last first. */
export async function readDecisions(record: CareRecord): Promise<readonly DecisionTold[]> {
  const [shared, own, said] = await Promise.all([
    record.view<DecisionView>('decision', {group: decisionGroup(null)}),
    record.view<DecisionView>('decision', {group: decisionGroup(record.actor.ref)}),
    record.view<ParticipationView>('participation'),
  ]);
  const standing = said
    .filter(({state}) => state === 'recorded')
    .sort((one, other) => (one.order < other.order ? -1 : 1));
  return [...shared, ...own]
    .sort((one, other) => (one.order < other.order ? 1 : -1))
    .map((decision) => toldOf(decision, standing));
}

/** @returns What is told of a decision by those of some views that are about it; oldest first. */
export function toldOf(decision: DecisionView, said: readonly ParticipationView[]): DecisionTold {
  const views = said.filter((view) => view.decision === decision.id);
  return {decision, views, side: sideBySide(views)[0] ?? null, series: participationSeries(views)};
}
