import type {ProgressView} from './fold-progress.js';
import type {Party} from '../entry/roles.js';
import {compareVoices, voiceKey} from '../entry/voice.js';
import {byOrder} from '../fold/order.js';

/** One place on the time line of a goal. */
export interface ProgressPoint {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** From 0 to 10; `null` where it was not rated that day: a gap, never a zero. */
  readonly value: number | null;
  /** From −2 to +2; `null` when nobody said. */
  readonly attainment: number | null;
  readonly progressId: string;
}

/** One voice's ratings of a goal. Never averaged with another's. */
export interface ProgressSeries {
  readonly voice: Party;
  /** Oldest first. */
  readonly points: readonly ProgressPoint[];
}

/** @returns The ratings of one goal, each voice apart, the person's first. Withdrawn ones are left out. */
export function progressSeries(ratings: readonly ProgressView[]): readonly ProgressSeries[] {
  const voices = new Map<string, {readonly voice: Party; readonly points: ProgressPoint[]}>();
  for (const rating of ratings.filter(({state}) => state === 'recorded').sort(byOrder)) {
    const key = voiceKey(rating.voice);
    const points = voices.get(key)?.points ?? [];
    if (points.length === 0) voices.set(key, {voice: rating.voice, points});
    points.push(pointOf(rating));
  }
  return [...voices.values()].sort(({voice: one}, {voice: other}) => compareVoices(one, other));
}

function pointOf({on, progress, attainment, id}: ProgressView): ProgressPoint {
  return {on, value: progress.kind === 'rated' ? progress.value : null, attainment, progressId: id};
}
