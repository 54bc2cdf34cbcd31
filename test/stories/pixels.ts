import {readPng, type Bitmap} from './png.js';

/** A colour: red, green and blue in one number, eight bits each. */
export type Colour = number;

/** A place in a picture, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture, pixel by pixel. */
export class Picture {
  readonly #bitmap: Bitmap;

  constructor(png: Buffer) {
    this.#bitmap = readPng(png);
  }

  get size(): Box {
    const {width, height} = this.#bitmap;
    return {x: 0, y: 0, width, height};
  }

  /** The pixels of a place, those outside the picture left out, row by row. */
  within({x, y, width, height}: Box): readonly Colour[] {
    const {size} = this;
    const colours: Colour[] = [];
    const right = Math.min(size.width, Math.ceil(x + width));
    const bottom = Math.min(size.height, Math.ceil(y + height));
    for (let row = Math.max(0, Math.floor(y)); row < bottom; row++)
      for (let column = Math.max(0, Math.floor(x)); column < right; column++) colours.push(this.#at(column, row));
    return colours;
  }

  #at(x: number, y: number): Colour {
    const {width, step, bytes} = this.#bitmap;
    const start = (y * width + x) * step;
    return ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
  }
}

/** How far two painters may be apart in a channel of 256 shades: a curve is smoothed a shade lighter or darker by what was painted before. */
const SHADES = 8;

/** @returns How many pixels of two pictures differ to the eye; all of the larger one where their sizes do. */
export function differingPixels(one: Buffer, other: Buffer): number {
  const [some, others] = [new Picture(one), new Picture(other)];
  const areas = [some.size, others.size].map(({width, height}) => width * height);
  if (some.size.width !== others.size.width || areas[0] !== areas[1]) return Math.max(...areas);
  const seen = others.within(others.size);
  return some.within(some.size).filter((colour, index) => distance(colour, seen[index] ?? 0) > SHADES).length;
}

function distance(one: Colour, other: Colour): number {
  return Math.max(...[16, 8, 0].map((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))));
}

/** @returns The colours of the first picture where the second, which is as large, has another. */
export function changes(one: Picture, other: Picture): readonly Colour[] {
  const others = other.within(other.size);
  return one.within(one.size).filter((colour, index) => colour !== others[index]);
}

/** @returns The colour that most of the pixels have. */
export function mainColour(colours: readonly Colour[]): Colour {
  const counts = new Map<Colour, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [first] = [...counts].sort(([, some], [, others]) => others - some);
  if (!first) throw new Error('There are no pixels here.');
  return first[0];
}

/** @returns The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [some, others] = [luminance(one), luminance(other)];
  return (Math.max(some, others) + 0.05) / (Math.min(some, others) + 0.05);
}

function luminance(colour: Colour): number {
  return 0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
