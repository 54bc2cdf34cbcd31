import {html, nothing, type TemplateResult} from 'lit';

import {earlierTemplate} from './earlier.template.js';
import {outcomeTemplate} from './outcome.template.js';
import {saysSomething} from './sheet.js';
import {NEW_SHEET, sheetOn, subjectWords, type SheetScreen} from './worksheet-screen.js';
import {fillsIn, isOwn} from './worksheet-reading.js';

/** What this is for, the way to a worksheet, and the earlier ones. */
export function overviewTemplate(screen: SheetScreen): TemplateResult {
  return fillsIn(screen.viewer) ? writersTemplate(screen) : readersTemplate(screen);
}

function writersTemplate(screen: SheetScreen): TemplateResult {
  const {desk, words, viewer} = screen;
  const own = desk.seen.sheets.filter((sheet) => isOwn(sheet, viewer));
  const others = desk.seen.sheets.filter((sheet) => !isOwn(sheet, viewer));
  return html`
    <h2 tabindex="-1" data-land="title">${subjectWords(screen).title}</h2>
    ${outcomeTemplate(screen)} ${introTemplate(screen)} ${startTemplate(screen)}
    ${own.length > 0 ? earlierTemplate(screen, words.earlier, own) : html`<p class="quiet-text">${words.noneYet}</p>`}
    ${others.length > 0 ? earlierTemplate(screen, words.sharedByOthers, others) : nothing}
  `;
}

/** A calm word for whom it is not for; and what was shared with them, to read. */
function readersTemplate(screen: SheetScreen): TemplateResult {
  const {desk, words} = screen;
  const {sheets} = desk.seen;
  return html`
    <h2 tabindex="-1" data-land="title">${words.titleReaders}</h2>
    <p>${words.forSupporters}</p>
    ${sheets.length > 0 ? earlierTemplate(screen, words.sharedWithYou, sheets) : html`<p>${words.nothingExpected}</p>`}
  `;
}

function introTemplate(screen: SheetScreen): TemplateResult {
  const {words, isReadOnly} = screen;
  return html`
    <p>${subjectWords(screen).purpose}</p>
    <ul class="facts-list quiet-text">
      <li>${words.audience}</li>
      <li>${words.optional} ${words.time}</li>
      <li>${words.anyWay}</li>
      ${isReadOnly ? nothing : html`<li>${words.onPaper}</li>`}
    </ul>
  `;
}

function startTemplate(screen: SheetScreen): TemplateResult {
  const {words, acts, isReadOnly} = screen;
  const hasBegun = saysSomething(sheetOn(screen, NEW_SHEET));
  return html`
    <div class="actions">
      ${
        isReadOnly
          ? nothing
          : html`<button class="button primary" type="button" data-land="start" @click=${() => acts.begin(NEW_SHEET)}>
              ${hasBegun ? words.resume : words.start}
            </button>`
      }
      <button class="button" type="button" @click=${() => acts.print('blank')}>${words.printBlank}</button>
    </div>
  `;
}
