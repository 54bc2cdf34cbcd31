import {formatAnswer, parseAnswer, type RatingAnswer, type ScaleRange} from '@avec/model';
import {html, nothing, type CSSResultGroup, type PropertyDeclaration, type TemplateResult} from 'lit';

import {RatingKeys} from './rating-item.keys.js';
import {rowOf, type RatingAnchor} from './rating-item.logic.js';
import type {RatingMark} from './rating-item.marks.js';
import {ratingItemCatalogue, type RatingItemMessages} from './rating-item.messages.js';
import {marks, slider} from './rating-item.parts.js';
import {styles} from './rating-item.styles.js';
import {asidesTemplate, pointsTemplate, saidTemplate, type ScaleView} from './rating-item.templates.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {filledAttribute} from '../../foundation/form/filled-attribute.js';
import {FormValue} from '../../foundation/form/form-value.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';

/** How a scale is answered. */
export const RATING_CONTROLS = ['buttons', 'slider'] as const;

/** One of {@link RATING_CONTROLS}. */
export type RatingControl = (typeof RATING_CONTROLS)[number];

/**
 * One theme of a person's life, rated by that person.
 *
 * Starts empty, because a scale that starts anywhere pulls answers towards
 * where it starts. Can always be skipped and always be cleared; it therefore
 * has no `required`.
 *
 * @summary Scale for one theme, empty until answered.
 * @tag avec-rating-item
 * @status experimental
 * @since 0.1.0
 *
 * @slot hint - Why this is asked and who will see it; read out with the scale.
 *
 * @fires {Event} input - The person chose, changed or cleared an answer. Read `answer`.
 * @fires {Event} change - Same moment as `input`, once a slider is let go; bubbles, does not cross shadow roots.
 *
 * @csspart label - The theme.
 * @csspart point - One point of the scale.
 * @csspart aside - "Does not apply" and "I'd rather not say".
 * @csspart clear - The button that empties the scale.
 *
 * @cssprop [--avec-rating-item-color=inherit] - Text colour.
 * @cssprop [--avec-rating-item-label-size=1.125em] - Size of the theme's name.
 *
 * @cssstate answered - There is an answer of any kind.
 *
 * @example
 * <avec-rating-item name="sleep" label="Sleep" low="Very bad" high="Very good">
 *   <span slot="hint">Only you see this until you share it.</span>
 * </avec-rating-item>
 */
