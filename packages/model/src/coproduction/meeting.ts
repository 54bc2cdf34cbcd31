/** How a group answers: together on one screen, or each on a device of their own. */
export const MEETING_PLACES = ['one-screen', 'own-devices'] as const;

/** One of {@link MEETING_PLACES}. */
export type MeetingPlace = (typeof MEETING_PLACES)[number];

/** A group that met. Said again, it replaces the whole. */
export interface MeetingBody {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly place: MeetingPlace;
  /** What it was about, in one line; empty for none. */
  readonly theme: string;
  /** What came of it, for those who were not there; empty for none. */
  readonly summary: string;
  /** Day on which the group looks back together, `YYYY-MM-DD`; empty for none. */
  readonly review: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}
