import {html, nothing, type CSSResultGroup, type PropertyDeclaration, type TemplateResult} from 'lit';

import {
  asidesOf,
  formatLadderAnswer,
  parseLadderAnswer,
  type LadderAnswer,
  type LadderMark,
  type LadderRung,
} from './ladder-item.logic.js';
import {ladderItemCatalogue, type LadderItemMessages} from './ladder-item.messages.js';
import {styles} from './ladder-item.styles.js';
import {
  asidesTemplate,
  elsewhereTemplate,
  ladderTemplate,
  standingTemplate,
  type LadderView,
} from './ladder-item.templates.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {filledAttribute} from '../../foundation/form/filled-attribute.js';
import {FormValue} from '../../foundation/form/form-value.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';

/**
 * A ladder on which a person says where they stood, or would like to stand.
 *
 * Starts empty, and every rung looks the same: a rung higher up is no better
 * answer. The top rung comes first, drawn, read and stepped through, so that
 * an arrow key goes where it points and nobody hears the hardest words first.
 *
 * @summary Ladder of rungs in plain words, empty until one is chosen.
 * @tag avec-ladder-item
 * @status experimental
 * @since 0.1.0
 *
 * @slot hint - Why this is asked and who will see it; read out with the ladder.
 *
 * @fires {Event} input - The person chose, changed or cleared an answer. Read `answer`.
 * @fires {Event} change - Same moment as `input`; bubbles, does not cross shadow roots.
 *
 * @csspart label - What is asked.
 * @csspart rung - One rung with its words.
 * @csspart aside - An answer that is no rung.
 * @csspart clear - The button that empties the ladder.
 *
 * @cssprop [--avec-ladder-item-color=inherit] - Text colour.
 * @cssprop [--avec-ladder-item-label-size=1.125em] - Size of what is asked.
 * @cssprop [--avec-ladder-item-wood] - Colour of rails and rungs; a warm brown unless set.
 *
 * @cssstate answered - There is an answer of any kind.
 *
 * @example
 * <avec-ladder-item name="place" label="In this decision, where were you?">
 *   <span slot="hint">Only you see this until you share it.</span>
 * </avec-ladder-item>
 */
