import {html, type TemplateResult} from 'lit';

import type {ConsentScreen} from './consent-screen.js';

/** A place to find out whether a receipt is as it was made. */
export function checkTemplate(screen: ConsentScreen): TemplateResult {
  const {words, acts} = screen;
  const take = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) acts.check(file);
  };
  // The same file, changed meanwhile, is checked again.
  const forget = (event: Event): void => {
    (event.currentTarget as HTMLInputElement).value = '';
  };
  return html`
    <details class="no-print check-receipt">
      <summary>${words.check}</summary>
      <p id="about-check" class="quiet-text">${words.checkHint}</p>
      <label class="writing">
        <span class="label">${words.checkFile}</span>
        <input
          class="field line"
          type="file"
          accept=".json,application/json"
          aria-describedby="about-check"
          @click=${forget}
          @change=${take}
        />
      </label>
      <p class="checked" role="status">${checkedIn(screen)}</p>
    </details>
  `;
}

function checkedIn({words, choices}: ConsentScreen): string {
  const {check} = choices;
  if (check === null) return '';
  if (check === 'checking') return words.checking;
  if (check.kind === 'altered') return words.checkAltered(words.parts[check.part]);
  const said = {
    whole: words.checkWhole,
    alone: words.checkAlone,
    unreadable: words.checkUnreadable,
    unchecked: words.checkFailed,
  };
  return said[check.kind];
}
