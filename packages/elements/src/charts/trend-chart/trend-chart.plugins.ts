import {spread} from './trend-chart.axis.js';
import type {TrendAnnotation} from './trend-chart.types.js';
import type {Chart, Plugin} from '../chart-js.js';
import type {Ink} from '../drawing/ink.js';
import {dayNumber, type AnsweredPoint} from '../series/series.js';

/** A name to write beside the end of a line. */
export interface EndLabel {
  readonly text: string;
  readonly color: string;
  readonly end: AnsweredPoint;
}

type TrendPlugin = Plugin<'line'>;

const LABEL_GAP = 12;

/** @returns Thin lines on the days of the annotations, each with the number it has in the list below the drawing. */
export function annotationLines(annotations: readonly TrendAnnotation[], ink: Ink): TrendPlugin {
  return {
    id: 'avec-annotations',
    beforeDatasetsDraw: (chart) => {
      const {ctx, chartArea} = chart;
      ctx.save();
      ctx.strokeStyle = ink.muted;
      ctx.fillStyle = ink.muted;
      ctx.lineWidth = 1;
      ctx.setLineDash([1, 3]);
      ctx.font = `${ink.fontSize}px ${ink.fontFamily}`;
      ctx.textAlign = 'center';
      for (const {x, numbers, row} of marksOf(chart, annotations, ink.fontSize)) {
        const top = chartArea.top - 6 - row * ink.fontSize * 1.2;
        ctx.beginPath();
        ctx.moveTo(x, top + 2);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.fillText(numbers, x, top);
      }
      ctx.restore();
    },
  };
}

interface AnnotationMark {
  readonly x: number;
  readonly numbers: string;
  readonly row: number;
}

// Days that stand close together take turns between two rows, so that their numbers can be read.
function marksOf(chart: Chart<'line'>, annotations: readonly TrendAnnotation[], fontSize: number): AnnotationMark[] {
  const numbersByDay = new Map<string, number[]>();
  annotations.forEach(({on}, index) => numbersByDay.set(on, [...(numbersByDay.get(on) ?? []), index + 1]));
  const marks: AnnotationMark[] = [];
  for (const [on, numbers] of [...numbersByDay].toSorted()) {
    const x = chart.scales['x']?.getPixelForValue(dayNumber(on)) ?? 0;
    const before = marks.at(-1);
    const close = before !== undefined && Math.abs(x - before.x) < fontSize * 1.5;
    marks.push({x, numbers: numbers.join(', '), row: close ? 1 - before.row : 0});
  }
  return marks;
}

/** @returns Names beside the ends of the lines, moved apart where two lines end at one height. */
export function endLabels(labels: readonly EndLabel[], ink: Ink, room: number): TrendPlugin {
  return {
    id: 'avec-end-labels',
    afterDatasetsDraw: ({ctx, chartArea, scales}) => {
      const height = ink.fontSize * 1.3;
      const wanted = labels.map(({end}) => scales['y']?.getPixelForValue(end.value) ?? 0);
      const places = spread(wanted, height, chartArea.bottom);
      const x = ink.rightToLeft ? chartArea.left - LABEL_GAP : chartArea.right + LABEL_GAP;
      ctx.save();
      ctx.font = `600 ${ink.fontSize}px ${ink.fontFamily}`;
      ctx.textAlign = ink.rightToLeft ? 'right' : 'left';
      ctx.textBaseline = 'middle';
      labels.forEach(({text, color}, index) => {
        ctx.fillStyle = color;
        ctx.fillText(shortened(ctx, text, room - LABEL_GAP), x, places[index] ?? 0);
      });
      ctx.restore();
    },
  };
}

/** @returns How wide the names want to be, in pixels, the gap before them included. */
export function roomForLabels(labels: readonly EndLabel[], ink: Ink): number {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) return 0;
  ctx.font = `600 ${ink.fontSize}px ${ink.fontFamily}`;
  return LABEL_GAP + Math.ceil(Math.max(0, ...labels.map(({text}) => ctx.measureText(text).width)));
}

function shortened(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  if (ctx.measureText(text).width <= room) return text;
  let kept = text;
  while (kept && ctx.measureText(`${kept}…`).width > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
