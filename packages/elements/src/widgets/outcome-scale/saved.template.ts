import {html, nothing, type TemplateResult} from 'lit';

import type {Screen} from './screens.template.js';
import {formatTime} from '../../foundation/locale/formats.js';

/** What is shown once the answers are saved, and what can be done about it. */
export function savedTemplate(screen: Screen): TemplateResult {
  const {answering, words, acts, withRequest} = screen;
  const {phase} = answering;
  return html`
    <div class="done">
      <p tabindex="-1" data-focus>${savedIn(screen)}</p>
      <div class="actions">
        <button class="button" type="button" @click=${acts.undo}>${words.undo}</button>
        <button class="button" type="button" @click=${acts.again}>${words.again}</button>
      </div>
    </div>
    ${
      phase.kind === 'saved' && phase.offersHelp
        ? html`<avec-crisis-help offer ?with-request=${withRequest}></avec-crisis-help>`
        : nothing
    }
  `;
}

function savedIn({answering, words, language}: Screen): string {
  const {phase, record} = answering;
  if (phase.kind !== 'saved') return '';
  return record.status.phase === 'memory' ? words.savedInMemory : words.saved(formatTime(phase.at, language));
}
