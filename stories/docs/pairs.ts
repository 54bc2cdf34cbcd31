import {valueOf, type TokenName} from './token-list.js';
import {contrastInWords, contrastOf, over, parseColour, type Colour, type Purpose} from '../contrast.js';

/** A colour on another, and what for. */
export interface Pair {
  /** In words. */
  readonly where: string;
  readonly front: TokenName;
  /** What it stands on: from the top down to the page. */
  readonly on: readonly TokenName[];
  readonly purpose: Purpose;
}

const SURFACE = ['--avec-color-surface'] as const;
const RAISED = ['--avec-color-surface-raised', ...SURFACE] as const;

function onSurface(front: TokenName, purpose: Purpose = 'shape'): Pair {
  return {where: 'On the surface', front, on: SURFACE, purpose};
}

/** The pairs that must be told apart. */
export const PAIRS: readonly Pair[] = [
  onSurface('--avec-color-text', 'text'),
  onSurface('--avec-color-text-muted', 'text'),
  {where: 'On a raised surface', front: '--avec-color-text', on: RAISED, purpose: 'text'},
  {where: 'On a raised surface', front: '--avec-color-text-muted', on: RAISED, purpose: 'text'},
  {
    where: 'On the accent',
    front: '--avec-color-on-accent',
    on: ['--avec-color-accent', ...SURFACE],
    purpose: 'text',
  },
  onSurface('--avec-color-border-strong'),
  onSurface('--avec-color-accent'),
  onSurface('--avec-color-focus'),
  onSurface('--avec-color-danger'),
  onSurface('--avec-color-person'),
  onSurface('--avec-color-practitioner'),
  onSurface('--avec-color-relative'),
  onSurface('--avec-color-peer'),
  onSurface('--avec-color-other'),
];

/** @returns The contrast of a pair on a page, in words. */
export function told({front, on, purpose}: Pair, page: HTMLElement): string {
  const ground = on.toReversed().reduce((below, name) => over(colourOn(page, name), below), backgroundOf(page));
  return contrastInWords(contrastOf(over(colourOn(page, front), ground), ground), purpose);
}

/** @returns What a token is on a page: as the browser computes it, where text has the colour of text. */
export function colourOn(page: HTMLElement, name: TokenName): Colour {
  const [text, probe] = [document.createElement('span'), document.createElement('span')];
  text.style.color = valueOf('--avec-color-text');
  probe.style.color = valueOf(name);
  text.append(probe);
  page.append(text);
  const computed = getComputedStyle(probe).color;
  text.remove();
  const colour = parseColour(computed);
  if (!colour) throw new TypeError(`“${computed}” is no colour that can be read.`);
  return colour;
}

function backgroundOf(page: HTMLElement): Colour {
  const colour = parseColour(getComputedStyle(page).backgroundColor);
  if (colour?.alpha !== 1) throw new TypeError('The page must have a background that nothing shines through.');
  return colour;
}

/** @returns A colour in the form that a colour field takes, as it is seen on a page. */
export function hexOn(page: HTMLElement, name: TokenName): string {
  const {red, green, blue} = over(colourOn(page, name), backgroundOf(page));
  const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');
  return `#${[red, green, blue].map(hex).join('')}`;
}
