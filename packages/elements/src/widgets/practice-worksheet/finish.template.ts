import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Sheet} from './sheet.js';
import {NEW_SHEET, unsavedOf, type SheetScreen} from './worksheet-screen.js';

/** The day, the decision, who may read it, and saving. */
export function finishTemplate(screen: SheetScreen, sheet: Sheet): TemplateResult {
  const {words, isStepwise} = screen;
  return html`
    <section class="card" aria-labelledby="finish">
      <h3 id="finish" tabindex="-1" data-land=${isStepwise ? 'part' : nothing}>${words.finishTitle}</h3>
      <div class="pair">${dayTemplate(screen, sheet)} ${decisionTemplate(screen, sheet)}</div>
      ${readersTemplate(screen, sheet)} ${savingTemplate(screen)}
    </section>
  `;
}

function dayTemplate({words, acts, today, choices}: SheetScreen, {on}: Sheet): TemplateResult {
  const isWrong = choices.problem === 'day-wrong';
  const take = (event: Event): void => {
    event.stopPropagation();
    acts.write('on', (event.currentTarget as HTMLInputElement).value);
  };
  return html`
    <div class="writing">
      <label>
        <span class="label">${words.day}</span>
        <input
          class="field day"
          type="date"
          max=${today}
          aria-describedby="about-day"
          aria-invalid=${isWrong ? 'true' : nothing}
          data-land="on"
          .value=${live(on)}
          @input=${take}
        />
      </label>
      <p id="about-day" class=${isWrong ? 'failure' : 'quiet-text'} role=${isWrong ? 'alert' : nothing}>
        ${isWrong ? words.dayMissing : words.dayHint}
      </p>
    </div>
  `;
}

function decisionTemplate({desk, words, acts}: SheetScreen, {decision}: Sheet): TemplateResult | typeof nothing {
  const {decisions} = desk.seen;
  if (decisions.length === 0) return nothing;
  const take = (event: Event): void => {
    event.stopPropagation();
    acts.write('decision', (event.currentTarget as HTMLSelectElement).value);
  };
  const choice = (value: string, title: string): TemplateResult => html`
    <option value=${value} ?selected=${value === decision} .selected=${isServer ? nothing : live(value === decision)}>
      ${title}
    </option>
  `;
  return html`
    <label class="writing">
      <span class="label">${words.decision}</span>
      <select class="field" @input=${take}>
        ${choice('', words.noDecision)} ${decisions.map(({id, title}) => choice(id, title || words.erased))}
      </select>
    </label>
  `;
}

function readersTemplate({words, acts}: SheetScreen, {audience}: Sheet): TemplateResult {
  const choice = (value: 'private' | 'shared', label: string, hint: string): TemplateResult => html`
    <label class="check reader">
      <input
        type="radio"
        name="audience"
        aria-describedby="about-${value}"
        aria-labelledby="name-${value}"
        ?checked=${audience === value}
        .checked=${isServer ? nothing : live(audience === value)}
        @input=${(event: Event) => {
          event.stopPropagation();
          acts.write('audience', value);
        }}
      />
      <span>
        <span id="name-${value}">${label}</span>
        <span id="about-${value}" class="quiet-text under">${hint}</span>
      </span>
    </label>
  `;
  return html`
    <fieldset class="readers">
      <legend class="label">${words.readers}</legend>
      ${choice('private', words.private, words.privateHint)} ${choice('shared', words.shared, words.sharedHint)}
    </fieldset>
  `;
}

function savingTemplate(screen: SheetScreen): TemplateResult {
  const {desk, words, acts, choices} = screen;
  const target = choices.target ?? NEW_SHEET;
  const isAsked = choices.asked?.what === 'discard';
  const hasWords = unsavedOf(desk, target).length > 0;
  return html`
    <p class="failure" role="alert">${choices.problem === 'nothing-said' ? words.nothingSaid : ''}</p>
    <div class="actions">
      <button
        class="button primary"
        type="button"
        data-land="problem"
        aria-disabled=${screen.isActing ? 'true' : nothing}
        @click=${acts.save}
      >
        ${words.saveSheet}
      </button>
      <button class="button" type="button" @click=${acts.leave}>${words.later}</button>
      <button class="button" type="button" @click=${() => acts.print('now')}>${words.print}</button>
      ${
        hasWords && !isAsked
          ? html`<button
              class="button quiet"
              type="button"
              data-land="discard ${target}"
              @click=${() => acts.ask({sheet: target, what: 'discard'})}
            >
              ${words.discard}
            </button>`
          : nothing
      }
    </div>
    ${isAsked ? askTemplate(screen, words.discardAsk, words.discardYes, acts.discard) : nothing} ${keptTemplate(screen)}
  `;
}

/** What somebody is asked before it is done. */
export function askTemplate(
  {words, acts}: Pick<SheetScreen, 'words' | 'acts'>,
  question: string,
  yes: string,
  act: () => void,
): TemplateResult {
  return html`
    <div class="notice" role="group" aria-labelledby="asked">
      <p id="asked" tabindex="-1" data-land="asked">${question}</p>
      <div class="actions">
        <button class="button" type="button" @click=${act}>${yes}</button>
        <button class="button" type="button" @click=${() => acts.ask(null)}>${words.no}</button>
      </div>
    </div>
  `;
}

function keptTemplate({desk, words}: SheetScreen): TemplateResult | typeof nothing {
  if (!desk.words.isKept) return html`<p class="quiet-text">${words.keptNot}</p>`;
  return desk.record.status.phase === 'open' ? html`<p class="quiet-text">${words.kept}</p>` : nothing;
}
