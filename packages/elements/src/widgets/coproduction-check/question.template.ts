import type {ChecklistAnswer} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {answerName, answerNamed, answerPart} from './check-draft.js';
import type {CheckScreen, PrincipleOnScreen} from './check-screen.js';

/** One principle: its name, its one line, and its questions. */
export function principleTemplate(screen: CheckScreen, {label, line, questions}: PrincipleOnScreen): TemplateResult {
  return html`
    <section class="principle" aria-label=${label}>
      <h3>${label}</h3>
      <p class="line">${line}</p>
      ${questions.map(({id, text}) => questionTemplate(screen, id, text))}
    </section>
  `;
}

/** One question: a native radio group that starts empty and can be emptied. */
function questionTemplate(screen: CheckScreen, id: string, text: string): TemplateResult {
  const {desk, anchors, words} = screen;
  const answer = desk.draft.answers.get(id);
  const name = answerName(answer);
  const choose = (event: Event): void => {
    // Which point was chosen stays here: an input event carries its target to every listener of the page.
    event.stopPropagation();
    desk.set({[answerPart(id)]: answerNamed((event.target as HTMLInputElement).value)});
  };
  const choice = (value: string, face: unknown, part: 'point' | 'aside'): TemplateResult => html`
    <label class=${value === name ? `${part} chosen` : part} part=${part}
      ><input
        type="radio"
        name=${`q-${id}`}
        value=${value}
        ?checked=${value === name}
        .checked=${isServer ? nothing : live(value === name)}
      />${face}</label
    >
  `;
  return html`
    <fieldset class=${answer ? 'question' : 'question unanswered'} @input=${choose}>
      <legend>${text}</legend>
      <div class="points">
        ${anchors.map(({value, label}) => choice(String(value), pointFace(value, label), 'point'))}
      </div>
      <div class="asides">
        ${choice('unknown', words.unknown, 'aside')} ${choice('not-applicable', words['not-applicable'], 'aside')}
        ${answer?.kind === 'declined' ? choice('declined', words.declined, 'aside') : nothing}
        <button
          class="button quiet clear"
          part="clear"
          type="button"
          aria-label=${words.clearOf(text)}
          @click=${() => desk.set({[answerPart(id)]: undefined})}
        >
          ${words.clear}
        </button>
      </div>
    </fieldset>
  `;
}

function pointFace(value: number, label: string): TemplateResult {
  return String(value) === label ? html`${label}` : html`<b>${value}</b> <span>${label}</span>`;
}

/** @returns An answer in words; a rating as its number with its meaning. */
export function answerInWords({anchors, words}: CheckScreen, answer: ChecklistAnswer | undefined): string {
  if (!answer) return words.unanswered;
  if (answer.kind !== 'rated') return words[answer.kind];
  const label = anchors.find(({value}) => value === answer.value)?.label ?? '';
  return label === String(answer.value) || label === '' ? String(answer.value) : `${answer.value} ${label}`;
}
