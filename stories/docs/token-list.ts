/** Name of a custom property that a portal may set. */
export type TokenName = `--avec-${string}`;

interface Token {
  readonly name: TokenName;
  /** What it changes. */
  readonly what: string;
  /** What holds until it is set: CSS, or the token it then follows. */
  readonly fallback: string;
}

/** A colour. */
export interface ColourToken extends Token {
  readonly kind: 'colour';
}

/** A size or a number, with the range that makes sense. */
export interface SizeToken extends Token {
  readonly kind: 'size';
  readonly unit: 'em' | '';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A family of letters. */
export interface FontToken extends Token {
  readonly kind: 'font';
}

/** One of {@link TOKENS}. */
export type PublicToken = ColourToken | SizeToken | FontToken;

function colour(name: TokenName, what: string, fallback: string): ColourToken {
  return {kind: 'colour', name, what, fallback};
}

function size(
  name: TokenName,
  what: string,
  fallback: string,
  [min, max, step]: readonly [number, number, number],
): SizeToken {
  return {kind: 'size', name, what, fallback, unit: fallback.endsWith('em') ? 'em' : '', min, max, step};
}

const mixed = (percent: number): string => `color-mix(in srgb, currentcolor ${percent}%, transparent)`;

/** Every custom property that a portal may set. `test/stories/token-list.spec.ts` holds it against the styles. */
export const TOKENS: readonly PublicToken[] = [
  colour('--avec-color-text', 'Text. The page’s own colour unless set.', 'inherit'),
  colour('--avec-color-text-muted', 'Text of less weight.', mixed(78)),
  colour('--avec-color-surface', 'What everything stands on. The page shows through unless set.', 'transparent'),
  colour('--avec-color-surface-raised', 'Boxes, tags, and what the pointer is over.', mixed(5)),
  colour('--avec-color-border', 'Lines that only divide.', mixed(24)),
  colour('--avec-color-border-strong', 'Edges of buttons, fields and points.', mixed(58)),
  colour('--avec-color-accent', 'What is chosen, and the main button.', 'light-dark(#1b6470, #8ecfd8)'),
  colour('--avec-color-on-accent', 'Text on the accent.', 'light-dark(#fff, #06262b)'),
  colour('--avec-color-danger', 'The edge of what failed to save.', 'light-dark(#a3261b, #ffb4a8)'),
  colour('--avec-color-focus', 'The ring around what has the focus.', '--avec-color-accent'),
  colour('--avec-color-person', 'The voice of the person.', '--avec-color-accent'),
  colour('--avec-color-practitioner', 'The voice of a practitioner.', 'light-dark(#75488a, #d9b8e6)'),
  colour('--avec-color-relative', 'The voice of a relative.', 'light-dark(#85540f, #eac486)'),
  colour('--avec-color-peer', 'The voice of a peer support worker.', 'light-dark(#3f6b2b, #b0d89c)'),
  colour('--avec-color-other', 'Every other voice.', 'light-dark(#4a5578, #bcc7ea)'),
  colour('--avec-rating-item-color', 'Text of a rating item alone.', 'inherit'),
  colour('--avec-ladder-item-color', 'Text of a ladder item alone.', 'inherit'),
  colour('--avec-ladder-item-wood', 'What ladders are made of.', 'light-dark(#86694b, #cbb08f)'),
  {kind: 'font', name: '--avec-font-heading', what: 'Letters of headings.', fallback: 'inherit'},
  size('--avec-font-size', 'Size of all text, and of all that goes with it.', '1em', [0.75, 2, 0.05]),
  size('--avec-line-height', 'Height of a line.', '1.5', [1.2, 2, 0.05]),
  size('--avec-measure', 'Longest line of text.', '38em', [20, 60, 1]),
  size('--avec-space', 'The unit of all distances.', '0.5em', [0.25, 1, 0.05]),
  size('--avec-radius', 'How round corners are.', '0.5em', [0, 1.5, 0.05]),
  size('--avec-target-size', 'Height of what can be pressed. Never under 44 pixels.', '2.75em', [2.75, 4.5, 0.05]),
  size('--avec-rating-item-label-size', 'Size of the question of a rating item.', '1.125em', [0.875, 2, 0.025]),
  size('--avec-ladder-item-label-size', 'Size of the question of a ladder item.', '1.125em', [0.875, 2, 0.025]),
];

/** @returns The CSS that has a token’s value, with what holds until it is set. */
export function valueOf(name: TokenName): string {
  const fallback = TOKENS.find((token) => token.name === name)?.fallback ?? 'initial';
  if (isTokenName(fallback)) return `var(${name}, ${valueOf(fallback)})`;
  return `var(${name}, ${fallback === 'inherit' ? 'currentcolor' : fallback})`;
}

function isTokenName(text: string): text is TokenName {
  return text.startsWith('--avec-');
}
