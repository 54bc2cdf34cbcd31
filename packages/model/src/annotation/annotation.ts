/** Something that happened in a person's life, put on the time line by that person: "moved house". */
export interface AnnotationBody {
  /** Local calendar day it happened, `YYYY-MM-DD`. */
  readonly on: string;
  /** In the person's words; empty only once erased. */
  readonly text: string;
  /** Whether the words were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}
