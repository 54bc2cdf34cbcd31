import {frames} from './frames.js';
import {inStory} from './roots.js';
import type {Box} from '../pixels.js';

type Value = number | null;

interface Chart extends HTMLElement {
  readonly min: number;
  readonly max: number;
  lines?: readonly {readonly points: readonly {readonly value: Value}[]}[];
  polygons?: readonly {readonly values: readonly Value[]}[];
  readonly updateComplete: Promise<boolean>;
}

/** @returns Where the drawings of the story stand; those that give way to a table on a narrow page do not. */
export function charts(): readonly Box[] {
  return inStory('canvas')
    .map((canvas) => canvas.getBoundingClientRect())
    .filter(({width}) => width > 0)
    .map(({left, top, width, height}) => ({x: left + scrollX, y: top + scrollY, width, height}));
}

/** Gives every drawing other answers than it has, each half a scale away, and waits until it is drawn. */
export async function answerOtherwise(): Promise<void> {
  const found = inStory<Chart>('avec-trend-chart, avec-radar-chart');
  found.forEach(move);
  await Promise.all(found.map(({updateComplete}) => updateComplete));
  await frames();
}

function move(chart: Chart): void {
  const half = (chart.max - chart.min) / 2;
  const other = (value: Value): Value => {
    if (value === null) return null;
    return value > chart.min + half ? value - half : value + half;
  };
  if (chart.polygons) {
    chart.polygons = chart.polygons.map((polygon) => ({...polygon, values: polygon.values.map(other)}));
  }
  if (!chart.lines) return;
  chart.lines = chart.lines.map((line) => {
    return {...line, points: line.points.map((point) => ({...point, value: other(point.value)}))};
  });
}
