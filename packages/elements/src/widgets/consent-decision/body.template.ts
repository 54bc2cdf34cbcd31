import {html, nothing, type TemplateResult} from 'lit';

import {checkTemplate} from './check.template.js';
import {isAsked, type ConsentScreen} from './consent-screen.js';
import {decidingTemplate} from './deciding.template.js';
import {historyTemplate} from './history.template.js';
import {noticeTemplate} from './notice.template.js';
import {opinionsTemplate} from './opinions.template.js';
import {outcomeTemplate} from './outcome.template.js';
import {standingTemplate} from './standing.template.js';
import {askingTemplate} from '../../foundation/asking/asking.template.js';

/** One consent from top to bottom: how it stands; then what is asked, and the decision; or what was decided, and on what. */
export function bodyTemplate(screen: ConsentScreen): TemplateResult {
  const {words, notice, part, isReadOnly, acts} = screen;
  return html`
    <h2 id="title" tabindex="-1" data-land="title" lang=${notice.language}>${notice.title}</h2>
    ${part === 'supporting' ? html`<p class="quiet-text">${words.readerNote}</p>` : nothing}
    ${part === 'deciding' && isReadOnly ? html`<p class="quiet-text">${words.readOnlyNote}</p>` : nothing}
    ${standingTemplate(screen)} ${outcomeTemplate(screen)}
    ${isAsked(screen) ? nothing : html`${opinionsTemplate(screen)} ${historyTemplate(screen)}`}
    ${noticeTemplate(screen)} ${part === 'deciding' ? helpTemplate(screen) : nothing}
    ${isAsked(screen) ? askingPartsTemplate(screen) : nothing} ${checkTemplate(screen)}
    <div class="actions last no-print">
      <button class="button" type="button" @click=${() => acts.print('blank')}>${words.printBlank}</button>
    </div>
  `;
}

/** What is between the person and those who support them is nobody else's. */
export function outsideTemplate({words, notice}: ConsentScreen): TemplateResult {
  return html`
    <h2 id="title" tabindex="-1" data-land="title" lang=${notice.language}>${notice.title}</h2>
    <p>${words.between}</p>
  `;
}

function askingPartsTemplate(screen: ConsentScreen): TemplateResult {
  const {checks} = screen.definition;
  return html`
    <avec-teach-back class="no-print" .checks=${checks}></avec-teach-back>
    ${opinionsTemplate(screen)} ${decidingTemplate(screen)} ${historyTemplate(screen)}
  `;
}

function helpTemplate({words, notice, help, acts}: ConsentScreen): TemplateResult {
  const {contact} = notice.controller;
  return askingTemplate({
    name: 'help',
    words: {ask: words.help, taken: words.helpAnswered, notTaken: words.helpUnanswered(contact)},
    answer: help,
    ask: acts.askHelp,
  });
}
