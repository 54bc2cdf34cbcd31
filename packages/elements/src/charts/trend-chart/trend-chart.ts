import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';

import {describeTrend} from './trend-chart.drawing.js';
import {daysOfNewQuestion, hasAnswers, hasGaps, tableRows, type TrendCell, type TrendRow} from './trend-chart.logic.js';
import {catalogue, type TrendChartMessages} from './trend-chart.messages.js';
import {trendSentence} from './trend-chart.sentences.js';
import {styles} from './trend-chart.styles.js';
import type {TrendAnchor, TrendAnnotation, TrendLine} from './trend-chart.types.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {formatDay, formatList, formatNumber} from '../../foundation/locale/formats.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {loadChartJs, type ChartClass} from '../chart-js.js';
import {chartStyles} from '../charts.styles.js';
import {ChartDrawing} from '../drawing/chart-drawing.js';

/**
 * How one theme went over time, as each voice saw it.
 *
 * Says first in words what can be seen, then draws it, and keeps the same
 * numbers as a table one key away. A time without an answer is a gap; two
 * versions of a question are never one line; voices are never averaged.
 *
 * Takes its data as properties only, so that no answer is in the page's HTML.
 *
 * @summary Answers to one theme over time, in words, as a drawing and as a table.
 * @tag avec-trend-chart
 * @status experimental
 * @since 0.1.0
 *
 * @csspart title - The name of the theme.
 * @csspart sentences - What can be seen, in words.
 * @csspart plot - The frame of the drawing; its height can be set.
 * @csspart table - The table of the same numbers.
 */
