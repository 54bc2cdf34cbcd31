/** Values of properties, by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** An element as a page shows it. */
export interface State {
  /** What the page writes: the tag, its attributes, what is between its tags and around it. */
  readonly markup: string;
  /** What the page gives by properties. Called anew for each element. */
  readonly properties?: () => Properties | Promise<Properties>;
  /** Selector of something in its shadow tree that is there once it is ready; at its first update unless given. */
  readonly shows?: string;
  /** Words that stand in it, or in what it is made of, only until it is ready. */
  readonly until?: string;
  /** Whether everything that can be unfolded is unfolded, and then shows something: its selector. */
  readonly unfolded?: string;
}

/** The shortest use of an element that shows all of it, and what cannot be read from the manifest. */
export interface Example extends State {
  /** Other states, for what is documented and not seen in the first. */
  readonly others?: readonly State[];
  /** Selector of boxes and lists that choose what is looked at, and are no answer: they may have a choice from the start. */
  readonly views?: string;
  /** Words that an attribute can have, by attribute, where they are not any text. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** A value for each property that is no plain text, number or yes-or-no, and is not in `properties`. */
  readonly samples?: () => Properties;
  /** Replacements for words that the example shows, as its `messages` takes them. */
  readonly words?: Readonly<Record<string, unknown>>;
  /** What a server renders, where it cannot be the example. */
  readonly server?: State;
  /** What can be read with scripts off where a server rendered it; the text between its tags unless given. */
  readonly unscripted?: string;
  /** Whether it forgets on purpose what was entered, once it is taken out of its page: nothing may keep it. Its own specs prove it. */
  readonly forgets?: true;
  /** Tag of the element that renders it, where portals cannot place it themselves. */
  readonly within?: string;
}
