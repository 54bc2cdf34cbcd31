import type {Role} from '../entry/roles.js';

/** One person who took part in a meeting. Said again, it replaces all but the meeting. */
export interface AttendanceSetBody {
  /** Opaque id of the person, the same wherever that person is listed. Their `ref`, for who writes themselves. */
  readonly who: string;
  /** The role they take part in this time. Who has several chooses. */
  readonly role: Role;
  /** Every role they have, with the chosen one among them. */
  readonly roles: readonly Role[];
  /** Where they come from: a centre, a community organisation; empty when not said. */
  readonly setting: string;
  /** What kind of work they do; empty when not said. */
  readonly job: string;
  /** Which part of the country; empty when not said. */
  readonly territory: string;
  /** What they carry back to where they come from; empty for nothing. */
  readonly takeaway: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** One person at one meeting. */
export interface AttendanceBody extends AttendanceSetBody {
  /** Id of the meeting. */
  readonly meeting: string;
}
