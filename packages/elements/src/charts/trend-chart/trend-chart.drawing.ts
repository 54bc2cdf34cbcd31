import type {Role} from '@avec/model';

import {daysToWrite, dayWords, spanOf, type Span} from './trend-chart.axis.js';
import {annotationLines, endLabels, roomForLabels, type EndLabel} from './trend-chart.plugins.js';
import type {TrendAnchor, TrendAnnotation, TrendLine} from './trend-chart.types.js';
import type {ChartConfiguration, ChartDataset} from '../chart-js.js';
import type {Surroundings} from '../drawing/chart-drawing.js';
import type {Ink} from '../drawing/ink.js';
import {dash, pointStyle} from '../drawing/marks.js';
import {decimate, type Place} from '../series/decimation.js';
import {dayNumber, inOrder, isAnswered, stretches, type TrendPoint} from '../series/series.js';
import {formatNumber} from '../../foundation/locale/formats.js';

/** All that a trend is drawn from. */
export interface TrendPicture {
  readonly lines: readonly TrendLine[];
  readonly min: number;
  readonly max: number;
  readonly anchors: readonly TrendAnchor[];
  readonly annotations: readonly TrendAnnotation[];
  readonly language: string;
}

/** A place on the drawing; without `y` it lifts the pen. */
export interface TrendPlace {
  readonly x: number;
  readonly y: number | null;
}

type TrendDataset = ChartDataset<'line', TrendPlace[]>;
type TrendConfiguration = ChartConfiguration<'line', TrendPlace[]>;
type TrendOptions = NonNullable<TrendConfiguration['options']>;
type Scales = NonNullable<TrendOptions['scales']>;

/** From this width on, in em, there is room for words beside the drawing; the style sheet has the same number. */
const ROOMY = 28;
const PIXELS_PER_COLUMN = 3;
const PIXELS_PER_POINT = 10;
const SIDE_SHARE = 0.3;

/** @returns What chart.js needs to draw a trend. */
export function describeTrend(picture: TrendPicture, {ink, width}: Surroundings): TrendConfiguration {
  const roomy = width >= ROOMY * ink.em;
  const span = spanOf([...picture.lines.flatMap(({points}) => points), ...picture.annotations].map(({on}) => on));
  const labels = roomy && picture.lines.length > 1 ? labelsOf(picture.lines, ink) : [];
  const room = labels.length > 0 ? Math.min(roomForLabels(labels, ink), width * SIDE_SHARE) : ink.fontSize;
  const above = ink.fontSize * (0.8 + 1.3 * Math.min(picture.annotations.length, 2));
  return {
    type: 'line',
    data: {datasets: picture.lines.flatMap((line) => datasets(line, span, {ink, width}))},
    options: {
      animation: false,
      maintainAspectRatio: false,
      normalized: true,
      events: [],
      layout: {padding: ink.rightToLeft ? {left: room, top: above} : {right: room, top: above}},
      plugins: {legend: {display: false}, tooltip: {enabled: false}},
      scales: {x: daysAcross(picture, span, {ink, width}), y: valuesUp(picture, ink, roomy ? 'words' : 'numbers')},
    },
    plugins: [annotationLines(picture.annotations, ink), endLabels(labels, ink, room)],
  };
}

/** @returns The places of one line with the pen lifted between stretches, thinned to what the width can show. */
export function placesOf(points: readonly TrendPoint[], span: Span, width: number): readonly TrendPlace[] {
  const count = Math.max(1, Math.floor(width / PIXELS_PER_COLUMN));
  return stretches(points).flatMap((stretch, index) => {
    const places: readonly Place[] = stretch.map(({on, value}) => ({x: dayNumber(on), y: value}));
    const first = places[0];
    const lift: readonly TrendPlace[] = index > 0 && first ? [{x: first.x, y: null}] : [];
    return [...lift, ...decimate(places, {...span, count})];
  });
}

/**
 * @returns Whether each place gets a mark. All of them while they stand apart; in a crowd only those that
 *   would not be seen otherwise, which are the ones without a neighbour, and the newest.
 */
