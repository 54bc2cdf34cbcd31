import type {Role} from '@avec/model';
import {svg, type SVGTemplateResult} from 'lit';

/** The shapes a voice can have. Shape and label carry the meaning; colour only helps. */
export type VoiceShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross';

const SHAPES: Readonly<Partial<Record<Role, VoiceShape>>> = {
  person: 'circle',
  representative: 'circle',
  practitioner: 'square',
  relative: 'triangle',
  peer: 'diamond',
};

/** @returns The shape that stands for a role everywhere: ratings, charts, history. */
export function voiceShape(role: Role): VoiceShape {
  return SHAPES[role] ?? 'cross';
}

/** @returns The private custom property (see the tokens) that holds a role's colour. */
export function voiceColor(role: Role): `--_${string}` {
  if (role === 'representative') return '--_person';
  return SHAPES[role] ? `--_${role}` : '--_other';
}

const PATHS: Readonly<Record<VoiceShape, string>> = {
  circle: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  square: 'M2.5 2.5h11v11h-11Z',
  triangle: 'M8 1.5 15 14H1Z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8Z',
  cross: 'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5Z',
};

/** @returns The outline of a shape in a box of 16 by 16. */
export function voicePath(shape: VoiceShape): string {
  return PATHS[shape];
}

/** @returns A role's shape as a small drawing for a line of text. Always put the role's name beside it. */
export function voiceMark(role: Role): SVGTemplateResult {
  return svg`<svg class="voice ${role}" viewBox="0 0 16 16" aria-hidden="true"><path d=${PATHS[voiceShape(role)]} /></svg>`;
}
