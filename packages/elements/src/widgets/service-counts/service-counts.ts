import {serviceCounts, SMALLEST_COUNT, type Entry, type Fault, type ServiceCounts} from '@avec/model';
import {html, isServer, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {CountedSource, type Counted} from './counted-source.js';
import {tablesTemplate} from './counts.template.js';
import {ladderTables, principleTables} from './service-counts.logic.js';
import {serviceCountsCatalogue, type ServiceCountsMessages} from './service-counts.messages.js';
import {styles} from './service-counts.styles.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';

/** The same list each time, so that nothing is checked anew. */
const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * How many people are where: numbers for those who lead a service.
 *
 * Counts people, never answers, and hides every number that could point at
 * somebody. It shows nobody's words, reads no record, and keeps nothing: the
 * page hands over what is to be counted.
 *
 * @summary Numbers of people by rung and by principle, small ones hidden.
 * @tag avec-service-counts
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {FaultEvent} avec-fault - The page gave records, a minimum or a definition that cannot be used.
 *
 * @example
 * <avec-service-counts></avec-service-counts>
 */
export class ServiceCountsElement extends WidgetElement {
  static override readonly tag: string = 'avec-service-counts';
  static override readonly uses = [CrisisHelpElement];
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, styles];

  /** The entries of each person's record, one list a person, each person once. Counted, written nowhere, given to nobody. */
  @property({attribute: false}) records: readonly (readonly Entry[])[] = [];

  /** The fewest people that are told together: 5, or more. */
  @property({type: Number}) minimum: number = SMALLEST_COUNT;

  /** Words of this one widget that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ServiceCountsMessages> | null = null;

  readonly #words = new Localization(this, serviceCountsCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new CountedSource({
    countedChanged: () => this.requestUpdate(),
    countedRefused: (code, faults) => this.#report(code, faults),
  });
  #counted: Counted | null = null;
  #counts: ServiceCounts | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const counted = this.#source.choose(this.#definitions.value ?? NO_DEFINITIONS);
    if (counted === this.#counted && !changed.has('records') && !changed.has('minimum')) return;
    this.#counted = counted;
    this.#counts = counted && this.#count(counted);
  }

  protected override render(): TemplateResult {
    const words = this.#words.messages(this.messages);
    return html`
      <div class="avec">
        <h2>${words.title}</h2>
        <p>${words.purpose}</p>
        ${this.#renderBody(words)}
        <avec-crisis-help></avec-crisis-help>
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(words: ServiceCountsMessages): TemplateResult {
    const {records} = this;
    if (!this.#counted) return html`<p class="quiet-text">${words.checking}</p>`;
    if (!this.#counts) return html`<p class="problem">${words.broken}</p>`;
    if (records.length === 0) return html`<p>${words.empty}</p>`;
    const {minimum} = this.#counts;
    if (records.length < minimum) return html`<p>${words.tooFew(minimum)}</p>`;
    return this.#renderCounts(words, this.#counts, this.#counted);
  }

  #renderCounts(words: ServiceCountsMessages, counts: ServiceCounts, counted: Counted): TemplateResult {
    const {language} = this.#words;
    const {minimum} = counts;
    const [ladders, principles] = [ladderTables(counts, counted, language), principleTables(counts, counted, language)];
    if (ladders.tables.length + principles.tables.length === 0) return html`<p>${words.nothing}</p>`;
    const screen = {words, language, minimum};
    return html`
      <p>${words.how(minimum)}</p>
      <p class="quiet-text">${words.hiddenNote(minimum)}</p>
      ${tablesTemplate(screen, {id: 'ladders', title: words.laddersTitle, column: words.place}, ladders)}
      ${tablesTemplate(screen, {id: 'principles', title: words.checklistsTitle, column: words.answer}, principles)}
      <section aria-labelledby="limits">
        <h3 id="limits">${words.limitsTitle}</h3>
        <ul class="limits">
          ${words.limits.map((limit) => html`<li>${limit}</li>`)}
        </ul>
      </section>
      <p class="no-print">
        <button class="button" type="button" @click=${this.#print}>${words.print}</button>
      </p>
    `;
  }

  #count(counted: Counted): ServiceCounts | null {
    const isWrong = !Number.isInteger(this.minimum) || this.minimum < SMALLEST_COUNT;
    if (isWrong) this.#report('minimum-invalid', [{path: 'minimum', code: 'out-of-range', message: MINIMUM_WRONG}]);
    try {
      return serviceCounts(this.records, {...counted, minimum: isWrong ? SMALLEST_COUNT : this.minimum});
    } catch {
      // What was handed over is no list of entries: which of them is at fault would tell of somebody.
      this.#report('records-invalid', [{path: 'records', code: 'malformed', message: RECORDS_WRONG}]);
      return null;
    }
  }

  readonly #print = (): void => {
    globalThis.print();
  };

  #report(code: string, faults: readonly Fault[]): void {
    // Who listens is told once the update is over in which it was found.
    void this.updateComplete.then(() => this.dispatchEvent(new FaultEvent(code, faults)));
  }
}

const MINIMUM_WRONG = `Must be a whole number, ${String(SMALLEST_COUNT)} or more. ${String(SMALLEST_COUNT)} is taken instead.`;
const RECORDS_WRONG = 'Must be a list with the entries of one person’s record in each place, as an export has them.';

declare global {
  interface HTMLElementTagNameMap {
    'avec-service-counts': ServiceCountsElement;
  }
}