export class TrendChartElement extends WidgetElement {
  static override readonly tag: string = 'avec-trend-chart';
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, voiceStyles, chartStyles, styles];

  /** The voices, the person's first. */
  @property({attribute: false}) lines: readonly TrendLine[] = [];

  /** Name of the theme, in the person's language. */
  @property({attribute: false}) label = '';

  /** Lowest value of the scale. */
  @property({attribute: false}) min = 0;

  /** Highest value of the scale. */
  @property({attribute: false}) max = 10;

  /** What values of the scale mean. They say what the ends are, so that neither needs to be called better. */
  @property({attribute: false}) anchors: readonly TrendAnchor[] = [];

  /** What happened, in the person's own words. */
  @property({attribute: false}) annotations: readonly TrendAnnotation[] = [];

  /** Words to say otherwise on this one element. */
  @property({attribute: false}) messages: Partial<TrendChartMessages> | null = null;

  @state() private _tableOpen = false;

  @query('canvas') private _canvas!: HTMLCanvasElement | null;

  readonly #words = new Localization<TrendChartMessages>(this, catalogue);

  readonly #drawing = new ChartDrawing(this, {
    load: () => this.loadDrawing(),
    canvas: () => this._canvas,
    inputs: () => [this.lines, this.min, this.max, this.anchors, this.annotations, this.#words.language],
    describe: (surroundings) => {
      const {lines, min, max, anchors, annotations} = this;
      return describeTrend({lines, min, max, anchors, annotations, language: this.#words.language}, surroundings);
    },
    updateNow: () => {
      this.requestUpdate();
      this.performUpdate();
    },
  });

  /**
   * Draws again in the colours that hold now.
   *
   * Only needed when a theme changes without the reader's system and without an
   * attribute of `html` or `body`: those are noticed.
   */
  redraw(): void {
    this.#drawing.redraw();
  }

  /**
   * Fetches chart.js; a subclass can fetch it from elsewhere.
   *
   * @internal
   */
  protected loadDrawing(): Promise<ChartClass> {
    return loadChartJs();
  }

  protected override render(): TemplateResult {
    return html`
      <figure class="avec chart" aria-labelledby="title">
        <figcaption id="title" class="title" part="title">${this.label}</figcaption>
        ${hasAnswers(this.lines) ? this.#renderAnswers() : html`<p class="empty">${this.#say.none}</p>`}
      </figure>
    `;
  }

  get #say(): TrendChartMessages {
    return this.#words.messages(this.messages);
  }

  #renderAnswers(): TemplateResult {
    const failed = this.#drawing.state === 'failed';
    return html`
      <ul class="said" part="sentences">
        ${this.lines.map((line) => this.#renderSentence(line))}
      </ul>
      ${failed ? html`<p class="failed">${this.#say.failed}</p>` : this.#renderPlot()}
      <ul class="anchors ${this.#drawing.state}">
        ${this.anchors.map(({value, label}) => html`<li>${this.#say.anchor(this.#number(value), label)}</li>`)}
      </ul>
      ${this.#renderNotes()} ${this.annotations.length > 0 ? this.#renderAnnotations() : nothing}
      ${failed ? nothing : this.#renderToggle()}
      ${failed || this._tableOpen || this.#drawing.paper ? this.#renderTable() : nothing}
    `;
  }

  #renderSentence({label, role, points}: TrendLine): TemplateResult {
    return html`
      <li>
        ${voiceMark(role)}
        <span
          ><span class="voice-name">${this.#say.voice(label)}</span>
          ${trendSentence(points, this.#say, this.#words.language)}</span
        >
      </li>
    `;
  }

  #renderPlot(): TemplateResult {
    const waiting = this.#drawing.state === 'waiting';
    return html`
      <div class="plot" part="plot">
        ${waiting ? html`<p class="waiting">${this.#say.waiting}</p>` : nothing}
        <canvas aria-hidden="true"></canvas>
      </div>
    `;
  }

  #renderNotes(): TemplateResult {
    const days = daysOfNewQuestion(this.lines).map((day) => this.#day(day));
    return html`
      ${hasGaps(this.lines) ? html`<p class="note">${this.#say.gaps}</p>` : nothing}
      ${
        days.length > 0
          ? html`<p class="note">${this.#say.newQuestions(formatList(days, this.#words.language))}</p>`
          : nothing
      }
    `;
  }

  #renderAnnotations(): TemplateResult {
    return html`
      <div class="annotations">
        <p class="annotations-title" id="annotations">${this.#say.annotations}</p>
        <ol aria-labelledby="annotations">
          ${this.annotations.map(({on, text}) => html`<li>${this.#say.annotation(text, this.#day(on))}</li>`)}
        </ol>
      </div>
    `;
  }

  #renderToggle(): TemplateResult {
    return html`
      <button type="button" class="button quiet toggle" aria-expanded=${this._tableOpen} @click=${this.#toggleTable}>
        ${this._tableOpen ? this.#say.hideTable : this.#say.showTable}
      </button>
    `;
  }

  // Reached by the keyboard, because a long table is scrolled in its own region.
  #renderTable(): TemplateResult {
    return html`
      <div class="numbers" role="region" aria-labelledby="caption" tabindex="0">
        <table part="table">
          <caption id="caption">
            ${this.#say.caption(this.label)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.#say.day}</th>
              ${this.lines.map(({label}) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${tableRows(this.lines).map((row) => this.#renderRow(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderRow({on, cells}: TrendRow): TemplateResult {
    return html`
      <tr>
        <th scope="row">${this.#day(on)}</th>
        ${cells.map((cell) => html`<td>${this.#renderCell(cell)}</td>`)}
      </tr>
    `;
  }

  #renderCell(cell: TrendCell): TemplateResult {
    if (cell.kind === 'unanswered') return html`<span class="missing">${this.#say.notAnswered}</span>`;
    if (cell.kind === 'absent') return html`<span class="missing">${this.#say.absent}</span>`;
    const number = this.#number(cell.value);
    return cell.newQuestion ? html`${number} <span class="missing">(${this.#say.newQuestion})</span>` : html`${number}`;
  }

  #toggleTable(): void {
    this._tableOpen = !this._tableOpen;
  }

  #number(value: number): string {
    return formatNumber(value, this.#words.language);
  }

  #day(on: string): string {
    return formatDay(on, this.#words.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-trend-chart': TrendChartElement;
  }
}
