import {html, type TemplateResult} from 'lit';

import {failureOn, type HistoryScreen, type Question} from './history-screen.js';

/** @returns Whether the person has been asked this. */
export function isAsked({choices}: HistoryScreen, {act, id}: Question): boolean {
  return choices.question?.act === act && choices.question.id === id;
}

/** What to ask before something is done that has consequences. */
export interface Confirmation {
  /** What will happen. */
  readonly what: string;
  readonly yes: string;
  readonly act: () => void;
}

/** Says what will happen and asks whether it shall. In the page, so that what it is about stays in sight. */
export function confirmTemplate(screen: HistoryScreen, {what, yes, act}: Confirmation): TemplateResult {
  const {words, acts} = screen;
  return html`
    <div class="box" role="group" aria-labelledby="question">
      <p id="question" tabindex="-1" data-land="question">${what}</p>
      <p class="failure" role="alert">${failureOn(screen)}</p>
      <div class="actions">
        <button class="button primary" type="button" @click=${act}>${yes}</button>
        <button class="button" type="button" @click=${acts.keep}>${words.keep}</button>
      </div>
    </div>
  `;
}
