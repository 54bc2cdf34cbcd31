import {localDay, localized, type ScaleDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {Answering} from './answering.js';
import {earlier, finishing} from './late-parts.js';
import {OutcomeRecordedEvent, OutcomeWithdrawnEvent, recordedDetail} from './outcome-scale.events.js';
import {formDataOf, voiceOfDraft} from './outcome-scale.logic.js';
import {outcomeScaleCatalogue, type OutcomeScaleMessages} from './outcome-scale.messages.js';
import {styles} from './outcome-scale.styles.js';
import type {Screen, ScreenActs} from './screens.template.js';
import {stageTemplate} from './stages.template.js';
import {ThemeViews} from './theme-view.js';
import {RatingItemElement, type RatingControl} from '../../controls/rating-item/index.js';
import {slider} from '../../controls/rating-item/rating-item.parts.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {DefinitionChooser, type DefinitionChoice} from '../../foundation/definitions/definition-chooser.js';
import {scaleKind} from '../../foundation/definitions/scale-kind.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {filledAttribute} from '../../foundation/form/filled-attribute.js';
import {FormValue} from '../../foundation/form/form-value.js';
import {Localization} from '../../foundation/locale/localization.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';

/** How the themes are laid out. */
export const OUTCOME_LAYOUTS = ['list', 'steps'] as const;

/** One of {@link OUTCOME_LAYOUTS}: all at once, or one at a time. */
export type OutcomeLayout = (typeof OUTCOME_LAYOUTS)[number];

const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * How life is going, by themes, in the words and numbers of the one who answers.
 *
 * Every touch is kept at once as a draft; saving writes one entry. What was
 * said before, and what others say, stands beside each theme and is never
 * averaged with it.
 *
 * @summary Scale of life themes with saving, drafts and history.
 * @tag avec-outcome-scale
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {OutcomeRecordedEvent} avec-outcome-recorded - Answers have been saved; `detail` has ids and counts.
 * @fires {OutcomeWithdrawnEvent} avec-outcome-withdrawn - Saved answers have been taken back by whoever gave them.
 * @fires {SaveFailedEvent} avec-save-failed - Answers could not be saved and are still on the screen.
 * @fires {FaultEvent} avec-fault - The page gave a scale that cannot be used; `detail.faults` names each place.
 *
 * @csspart theme-label - The name of a theme.
 * @csspart point - One point of a scale.
 * @csspart aside - "Does not apply" and "I'd rather not say".
 *
 * @example
 * <avec-outcome-scale scale="tour-dhorizon" layout="steps"></avec-outcome-scale>
 */
export class OutcomeScaleElement extends WidgetElement {
  static override readonly tag: string = 'avec-outcome-scale';
  static override readonly uses = [RatingItemElement, RecordNoticeElement, CrisisHelpElement];
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, formStyles, styles];

  /** Id of the scale: a shipped one, or one of the provider's `definitions`. */
  @property() scale = 'tour-dhorizon';

  /** The page's own scale, for this widget alone. Checked before use; takes the place of `scale`. */
  @property({attribute: false}) definition: unknown = null;

  /** All themes at once, or one at a time. */
  @property() layout: OutcomeLayout = 'list';

  /** Whether a theme is a row of buttons or a slider. */
  @property() control: RatingControl = 'buttons';

  /** Whether help that is offered comes with "ask someone to contact me". The page must listen for `avec-support-request`. */
  @property({type: Boolean, attribute: 'with-request'}) withRequest = false;

  /** Name under which a form submits the answers that are on the screen, as `<name>.<theme>`. Nothing is submitted without it. */
  @property({reflect: true, converter: filledAttribute}) name = '';

  /** Words of this one scale that the page says otherwise. */
  @property({attribute: false}) messages: Partial<OutcomeScaleMessages> | null = null;

  @state() private _isHistoryOpen = false;
  @state() private _historyState: 'unloaded' | 'loading' | 'ready' | 'failed' = 'unloaded';
  @state() private _isPrinting = false;
  @state() private _isDisabled = false;

  readonly #words = new Localization(this, outcomeScaleCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #form = new FormValue(this.attachInternals());
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#answering?.recordChanged(change),
  });
  readonly #scales = new DefinitionChooser(scaleKind, () => this.requestUpdate());
  #choice: DefinitionChoice<ScaleDefinition> | null = null;
  readonly #themes = new ThemeViews();
  readonly #acts: ScreenActs = {
    go: (step) => this.#go(step),
    save: () => void this.#save(),
    undo: () => void this.#undo(),
    again: () => this.#again(),
    keepCopy: () => this.#keepCopy(),
  };
  #answering: Answering | null = null;
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    // On paper all themes are asked, whatever the layout on the screen.
    addEventListener('beforeprint', () => (this._isPrinting = true), {signal});
    addEventListener('afterprint', () => (this._isPrinting = false), {signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  /** @internal */
  formResetCallback(): void {
    this.#answering?.draft.clear();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this._isDisabled = disabled;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.control === 'slider') void slider.fetch();
    this.#choose(this.#scales.choose(this.definition, this.#definitions.value ?? NO_DEFINITIONS, this.scale));
    const isClosed = this.#source.status?.phase === 'closed';
    const scale = this.#choice && 'definition' in this.#choice ? this.#choice.definition : null;
    this.#answer(isClosed ? null : this.#source.record, scale);
    if (changed.has('name')) this.#publish();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec ${this.layout}">
        <avec-record-notice .status=${this.#source.status}></avec-record-notice>
        ${this.#renderBody()}
        <avec-crisis-help></avec-crisis-help>
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const words = this.#words.messages(this.messages);
    if (this.#source.isRefused || (this.#choice && 'faults' in this.#choice))
      return html`<p class="problem">${words.broken}</p>`;
    const screen = this.#screen(words);
    if (this.#source.status?.phase === 'closed') return nothing;
    // Without scripts nothing will open: there, the words between the tags are read.
    if (isServer) return nothing;
    if (!screen || screen.answering.phase.kind === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const {scale, language} = screen;
    const isDisabled = this._isDisabled || this.#source.status?.phase === 'read-only';
    return html`
      <h2 tabindex="-1" data-focus>${localized(scale.title, language)}</h2>
      ${stageTemplate(screen, isDisabled)} ${this.#renderHistory(screen)}
      <div class="source quiet-text">
        ${scale.disclaimer ? html`<p>${localized(scale.disclaimer, language)}</p>` : nothing}
        <p>${localized(scale.licence.attribution, language)}</p>
      </div>
    `;
  }

  #renderHistory({answering, scale, words}: Screen): TemplateResult {
    if (answering.past.length === 0) return html`<p class="quiet-text no-print">${words.emptyHistory}</p>`;
    return html`
      <section class="history">
        <button
          class="button no-print"
          type="button"
          aria-expanded=${this._isHistoryOpen}
          @click=${this.#toggleHistory}
        >
          ${this._isHistoryOpen ? words.hideHistory : words.showHistory}
        </button>
        ${this._isHistoryOpen && this._historyState === 'failed' ? html`<p>${words.historyFailed}</p>` : nothing}
        ${
          this._isHistoryOpen && this._historyState === 'ready'
            ? html`<avec-outcome-history .record=${answering.record} .scale=${scale}></avec-outcome-history>`
            : nothing
        }
      </section>
    `;
  }

  #screen(words: OutcomeScaleMessages): Screen | null {
    const answering = this.#answering;
    if (!answering) return null;
    const {scale, record, past, draft} = answering;
    const {language} = this.#words;
    const voice = voiceOfDraft(record.actor, draft.state.whose, record.subject);
    const themes = this.#themes.of({scale, past, voice, viewer: record.actor, words, language});
    return {
      answering,
      scale,
      themes,
      words,
      language,
      control: this.control,
      isStepwise: this.layout === 'steps' && !this._isPrinting,
      withRequest: this.withRequest,
      acts: this.#acts,
    };
  }

  #choose(choice: DefinitionChoice<ScaleDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (choice && 'faults' in choice) this.dispatchEvent(new FaultEvent(choice.code, choice.faults));
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#answering?.close();
    this.#answering = null;
    this._isHistoryOpen = false;
    this.requestUpdate();
  }

  #answer(record: CareRecord | null, scale: ScaleDefinition | null): void {
    if (this.#answering ? this.#answering.record === record && this.#answering.scale === scale : !record || !scale)
      return;
    this.#drop();
    if (record && scale) this.#answering = new Answering(record, scale, () => this.#refresh());
    this.#publish();
  }

  #refresh(): void {
    if (this.#answering?.past.length) this.want(earlier);
    this.#publish();
    this.requestUpdate();
  }

  #publish(): void {
    const answering = this.#answering;
    this.#form.publish(answering && this.name ? formDataOf(this.name, answering.draft.state, answering.scale) : null);
  }

  #go(step: number): void {
    this.#answering?.draft.setStep(step);
    void this.#land();
  }

  async #save(): Promise<void> {
    const answering = this.#answering;
    if (!answering) return;
    const entry = await answering.save();
    if (answering !== this.#answering) return;
    if (entry) this.dispatchEvent(new OutcomeRecordedEvent(recordedDetail(entry, answering.scale)));
    else if (answering.phase.kind === 'failed') this.dispatchEvent(new SaveFailedEvent(answering.phase.code));
    if (entry) await this.#land();
  }

  async #undo(): Promise<void> {
    const answering = this.#answering;
    const sessionId = answering?.phase.kind === 'saved' ? answering.phase.entry.entity.id : null;
    if (!answering || !sessionId || !(await answering.undo()) || answering !== this.#answering) return;
    this.dispatchEvent(new OutcomeWithdrawnEvent({sessionId}));
    await this.#land();
  }

  #again(): void {
    this.#answering?.again();
    void this.#land();
  }

  async #toggleHistory(): Promise<void> {
    this._isHistoryOpen = !this._isHistoryOpen;
    if (!this._isHistoryOpen || this._historyState === 'ready') return;
    try {
      this._historyState = 'loading';
      await import('../outcome-history/define.js');
      this._historyState = 'ready';
    } catch {
      this._historyState = 'failed';
    }
  }

  #keepCopy(): void {
    const screen = this.#screen(this.#words.messages(this.messages));
    if (!screen) return;
    const today = localDay(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    finishing.value?.offerFile(`${screen.words.copyName}.txt`, finishing.value.answersAsText(screen, today));
  }

  /** Moves the focus to where the person now is, so that it is never lost with what went away. */
  async #land(): Promise<void> {
    await this.updateComplete;
    // The title is always there; the place within, where there is one, comes after it.
    [...this.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].at(-1)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-outcome-scale': OutcomeScaleElement;
  }
}
