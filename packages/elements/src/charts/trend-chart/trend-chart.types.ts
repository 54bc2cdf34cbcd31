import type {Role} from '@avec/model';

import type {TrendPoint} from '../series/series.js';

export type {TrendPoint} from '../series/series.js';

/** One voice over time. */
export interface TrendLine {
  readonly id: string;
  /** Whose answers these are, in the person's language: "You", "Practitioner". */
  readonly label: string;
  readonly role: Role;
  /** In any order. */
  readonly points: readonly TrendPoint[];
}

/** What one value of the scale means, in the person's language. */
export interface TrendAnchor {
  readonly value: number;
  readonly label: string;
}

/** What happened on a day, in the person's own words. */
export interface TrendAnnotation {
  readonly id: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly text: string;
}
