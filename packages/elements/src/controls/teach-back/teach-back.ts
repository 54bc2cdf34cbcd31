import {localized, type UnderstandingCheck, type UnderstandingOption} from '@avec/model';
import {html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {teachBackCatalogue, type TeachBackMessages} from './teach-back.messages.js';
import {styles} from './teach-back.styles.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

/**
 * A few questions by which those who explained something learn whether they explained it well.
 *
 * Whatever the answer, the explanation is given once more, in other words.
 * There is no score and no limit of tries, and nothing waits for it. What is
 * answered goes nowhere: not into a form, an event, an attribute or a draft.
 *
 * @summary Questions that check an explanation, never the person.
 * @tag avec-teach-back
 * @status experimental
 * @since 0.1.0
 *
 * @csspart title - What the questions are for.
 * @csspart question - What is asked.
 * @csspart explanation - The explanation, given once more.
 *
 * @cssprop [--avec-teach-back-color=inherit] - Text colour.
 *
 * @example
 * <avec-teach-back></avec-teach-back>
 */
export class TeachBackElement extends WidgetElement {
  static override readonly tag: string = 'avec-teach-back';
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, formStyles, styles];

  /** The questions, with what explains them. None: nothing is shown. */
  @property({attribute: false}) checks: readonly UnderstandingCheck[] = [];

  /** Words of this one element that the page says otherwise. */
  @property({attribute: false}) messages: Partial<TeachBackMessages> | null = null;

  readonly #words = new Localization(this, teachBackCatalogue);
  /** What is marked on the screen now, by the id of the question. Nothing but the screen can read it. */
  #answers = NO_ANSWERS;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answers = NO_ANSWERS;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('checks')) this.#answers = NO_ANSWERS;
  }

  protected override render(): TemplateResult {
    if (this.checks.length === 0) return html`<div class="avec"></div>`;
    const words = this.#words.messages(this.messages);
    return html`
      <div class="avec" role="group" aria-labelledby="title" aria-describedby="intro">
        <p id="title" class="title" part="title">${words.title}</p>
        <div id="intro" class="intro">
          <p>${words.intro}</p>
          <p>${words.kept} ${words.withSomeone}</p>
        </div>
        ${this.checks.map((check, index) => this.#renderCheck(check, index, words))}
      </div>
    `;
  }

  #renderCheck(check: UnderstandingCheck, index: number, words: TeachBackMessages): TemplateResult {
    const {id, question, options} = check;
    const {language} = this.#words;
    const answer = options.find((option) => option.id === this.#answers.get(id));
    return html`
      <fieldset>
        <legend part="question">${localized(question, language)}</legend>
        ${options.map((option) => this.#renderOption(option, {check, index}))}
        <div class="explanation" part="explanation" role="status">
          ${answer ? this.#renderExplanation(check, answer, words) : nothing}
        </div>
      </fieldset>
    `;
  }

  #renderOption(option: UnderstandingOption, {check, index}: {check: UnderstandingCheck; index: number}) {
    const isChosen = this.#answers.get(check.id) === option.id;
    return html`
      <label class="check">
        <input
          type="radio"
          name="check-${index}"
          autocomplete="off"
          .checked=${isServer ? nothing : live(isChosen)}
          @input=${(event: Event) => this.#answer(event, check, option)}
          @change=${stop}
        />
        <span>${localized(option.label, this.#words.language)}</span>
      </label>
    `;
  }

  #renderExplanation({explanation}: UnderstandingCheck, {isClear}: UnderstandingOption, words: TeachBackMessages) {
    return html`
      <p class="said">${isClear ? words.clear : words.unclear}</p>
      <p>${localized(explanation, this.#words.language)}</p>
    `;
  }

  #answer(event: Event, {id}: UnderstandingCheck, option: UnderstandingOption): void {
    stop(event);
    this.#answers = new Map(this.#answers).set(id, option.id);
    this.requestUpdate();
  }
}

/** Whoever listens on the page hears nothing of it, not even that there was an answer. */
function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-teach-back': TeachBackElement;
  }
}
