import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {titleOf, type ChooserScreen} from './chooser-screen.js';
import {ACTS, type ActName, type PartId} from './choosing.js';
import {introTemplate, reviewTemplate, titleTemplate, unaskedTemplate} from './overview.template.js';

/** One part alone, where it stands among the others, and the way back. */
export function openTemplate(screen: ChooserScreen, id: PartId): TemplateResult {
  const {words, acts, parts} = screen;
  const index = parts.findIndex((part) => part.id === id);
  const next = parts[index + 1];
  const title = titleOf(screen, id);
  const backButton = html`<button class="button" type="button" @click=${acts.back}>${words.back}</button>`;
  return html`
    <div class="where no-print">
      ${backButton}
      <h2 tabindex="-1" data-land="title">${index < 0 ? title : words.where(index + 1, parts.length, title)}</h2>
    </div>
    <section class="part" aria-label=${title}>${keyed(id, elementTemplate(screen, id))}</section>
    <div class="actions no-print">
      ${backButton}
      ${
        index >= 0 && next
          ? html`<button class="button" type="button" @click=${() => acts.open(next.id)}>
              ${words.next(titleOf(screen, next.id))}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** All parts, one under the other, each act apart. */
export function listTemplate(screen: ChooserScreen): TemplateResult {
  const {words, acts} = screen;
  return html`
    ${titleTemplate(screen)} ${introTemplate(screen)} ${reviewTemplate(screen)}
    ${ACTS.map((act) => actTemplate(screen, act))} ${unaskedTemplate(screen)}
    <section class="part" aria-label=${words.parts.who}>${elementTemplate(screen, 'who')}</section>
    <div class="actions no-print">
      <button class="button" type="button" @click=${acts.print}>${words.print}</button>
    </div>
  `;
}

function actTemplate(screen: ChooserScreen, act: ActName): TemplateResult | typeof nothing {
  const {title, means} = screen.words.acts[act];
  const parts = screen.parts.filter((part) => part.act === act);
  if (parts.length === 0) return nothing;
  return html`
    <div class="act">
      <h2 class="act-title">${title}</h2>
      <p class="quiet-text">${means}</p>
      ${parts.map(
        ({id}) => html`
          <section class="part" aria-label=${titleOf(screen, id)}>${keyed(id, elementTemplate(screen, id))}</section>
        `,
      )}
    </div>
  `;
}

/** The element of a part: it asks, keeps and tells by itself. */
function elementTemplate({settings}: ChooserScreen, id: PartId): TemplateResult {
  const {modes, availability, order} = settings;
  switch (id) {
    case 'modes':
      return html`<avec-mode-preference
        embedded
        modes=${modes}
        order=${order}
        .availability=${availability}
      ></avec-mode-preference>`;
    case 'conditions':
      return html`<avec-meeting-conditions embedded><slot name="guide" slot="guide"></slot></avec-meeting-conditions>`;
    case 'plans':
      return html`<avec-contingency-plan embedded modes=${modes}></avec-contingency-plan>`;
    case 'who':
      return html`<avec-who-sees-what embedded></avec-who-sees-what>`;
    default:
      return html`<avec-consent-decision embedded consent=${id.slice('consent:'.length)}></avec-consent-decision>`;
  }
}
