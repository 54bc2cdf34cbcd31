import type {GoalFieldView} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import {dayOn, nameOn, type GoalScreen} from './goal-screen.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What kind of thing stands at a place. */
export type PlaceKind = 'text' | 'line' | 'day';

/** What somebody said, and who. */
export function saidTemplate(
  screen: GoalScreen,
  view: Pick<GoalFieldView, 'value' | 'erased' | 'author' | 'voice' | 'at'>,
  kind: PlaceKind = 'text',
): TemplateResult {
  const {words, language} = screen;
  if (view.erased) return html`<p class="quiet-text">${words.erased}</p>`;
  if (view.value === '') return html`<p class="quiet-text no-print">${words.nothing}</p>`;
  return html`
    <p class="said">${kind === 'day' ? formatDay(view.value, language) : view.value}</p>
    <p class="by quiet-text">
      ${voiceMark(view.voice.role)} ${words.writtenBy(nameOn(screen, view.voice), dayOn(screen, view.at))}
    </p>
  `;
}
