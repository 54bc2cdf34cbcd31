/** Where a line of the plan stands: to do, done, put off until later, given up. */
export const ACTION_STANDINGS = ['open', 'done', 'moved', 'dropped'] as const;

/** One of {@link ACTION_STANDINGS}. */
export type ActionStanding = (typeof ACTION_STANDINGS)[number];

/** What a line says to begin with. */
export interface ActionLine {
  /** What we will do. */
  readonly what: string;
  /** Who does it; empty when nobody is named. */
  readonly who: string;
  /** By when: a day, `YYYY-MM-DD`; empty for none. */
  readonly by: string;
  /** How we will know that it works; empty when not said. */
  readonly how: string;
}

/** What can be said of a line. Each is said, changed and kept apart from the others. */
export interface ActionValues extends ActionLine {
  readonly standing: ActionStanding;
  /** Why it was put off or given up. */
  readonly why: string;
}

/** A name of {@link ActionValues}. */
export type ActionField = keyof ActionValues;

/** All fields of a line, in the order of a plan. */
export const ACTION_FIELDS = ['what', 'who', 'by', 'how', 'standing', 'why'] as const satisfies readonly ActionField[];

/** Fields that only those whose line it is word otherwise. The others are for everybody who takes part. */
export const ACTION_OWN_FIELDS: ReadonlySet<ActionField> = new Set(['what', 'how']);

/** Fields that hold words: what an erasure empties. */
export const ACTION_WORD_FIELDS: ReadonlySet<ActionField> = new Set(['what', 'who', 'how', 'why']);

/** A line of the plan: what comes of a gap. */
export interface ActionBody extends ActionLine {
  /** Id of the meeting it was made in; `null` for none. */
  readonly meeting: string | null;
  /** Id of the principle it is about; `null` for none in particular. */
  readonly principle: string | null;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** One thing said of a line. */
export type ActionChange = {
  readonly [Field in ActionField]: {
    readonly field: Field;
    readonly value: ActionValues[Field];
    /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
    readonly erased?: boolean;
  };
}[ActionField];

/** What is said of a line: each field at most once. Who puts it off or gives it up says why. */
export interface ActionChangesBody {
  readonly changes: readonly ActionChange[];
}
