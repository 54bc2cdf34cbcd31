import {html, nothing, type TemplateResult} from 'lit';

import type {ConsentScreen} from './consent-screen.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatList, formatTime} from '../../foundation/locale/formats.js';

/**
 * What the last act came to.
 *
 * There is no undoing: an agreement that came back because a withdrawal was
 * undone would be one that nobody gave. Both are one step away again.
 */
export function outcomeTemplate(screen: ConsentScreen): TemplateResult {
  const {desk, words, choices, notice} = screen;
  const isFailed = choices.isFailed || (!choices.isLater && desk.outcome?.kind === 'failed');
  const said = saidIn(screen);
  const kind = isFailed ? 'failed' : choices.isLater ? 'done' : (desk.outcome?.kind ?? 'silent');
  return html`
    <div class="outcome no-print ${kind}" tabindex="-1" data-land="outcome">
      <p role="status">${isFailed ? '' : said}</p>
      <p class="failure" role="alert">${isFailed ? said : ''}</p>
      ${
        isFailed
          ? html`<p>${words.failedElsewhere} <span lang=${notice.language}>${notice.withdrawalElsewhere}</span></p>`
          : nothing
      }
    </div>
  `;
}

function saidIn({desk, words, language, viewer, choices}: ConsentScreen): string {
  const {outcome, record} = desk;
  if (choices.isFailed) return words.failed;
  if (choices.isLater) return desk.words.isKept ? words.laterSaid : words.keptNot;
  if (!outcome) return '';
  if (outcome.kind === 'saving') return words.saving;
  if (outcome.kind === 'done') {
    const said =
      outcome.said === 'undone' || outcome.said === 'redone' ? words[outcome.said] : words.said[outcome.said];
    const isMemory = record.status.phase === 'memory';
    return `${said} ${isMemory ? words.savedInMemory : words.savedAt(formatTime(outcome.at, language))}`;
  }
  if (outcome.kind === 'arrived') {
    return words.arrived(
      formatList(
        outcome.from.map((party) => nameOf(party, viewer, words)),
        language,
      ),
    );
  }
  if (outcome.code === 'not-allowed') return words.refused;
  if (outcome.code === 'quota') return words.failedQuota;
  return outcome.code === 'read-only' ? words.failedReadOnly : words.failed;
}
