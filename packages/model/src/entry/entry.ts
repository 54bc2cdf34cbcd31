import type {Basis, BehalfOf, Party} from './roles.js';
import type {AnnotationBody} from '../annotation/annotation.js';
import type {OutcomeRecordBody, OutcomeSetBody} from '../outcome/outcome.js';

/** Version of the entry format written by this release. */
export const ENTRY_SCHEMA = 1;

/** What an entry can be about. */
export const ENTITY_KINDS = ['outcome', 'annotation'] as const;

/** One of {@link ENTITY_KINDS}. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What an entry can do to the thing it is about. */
export const ACTS = ['record', 'set', 'withdraw', 'redact'] as const;

/** One of {@link ACTS}. */
export type Act = (typeof ACTS)[number];

/** Who an entry is meant for: its author alone, or everyone who takes part in the record. */
export const AUDIENCES = ['private', 'shared'] as const;

/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/** Takes a thing back; it stays in the history and leaves every view. */
export interface WithdrawBody {
  readonly [key: string]: never;
}

/** Erases the text of one earlier entry: its skeleton stays, its words go. */
export interface RedactBody {
  /** Id of the entry whose text goes. */
  readonly target: string;
}

/** The body that belongs to each kind and act. */
export interface Bodies {
  readonly outcome: {
    readonly record: OutcomeRecordBody;
    readonly set: OutcomeSetBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly annotation: {
    readonly record: AnnotationBody;
    readonly set: AnnotationBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
}

/** One act of one author, written once and never changed. The record of a person is the set of their entries. */
export interface EntryOf<Kind extends EntityKind, Action extends Act> {
  /** UUIDv7. */
  readonly id: string;
  readonly schema: typeof ENTRY_SCHEMA;
  /** Opaque id of the person the record is about. */
  readonly subject: string;
  readonly entity: {readonly kind: Kind; readonly id: string};
  readonly act: Action;
  /** Entries of the same entity that the author had seen and that this one follows. */
  readonly parents: readonly string[];
  readonly author: Party;
  readonly onBehalfOf?: BehalfOf;
  /** Hybrid logical clock: see {@link HybridClock}. */
  readonly at: string;
  /** IANA time zone of the author's device, so that a local day stays a local day. */
  readonly zone: string;
  readonly audience: Audience;
  readonly body: Bodies[Kind][Action];
}

/** Any entry. Narrow it by `entity.kind` and `act`, or with {@link isEntry}. */
export type Entry = {
  [Kind in EntityKind]: {[Action in Act]: EntryOf<Kind, Action>}[Act];
}[EntityKind];

/** What an author hands over; the store adds id, clock, zone, subject and author. */
export type EntryDraft = {
  [Kind in EntityKind]: {
    [Action in Act]: {
      readonly entity: {readonly kind: Kind; readonly id: string};
      readonly act: Action;
      readonly body: Bodies[Kind][Action];
      readonly parents?: readonly string[];
      readonly audience?: Audience;
      readonly onBehalfOf?: BehalfOf;
    };
  }[Act];
}[EntityKind];

export type {Basis, BehalfOf, Party};
