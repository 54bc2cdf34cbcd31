import type {EntityKind} from '../entry/entry.js';

/** What is said about something: a message of a thread when shared, a note to oneself when private. */
export interface CommentSetBody {
  /** Empty only once erased. */
  readonly text: string;
  /** Whether the words were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** A comment and what it is about. */
export interface CommentBody extends CommentSetBody {
  readonly about: {
    readonly kind: EntityKind;
    readonly id: string;
    /** Which part of it: a field of a goal, the id of a step, an item of a session; `null` for the whole. */
    readonly part: string | null;
  };
}
