import type {Role} from '@avec/model';

import {voiceShape, type VoiceShape} from '../../foundation/voices/voices.js';

/** Names chart.js has for our shapes. */
export type PointStyle = 'circle' | 'rect' | 'triangle' | 'rectRot' | 'cross';

const STYLES: Readonly<Record<VoiceShape, PointStyle>> = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  cross: 'cross',
};

const DASHES: Readonly<Partial<Record<Role, readonly number[]>>> = {
  person: [],
  representative: [12, 4],
  practitioner: [7, 4],
  relative: [2, 4],
  peer: [10, 4, 2, 4],
};

const GLYPHS: Readonly<Record<VoiceShape, {readonly full: string; readonly hollow: string}>> = {
  circle: {full: '●', hollow: '○'},
  square: {full: '■', hollow: '□'},
  triangle: {full: '▲', hollow: '△'},
  diamond: {full: '◆', hollow: '◇'},
  cross: {full: '✚', hollow: '✛'},
};

/** @returns The shape of a role's points. */
export function pointStyle(role: Role): PointStyle {
  return STYLES[voiceShape(role)];
}

/** @returns The dash of a role's line, in pixels: lines stay apart where colours do not. The person's is solid. */
export function dash(role: Role): number[] {
  return [...(DASHES[role] ?? [4, 3])];
}

/** @returns A role's shape as a letter, for text that is drawn; `earlier` gives the hollow one. */
export function glyph(role: Role, time: 'now' | 'earlier'): string {
  const {full, hollow} = GLYPHS[voiceShape(role)];
  return time === 'now' ? full : hollow;
}
