/** Where a goal stands, as the person decides: proposed, in progress, on hold, reached, set aside. */
export const GOAL_STATES = ['proposed', 'active', 'on-hold', 'reached', 'set-aside'] as const;

/** One of {@link GOAL_STATES}. */
export type GoalState = (typeof GOAL_STATES)[number];

/** What can be said of a goal as a whole. Each is said, changed and kept apart from the others. */
export interface GoalValues {
  /** The goal, in the person's words. */
  readonly title: string;
  /** What matters, and why. */
  readonly why: string;
  /** Strengths the person brings. */
  readonly strengths: string;
  /** What to try if it gets hard. */
  readonly whenHard: string;
  /** Day on which to look at it together, `YYYY-MM-DD`; empty for none. */
  readonly review: string;
  /** What "much less than expected" would look like, written in advance: −2. */
  readonly muchLess: string;
  /** −1. */
  readonly less: string;
  /** As expected: 0. */
  readonly expected: string;
  /** +1. */
  readonly more: string;
  /** +2. */
  readonly muchMore: string;
  readonly state: GoalState;
  /** Ids of steps in their order, a space between. Steps it does not name come after, by when they were made. */
  readonly order: string;
}

/** What can be said of a step. */
export interface StepValues {
  /** The step, in words. */
  readonly what: string;
  /** Who does it. */
  readonly who: string;
  /** By when: a day, `YYYY-MM-DD`, or empty. */
  readonly by: string;
  /** How we will know. */
  readonly how: string;
  /** The day it was done, `YYYY-MM-DD`; empty while it is not. */
  readonly done: string;
  /** Put off for now. */
  readonly later: '' | 'later';
  /** Taken off the list; its words stay in the history. */
  readonly removed: '' | 'removed';
}

/** A name of {@link GoalValues}. */
export type GoalField = keyof GoalValues;

/** A name of {@link StepValues}. */
export type StepField = keyof StepValues;

/** All fields of a goal, in the order of a conversation. */
export const GOAL_FIELDS = [
  'title',
  'why',
  'strengths',
  'whenHard',
  'review',
  'muchLess',
  'less',
  'expected',
  'more',
  'muchMore',
  'state',
  'order',
] as const satisfies readonly GoalField[];

/** All fields of a step. */
export const STEP_FIELDS = [
  'what',
  'who',
  'by',
  'how',
  'done',
  'later',
  'removed',
] as const satisfies readonly StepField[];

/** The five levels, written in advance, from −2 to +2. */
export const LEVEL_FIELDS = [
  'muchLess',
  'less',
  'expected',
  'more',
  'muchMore',
] as const satisfies readonly GoalField[];

/** Fields that hold somebody's words: what an erasure empties. The others hold days, states and ids. */
export const WORD_FIELDS: ReadonlySet<GoalField | StepField> = new Set([
  'title',
  'why',
  'strengths',
  'whenHard',
  ...LEVEL_FIELDS,
  'what',
  'who',
  'how',
]);

/** One thing said of a goal: which field, and what. */
export type GoalFieldChange = {
  readonly [Field in GoalField]: {
    readonly field: Field;
    readonly value: GoalValues[Field];
    /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
    readonly erased?: boolean;
  };
}[GoalField];

/** One thing said of a step. The first that is said of a step makes it. */
export type StepChange = {
  readonly [Field in StepField]: {
    /** Id of the step: a UUID. */
    readonly step: string;
    readonly field: Field;
    readonly value: StepValues[Field];
    /** As in {@link GoalFieldChange}. */
    readonly erased?: boolean;
  };
}[StepField];

/** One thing said of a goal or of one of its steps. */
export type GoalChange = GoalFieldChange | StepChange;

/** A place in a goal where something can be said. */
export type GoalPlace =
  {readonly step: null; readonly field: GoalField} | {readonly step: string; readonly field: StepField};

/** What is said, or proposed: each place at most once. A goal begins with words for its title. */
export interface GoalChangesBody {
  readonly changes: readonly GoalChange[];
}

/** Takes a proposal up, as it is, in part, or in other words. */
export interface GoalAcceptBody {
  /** Id of the entry that proposes. */
  readonly proposal: string;
  /** What the goal says from now on. */
  readonly changes: readonly GoalChange[];
}

/** "We see it differently." Both texts stay. */
export interface GoalDifferBody {
  /** Id of the entry whose proposal is seen differently; `null` for the goal as it stands. */
  readonly proposal: string | null;
  /** Empty only once erased. */
  readonly text: string;
  readonly erased?: boolean;
}

/** One place as it read when somebody agreed to it. */
export interface AgreedVersion {
  readonly field: GoalField | StepField;
  readonly step?: string;
  /** Id of the entry that says what stood there. */
  readonly by: string;
}

/** Agrees to a goal, in exactly these words. */
export interface GoalAgreeBody {
  readonly versions: readonly AgreedVersion[];
}

/** Takes back one act of one's own: it no longer counts, and stays in the history. Taking that back brings it again. */
export interface GoalWithdrawBody {
  /** Id of the entry that no longer counts; `null` for the goal itself. */
  readonly target: string | null;
}

/** @returns Where a change says something. */
export function placeOf(change: GoalChange): GoalPlace {
  return 'step' in change ? {step: change.step, field: change.field} : {step: null, field: change.field};
}

/** @returns A name for a place, unlike that of any other. */
export function placeKey({step, field}: {readonly step?: string | null; readonly field: string}): string {
  return step == null ? field : `${step} ${field}`;
}
