import type {Role} from '@avec/model';

/** One direction of the drawing: a theme, a principle. */
export interface RadarAxis {
  readonly id: string;
  /** In the person's language. */
  readonly label: string;
}

/** One voice at one time. */
export interface RadarPolygon {
  readonly id: string;
  /** Whose ratings these are, in the person's language: "You", "You, in May". */
  readonly label: string;
  readonly role: Role;
  /** One per axis, in the order of the axes; `null` where there is no answer. */
  readonly values: readonly (number | null)[];
  /** Of two polygons of one role, which is the newer. The sentence compares them. */
  readonly emphasis?: 'latest' | 'earlier';
  /** Local day of the ratings, `YYYY-MM-DD`, for the sentence. */
  readonly on?: string;
}
