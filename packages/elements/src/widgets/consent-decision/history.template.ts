import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ConsentScreen, PastDecision} from './consent-screen.js';
import {dayOf, decisionInWords, receiptTemplate} from './receipt.template.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Every decision, the newest first: who, when, what became of it, and its receipt. */
export function historyTemplate(screen: ConsentScreen): TemplateResult | typeof nothing {
  const {words, past} = screen;
  if (past.length === 0) return nothing;
  return html`
    <section aria-labelledby="title history">
      <h3 id="history">${words.history}</h3>
      <ol class="plain history">
        ${repeat(
          past,
          ({decision}) => decision.by,
          (each) => html`<li>${pastTemplate(screen, each)}</li>`,
        )}
      </ol>
    </section>
  `;
}

function pastTemplate(screen: ConsentScreen, {decision, state}: PastDecision): TemplateResult {
  const {words, viewer, language, part} = screen;
  const day = formatDay(dayOf(decision), language);
  const what = decisionInWords(screen, decision);
  return html`
    <p class="past">
      ${voiceMark(decision.author.role)} <b>${what}</b>
      ${words.writtenBy(nameOf(decision.author, viewer, words), day)}
      ${words.standings[state] === what ? nothing : html`<span class="chip">${words.standings[state]}</span>`}
    </p>
    ${part === 'deciding' ? receiptOfTemplate(screen, {decision, state}, words.receiptOf(what, day)) : nothing}
  `;
}

function receiptOfTemplate(screen: ConsentScreen, {decision}: PastDecision, name: string): TemplateResult {
  const {words, acts, choices} = screen;
  const isShown = choices.receipt === decision.by;
  const button = (label: string, act: () => void): TemplateResult => html`
    <button class="button" type="button" aria-label=${words.actOn(label, name)} @click=${act}>${label}</button>
  `;
  return html`
    <div class="actions">
      <button
        class="button"
        type="button"
        aria-expanded=${isShown}
        aria-label=${words.actOn(isShown ? words.receiptHide : words.receiptShow, name)}
        @click=${() => acts.showReceipt(decision.by, !isShown)}
      >
        ${isShown ? words.receiptHide : words.receiptShow}
      </button>
      ${
        isShown
          ? html`${button(words.receiptPrint, () => acts.print({receipt: decision.by}))}
            ${button(words.receiptKeep, () => acts.keepReceipt(decision))}`
          : nothing
      }
    </div>
    ${
      isShown
        ? html`<section class="card receipt" aria-label=${name}>
            <p class="failure" role="alert">${choices.isReceiptFailed ? words.receiptFailed : ''}</p>
            <h4>${words.receipt}</h4>
            ${receiptTemplate(screen, decision)}
          </section>`
        : nothing
    }
  `;
}
