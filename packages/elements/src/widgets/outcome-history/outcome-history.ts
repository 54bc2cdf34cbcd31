import type {ScaleDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {eventsTemplate} from './events.template.js';
import type {HistoryScreen} from './history-screen.js';
import {outcomeHistoryCatalogue, type OutcomeHistoryMessages} from './outcome-history.messages.js';
import {styles} from './outcome-history.styles.js';
import {seenTemplate} from './seen.template.js';
import {sessionsTemplate} from './sessions.template.js';
import {differentTemplate, radarTemplate} from './side-by-side.template.js';
import {trendTemplate} from './trend.template.js';
import {Viewing} from './viewing.js';
import {RadarChartElement} from '../../charts/radar-chart/index.js';
import {TrendChartElement} from '../../charts/trend-chart/index.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';

/**
 * How it has been: what each voice said over time, in words, as drawings and one by one.
 *
 * Says where each theme went and never whether that is good. Voices stand side
 * by side and are never averaged; versions of a scale are never joined. The
 * person puts on the time line what happened, and can take back what they said.
 *
 * Takes its record as a property only, so that nothing of it is in the page's HTML.
 *
 * @summary History of an outcome scale: trend, comparison, sessions, and what happened.
 * @tag avec-outcome-history
 * @status experimental
 * @since 0.1.0
 *
 * @fires {OutcomeWithdrawnEvent} avec-outcome-withdrawn - A session has been taken back by whoever gave it.
 * @fires {AnnotationRecordedEvent} avec-annotation-recorded - Something that happened has been written, or says something else now.
 * @fires {AnnotationWithdrawnEvent} avec-annotation-withdrawn - Something that happened has been taken off the time line.
 * @fires {SaveFailedEvent} avec-save-failed - An act could not be saved; what was written is still on the screen.
 */
export class OutcomeHistoryElement extends WidgetElement {
  static override readonly tag: string = 'avec-outcome-history';
  static override readonly uses = [TrendChartElement, RadarChartElement];
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, formStyles, voiceStyles, styles];

  /** The record to read; another one drops everything of the former. */
  @property({attribute: false}) record: CareRecord | null = null;

  /** The scale to read, in the version that is asked now. */
  @property({attribute: false}) scale: ScaleDefinition | null = null;

  /** Words of this one history that the page says otherwise. */
  @property({attribute: false}) messages: Partial<OutcomeHistoryMessages> | null = null;

  @state() private _isPrinting = false;

  readonly #words = new Localization(this, outcomeHistoryCatalogue);
  #viewing: Viewing | null = null;
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    addEventListener('beforeprint', () => this.#turn('paper'), {signal});
    addEventListener('afterprint', () => this.#turn('screen'), {signal});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
    this._isPrinting = false;
    this.#drop();
  }

  protected override willUpdate(): void {
    const {record, scale} = this;
    if (this.#viewing?.record === record && this.#viewing.scale === scale) return;
    this.#drop();
    if (!record || !scale || !this.isConnected) return;
    this.#viewing = new Viewing(record, scale, {
      changed: () => this.requestUpdate(),
      landed: (places) => void this.#land(places),
      happened: (event) => this.dispatchEvent(event),
    });
  }

  protected override render(): TemplateResult {
    const screen = this.#screen();
    return html`
      <div class="avec">
        <p class="status no-print" role="status">${screen ? this.#saidOn(screen) : nothing}</p>
        ${screen ? this.#renderBody(screen) : nothing}
      </div>
    `;
  }

  #renderBody(screen: HistoryScreen): TemplateResult {
    const {reading, words, isReadOnly} = screen;
    if (reading.phase === 'failed') return this.#renderFailure(screen);
    if (reading.phase !== 'ready') return this.#renderLine(reading.phase === 'loading' ? words.loading : words.closed);
    if (reading.voices.length === 0) return this.#renderLine(words.empty);
    return html`
      ${isReadOnly ? html`<p class="quiet-text">${words.readOnly}</p>` : nothing} ${seenTemplate(screen)}
      ${trendTemplate(screen)} ${eventsTemplate(screen)} ${radarTemplate(screen)} ${differentTemplate(screen)}
      ${sessionsTemplate(screen)}
    `;
  }

  #renderFailure({words, acts}: HistoryScreen): TemplateResult {
    return html`
      <div class="box">
        <p role="alert">${words.failed}</p>
        <button class="button" type="button" data-land="top" @click=${acts.retry}>${words.retry}</button>
      </div>
    `;
  }

  #renderLine(words: string): TemplateResult {
    return html`<p class="quiet-text" tabindex="-1" data-land="top">${words}</p>`;
  }

  /** What was done last, in words. A record that is closed has nothing to say of what was in it. */
  #saidOn({reading, words, language}: HistoryScreen): string {
    const deed = this.#viewing?.deed;
    if (!deed || reading.phase !== 'ready') return '';
    switch (deed.kind) {
      case 'taken-back':
        return words.takenBack(formatDay(deed.on, language));
      case 'earlier-shown':
        return words.earlierShown(formatDay(deed.on, language));
      case 'notes-erased':
        return words.notesErased;
      case 'event-saved':
        return words.eventSaved;
      case 'event-removed':
        return words.eventRemoved;
    }
  }

  #screen(): HistoryScreen | null {
    const viewing = this.#viewing;
    if (!viewing) return null;
    const {record, scale, reader, desk, charts, choices, isReadOnly, acts} = viewing;
    return {
      reading: reader.reading,
      scale,
      viewer: record.actor,
      words: this.#words.messages(this.messages),
      language: this.#words.language,
      charts,
      desk,
      choices,
      today: () => viewing.today,
      isReadOnly,
      isPrinting: this._isPrinting,
      acts,
    };
  }

  // Everything of a former record goes before anything new is drawn.
  #drop(): void {
    this.#viewing?.close();
    this.#viewing = null;
    this.requestUpdate();
  }

  // Browsers take the picture as soon as the listeners have run.
  #turn(side: 'paper' | 'screen'): void {
    this._isPrinting = side === 'paper';
    this.performUpdate();
  }

  /** Moves the focus to where the person now is, so that it is never lost with what went away. */
  async #land(places: readonly string[]): Promise<void> {
    await this.updateComplete;
    const all = new Map(
      [...this.renderRoot.querySelectorAll<HTMLElement>('[data-land]')].map((element) => [
        element.dataset['land'],
        element,
      ]),
    );
    const place = [...places, 'top'].find((each) => all.has(each));
    all.get(place)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-outcome-history': OutcomeHistoryElement;
  }
}
