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

import type {ParticipationLadderMessages} from './participation-ladder.messages.js';
import type {DeskSubject, RecordDesk} from '../../foundation/desk/record-desk.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof ParticipationLadderMessages['said'];

/** The desk at which decisions are looked at, the one that was named last first. */
export type ParticipationDesk = RecordDesk<readonly DecisionTold[], Saying>;

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

/** What the desk of decisions is about. */
export const DECISIONS: DeskSubject<readonly DecisionTold[]> = {
  name: 'participation',
  kinds: ['decision', 'participation'],
  nothing: [],
  read: readDecisions,
  // Two ways are shown where they are; news does not count them.
  conflicts: () => 0,
  givesWordsBack: true,
};

/** @returns The id of the decision that a view is about; `null` for one that is not on the screen. */
export function decisionOf(decisions: readonly DecisionTold[], participationId: string): string | null {
  return decisions.find(({views}) => views.some(({id}) => id === participationId))?.decision.id ?? null;
}

/** @returns The decisions that the actor may see, the one that was named last first. */
async function readDecisions(record: CareRecord): Promise<readonly DecisionTold[]> {
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
