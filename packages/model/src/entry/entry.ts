import type {Basis, BehalfOf, Party} from './roles.js';
import type {AnnotationBody} from '../annotation/annotation.js';
import type {CommentBody, CommentSetBody} from '../comment/comment.js';
import type {ConsentDecisionBody} from '../consent/consent.js';
import type {ActionBody, ActionChangesBody} from '../coproduction/action.js';
import type {AttendanceBody, AttendanceSetBody} from '../coproduction/attendance.js';
import type {ChecklistBody, ChecklistSetBody} from '../coproduction/checklist.js';
import type {MeetingBody} from '../coproduction/meeting.js';
import type {GoalAcceptBody, GoalAgreeBody, GoalChangesBody, GoalDifferBody, GoalWithdrawBody} from '../goal/goal.js';
import type {ProgressBody, ProgressSetBody} from '../goal/progress.js';
import type {OutcomeRecordBody, OutcomeSetBody} from '../outcome/outcome.js';
import type {DecisionBody} from '../participation/decision.js';
import type {ParticipationBody, ParticipationSetBody} from '../participation/participation.js';
import type {ReflectionBody} from '../participation/reflection.js';
import type {ConditionsBody} from '../remote/conditions.js';
import type {ContingencyBody} from '../remote/contingency.js';
import type {OpinionBody} from '../remote/opinion.js';
import type {PreferenceBody} from '../remote/preference.js';

/** Version of the entry format written by this release. */
export const ENTRY_SCHEMA = 1;

/** What an entry can be about. */
export const ENTITY_KINDS = [
  'outcome',
  'annotation',
  'goal',
  'progress',
  'comment',
  'decision',
  'participation',
  'reflection',
  'meeting',
  'attendance',
  'checklist',
  'action',
  'preference',
  'conditions',
  'contingency',
  'opinion',
  'consent',
] as const;

/** One of {@link ENTITY_KINDS}. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What an entry can do to the thing it is about. Which kind has which acts: see {@link Bodies}. */
export const ACTS = [
  'record',
  'set',
  'propose',
  'accept',
  'differ',
  'agree',
  'give',
  'refuse',
  'withdraw',
  'redact',
] as const;

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

/** The acts of each kind, and the body that belongs to each. */
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
  readonly goal: {
    readonly record: GoalChangesBody;
    readonly set: GoalChangesBody;
    readonly propose: GoalChangesBody;
    readonly accept: GoalAcceptBody;
    readonly differ: GoalDifferBody;
    readonly agree: GoalAgreeBody;
    readonly withdraw: GoalWithdrawBody;
    readonly redact: RedactBody;
  };
  readonly progress: {
    readonly record: ProgressBody;
    readonly set: ProgressSetBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly comment: {
    readonly record: CommentBody;
    readonly set: CommentSetBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly decision: {
    readonly record: DecisionBody;
    readonly set: DecisionBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly participation: {
    readonly record: ParticipationBody;
    readonly set: ParticipationSetBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly reflection: {
    readonly record: ReflectionBody;
    readonly set: ReflectionBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly meeting: {
    readonly record: MeetingBody;
    readonly set: MeetingBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly attendance: {
    readonly record: AttendanceBody;
    readonly set: AttendanceSetBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly checklist: {
    readonly record: ChecklistBody;
    readonly set: ChecklistSetBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly action: {
    readonly record: ActionBody;
    readonly set: ActionChangesBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly preference: {
    readonly record: PreferenceBody;
    readonly set: PreferenceBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly conditions: {
    readonly record: ConditionsBody;
    readonly set: ConditionsBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly contingency: {
    readonly record: ContingencyBody;
    readonly set: ContingencyBody;
    readonly redact: RedactBody;
  };
  readonly opinion: {
    readonly record: OpinionBody;
    readonly set: OpinionBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
  readonly consent: {
    readonly give: ConsentDecisionBody;
    readonly refuse: ConsentDecisionBody;
    readonly withdraw: WithdrawBody;
    readonly redact: RedactBody;
  };
}

/** The acts a kind of thing has. */
export type ActOf<Kind extends EntityKind> = Extract<keyof Bodies[Kind], Act>;

/** One act of one author, written once and never changed. The record of a person is the set of their entries. */
export interface EntryOf<Kind extends EntityKind, Action extends ActOf<Kind>> {
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
  [Kind in EntityKind]: {[Action in ActOf<Kind>]: EntryOf<Kind, Action>}[ActOf<Kind>];
}[EntityKind];

/** What an author hands over; the store adds id, clock, zone, subject and author. */
export type EntryDraft = {
  [Kind in EntityKind]: {
    [Action in ActOf<Kind>]: {
      readonly entity: {readonly kind: Kind; readonly id: string};
      readonly act: Action;
      readonly body: Bodies[Kind][Action];
      readonly parents?: readonly string[];
      readonly audience?: Audience;
      readonly onBehalfOf?: BehalfOf;
    };
  }[ActOf<Kind>];
}[EntityKind];

export type {Basis, BehalfOf, Party};
