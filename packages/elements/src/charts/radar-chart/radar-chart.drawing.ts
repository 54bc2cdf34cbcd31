import type {RadarAxis, RadarPolygon} from './radar-chart.types.js';
import type {ChartConfiguration, ChartDataset} from '../chart-js.js';
import type {Surroundings} from '../drawing/chart-drawing.js';
import type {Ink} from '../drawing/ink.js';
import {dash, glyph, pointStyle} from '../drawing/marks.js';
import {formatNumber} from '../../foundation/locale/formats.js';

/** All that a radar is drawn from. */
export interface RadarPicture {
  readonly axes: readonly RadarAxis[];
  readonly polygons: readonly RadarPolygon[];
  readonly min: number;
  readonly max: number;
  readonly language: string;
}

type RadarConfiguration = ChartConfiguration<'radar', (number | null)[]>;
type RadarDataset = ChartDataset<'radar', (number | null)[]>;

const RINGS = 5;
const NARROWEST_LABEL = 9;
const WIDEST_LABEL = 22;

/** @returns What chart.js needs to draw a radar. */
export function describeRadar(picture: RadarPicture, {ink, width}: Surroundings): RadarConfiguration {
  const {axes, polygons} = picture;
  const letters = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, Math.floor(width / ink.fontSize / 3)));
  return {
    type: 'radar',
    data: {
      labels: axes.map((axis, index) => axisWords(axis, index, {...picture, letters})),
      datasets: polygons.map((polygon) => dataset(polygon, ink)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      plugins: {legend: {display: false}, tooltip: {enabled: false}},
      scales: {r: rings(picture, ink)},
    },
  };
}

function rings({min, max, language}: RadarPicture, ink: Surroundings['ink']) {
  const font = {family: ink.fontFamily, size: ink.fontSize};
  return {
    min,
    max,
    grid: {color: ink.grid},
    angleLines: {color: ink.grid},
    ticks: {
      stepSize: ringsApart(min, max),
      color: ink.muted,
      font,
      showLabelBackdrop: false,
      callback: (value: number | string) => (value === min || value === max ? formatNumber(value, language) : ''),
    },
    pointLabels: {color: ink.text, padding: 6, font},
  };
}

/** @returns How far the rings stand apart: whole steps, about five of them. */
export function ringsApart(min: number, max: number): number {
  return Math.max(1, Math.ceil((max - min) / RINGS));
}

interface LabelRoom extends RadarPicture {
  /** About how many letters fit beside one another. */
  readonly letters: number;
}

/** @returns What is written at the end of an axis: its name, and the number of each polygon beside that polygon's shape. */
export function axisWords({label}: RadarAxis, index: number, {polygons, language, letters}: LabelRoom): string[] {
  const numbers = polygons.map(({role, values, emphasis}) => {
    const value = values[index] ?? null;
    const number = value === null ? '–' : formatNumber(value, language);
    return `${glyph(role, emphasis === 'earlier' ? 'earlier' : 'now')}\u00a0${number}`;
  });
  return [...wrap(label.split(' '), letters), ...wrap(numbers, letters)];
}

/** @returns Lines of at most so many letters, broken between words; a word that is longer has a line to itself. */
export function wrap(words: readonly string[], letters: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function dataset({role, values, emphasis}: RadarPolygon, ink: Ink): RadarDataset {
  const earlier = emphasis === 'earlier';
  const own = role === 'person' && !earlier;
  const color = ink.voices[role];
  return {
    data: [...values],
    borderColor: color,
    borderWidth: own ? 2.5 : 1.75,
    borderDash: earlier ? [2, 4] : dash(role),
    borderJoinStyle: 'round',
    // A filled shape with a missing corner would claim an area that nobody gave.
    fill: own && !values.includes(null),
    backgroundColor: ink.tints[role],
    spanGaps: false,
    order: own ? 0 : 1,
    pointStyle: pointStyle(role),
    pointRadius: own ? 4.5 : 7.5,
    pointBackgroundColor: earlier || !own ? 'transparent' : color,
    pointBorderColor: color,
    pointBorderWidth: own ? 0 : 2,
  };
}
