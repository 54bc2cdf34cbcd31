import {html, nothing, type TemplateResult} from 'lit';

import {partFormTemplate} from './part-form.template.js';
import {partTemplate} from './part.template.js';
import {conflictsIn, isSaid, PARTS, placesOf, type Part} from './plans.js';
import type {PlansScreen} from './plans-screen.js';
import {twoWaysTemplate} from './two-ways.template.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';

/** Both plans, to read and to write. */
export function plansTemplate(screen: PlansScreen): TemplateResult {
  const {words, acts, plans} = screen;
  const isEmpty = PARTS.every((part) => !isSaid(plans, part));
  return html`
    <h2 tabindex="-1" data-land="title">${words.title}</h2>
    <p>${words.purpose}</p>
    ${isEmpty ? introTemplate(screen) : nothing}
    <div class="parts">${PARTS.map((part) => sectionTemplate(screen, part))}</div>
    <div class="actions no-print">
      ${isEmpty ? nothing : printTemplate(words.print, () => acts.print('now'))}
      ${printTemplate(words.printBlank, () => acts.print('blank'))}
    </div>
    ${outcomeTemplate(screen)}
  `;
}

function introTemplate({words}: PlansScreen): TemplateResult {
  return html`
    <ul class="facts-list quiet-text">
      <li>${words.audience}</li>
      <li>${words.time}</li>
      <li>${words.askFirst}</li>
      <li>${words.otherWays}</li>
    </ul>
  `;
}

function sectionTemplate(screen: PlansScreen, part: Part): TemplateResult {
  const {desk, plans, words, isReadOnly} = screen;
  const isWriting = !isReadOnly && placesOf(part).some((place) => desk.words.at(place));
  return html`
    <section class="card" aria-labelledby="part-${part}">
      <h3 id="part-${part}" tabindex="-1" data-land="part ${part}">${words.parts[part].title}</h3>
      <p class="quiet-text">${words.parts[part].purpose}</p>
      ${isWriting ? partFormTemplate(screen, part) : readTemplate(screen, part)}
      ${conflictsIn(plans, part).map((field) => twoWaysTemplate(screen, field))}
    </section>
  `;
}

function readTemplate(screen: PlansScreen, part: Part): TemplateResult {
  const {plans, words, acts, isReadOnly} = screen;
  const isBegun = isSaid(plans, part);
  return html`
    ${partTemplate(screen, part)}
    ${
      isReadOnly
        ? nothing
        : html`<div class="actions no-print">
            <button
              class="button ${isBegun ? '' : 'primary'}"
              type="button"
              aria-label=${words.actOn(isBegun ? words.change : words.write, words.parts[part].title)}
              data-land="write ${part}"
              @click=${() => acts.begin(part)}
            >
              ${isBegun ? words.change : words.write}
            </button>
          </div>`
    }
  `;
}

function printTemplate(name: string, print: () => void): TemplateResult {
  return html`<button class="button" type="button" @click=${print}>${name}</button>`;
}