export class LadderItemElement extends WidgetElement {
  static override readonly tag: string = 'avec-ladder-item';
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...WidgetElement.shadowRootOptions, delegatesFocus: true};
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, voiceStyles, styles];

  /** Name under which a form submits the answer. */
  @property({reflect: true, converter: filledAttribute}) name = '';

  /** What is asked. */
  @property() label = '';

  /** What the question covers. */
  @property() hint = '';

  /** The rungs, the bottom one first. */
  @property({attribute: false}) rungs: readonly LadderRung[] = [];

  /** Whether "This is the right place for me" can be answered: where it is asked where somebody would like to be. */
  @property({type: Boolean, attribute: 'with-right-place'}) withRightPlace = false;

  /** Voices that stand on a rung already. */
  @property({attribute: false}) marks: readonly LadderMark[] = [];

  /** Answer the ladder starts with and returns to when its form is reset. */
  @property({attribute: 'value'}) defaultValue = '';

  /** Whether a form waits for an answer. "I’d rather not say" is one, so that nobody has to say where they stand. */
  @property({type: Boolean}) required = false;

  /** Whether the ladder can be read but not answered, and is left out of a form. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** Whether the ladder shows the place that was chosen, which cannot be changed. A form still submits it. */
  @property({type: Boolean}) readonly = false;

  /** Words of this one ladder that the page says otherwise. */
  @property({attribute: false}) messages: Partial<LadderItemMessages> | null = null;

  @state() private _chosen: string | null = null;
  @state() private _disabledByForm = false;
  @state() private _asked = false;

  readonly #words = new Localization(this, ladderItemCatalogue);
  readonly #internals = this.attachInternals();
  readonly #form = new FormValue(this.#internals);
  #ready = false;

  constructor() {
    super();
    // Browsers say it when a form is sent off, and when a page asks whether it could be.
    this.addEventListener('invalid', () => (this._asked = true));
  }

  /** The answer as a form submits it: the id of a rung, `right-place`, `not-applicable` or `declined`; else empty. */
  @property({attribute: false})
  get value(): string {
    return formatLadderAnswer(this.answer);
  }

  set value(text: string) {
    this._chosen = text;
  }

  /** The answer. */
  @property({attribute: false})
  get answer(): LadderAnswer {
    const {rungs, withRightPlace} = this;
    return parseLadderAnswer(this._chosen ?? this.defaultValue, {rungs, asides: asidesOf(withRightPlace)});
  }

  set answer(answer: LadderAnswer) {
    this._chosen = formatLadderAnswer(answer);
  }

  /** What browsers say where a form waits for the answer; empty where nothing is missing. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Focuses what is chosen, or the first choice. */
  override focus(options?: FocusOptions): void {
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('input:checked');
    if (chosen) chosen.focus(options);
    else super.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ready = true;
    this.#publish();
  }

  // Forms read values synchronously, so this cannot wait for the update.
  // Lit calls it from its own constructor, before private fields exist.
  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, oldValue, options);
    if (#ready in this && this.#ready) this.#publish();
  }

  /** @internal */
  formResetCallback(): void {
    this._chosen = null;
    this._asked = false;
  }

  /** @internal */
  formStateRestoreCallback(text: string): void {
    this._chosen = text;
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this._disabledByForm = disabled;
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    return html`
      <fieldset
        class=${this.value ? 'avec' : 'avec unanswered'}
        role=${this.readonly ? nothing : 'radiogroup'}
        aria-labelledby="label"
        aria-describedby=${this.#isRequired ? 'hint needed order' : 'hint order'}
        aria-required=${this.#isRequired ? 'true' : nothing}
        aria-invalid=${this.#isMissing && this._asked ? 'true' : nothing}
        ?disabled=${this.disabled || this._disabledByForm}
      >
        <legend id="label" part="label">${this.label}</legend>
        <div id="hint" class="hint">${this.hint}<slot name="hint"></slot></div>
        ${this.#renderNeeded(view)}
        <p id="order" class="heard">${view.words.order}</p>
        <div class="scale" @input=${this.#take} @change=${this.#confirm} @keydown=${this.#takeKey}>
          ${this.readonly ? standingTemplate(view) : ladderTemplate(view)} ${elsewhereTemplate(view)}
          ${this.readonly ? nothing : this.#renderAsides(view)}
        </div>
      </fieldset>
    `;
  }

  // The browser moves ticks before we render, and the page may have set another answer meanwhile.
  protected override updated(): void {
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === this.value;
    // Its words may have come only now.
    this.#publish();
  }

  /** In its place from the start, so that nothing moves under a finger; louder once a form has waited for it. */
  #renderNeeded({words}: LadderView): TemplateResult | typeof nothing {
    if (!this.#isRequired) return nothing;
    const isMissed = this._asked && this.#isMissing;
    return html`<p id="needed" class=${isMissed ? 'needed missed' : 'needed'}>${words.needed(words.declined)}</p>`;
  }

  #renderAsides(view: LadderView): TemplateResult {
    return html`
      <div class="asides">
        ${asidesTemplate(view)}
        <button class="button quiet clear" part="clear" type="button" @click=${this.#clear}>${view.words.clear}</button>
      </div>
    `;
  }

  /** The native `input` goes on to the page by itself; by then the answer is new. */
  #take(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this._asked = false;
  }

  /** `change` cannot cross the shadow root by itself. */
  #confirm(): void {
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #takeKey(event: KeyboardEvent): void {
    const {key, ctrlKey, metaKey, altKey} = event;
    if (this.readonly || ctrlKey || metaKey || altKey || (key !== 'Delete' && key !== 'Backspace')) return;
    event.preventDefault();
    this.#clear();
  }

  #clear(): void {
    if (!this.value) return;
    this.value = '';
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #publish(): void {
    const {value} = this;
    this.#form.publish(this.disabled || !value ? null : value);
    this.#form.toggle('answered', value);
    const words = this.#words.messages(this.messages);
    if (this.#isMissing) this.#internals.setValidity({valueMissing: true}, words.needed(words.declined));
    else this.#internals.setValidity({});
  }

  #view(): LadderView {
    const {answer, rungs, marks} = this;
    return {
      answer,
      rungs,
      marks,
      asides: asidesOf(this.withRightPlace),
      words: this.#words.messages(this.messages),
    };
  }

  /** What cannot be changed cannot be asked for. */
  get #isRequired(): boolean {
    return this.required && !this.readonly && !this.disabled;
  }

  get #isMissing(): boolean {
    return this.#isRequired && !this.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-ladder-item': LadderItemElement;
  }
}
