import {localized, type Party, type SeeingRow} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {WhoSeesWhatMessages} from './who-sees-what.messages.js';
import {formatDay} from '../../foundation/locale/formats.js';

const TRUTHS = ['own', 'private', 'shared', 'outside'] as const;

/** What the page is drawn from. */
export interface SeeingScreen {
  readonly rows: readonly SeeingRow[];
  /** How many consents the page gave that cannot be shown. */
  readonly refused: number;
  readonly viewer: Party;
  /** Whether it is said to the one who decides. */
  readonly isDeciding: boolean;
  /** Whether the record is kept on this device. */
  readonly isKept: boolean;
  readonly words: WhoSeesWhatMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly print: () => void;
}

/** Who reads what is written, and what may go further: first what always holds, then what was decided. */
export function seeingTemplate(screen: SeeingScreen): TemplateResult {
  const {words, language, today, print} = screen;
  return html`
    <h2 tabindex="-1" data-land="title">${words.title}</h2>
    <p>${words.purpose}</p>
    <p class="print-only">${words.printed(formatDay(today, language))}</p>
    ${insideTemplate(screen)} ${outsideTemplate(screen)}
    <div class="actions no-print">
      <button class="button" type="button" @click=${print}>${words.print}</button>
    </div>
  `;
}

function insideTemplate({words, isDeciding, isKept}: SeeingScreen): TemplateResult {
  const truths = isDeciding ? words.toDeciding : words.toOthers;
  return html`
    <section aria-labelledby="inside">
      <h3 id="inside">${words.insideTitle}</h3>
      <ul class="facts-list">
        ${TRUTHS.map((truth) => html`<li>${truths[truth]}</li>`)} ${isKept ? html`<li>${truths.device}</li>` : nothing}
      </ul>
    </section>
  `;
}

function outsideTemplate(screen: SeeingScreen): TemplateResult {
  const {rows, refused, words} = screen;
  return html`
    <section aria-labelledby="outside">
      <h3 id="outside">${words.outsideTitle}</h3>
      ${rows.length > 0 ? usesTemplate(screen) : refused > 0 ? nothing : html`<p>${words.nothingAsked}</p>`}
      ${refused > 0 ? html`<p class="problem">${words.refused(refused)}</p>` : nothing}
    </section>
  `;
}

function usesTemplate(screen: SeeingScreen): TemplateResult {
  const {rows, words} = screen;
  const open = rows.filter(({isOpen}) => isOpen);
  const closed = rows.filter(({isOpen}) => !isOpen);
  return html`
    <p class="quiet-text">${words.outsideText}</p>
    <h4>${words.mayTitle}</h4>
    ${open.length > 0 ? rowsTemplate(screen, open) : html`<p>${words.mayNone}</p>`}
    ${closed.length > 0 ? html`<h4>${words.mayNotTitle}</h4>` : nothing}
    ${closed.length > 0 ? rowsTemplate(screen, closed) : nothing}
  `;
}

function rowsTemplate(screen: SeeingScreen, rows: readonly SeeingRow[]): TemplateResult {
  return html`<ul class="plain uses">
    ${rows.map((row) => rowTemplate(screen, row))}
  </ul>`;
}

function rowTemplate({words, language}: SeeingScreen, row: SeeingRow): TemplateResult {
  const {definition, recipients, information, state, isDisputed, isOpen, since, until} = row;
  const day = (local: string): string => formatDay(local, language);
  return html`
    <li class=${isOpen ? 'use open' : 'use'}>
      <h5>${localized(definition.title, language)}</h5>
      <dl>
        <dt>${words.who}</dt>
        ${recipients.map(({name}) => html`<dd>${localized(name, language)}</dd>`)}
        <dt>${words.what}</dt>
        <dd>${localized(information, language)}</dd>
      </dl>
      <p class="reason">${words.reasons[isDisputed ? 'disputed' : state]}</p>
      ${isOpen && since ? html`<p class="quiet-text">${words.since(day(since))}</p>` : nothing}
      ${isOpen && until ? html`<p class="quiet-text">${words.until(day(until))}</p>` : nothing}
    </li>
  `;
}
