import type {OpinionStatement, OpinionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ConsentScreen} from './consent-screen.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What those who support wrote about it, labelled with their voice: beside the decision, never over it. */
export function opinionsTemplate(screen: ConsentScreen): TemplateResult | typeof nothing {
  const {desk, words} = screen;
  const {opinions} = desk.seen;
  if (opinions.length === 0) return nothing;
  return html`
    <section aria-labelledby="title opinions">
      <h3 id="opinions">${words.opinions}</h3>
      <p class="quiet-text">${words.opinionsHint}</p>
      ${repeat(
        opinions,
        ({id}) => id,
        (opinion) => opinionTemplate(screen, opinion),
      )}
    </section>
  `;
}

function opinionTemplate(screen: ConsentScreen, opinion: OpinionView): TemplateResult {
  const {words, viewer, language} = screen;
  const {voice, on, conflict} = opinion;
  return html`
    <div class="box">
      <p>${voiceMark(voice.role)} ${words.writtenBy(nameOf(voice, viewer, words), formatDay(on, language))}</p>
      ${[opinion, ...conflict].map((said) => saidTemplate(screen, said))}
    </div>
  `;
}

function saidTemplate({words}: ConsentScreen, {limits, opinion, reasons, erased}: OpinionStatement): TemplateResult {
  const row = (label: string, text: string): TemplateResult | typeof nothing =>
    text
      ? html`<div>
          <dt>${label}</dt>
          <dd class="said">${text}</dd>
        </div>`
      : nothing;
  if (erased) return html`<p class="quiet-text">${words.erased}</p>`;
  return html`<dl>${row(words.limits, limits)} ${row(words.opinion, opinion)} ${row(words.reasons, reasons)}</dl>`;
}
