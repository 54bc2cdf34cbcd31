import {html, type TemplateResult} from 'lit';

import {askingPlace, type AskingAnswer} from './asking.js';
import type {AskingWords} from './asking.messages.js';

/** One request as it is drawn. */
export interface AskingField {
  /** Its name among the requests of the widget. */
  readonly name: string;
  readonly words: AskingWords;
  /** What came of it; `null` while it was not made. */
  readonly answer: AskingAnswer | null;
  readonly ask: () => void;
}

/** The button of a request; once it was made, what came of it, which takes the focus. */
export function askingTemplate({name, words, answer, ask}: AskingField): TemplateResult {
  if (answer === null) return html`<button class="button no-print" type="button" @click=${ask}>${words.ask}</button>`;
  return html`<p class="notice no-print" tabindex="-1" data-land=${askingPlace(name)}>
    <b>${words.ask}</b><br />${answer === 'taken' ? words.taken : words.notTaken}
  </p>`;
}
