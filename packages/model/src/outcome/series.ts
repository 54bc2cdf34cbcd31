import {compareVoices, voiceKey} from '../entry/voice.js';
import type {OutcomeSession} from '../fold/fold-outcome.js';
import {byOrder} from '../fold/order.js';

/** One place on the time line of a theme. */
export interface SeriesPoint {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The rating; `null` where the theme was not rated that day: a gap, never a zero. */
  readonly value: number | null;
  readonly sessionId: string;
  /** Which wording was answered. */
  readonly definition: {readonly id: string; readonly version: string};
}

/** @returns One theme through the sessions of one voice, oldest first. Withdrawn sessions are left out. */
export function series(sessions: readonly OutcomeSession[], itemId: string): readonly SeriesPoint[] {
  return sessions
    .filter(({state}) => state === 'recorded')
    .sort(byOrder)
    .map((session) => ({
      on: session.on,
      value: rating(session, itemId),
      sessionId: session.id,
      definition: {id: session.definition.id, version: session.definition.version},
    }));
}

/** A place on the time line with a rating. */
export type RatedPoint = SeriesPoint & {readonly value: number};

/** @returns The runs of points a line may join: never across a gap, never across two versions of a definition. */
export function segments(points: readonly SeriesPoint[]): readonly (readonly RatedPoint[])[] {
  const runs: RatedPoint[][] = [];
  let before: SeriesPoint | undefined;
  for (const point of points) {
    if (isRated(point)) {
      const run = before?.value != null && sameDefinition(before, point) ? runs.at(-1) : undefined;
      if (run) run.push(point);
      else runs.push([point]);
    }
    before = point;
  }
  return runs;
}

/** @returns The newest session of each voice, the person's first. Withdrawn sessions are left out. */
export function latestByVoice(sessions: readonly OutcomeSession[]): readonly OutcomeSession[] {
  const latest = new Map<string, OutcomeSession>();
  for (const session of sessions.filter(({state}) => state === 'recorded').sort(byOrder)) {
    latest.set(voiceKey(session.voice), session);
  }
  return [...latest.values()].sort(({voice: one}, {voice: other}) => compareVoices(one, other));
}

function rating(session: OutcomeSession, itemId: string): number | null {
  const answer = session.items.find(({item}) => item === itemId)?.answer;
  return answer?.kind === 'rated' ? answer.value : null;
}

function isRated(point: SeriesPoint): point is RatedPoint {
  return point.value !== null;
}

function sameDefinition({definition: one}: SeriesPoint, {definition: other}: SeriesPoint): boolean {
  return one.id === other.id && one.version === other.version;
}
