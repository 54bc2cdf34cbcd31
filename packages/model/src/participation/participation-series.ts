import type {ParticipationView} from './fold-participation.js';
import type {Place, Wish} from './participation.js';
import {byDecision, byVoice, isSameLadder} from './voices.js';
import type {Party} from '../entry/roles.js';
import type {DefinitionRef} from '../outcome/outcome.js';

/** One view in time. */
export interface ParticipationPoint {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly place: Place;
  readonly wish: Wish;
  readonly participationId: string;
}

/** Views in a row on one version of one ladder: all that may be drawn on one line. */
export interface ParticipationRun {
  readonly definition: Pick<DefinitionRef, 'id' | 'version'>;
  /** Oldest first. */
  readonly points: readonly ParticipationPoint[];
}

/** One voice's views of one decision in time. Never averaged with another's. */
export interface ParticipationSeries {
  /** Id of the decision. */
  readonly decision: string;
  readonly voice: Party;
  /** Oldest first; a new one from where the ladder or its version changes. */
  readonly runs: readonly ParticipationRun[];
}

/**
 * @returns The views of each decision, each voice apart: the decisions in the
 *   order of their first views, the person's voice before the others. Withdrawn
 *   ones are left out.
 */
export function participationSeries(views: readonly ParticipationView[]): readonly ParticipationSeries[] {
  return byDecision(views).flatMap((told) =>
    byVoice(told).map((own) => ({decision: own[0].decision, voice: own[0].voice, runs: runsOf(own)})),
  );
}

function runsOf(views: readonly ParticipationView[]): readonly ParticipationRun[] {
  const runs: {readonly definition: ParticipationRun['definition']; readonly points: ParticipationPoint[]}[] = [];
  for (const view of views) {
    const {definition, on, place, wish, id} = view;
    const point = {on, place, wish, participationId: id};
    const run = runs.at(-1);
    if (run && isSameLadder(run, view)) run.points.push(point);
    else runs.push({definition: {id: definition.id, version: definition.version}, points: [point]});
  }
  return runs;
}
