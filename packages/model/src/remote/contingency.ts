/** What is agreed for an emergency, and for when the connection fails. Each part is said by itself. */
export const CONTINGENCY_FIELDS = [
  'contactName',
  'contactPhone',
  'contactAgrees',
  'nearestService',
  'practitionerWill',
  'whoCalls',
  'callNumber',
  'waitMinutes',
  'thenMode',
] as const;

/** One of {@link CONTINGENCY_FIELDS}. */
export type ContingencyField = (typeof CONTINGENCY_FIELDS)[number];

/** Fields that hold words: what an erasure empties. The others are answers. */
export const CONTINGENCY_WORD_FIELDS: ReadonlySet<ContingencyField> = new Set([
  'contactName',
  'contactPhone',
  'nearestService',
  'practitionerWill',
  'callNumber',
]);

/** The id under which the plans of every record stand: there is one of them, written by several hands. */
export const CONTINGENCY_ID = 'plans';

/** The longest that the plans can have anybody wait before they call, in minutes. */
export const WAIT_LIMIT = 120;

/**
 * One part of the plans, said anew. Always a text; empty takes it away.
 *
 * - `contactAgrees`: `yes`, `no` or empty — whether the contact person has agreed to be called.
 * - `whoCalls`: `person`, `practitioner` or empty.
 * - `waitMinutes`: whole minutes, 0 to 120, as digits.
 * - `thenMode`: id of a mode.
 * - the others: one line in their own words.
 */
export interface ContingencyChange {
  readonly field: ContingencyField;
  readonly value: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** Parts of the plans, each at most once. Two who change one part unknown to one another are both kept and shown. */
export interface ContingencyBody {
  readonly changes: readonly ContingencyChange[];
}
