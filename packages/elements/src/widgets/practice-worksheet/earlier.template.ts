import type {ReflectionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {askTemplate} from './finish.template.js';
import {sheetTemplate, versionsTemplate} from './sheet.template.js';
import {isOwn} from './worksheet-reading.js';
import {decisionOf, unsavedOf, type SheetScreen} from './worksheet-screen.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Earlier worksheets under a heading, the newest first, each to be opened and read. */
export function earlierTemplate(
  screen: SheetScreen,
  heading: string,
  sheets: readonly ReflectionView[],
): TemplateResult {
  const id = `list-${sheets[0]?.id ?? ''}`;
  return html`
    <section aria-labelledby=${id}>
      <h3 id=${id}>${heading}</h3>
      ${repeat(
        sheets,
        (sheet) => sheet.id,
        (sheet) => itemTemplate(screen, sheet),
      )}
    </section>
  `;
}

function itemTemplate(screen: SheetScreen, sheet: ReflectionView): TemplateResult {
  const {words, language, acts, choices} = screen;
  const isOpen = choices.open === sheet.id;
  const title = words.sheetOf(formatDay(sheet.on, language));
  return html`
    <article class="sheet" aria-label=${title}>
      <h4>
        <button
          class="opener"
          type="button"
          aria-expanded=${isOpen}
          data-land="sheet ${sheet.id}"
          @click=${() => acts.open(isOpen ? null : sheet.id)}
        >
          ${title}
        </button>
      </h4>
      ${factsTemplate(screen, sheet)}
      ${
        isOpen
          ? html`<div class="inside">
              ${(sheet.conflict.length > 0 ? versionsTemplate : sheetTemplate)(screen, sheet)}
              ${actsTemplate(screen, sheet, title)}
            </div>`
          : nothing
      }
    </article>
  `;
}

function factsTemplate(screen: SheetScreen, sheet: ReflectionView): TemplateResult {
  const {desk, words, viewer} = screen;
  const decision = decisionOf(screen, sheet.decision);
  const isMine = isOwn(sheet, viewer);
  return html`
    <ul class="plain facts">
      ${
        isMine
          ? html`<li class="chip">${sheet.audience === 'private' ? words.privateMark : words.sharedMark}</li>`
          : html`<li>${voiceMark(sheet.voice.role)} ${words.by(nameOf(sheet.voice, viewer, words))}</li>`
      }
      ${decision ? html`<li>${words.aboutDecision(decision.title || words.erased)}</li>` : nothing}
      ${isMine && unsavedOf(desk, sheet.id).length > 0 ? html`<li class="waits">${words.unsavedMark}</li>` : nothing}
      ${isMine && sheet.conflict.length > 0 ? html`<li class="waits">${words.conflictTitle}</li>` : nothing}
    </ul>
  `;
}

function actsTemplate(screen: SheetScreen, sheet: ReflectionView, title: string): TemplateResult {
  const {desk, words, acts, viewer, isReadOnly, choices} = screen;
  const {id, audience} = sheet;
  const act = (label: string, run: () => void, land?: string): TemplateResult => html`
    <button
      class="button"
      type="button"
      aria-label=${words.actOn(label, title)}
      data-land=${land ?? nothing}
      @click=${run}
    >
      ${label}
    </button>
  `;
  const asked = choices.asked?.sheet === id ? choices.asked.what : null;
  const mayChange = isOwn(sheet, viewer) && !isReadOnly;
  const hasUnsaved = unsavedOf(desk, id).length > 0;
  return html`
    <div class="actions">
      ${mayChange ? act(hasUnsaved ? words.goOn : words.change, () => acts.begin(id)) : nothing}
      ${
        mayChange && audience === 'private'
          ? act(words.share, () => acts.ask({sheet: id, what: 'share'}), `share ${id}`)
          : nothing
      }
      ${mayChange && audience === 'shared' ? act(words.unshare, () => acts.moveTo(sheet, 'private')) : nothing}
      ${act(words.print, () => acts.print({sheet: id}))}
      ${mayChange ? act(words.withdraw, () => acts.ask({sheet: id, what: 'withdraw'}), `withdraw ${id}`) : nothing}
    </div>
    ${
      asked === 'share'
        ? askTemplate(screen, words.shareAsk, words.shareYes, () => acts.moveTo(sheet, 'shared'))
        : nothing
    }
    ${
      asked === 'withdraw'
        ? askTemplate(screen, words.withdrawAsk, words.withdrawYes, () => acts.withdraw(sheet))
        : nothing
    }
  `;
}