export function marksShown(places: readonly TrendPlace[], width: number): readonly boolean[] {
  const crowded = places.length * PIXELS_PER_POINT > width;
  return places.map(({y}, index) => {
    if (y === null) return false;
    const alone = (places[index - 1]?.y ?? null) === null && (places[index + 1]?.y ?? null) === null;
    return !crowded || alone || index === places.length - 1;
  });
}

// A line and its marks are two datasets: with a size of its own for each mark of one dataset, chart.js works out the
// look of every point by itself and takes twice as long over ten years of weeks.
function datasets({role, points}: TrendLine, span: Span, {ink, width}: Surroundings): TrendDataset[] {
  const places = placesOf(points, span, width);
  const shown = marksShown(places, width);
  const own = isOwn(role);
  const color = ink.voices[role];
  // The person's line lies on top; other voices are hollow and larger, so that both show where they agree.
  const voice = {borderColor: color, borderDash: dash(role), clip: false, order: own ? 0 : 1} as const;
  const line: TrendDataset = {
    ...voice,
    data: [...places],
    borderWidth: own ? 2.5 : 2,
    borderJoinStyle: 'round',
    spanGaps: false,
    pointRadius: 0,
  };
  const marks: TrendDataset = {
    ...voice,
    data: places.filter((_, index) => shown[index]),
    showLine: false,
    pointStyle: pointStyle(role),
    pointRadius: own ? 4.5 : 8,
    pointBackgroundColor: own ? color : 'transparent',
    pointBorderColor: color,
    pointBorderWidth: own ? 0 : 2,
  };
  return [line, marks];
}

function isOwn(role: Role): boolean {
  return role === 'person';
}

function labelsOf(lines: readonly TrendLine[], ink: Ink): readonly EndLabel[] {
  return lines.flatMap(({label, role, points}) => {
    const end = inOrder(points).findLast(isAnswered);
    return end ? [{text: label, color: ink.voices[role], end}] : [];
  });
}

function daysAcross(picture: TrendPicture, span: Span, {ink, width}: Surroundings): Scales[string] {
  const all = picture.lines.flatMap(({points}) => points.map(({on}) => dayNumber(on)));
  const days = [...new Set(all)].toSorted((one, other) => one - other);
  const apart = (6 * ink.fontSize * (span.to - span.from)) / Math.max(width, 1);
  const written = daysToWrite(days, apart);
  return {
    type: 'linear',
    min: span.from,
    max: span.to,
    reverse: ink.rightToLeft,
    grid: {display: false},
    border: {display: false},
    afterBuildTicks: (axis) => {
      axis.ticks = written.map((value) => ({value}));
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: ink.muted,
      font: fontOf(ink),
      callback: (value, index) => dayWords(Number(value), written[index - 1] ?? null, picture.language),
    },
  };
}

function valuesUp({min, max, anchors, language}: TrendPicture, ink: Ink, side: 'words' | 'numbers'): Scales[string] {
  const values = [...new Set([min, ...anchors.map(({value}) => value), max])].toSorted((one, other) => one - other);
  const meanings = new Map(anchors.map(({value, label}) => [value, label]));
  return {
    type: 'linear',
    min,
    max,
    position: ink.rightToLeft ? 'right' : 'left',
    grid: {color: ink.grid, drawTicks: false},
    border: {display: false},
    afterBuildTicks: (axis) => {
      axis.ticks = values.map((value) => ({value}));
    },
    ticks: {
      autoSkip: false,
      padding: 8,
      color: ink.muted,
      font: fontOf(ink),
      callback: (value) => {
        const number = formatNumber(Number(value), language);
        const meaning = side === 'words' ? meanings.get(Number(value)) : null;
        return meaning ? `${meaning}\u2003${number}` : number;
      },
    },
  };
}

function fontOf({fontFamily, fontSize}: Ink): {family: string; size: number} {
  return {family: fontFamily, size: fontSize};
}
