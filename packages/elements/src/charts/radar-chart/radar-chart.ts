import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {query} from 'lit/decorators.js';

import {describeRadar} from './radar-chart.drawing.js';
import {canBeDrawn, currentPolygons, hasRatings} from './radar-chart.logic.js';
import {catalogue, type RadarChartMessages} from './radar-chart.messages.js';
import {radarSentence} from './radar-chart.sentences.js';
import {styles} from './radar-chart.styles.js';
import type {RadarAxis, RadarPolygon} from './radar-chart.types.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {formatMediumDay, formatNumber} from '../../foundation/locale/formats.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {loadChartJs, type ChartClass} from '../chart-js.js';
import {chartStyles} from '../charts.styles.js';
import {ChartDrawing} from '../drawing/chart-drawing.js';

/** More axes than this are a crowd on a phone. */
const CROWDED = 8;

/**
 * Several themes side by side, as each voice sees them, now and once before.
 *
 * Says first in words what can be seen, then draws it with its numbers
 * printed, and keeps the same numbers as a table one key away. Axes stay in
 * the order given, a theme without an answer is a gap and never zero, and no
 * total is made of unlike things.
 *
 * Takes its data as properties only, so that no answer is in the page's HTML.
 *
 * @summary Answers to several themes at once, in words, as a drawing and as a table.
 * @tag avec-radar-chart
 * @status experimental
 * @since 0.1.0
 *
 * @csspart title - The name of what is shown.
 * @csspart sentences - What can be seen, in words.
 * @csspart plot - The frame of the drawing; its height can be set.
 * @csspart table - The table of the same numbers.
 */
export class RadarChartElement extends WidgetElement {
  static override readonly tag: string = 'avec-radar-chart';
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, voiceStyles, chartStyles, styles];

  /** The themes, in the order in which they are always drawn. */
  @property({attribute: false}) axes: readonly RadarAxis[] = [];

  /** The voices, the person's first. */
  @property({attribute: false}) polygons: readonly RadarPolygon[] = [];

  /** Name of what is shown, in the person's language. */
  @property({attribute: false}) label = '';

  /** Lowest value, at the centre. */
  @property({attribute: false}) min = 0;

  /** Highest value, at the rim. */
  @property({attribute: false}) max = 10;

  /** Words to say otherwise on this one element. */
  @property({attribute: false}) messages: Partial<RadarChartMessages> | null = null;

  @state() private _tableOpen = false;

  @query('canvas') private _canvas!: HTMLCanvasElement | null;

  readonly #words = new Localization<RadarChartMessages>(this, catalogue);

  readonly #drawing = new ChartDrawing(this, {
    load: () => this.loadDrawing(),
    canvas: () => this._canvas,
    inputs: () => [this.axes, this.polygons, this.min, this.max, this.#words.language],
    describe: (surroundings) => {
      const {axes, polygons, min, max} = this;
      return describeRadar({axes, polygons, min, max, language: this.#words.language}, surroundings);
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
        ${hasRatings(this.polygons) ? this.#renderRatings() : html`<p class="empty">${this.#say.none}</p>`}
      </figure>
    `;
  }

  get #say(): RadarChartMessages {
    return this.#words.messages(this.messages);
  }

  #renderRatings(): TemplateResult {
    const drawable = canBeDrawn(this.axes, this.polygons) && this.#drawing.state !== 'failed';
    const closed = drawable && !this._tableOpen && !this.#drawing.paper;
    return html`
      <ul class="said" part="sentences">
        ${currentPolygons(this.polygons).map((polygon) => this.#renderSentence(polygon))}
      </ul>
      <div class=${classMap({drawable, crowded: drawable && this.axes.length > CROWDED})}>
        ${drawable ? this.#renderPlot() : html`<p class="failed">${this.#whyNoDrawing()}</p>`}
        <div class=${classMap({closed})}>${this.#renderTable()}</div>
      </div>
    `;
  }

  #whyNoDrawing(): string {
    return canBeDrawn(this.axes, this.polygons) ? this.#say.failed : this.#say.tooFew;
  }

  #renderSentence(polygon: RadarPolygon): TemplateResult {
    const {axes, polygons} = this;
    const scene = {axes, polygons, words: this.#say, language: this.#words.language};
    return html`
      <li>
        ${voiceMark(polygon.role)}
        <span><span class="voice-name">${this.#say.voice(polygon.label)}</span> ${radarSentence(polygon, scene)}</span>
      </li>
    `;
  }

  #renderPlot(): TemplateResult {
    const waiting = this.#drawing.state === 'waiting';
    const gaps = this.polygons.some(({values}) => values.includes(null));
    return html`
      <div class="plot" part="plot">
        ${waiting ? html`<p class="waiting">${this.#say.waiting}</p>` : nothing}
        <canvas aria-hidden="true"></canvas>
      </div>
      ${gaps ? html`<p class="note gaps">${this.#say.gaps}</p>` : nothing}
      <p class="note narrow">${this.#say.narrow}</p>
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
            ${this.#say.caption(this.label, this.#number(this.min), this.#number(this.max))}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.#say.axis}</th>
              ${this.polygons.map((polygon) => this.#renderColumnHead(polygon))}
            </tr>
          </thead>
          <tbody>
            ${this.axes.map((axis, index) => this.#renderRow(axis, index))}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderColumnHead({label, on}: RadarPolygon): TemplateResult {
    return html`<th scope="col">${label}${on ? html`, ${formatMediumDay(on, this.#words.language)}` : nothing}</th>`;
  }

  #renderRow({label}: RadarAxis, index: number): TemplateResult {
    return html`
      <tr>
        <th scope="row">${label}</th>
        ${this.polygons.map(({values}) => html`<td>${this.#renderValue(values[index] ?? null)}</td>`)}
      </tr>
    `;
  }

  #renderValue(value: number | null): TemplateResult {
    if (value === null) return html`<span class="missing">${this.#say.notAnswered}</span>`;
    return html`${this.#number(value)}`;
  }

  #toggleTable(): void {
    this._tableOpen = !this._tableOpen;
  }

  #number(value: number): string {
    return formatNumber(value, this.#words.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-radar-chart': RadarChartElement;
  }
}
