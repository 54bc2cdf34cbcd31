import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {finishing} from './late-parts.js';
import {answeredCount, itemAt, lastStep} from './outcome-scale.logic.js';
import {
  answersTemplate,
  closingTemplate,
  introTemplate,
  keptIn,
  problemTemplate,
  type Screen,
} from './screens.template.js';
import {themeTemplate} from './theme.template.js';

/** Where the person is: answering, all at once or step by step, or done. */
export function stageTemplate(screen: Screen, isDisabled: boolean): TemplateResult | typeof nothing {
  const {answering, isStepwise, words} = screen;
  if (answering.phase.kind === 'saved') return finishing.value?.savedTemplate(screen) ?? nothing;
  return html`
    <div ?inert=${answering.phase.kind === 'saving' || isDisabled}>
      ${isStepwise ? stepTemplate(screen) : listTemplate(screen)}
    </div>
    <p class="quiet-text no-print" role="status">${keptIn(answering, words)}</p>
  `;
}

function listTemplate(screen: Screen): TemplateResult {
  return html`
    ${introTemplate(screen)}
    ${keyed(
      screen.scale,
      screen.themes.map(({id}) => oneTheme(screen, id)),
    )}
    ${savingTemplate(screen)}
  `;
}

function stepTemplate(screen: Screen): TemplateResult {
  const {step} = screen.answering.draft.state;
  const item = itemAt(step, screen.scale);
  if (item) return themeStepTemplate(screen, step, item.id);
  return step === 0 ? startStepTemplate(screen) : reviewStepTemplate(screen);
}

function startStepTemplate(screen: Screen): TemplateResult {
  const {answering, words, acts} = screen;
  return html`
    ${introTemplate(screen)}
    <div class="actions">
      <button class="button primary" type="button" @click=${() => acts.go(1)}>
        ${answering.responses.length > 0 ? words.resume : words.start}
      </button>
    </div>
  `;
}

function themeStepTemplate(screen: Screen, step: number, itemId: string): TemplateResult {
  const {scale, words, acts} = screen;
  return html`
    <p class="quiet-text place" tabindex="-1" data-focus>${words.theme(step, scale.items.length)}</p>
    ${keyed(itemId, oneTheme(screen, itemId))}
    <div class="actions">
      <button class="button" type="button" @click=${() => acts.go(step - 1)}>${words.back}</button>
      <button class="button primary" type="button" @click=${() => acts.go(step + 1)}>
        ${step + 1 === lastStep(scale) ? words.toReview : words.next}
      </button>
    </div>
  `;
}

function reviewStepTemplate(screen: Screen): TemplateResult {
  const {scale, words, acts} = screen;
  return html`
    <h3 tabindex="-1" data-focus>${words.review}</h3>
    ${answersTemplate(screen)} ${savingTemplate(screen)}
    <div class="actions">
      <button class="button" type="button" @click=${() => acts.go(lastStep(scale) - 1)}>${words.back}</button>
    </div>
  `;
}

function savingTemplate(screen: Screen): TemplateResult {
  const {answering, scale, words, acts} = screen;
  const {phase, record} = answering;
  return html`
    ${closingTemplate(screen)}
    <p class="quiet-text">${words.answered(answeredCount(answering.responses), scale.items.length)}</p>
    ${problemTemplate(screen)}
    <div class="actions">
      <button
        class="button primary"
        type="button"
        aria-describedby="problem"
        ?disabled=${record.status.phase === 'read-only'}
        @click=${acts.save}
      >
        ${phase.kind === 'failed' ? words.retry : words.save}
      </button>
    </div>
  `;
}

function oneTheme({answering, scale, themes, words, control}: Screen, id: string): TemplateResult | typeof nothing {
  const theme = themes.find((each) => each.id === id);
  if (!theme) return nothing;
  const {draft} = answering;
  return themeTemplate(theme, draft.item(id), {
    scale,
    words,
    control,
    listener: {
      said: (itemId, change) => draft.setItem(itemId, change),
      editing: (part) => draft.hold(part),
    },
  });
}
