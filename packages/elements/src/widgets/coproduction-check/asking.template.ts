import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';

import {ALONE, lastStep, responsesOf} from './check-draft.js';
import type {CheckScreen} from './check-screen.js';
import {problemTemplate} from './outcome.template.js';
import {answerInWords, principleTemplate} from './question.template.js';
import {introTemplate, scopeTemplate, settingTemplate} from './setting.template.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';

/** Answering: all principles at once, or one at a time. */
export function askingTemplate(screen: CheckScreen): TemplateResult {
  const {desk, isStepwise, isReadOnly, words} = screen;
  return html`
    <div class="asking" ?inert=${desk.phase === 'saving' || isReadOnly}>
      ${desk.draft.changing ? html`<p class="notice">${words.changing}</p>` : nothing}
      ${isStepwise ? stepTemplate(screen) : listTemplate(screen)}
    </div>
    <p class="quiet-text no-print" role="status">${keptIn(screen)}</p>
  `;
}

function listTemplate(screen: CheckScreen): TemplateResult {
  return html`
    ${introTemplate(screen)} ${scopeTemplate(screen)} ${settingTemplate(screen)}
    ${screen.principles.map((principle) => principleTemplate(screen, principle))} ${savingTemplate(screen)}
  `;
}

function stepTemplate(screen: CheckScreen): TemplateResult {
  const {desk, principles} = screen;
  const {step} = desk.draft;
  const principle = principles[step - 1];
  if (principle) return principleStepTemplate(screen, step);
  return step === 0 ? startStepTemplate(screen) : reviewStepTemplate(screen);
}

function startStepTemplate(screen: CheckScreen): TemplateResult {
  const {desk, words, acts} = screen;
  return html`
    ${introTemplate(screen)} ${scopeTemplate(screen)} ${settingTemplate(screen)}
    <div class="actions">
      <button class="button primary" type="button" @click=${() => acts.go(1)}>
        ${desk.draft.answers.size > 0 ? words.resume : words.start}
      </button>
      ${giveUpTemplate(screen)}
    </div>
  `;
}

function principleStepTemplate(screen: CheckScreen, step: number): TemplateResult {
  const {checklist, principles, words, acts} = screen;
  const principle = principles[step - 1];
  return html`
    <p class="quiet-text place" tabindex="-1" data-land="step">${words.place(step, principles.length)}</p>
    ${principle ? keyed(principle.id, principleTemplate(screen, principle)) : nothing}
    <div class="actions">
      <button class="button" type="button" @click=${() => acts.go(step - 1)}>${words.back}</button>
      <button class="button primary" type="button" @click=${() => acts.go(step + 1)}>
        ${step + 1 === lastStep(checklist) ? words.toReview : words.next}
      </button>
    </div>
  `;
}

function reviewStepTemplate(screen: CheckScreen): TemplateResult {
  const {checklist, words, acts} = screen;
  return html`
    <h3 tabindex="-1" data-land="step">${words.review}</h3>
    ${answersTemplate(screen)} ${savingTemplate(screen)}
    <div class="actions">
      <button class="button" type="button" @click=${() => acts.go(lastStep(checklist) - 1)}>${words.back}</button>
    </div>
  `;
}

/** All that was said, by principle, each with a way back to it. */
function answersTemplate(screen: CheckScreen): TemplateResult {
  const {desk, principles, words, acts} = screen;
  return html`${principles.map(
    ({label, questions}, index) => html`
      <section class="review">
        <div class="part-head">
          <h4>${label}</h4>
          <button
            class="button quiet"
            type="button"
            aria-label=${words.changeOf(label)}
            @click=${() => acts.go(index + 1)}
          >
            ${words.changeShort}
          </button>
        </div>
        <ul class="plain answers">
          ${questions.map(
            ({id, text}) => html`
              <li>
                <span>${text}</span>
                <b>${answerInWords(screen, desk.draft.answers.get(id))}</b>
              </li>
            `,
          )}
        </ul>
      </section>
    `,
  )}`;
}

function savingTemplate(screen: CheckScreen): TemplateResult {
  const {desk, checklist, words, acts, isReadOnly, viewer} = screen;
  const {draft, around, outcome} = desk;
  const mayBePrivate = around.scope === ALONE && !draft.changing && isForSelf(viewer.role);
  const answered = responsesOf(draft, checklist).length;
  return html`
    <label class="note-field">
      <span class="label">${words.note}</span>
      <textarea
        class="field"
        rows="3"
        maxlength="20000"
        autocomplete="off"
        .value=${live(draft.note)}
        @input=${(event: Event) => {
          event.stopPropagation();
          desk.set({note: (event.currentTarget as HTMLTextAreaElement).value});
        }}
        @focus=${() => desk.hold('note')}
        @blur=${() => desk.hold(null)}
      ></textarea>
    </label>
    ${mayBePrivate ? checkTemplate(words.private, draft.isPrivate, (keep) => desk.set({private: keep})) : nothing}
    <p class="quiet-text">${words.answered(answered, checklist.questions.length)}</p>
    ${problemTemplate(screen)}
    <div class="actions">
      <button
        class="button primary"
        type="button"
        aria-describedby="problem"
        ?disabled=${isReadOnly}
        @click=${acts.save}
      >
        ${outcome.failure?.of === 'answers' ? words.retry : words.save}
      </button>
      ${screen.isStepwise ? nothing : giveUpTemplate(screen)}
    </div>
  `;
}

/** A way back, for who came from what is saved. */
function giveUpTemplate({desk, words, acts}: CheckScreen): TemplateResult | typeof nothing {
  if (desk.ownViews.length === 0) return nothing;
  return html`<button class="button quiet" type="button" @click=${acts.giveUp}>${words.giveUp}</button>`;
}

function isForSelf(role: string): boolean {
  return role === 'person' || role === 'representative';
}

/** What the person is told while they answer: that it is kept, taken back, or saved elsewhere. */
function keptIn({desk, words, choices}: CheckScreen): string {
  if (desk.phase === 'saving') return words.saving;
  if (desk.outcome.done?.said === 'undone') return words.said.undone;
  if (desk.outcome.news === 'arrived' && choices.isPeeking) return words.arrived;
  if (!desk.isKept) return words.keptNot;
  return desk.record.status.phase === 'open' ? words.kept : '';
}
