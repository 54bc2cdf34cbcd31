import {html, nothing, type TemplateResult} from 'lit';

import {cardOf, dueTitles} from './card.js';
import type {ChooserScreen} from './chooser-screen.js';
import {ACTS, type ActName, type Part} from './choosing.js';
import {formatList} from '../../foundation/locale/formats.js';

const FACTS = ['free', 'pause', 'audience', 'elsewhere'] as const;

/** All choices at a glance: each act apart, each part with where it stands and one button. */
export function overviewTemplate(screen: ChooserScreen): TemplateResult {
  const {words, acts} = screen;
  return html`
    ${titleTemplate(screen)} ${introTemplate(screen)} ${reviewTemplate(screen)}
    ${ACTS.map((act) => actTemplate(screen, act))} ${unaskedTemplate(screen)}
    <div class="actions no-print">
      <button class="button" type="button" data-land="who" @click=${() => acts.open('who')}>${words.whoLink}</button>
      <button class="button" type="button" @click=${acts.print}>${words.print}</button>
    </div>
  `;
}

/** Name of the whole, which takes the focus when there is nothing nearer. */
export function titleTemplate({words, isDeciding}: ChooserScreen): TemplateResult {
  return html`<h2 tabindex="-1" data-land="title">${isDeciding ? words.title : words.titleOthers}</h2>`;
}

/** What this is for; to those who decide, what they may count on. */
export function introTemplate({words, isDeciding}: ChooserScreen): TemplateResult {
  if (!isDeciding) return html`<p>${words.purposeOthers}</p>`;
  return html`
    <p>${words.purpose}</p>
    <ul class="facts-list quiet-text">
      ${FACTS.map((fact) => html`<li>${words.facts[fact]}</li>`)}
    </ul>
  `;
}

/** What it is time to look at again; it is no alarm. */
export function reviewTemplate(screen: ChooserScreen): TemplateResult | typeof nothing {
  const {words, language} = screen;
  const due = dueTitles(screen);
  if (due.length === 0) return nothing;
  return html`<div class="notice review">
    <p>${words.reviewDue(formatList(due, language))}</p>
    <p class="quiet-text">${words.reviewHolds}</p>
  </div>`;
}

/** That nothing is asked, said plainly; and that something could not be. */
export function unaskedTemplate({parts, refused, words}: ChooserScreen): TemplateResult | typeof nothing {
  if (refused > 0) return html`<p class="problem">${words.refused(refused)}</p>`;
  const isAsked = parts.some((part) => 'definition' in part);
  return isAsked ? nothing : html`<p class="unasked">${words.noConsents}</p>`;
}

function actTemplate(screen: ChooserScreen, act: ActName): TemplateResult | typeof nothing {
  const {title, means} = screen.words.acts[act];
  const parts = screen.parts.filter((part) => part.act === act);
  if (parts.length === 0) return nothing;
  return html`
    <section class="act" aria-labelledby="act-${act}">
      <h3 id="act-${act}">${title}</h3>
      <p class="quiet-text">${means}</p>
      <ul class="plain cards">
        ${parts.map((part) => cardTemplate(screen, part))}
      </ul>
    </section>
  `;
}

function cardTemplate(screen: ChooserScreen, part: Part): TemplateResult {
  const {words, acts} = screen;
  const {title, standing, lines, open, isDue} = cardOf(screen, part);
  const act = words.open[open];
  return html`
    <li class=${isDue ? 'card due' : 'card'}>
      <div class="told">
        <h4>${title}</h4>
        <p class="standing">${standing}</p>
        ${lines.map((line) => html`<p class="quiet-text">${line}</p>`)}
      </div>
      <button
        class="button no-print"
        type="button"
        aria-label=${words.openOf(act, title)}
        data-land=${part.id}
        @click=${() => acts.open(part.id)}
      >
        ${act}
      </button>
    </li>
  `;
}
