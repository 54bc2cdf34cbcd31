/** A colour in sRGB. */
export interface Colour {
  /** Each 0 to 255, fractions included. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0, nothing to see, to 1. */
  readonly alpha: number;
}

const NUMBER = '([\\d.e-]+)';
const LEGACY = new RegExp(`^rgba?\\(${NUMBER}, ${NUMBER}, ${NUMBER}(?:, ${NUMBER})?\\)$`);
const MODERN = new RegExp(`^color\\(srgb ${NUMBER} ${NUMBER} ${NUMBER}(?: / ${NUMBER})?\\)$`);

/**
 * Reads a colour as browsers compute it: `rgb(27, 100, 112)`, `rgba(…)` or `color(srgb 0.1 0.4 0.4 / 0.5)`.
 *
 * @returns `null` for anything else.
 */
export function parseColour(computed: string): Colour | null {
  const legacy = LEGACY.exec(computed);
  const parts = legacy ?? MODERN.exec(computed);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  const whole = legacy ? 1 : 255;
  return {red: red * whole, green: green * whole, blue: blue * whole, alpha};
}

/** @returns What is seen where one colour lies over another that nothing shines through. */
export function over(top: Colour, below: Colour): Colour {
  const mix = (one: number, other: number): number => one * top.alpha + other * (1 - top.alpha);
  return {red: mix(top.red, below.red), green: mix(top.green, below.green), blue: mix(top.blue, below.blue), alpha: 1};
}

/** @returns The relative luminance of a colour without transparency, 0 to 1: WCAG 2.2, "relative luminance". */
export function luminance({red, green, blue}: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** @returns The contrast of two colours without transparency, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrastOf(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** What a pair of colours is for. */
export type Purpose = 'text' | 'shape';

/** Least contrast at level AA: for text (WCAG 2.2, 1.4.3), and for what must be seen of controls and drawings (1.4.11). */
export const LEAST: Readonly<Record<Purpose, number>> = {text: 4.5, shape: 3};

/** @returns What a contrast is enough for, in words. Never rounded up to what it does not reach. */
export function contrastInWords(ratio: number, purpose: Purpose): string {
  const least = LEAST[purpose];
  const shown = `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1`;
  if (ratio >= least) return `${shown}: enough for ${purpose === 'text' ? 'text of any size' : 'shapes and edges'}.`;
  if (purpose === 'text' && ratio >= LEAST.shape) return `${shown}: enough for large text only; text needs 4.5 to 1.`;
  return `${shown}: too little; ${purpose === 'text' ? 'text needs 4.5' : 'shapes and edges need 3'} to 1.`;
}
