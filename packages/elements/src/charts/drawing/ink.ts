import type {Role} from '@avec/model';

import {voiceColor} from '../../foundation/voices/voices.js';

/** The colours and letters a drawing is made with. A canvas knows no custom properties, so they are resolved. */
export interface Ink {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly voices: Readonly<Record<Role, string>>;
  /** The same voices, faint, for the inside of a shape. */
  readonly tints: Readonly<Record<Role, string>>;
  readonly fontFamily: string;
  /** Height of the letters in the drawing, in CSS pixels. */
  readonly fontSize: number;
  /** Height of the letters around the drawing, in CSS pixels. */
  readonly em: number;
  readonly rightToLeft: boolean;
}

const ROLES = [
  'person',
  'practitioner',
  'relative',
  'peer',
  'manager',
  'representative',
  'facilitator',
  'companion',
] as const satisfies readonly Role[];

const FAINT = '14%';
const SMALLEST_LETTERS = 12;

/**
 * Reads what the tokens come to where a canvas stands.
 *
 * The canvas itself is the probe: it holds no text, so its `color` is free to
 * make the browser work out `var()`, `light-dark()` and `color-mix()`.
 */
export function readInk(canvas: HTMLCanvasElement): Ink {
  const computed = getComputedStyle(canvas);
  const em = Number.parseFloat(computed.fontSize);
  const resolve = (color: string): string => {
    canvas.style.setProperty('color', color);
    return computed.color;
  };
  const ink: Ink = {
    text: resolve('inherit'),
    muted: resolve('var(--_muted)'),
    grid: resolve('var(--_border)'),
    voices: forEachRole((role) => resolve(`var(${voiceColor(role)})`)),
    tints: forEachRole((role) => (isForced() ? 'transparent' : resolve(tint(role)))),
    fontFamily: computed.fontFamily,
    fontSize: Math.max(SMALLEST_LETTERS, em * 0.8125),
    em,
    rightToLeft: computed.direction === 'rtl',
  };
  canvas.style.removeProperty('color');
  return ink;
}

/** @returns The same ink for paper: black lines, told apart by shape and dash, whatever the theme on the screen. */
export function inkForPaper(ink: Ink): Ink {
  const black = '#000';
  return {
    ...ink,
    text: black,
    muted: black,
    grid: '#999',
    voices: forEachRole(() => black),
    tints: forEachRole(() => 'transparent'),
  };
}

function tint(role: Role): string {
  return `color-mix(in srgb, var(${voiceColor(role)}) ${FAINT}, transparent)`;
}

/** Then `color` is one of the system's, without transparency: a shape filled with it would hide the lines below. */
function isForced(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

function forEachRole(color: (role: Role) => string): Record<Role, string> {
  return Object.fromEntries(ROLES.map((role) => [role, color(role)])) as Record<Role, string>;
}
