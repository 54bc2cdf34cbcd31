import {SMART, smartHints, type ActionLine} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {PlanScreen} from './plan-screen.js';

/** Five questions about a line, as it is being written: hints, never a gate. */
export function smartTemplate({words}: PlanScreen, line: ActionLine): TemplateResult {
  const missing = smartHints(line);
  return html`
    <div class="smart" role="group" aria-labelledby="smart">
      <p id="smart" class="label">${words.smartTitle}</p>
      <p class="quiet-text">${words.smartIntro}</p>
      <ul class="plain">
        ${SMART.map((hint) => {
          // Whether it can be done, no field tells: it is asked every time.
          const isSaid = hint !== 'realistic' && !missing.includes(hint);
          return html`
            <li class=${isSaid ? 'said-already' : ''}>
              <span class="tick" aria-hidden="true">${isSaid ? '✓' : '•'}</span>
              <span>${words.smart[hint]} ${isSaid ? html`<b>${words.smartSaid}</b>` : nothing}</span>
            </li>
          `;
        })}
      </ul>
    </div>
  `;
}
