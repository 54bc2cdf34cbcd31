import {html, nothing, type TemplateResult} from 'lit';

import {overtakenIn} from './conditions-acting.js';
import {sheetOn, unsavedOf, type ConditionsScreen} from './conditions-screen.js';
import {partHelpTemplate} from './help.template.js';
import {questionTemplate} from './question.template.js';
import {ASKED, PARTS, type Part, type Sheet} from './sheet.js';
import {keptTemplate} from '../../foundation/desk/writing.template.js';

/** The questions, all at once or one part at a time. */
export function formTemplate(screen: ConditionsScreen, target: string): TemplateResult {
  const {desk, words, acts, isStepwise, choices} = screen;
  const sheet = sheetOn(desk, target);
  const parts = isStepwise ? [choices.part] : PARTS;
  const save = (event: Event): void => {
    event.preventDefault();
    acts.save();
  };
  return html`
    <form class="no-print" novalidate aria-labelledby="title" @submit=${save} @input=${keepInside}>
      <h2 id="title" tabindex="-1" data-land="form">${words.formTitle}</h2>
      ${
        overtakenIn(desk, target).length > 0
          ? html`<p class="notice" role="status">${words.changedMeanwhile}</p>`
          : nothing
      }
      ${parts.map((part) => partTemplate(screen, target, part, sheet))} ${isStepwise ? stepsTemplate(screen) : nothing}
      ${savingTemplate(screen, target)}
    </form>
  `;
}

function partTemplate(screen: ConditionsScreen, target: string, part: Part, sheet: Sheet): TemplateResult {
  const {words, isStepwise} = screen;
  const step = words.stepOf(PARTS.indexOf(part) + 1, PARTS.length);
  return html`
    <section class="card" aria-labelledby="part-${part}">
      ${isStepwise ? html`<p class="quiet-text">${step}</p>` : nothing}
      <h3 id="part-${part}" tabindex="-1" data-land="part ${part}">${words.parts[part]}</h3>
      ${ASKED[part].map((place) => questionTemplate(screen, target, place, sheet))}
      ${partHelpTemplate(screen, part, sheet)}
    </section>
  `;
}

function stepsTemplate({words, acts, choices}: ConditionsScreen): TemplateResult {
  const at = PARTS.indexOf(choices.part);
  const step = (name: string, part: Part | undefined): TemplateResult | typeof nothing =>
    part ? html`<button class="button" type="button" @click=${() => acts.go(part)}>${name}</button>` : nothing;
  return html`<div class="actions">${step(words.back, PARTS[at - 1])} ${step(words.next, PARTS[at + 1])}</div>`;
}

function savingTemplate(screen: ConditionsScreen, target: string): TemplateResult {
  const {desk, words, acts, choices, isActing} = screen;
  const hasWords = unsavedOf(desk, target).length > 0;
  return html`
    <p class="failure" role="alert">${choices.problem === 'nothing-said' ? words.nothingSaid : ''}</p>
    <div class="actions">
      <button class="button primary" type="submit" aria-disabled=${isActing ? 'true' : nothing} data-land="save">
        ${words.saveAll}
      </button>
      <button class="button" type="button" @click=${acts.leave}>${words.later}</button>
      ${
        hasWords && !choices.isAsked
          ? html`<button class="button quiet" type="button" data-land="discard" @click=${() => acts.askToDiscard(true)}>
              ${words.discard}
            </button>`
          : nothing
      }
    </div>
    ${choices.isAsked ? askTemplate(screen) : nothing}
    ${keptTemplate(desk.words, desk.record.status.phase === 'open', words)}
  `;
}

function askTemplate({words, acts}: ConditionsScreen): TemplateResult {
  return html`
    <div class="notice" role="group" aria-labelledby="asked">
      <p id="asked" tabindex="-1" data-land="asked">${words.discardAsk}</p>
      <div class="actions">
        <button class="button" type="button" @click=${acts.discard}>${words.discardYes}</button>
        <button class="button" type="button" @click=${() => acts.askToDiscard(false)}>${words.no}</button>
      </div>
    </div>
  `;
}

/** A choice tells of itself by an event that every listener of the page would hear. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
