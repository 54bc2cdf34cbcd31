import {html, nothing, type TemplateResult} from 'lit';

import type {ConditionsScreen, Request} from './conditions-screen.js';
import {isLittleAtEase, lacksEquipment, lacksPrivacy, type Part, type Sheet} from './sheet.js';
import {askingTemplate} from '../../foundation/asking/asking.template.js';

/** What can be asked for in each part of the form. */
const HELP: Readonly<Partial<Record<Part, readonly Request[]>>> = {
  comfort: ['trial', 'guide'],
  equipment: ['equipment'],
};

/** Help that goes with a part: always there to ask for, and offered in words where an answer calls for it. */
export function partHelpTemplate(screen: ConditionsScreen, part: Part, sheet: Sheet): TemplateResult {
  const {words} = screen;
  if (part === 'place') return waysTemplate(screen, sheet);
  const isOffered = part === 'comfort' ? isLittleAtEase(sheet) : part === 'equipment' && lacksEquipment(sheet);
  const offer = part === 'comfort' ? words.offerComfort : words.offerEquipment;
  return html`
    <p class=${isOffered ? 'notice' : 'silent'} role="status">${isOffered ? offer : ''}</p>
    ${requestsTemplate(screen, HELP[part] ?? [])}
  `;
}

/** What somebody can ask for, and what came of it. */
export function requestsTemplate(
  {words, answered, acts}: ConditionsScreen,
  requests: readonly Request[],
): TemplateResult | typeof nothing {
  if (requests.length === 0) return nothing;
  const request = (name: Request): TemplateResult =>
    askingTemplate({name, words: words.requests[name], answer: answered(name), ask: () => acts.request(name)});
  return html`<div class="actions requests">${requests.map(request)}</div>`;
}

/** Ways round a place that is not private. */
function waysTemplate({words}: ConditionsScreen, sheet: Sheet): TemplateResult {
  const isOffered = lacksPrivacy(sheet);
  return html`
    <div class=${isOffered ? 'notice' : 'silent'} role="status">
      ${
        isOffered
          ? html`<p><b>${words.waysTitle}</b></p>
              <ul>
                ${words.ways.map((way) => html`<li>${way}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  `;
}
