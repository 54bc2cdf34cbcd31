import type {Way} from '@avec/model';
import {svg, type SVGTemplateResult} from 'lit';

/** What goes between two people: over to one, over one, between both. */
const LINES: Readonly<Record<Way, string>> = {
  to: 'M17 12H35M30 7.5 35 12 30 16.5',
  for: 'M17 12H36A10 10 0 0 1 56 12',
  with: 'M17 9.5H39M17 14.5H39',
};

/** @returns A way of doing as a small drawing, for beside its name: who acts is a full circle. None of the three is louder than another. */
export function wayMark(way: Way): SVGTemplateResult {
  return svg`<svg class="way-mark ${way}" viewBox="0 0 60 24" aria-hidden="true">
    <circle class="one" cx="11" cy="12" r="5.5" /><circle class="other" cx="46" cy="12" r="5.5" /><path d=${LINES[way]} />
  </svg>`;
}
