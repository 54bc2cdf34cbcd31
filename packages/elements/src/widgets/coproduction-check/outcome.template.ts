import {html, nothing, type TemplateResult} from 'lit';

import type {CheckScreen} from './check-screen.js';
import {formatTime} from '../../foundation/locale/formats.js';

/** Why nothing was saved, if so, where one saves. What was entered stays on the screen. */
export function problemTemplate(screen: CheckScreen): TemplateResult {
  const {desk, words, acts} = screen;
  const {problem} = desk.outcome;
  const isFailed = desk.outcome.failure?.of === 'answers';
  const isSaidHere = problem === 'answers' || problem === 'changed-away';
  const text = isFailed ? failureIn(screen) : isSaidHere ? words.problems[problem] : '';
  return html`
    <div id="problem" class="problem ${isFailed ? 'failed' : ''}" role="alert" ?hidden=${text === ''}>
      ${text}
      ${
        isFailed || problem === 'changed-away'
          ? html`<div class="actions">
              <button class="button" type="button" @click=${acts.keepCopy}>${words.copy}</button>
            </div>`
          : nothing
      }
    </div>
  `;
}

/** @returns Why the last act could not be saved, in words; empty when it was. */
export function failureIn({desk, words}: Pick<CheckScreen, 'desk' | 'words'>): string {
  if (!desk.outcome.failure) return '';
  const {code} = desk.outcome.failure;
  if (code === 'quota') return words.failedQuota;
  return code === 'read-only' ? words.failedReadOnly : words.failed;
}

/** What one's own last act came to, with a way back from it; and what others did meanwhile. */
export function outcomeTemplate(screen: CheckScreen): TemplateResult {
  const {desk, words, acts, isReadOnly} = screen;
  const said = doneIn(screen);
  const failed = desk.outcome.failure?.of === 'answers' ? failureIn(screen) : '';
  const isSilent = said === '' && failed === '';
  return html`
    <div class=${isSilent ? 'outcome silent no-print' : 'outcome no-print'} tabindex="-1" data-land="outcome">
      <p role="status">${said}</p>
      <p class="failure" role="alert">${failed}</p>
      ${
        desk.outcome.undo && !isReadOnly && !isSilent
          ? html`<div class="actions">
              <button class="button" type="button" data-land="undo" @click=${acts.undo}>${words.undo}</button>
            </div>`
          : nothing
      }
    </div>
    <p class="quiet-text no-print" role="status">${newsIn(screen)}</p>
  `;
}

/** @returns What happened elsewhere, in words; empty for nothing. */
export function newsIn({desk, words}: CheckScreen): string {
  const {news} = desk.outcome;
  if (news === null) return '';
  return news === 'arrived' ? words.arrived : words.savedElsewhere;
}

function doneIn({desk, words, language}: CheckScreen): string {
  const {record} = desk;
  const {done} = desk.outcome;
  if (!done) return '';
  if (done.said === 'saved' && record.status.phase === 'memory') return words.savedInMemory;
  return words.saidAt(words.said[done.said], formatTime(done.at, language));
}
