/** The same words in several languages, by BCP 47 tag: `{'fr-CA': '…', en: '…'}`. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Who holds the rights to a text and what they allow. A definition without it is refused. */
export interface Licence {
  /** SPDX id (`CC-BY-4.0`) or the licence's name. */
  readonly name: string;
  readonly holder: string;
  readonly url?: string;
  /** The line printed under what is defined. */
  readonly attribution: LocalizedText;
  readonly allows: {
    readonly commercial: boolean;
    readonly modification: boolean;
    readonly translation: boolean;
  };
}

/** What every definition says of itself, whatever it defines. */
export interface DefinitionOf<Kind extends string> {
  readonly kind: Kind;
  /** Lower-case words joined by hyphens. */
  readonly id: string;
  /** Any change to the words, the range or the order is a new version. */
  readonly version: string;
  /** Every language in which all texts are there; the first is the fallback. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  /** Why we ask. Shown before anything is asked. */
  readonly purpose: LocalizedText;
  readonly disclaimer?: LocalizedText;
  readonly licence: Licence;
  /** Whether the instrument has published validation in these words. */
  readonly validated: boolean;
}

/** One named point of a range. */
export interface Anchor {
  readonly value: number;
  readonly label: LocalizedText;
}

/** From when on two ratings may be called different, and who says so. */
export type ChangeThreshold =
  | {readonly kind: 'reliable'; readonly threshold: number; readonly source: string}
  | {readonly kind: 'rci'; readonly sd: number; readonly reliability: number; readonly source: string}
  | {readonly kind: 'minimal-important'; readonly threshold: number; readonly source: string};

/** A low answer after which help is offered, calmly and to the person alone. */
export type SupportPrompt = {readonly atOrBelow: number} | {readonly atOrAbove: number};

/** One theme. */
export interface ScaleItem {
  readonly id: string;
  readonly label: LocalizedText;
  /** A second line that says what the theme covers. */
  readonly hint?: LocalizedText;
  /** Anchors of this item where they differ from the scale's. */
  readonly anchors?: readonly Anchor[];
  /** Whether the item counts the other way round in a score. */
  readonly reversed?: boolean;
  readonly supportPrompt?: SupportPrompt;
  readonly change?: ChangeThreshold;
}

/** How the items add up. Absent: they do not, and no total is ever shown. */
export interface Scoring {
  /** `scaled` maps the possible range of the sum onto `to`. */
  readonly method: 'sum' | 'mean' | 'scaled';
  readonly to?: {readonly min: number; readonly max: number};
  readonly missing: {
    /** Fewest rated items for a score. */
    readonly minimum: number;
    /** Whether the mean of the rated items stands in for the others. Without it, one missing item means no score unless `minimum` allows it. */
    readonly prorate: boolean;
  };
}

/**
 * A scale as data: its words, its range, its direction, its rights.
 *
 * The widgets hold no content of their own; a portal gives the definitions it
 * has the rights to, and they are checked by {@link checkScale} before use.
 */
export interface ScaleDefinition extends DefinitionOf<'scale'> {
  /** The time the answers are about: "the last two weeks". */
  readonly window?: LocalizedText;
  readonly higherIsBetter: boolean;
  readonly range: {readonly min: number; readonly max: number};
  readonly anchors: readonly Anchor[];
  readonly items: readonly ScaleItem[];
  readonly scoring?: Scoring;
  readonly change?: ChangeThreshold;
}

/** One thing that is wrong with some data, and where. */
export interface Fault {
  /** Path into the data: `licence.holder`, `items[2].label.en`. Empty for the whole. */
  readonly path: string;
  /** Machine-readable kind. */
  readonly code:
    | 'missing'
    | 'wrong-type'
    | 'out-of-range'
    | 'duplicate'
    | 'untranslated'
    | 'unknown'
    | 'malformed'
    | 'forbidden-key'
    | 'too-large'
    | 'not-allowed';
  /** What is wrong and how to mend it, in English, for the portal's developers. Holds no answer of anybody. */
  readonly message: string;
}
