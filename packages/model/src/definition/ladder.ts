import type {DefinitionOf, LocalizedText} from './definition.js';
import {idFrom} from './id-from.js';
import type {Way} from './way.js';

/** Neighbouring rungs with a name in common. */
export interface RungGroup {
  readonly id: string;
  readonly label: LocalizedText;
}

/** One place in a decision. */
export interface Rung {
  /** What is kept with an answer. Never its place alone: some pages number ladders from the top. */
  readonly id: string;
  /** In plain words, from the person's side: "I was asked". Comes first wherever a rung is shown. */
  readonly label: LocalizedText;
  /** The same place as something one would like: "Be asked". Without it, the label is shown there too. */
  readonly wish?: LocalizedText;
  /** What the rung means, said to the person. */
  readonly description: LocalizedText;
  /** The same, said to the one who acted: "You asked." */
  readonly practice: LocalizedText;
  /** The word by which others know the rung. Shown second and small: bare, it can wound. */
  readonly term?: LocalizedText;
  /** Id of one of the ladder's groups. */
  readonly group?: string;
  /** Which of the three ways of doing the rung belongs to. */
  readonly way: Way;
}

/**
 * A ladder of participation as data: places in a decision, in order, with their words and rights.
 *
 * Higher is not better; a ladder therefore has no direction to set and nothing
 * to add up. Checked by `checkLadder` before use.
 */
export interface LadderDefinition extends DefinitionOf<'ladder'> {
  readonly groups?: readonly RungGroup[];
  /** From the bottom to the top. */
  readonly rungs: readonly Rung[];
  /** Other names of rungs, understood where data comes in: each leads to the id of a rung. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/**
 * The rung that an id or an alias of the ladder names; case and spaces are forgiven.
 *
 * @returns `null` where the ladder has no such rung.
 */
export function rungFrom({rungs, aliases}: Pick<LadderDefinition, 'rungs' | 'aliases'>, text: string): Rung | null {
  const named = idFrom(
    text,
    rungs.map(({id}) => id),
    aliases,
  );
  return rungs.find(({id}) => id === named) ?? null;
}
