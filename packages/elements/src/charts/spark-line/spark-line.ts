import type {Role} from '@avec/model';
import {html, nothing, svg, type TemplateResult} from 'lit';

import {SPARK_BOX, sparkShape} from './spark-line.logic.js';
import {voicePath, voiceShape} from '../../foundation/voices/voices.js';
import type {TrendPoint} from '../series/series.js';

/** What a small line is drawn from. */
export interface SparkLine {
  /** In any order. */
  readonly points: readonly TrendPoint[];
  /** Lowest and highest value of the scale, so that lines of several themes can be seen side by side. */
  readonly min: number;
  readonly max: number;
  readonly role: Role;
  /** What it is read out as; `null` where the text beside it says the same. */
  readonly label: string | null;
}

const MARK = 9;

/**
 * A line of one theme, small enough for a row of text: no axis, no numbers.
 *
 * Light SVG and not the chart library, because a person sees one per theme at
 * once. A time without an answer is a gap; the newest answer bears the shape of
 * the voice.
 *
 * @returns The drawing; nothing where there is no answer. Needs `sparkLineStyles` and `voiceStyles`.
 */
export function sparkLine({points, min, max, role, label}: SparkLine): TemplateResult | typeof nothing {
  const shape = sparkShape(points, min, max);
  if (!shape) return nothing;
  const {path, dots, end} = shape;
  return html`
    <svg
      class="spark-line"
      viewBox="0 0 ${SPARK_BOX.width} ${SPARK_BOX.height}"
      role=${label === null ? nothing : 'img'}
      aria-label=${label ?? nothing}
      aria-hidden=${label === null ? 'true' : nothing}
    >
      ${path ? svg`<path class="line" d=${path} />` : nothing}
      ${dots.map(({x, y}) => svg`<circle cx=${x} cy=${y} r="1.5" />`)}
      <svg
        class="voice ${role}"
        x=${end.x - MARK / 2}
        y=${end.y - MARK / 2}
        width=${MARK}
        height=${MARK}
        viewBox="0 0 16 16"
      >
        <path d=${voicePath(voiceShape(role))} />
      </svg>
    </svg>
  `;
}
