import {WAYS} from '@avec/model';
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {finishTemplate} from './finish.template.js';
import {outcomeTemplate} from './outcome.template.js';
import {questionsTemplate, wayTemplate, waysTemplate} from './parts.template.js';
import type {Sheet} from './sheet.js';
import {savedAs, sheetOn, STEPS, subjectWords, type SheetScreen, type Step} from './worksheet-screen.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** A worksheet that is being written: all at once, or one part at a time. */
export function writingTemplate(screen: SheetScreen, target: string): TemplateResult {
  const {desk, words, language, isStepwise} = screen;
  const sheet = sheetOn(screen, target);
  const saved = savedAs(desk, target);
  const submit = (event: Event): void => event.preventDefault();
  return html`
    <h2 tabindex="-1" data-land="sheet">
      ${saved ? words.changing(formatDay(saved.on, language)) : subjectWords(screen).title}
    </h2>
    <form novalidate @submit=${submit}>
      ${keyed(target, isStepwise ? stepTemplate(screen, sheet) : listTemplate(screen, sheet))}
    </form>
    ${outcomeTemplate(screen)}
  `;
}

function listTemplate(screen: SheetScreen, sheet: Sheet): TemplateResult {
  return html`${waysTemplate(screen, sheet)} ${questionsTemplate(screen, sheet)} ${finishTemplate(screen, sheet)}`;
}

function stepTemplate(screen: SheetScreen, sheet: Sheet): TemplateResult {
  const {words, acts, choices} = screen;
  const {step} = choices;
  const place = STEPS.indexOf(step);
  const [before, after] = [STEPS[place - 1], STEPS[place + 1]];
  const go = (to: Step | undefined, label: string, style: string): TemplateResult | '' =>
    to ? html`<button class="button ${style}" type="button" @click=${() => acts.go(to)}>${label}</button>` : '';
  return html`
    ${stepsTemplate(screen)} ${keyed(step, partTemplate(screen, sheet))}
    <div class="actions">${go(before, words.back, '')} ${go(after, words.next, 'primary')}</div>
  `;
}

/** Where one is, and a way to any other part: nothing has to be filled in first. */
function stepsTemplate({words, acts, choices}: SheetScreen): TemplateResult {
  return html`
    <nav aria-label=${words.stepsLabel}>
      <ol class="steps plain">
        ${STEPS.map(
          (step) => html`
            <li>
              <button
                class="button step"
                type="button"
                aria-current=${step === choices.step ? 'step' : 'false'}
                @click=${() => acts.go(step)}
              >
                ${words.steps[step]}
              </button>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}

function partTemplate(screen: SheetScreen, sheet: Sheet): TemplateResult {
  const {step} = screen.choices;
  const way = WAYS.find((each) => each === step);
  if (way) return wayTemplate(screen, way, sheet);
  return step === 'questions' ? questionsTemplate(screen, sheet) : finishTemplate(screen, sheet);
}
