/** Something that was decided, about which several can say where the person was: "Where I would live". */
export interface DecisionBody {
  /** One line; empty only once erased. */
  readonly title: string;
  /** Whether the words were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}
