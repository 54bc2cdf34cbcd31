import {html, nothing, type TemplateResult} from 'lit';

import type {SheetScreen} from './worksheet-screen.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatList, formatTime} from '../../foundation/locale/formats.js';

/** What the last act came to, and a way to take it back. */
export function outcomeTemplate(screen: SheetScreen): TemplateResult {
  const {desk, words, acts, isReadOnly, canUndo, choices} = screen;
  const kind = desk.outcome?.kind ?? 'silent';
  const isFailed = kind === 'failed';
  // While something is being written, only what went wrong is worth a word.
  const isWriting = choices.target !== null;
  const said = isWriting && kind === 'done' ? '' : outcomeIn(screen);
  return html`
    <div class="outcome no-print ${said === '' ? 'silent' : kind}">
      <p role="status" tabindex="-1" data-land=${isWriting ? nothing : 'outcome'}>${isFailed ? '' : said}</p>
      <p class="failure" role="alert">${isFailed ? said : ''}</p>
      <div class="actions">
        ${
          isFailed && isWriting
            ? html`<button class="button" type="button" @click=${acts.keepCopy}>${words.copyWords}</button>`
            : nothing
        }
        ${
          canUndo && !isReadOnly && !isWriting
            ? html`<button class="button" type="button" @click=${acts.undo}>${words.undo}</button>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** @returns What is said of the last thing that happened; empty for nothing. */
function outcomeIn({desk, words, language, viewer}: SheetScreen): string {
  const {outcome, record} = desk;
  if (!outcome) return '';
  if (outcome.kind === 'saving') return words.saving;
  if (outcome.kind === 'done') {
    const isMemory = record.status.phase === 'memory';
    const said = outcome.said === 'redone' ? words.redone : words.said[outcome.said];
    return `${said} ${isMemory ? words.savedInMemory : words.savedAt(formatTime(outcome.at, language))}`;
  }
  if (outcome.kind === 'arrived') {
    const names = outcome.from.map((party) => nameOf(party, viewer, words));
    return words.arrived(formatList(names, language));
  }
  if (outcome.code === 'not-allowed') return words.refused;
  if (outcome.code === 'quota') return words.failedQuota;
  return outcome.code === 'read-only' ? words.failedReadOnly : words.failed;
}