export class RatingItemElement extends WidgetElement {
  static override readonly tag: string = 'avec-rating-item';
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...WidgetElement.shadowRootOptions, delegatesFocus: true};
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, styles];

  /** Name under which a form submits the answer. */
  @property({reflect: true, converter: filledAttribute}) name = '';

  /** The theme, in the person's words. */
  @property() label = '';

  /** What the theme covers. */
  @property() hint = '';

  /** What the lowest point means. */
  @property() low = '';

  /** What the highest point means. */
  @property() high = '';

  /** Lowest point, a whole number. */
  @property({type: Number}) min = 0;

  /** Highest point, a whole number. */
  @property({type: Number}) max = 10;

  /** Whether the scale is a row of buttons or a slider. Both start empty. */
  @property() control: RatingControl = 'buttons';

  /** Answer the scale starts with and returns to when its form is reset. */
  @property({attribute: 'value'}) defaultValue = '';

  /** Whether the scale can be read but not answered, and is left out of a form. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** Whether the answer is shown in words and cannot be changed. A form still submits it. */
  @property({type: Boolean}) readonly = false;

  /** What points mean, where more than the two ends have a meaning. Replaces `low` and `high`. */
  @property({attribute: false}) anchors: readonly RatingAnchor[] = [];

  /** Former answers and those of others, side by side. */
  @property({attribute: false}) marks: readonly RatingMark[] = [];

  /** Words of this one scale that the page says otherwise. */
  @property({attribute: false}) messages: Partial<RatingItemMessages> | null = null;

  @state() private _chosen: string | null = null;
  @state() private _disabledByForm = false;

  readonly #words = new Localization(this, ratingItemCatalogue);
  readonly #form = new FormValue(this.attachInternals());
  readonly #keys = new RatingKeys();
  #ready = false;

  /** The answer as a form submits it: a number, `not-applicable` or `declined`; empty where nothing is submitted. */
  @property({attribute: false})
  get value(): string {
    return formatAnswer(this.answer);
  }

  set value(text: string) {
    this._chosen = text;
  }

  /** The answer. */
  @property({attribute: false})
  get answer(): RatingAnswer {
    return parseAnswer(this._chosen ?? this.defaultValue, this.#range);
  }

  set answer(answer: RatingAnswer) {
    this._chosen = formatAnswer(answer);
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
    if (name === 'control' && this.#isSlider) this.want(slider);
    if (name === 'marks' && this.marks.length > 0) this.want(marks);
    if (#ready in this && this.#ready) this.#publish();
  }

  /** @internal */
  formResetCallback(): void {
    this._chosen = null;
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
        aria-describedby="hint marks"
        ?disabled=${this.disabled || this._disabledByForm}
      >
        <legend part="label">${this.label}</legend>
        <div id="hint" class="hint">${this.hint}<slot name="hint"></slot></div>
        <div
          class="scale"
          @input=${this.#take}
          @change=${this.#confirm}
          @click=${this.#takeTap}
          @keydown=${this.#takeKey}
        >
          ${this.#renderScale(view)} ${this.#renderMarks()} ${this.readonly ? nothing : this.#renderAsides(view)}
        </div>
      </fieldset>
    `;
  }

  // The browser moves ticks and thumbs before we render, and the page may have set another answer meanwhile.
  protected override updated(): void {
    const {answer, value} = this;
    this.#countPoints();
    for (const input of this.renderRoot.querySelectorAll('input')) {
      if (input.type === 'radio') input.checked = input.value === value;
      else slider.value?.settleThumb(input, answer, this.#range);
    }
  }

  /** Through the CSSOM: a style attribute, which a template would write, is refused by strict pages. */
  #countPoints(): void {
    const points = this.renderRoot.querySelector<HTMLElement>('.points');
    const count = points?.childElementCount ?? 0;
    points?.style.setProperty('--_count', String(count));
    points?.style.setProperty('--_row', String(rowOf(count)));
  }

  #renderScale(view: ScaleView): TemplateResult {
    if (this.readonly) return saidTemplate(view);
    return this.#isSlider && slider.value ? slider.value.sliderTemplate(view) : pointsTemplate(view);
  }

  #renderMarks(): TemplateResult | typeof nothing {
    return this.marks.length > 0 && marks.value ? marks.value.marksTemplate(this.marks) : nothing;
  }

  #renderAsides(view: ScaleView): TemplateResult {
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
  }

  /** `change` cannot cross the shadow root by itself. */
  #confirm(): void {
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #takeTap(event: MouseEvent): void {
    const point = slider.value?.readTap(event, this.answer, this.#range) ?? null;
    if (point !== null) this.#answer(String(point));
  }

  #takeKey(event: KeyboardEvent): void {
    const text = this.readonly ? null : this.#keys.read(event, this.answer, this.#range, slider.value);
    if (text === null) return;
    event.preventDefault();
    this.#answer(text);
    this.renderRoot.querySelector<HTMLInputElement>(`[type="radio"][value="${text}"]`)?.focus();
  }

  #clear(): void {
    this.#answer('');
  }

  #answer(text: string): void {
    if (text === this.value) return;
    this.value = text;
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #publish(): void {
    const submitted = this.disabled || !this.value ? null : this.value;
    this.#form.publish(submitted);
    this.#form.toggle('answered', this.value);
  }

  #view(): ScaleView {
    const {label, answer} = this;
    return {
      label,
      answer,
      marksAt: (point) => marks.value?.marksAt(this.marks, point) ?? nothing,
      range: this.#range,
      anchors: this.#anchors,
      words: this.#words.messages(this.messages),
    };
  }

  get #isSlider(): boolean {
    return this.control === 'slider';
  }

  get #range(): ScaleRange {
    return {min: this.min, max: this.max};
  }

  get #anchors(): readonly RatingAnchor[] {
    if (this.anchors.length > 0) return this.anchors;
    const ends = [
      {value: this.min, label: this.low},
      {value: this.max, label: this.high},
    ];
    return ends.filter(({label}) => label !== '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-rating-item': RatingItemElement;
  }
}
