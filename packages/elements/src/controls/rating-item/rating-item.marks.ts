import type {Role} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {markStyles} from './rating-item.marks.styles.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';

/** An answer given before or by somebody else, drawn beside the scale and said in words. */
export interface RatingMark {
  /** Where it stands on the scale; `null` where the answer was none of its points. */
  readonly value: number | null;
  /** Whose answer it is. */
  readonly role: Role;
  /** The whole of it in words: "Last time, November 12: 5". */
  readonly text: string;
}

/** What the marks need to be seen. */
export const styles = [voiceStyles, markStyles];

/** The shapes at one point of the scale. */
export function marksAt(marks: readonly RatingMark[], point: number): TemplateResult | typeof nothing {
  const here = marks.filter(({value}) => value === point);
  return here.length === 0 ? nothing : html`<span class="drawn">${here.map(({role}) => voiceMark(role))}</span>`;
}

/** The marks in words: shapes on a scale say nothing to somebody who listens. */
export function marksTemplate(marks: readonly RatingMark[]): TemplateResult {
  return html`
    <ul id="marks" class="marks">
      ${marks.map(({role, text}) => html`<li>${voiceMark(role)} ${text}</li>`)}
    </ul>
  `;
}
