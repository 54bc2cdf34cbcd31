import {fieldHistory, type Entry, type GoalVersion, type GoalView} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {byPlace, canRestore, standsNow, stepWords, type PlaceHistory} from './goal-history.logic.js';
import {goalHistoryCatalogue, type GoalHistoryMessages} from './goal-history.messages.js';
import {styles} from './goal-history.styles.js';
import {valueInWords} from './version-words.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {formatDay, formatTime} from '../../foundation/locale/formats.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {differenceTemplate} from '../goal-editor/difference.template.js';

/** How many versions are listed before more are asked for. */
const LISTED = 20;

/**
 * Everything that was ever written in a goal: who, when, and what became of it.
 *
 * Two versions of a part can be compared, and earlier words brought back,
 * which writes them anew and erases nothing.
 *
 * @summary Every version of a goal, to read, compare and bring back.
 * @tag avec-goal-history
 * @status experimental
 * @since 0.1.0
 */
export class GoalHistoryElement extends WidgetElement {
  static override readonly tag: string = 'avec-goal-history';
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, formStyles, voiceStyles, styles];

  /** The record the goal is in; `null` while there is none. */
  @property({attribute: false}) record: CareRecord | null = null;

  /** The goal as it stands; read anew when it is replaced. */
  @property({attribute: false}) goal: GoalView | null = null;

  /** Called when earlier words are to be brought back; without it there is no button. */
  @property({attribute: false}) restore: ((version: GoalVersion) => void) | null = null;

  /** Words of this one history that the page says otherwise. */
  @property({attribute: false}) messages: Partial<GoalHistoryMessages> | null = null;

  @state() private _versions: readonly GoalVersion[] | null = null;
  @state() private _hasFailed = false;
  @state() private _part = '';
  @state() private _listed = LISTED;
  @state() private _compared: readonly [number, number] = [0, 1];

  readonly #words = new Localization(this, goalHistoryCatalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record') && !changed.has('goal')) return;
    if (changed.has('record') || changed.get('goal')?.id !== this.goal?.id) this._versions = null;
    void this.#read();
  }

  protected override render(): TemplateResult {
    const words = this.#words.messages(this.messages);
    return html`
      <div class="avec">
        <h4>${words.title}</h4>
        <p role="status" class="quiet-text">${this._versions || this._hasFailed ? '' : words.reading}</p>
        <p role="alert">${this._hasFailed ? words.failed : ''}</p>
        ${this._versions && this.goal ? this.#renderVersions(this._versions, this.goal, words) : nothing}
      </div>
    `;
  }

  #renderVersions(versions: readonly GoalVersion[], goal: GoalView, words: GoalHistoryMessages): TemplateResult {
    const places = byPlace(versions);
    const chosen = places.find(({key}) => key === this._part) ?? null;
    const shown = (chosen ? chosen.versions : [...versions].reverse()).slice(0, this._listed);
    const all = chosen ? chosen.versions.length : versions.length;
    return html`
      <label class="pick">
        <span>${words.part}</span>
        <select class="field" .value=${live(this._part)} @change=${this.#choosePart}>
          <option value="">${words.allParts}</option>
          ${places.map(({key, place}) => html`<option value=${key}>${this.#placeName(place, goal, words)}</option>`)}
        </select>
      </label>
      ${chosen && chosen.versions.length > 1 ? this.#renderComparison(chosen, words) : nothing}
      <ol class="plain versions">
        ${repeat(
          shown,
          (version) => `${version.by} ${version.step ?? ''} ${version.field}`,
          (version) => html`<li>${this.#renderVersion(version, goal, words)}</li>`,
        )}
      </ol>
      ${
        all > shown.length
          ? html`<button class="button" type="button" @click=${this.#showMore}>${words.more}</button>`
          : nothing
      }
    `;
  }

  #renderVersion(version: GoalVersion, goal: GoalView, words: GoalHistoryMessages): TemplateResult {
    const text = valueInWords(version, words, this.#words.language);
    const {restore} = this;
    return html`
      <p class="by">${voiceMark(version.voice.role)} ${this.#sentence(version, goal, words)}</p>
      <p class="said">${text}</p>
      ${version.isWithdrawn ? html`<span class="tag">${words.takenBack}</span>` : nothing}
      ${standsNow(version, goal) ? html`<span class="tag">${words.now}</span>` : nothing}
      ${
        restore && canRestore(version, goal)
          ? html`<button
              class="button quiet"
              type="button"
              aria-label=${words.restoreOf(text)}
              @click=${() => restore(version)}
            >
              ${words.restore}
            </button>`
          : nothing
      }
    `;
  }

  #renderComparison({versions}: PlaceHistory, words: GoalHistoryMessages): TemplateResult | typeof nothing {
    const [one, other] = this._compared.map((index) => versions[index] ?? versions[0]);
    if (!one || !other) return nothing;
    const [before, after] = [this.#text(other, words), this.#text(one, words)];
    const choice = (label: string, at: 0 | 1): TemplateResult => html`
      <label class="pick">
        <span>${label}</span>
        <select
          class="field"
          .value=${live(String(this._compared[at]))}
          @change=${(event: Event) => this.#compare(at, Number((event.currentTarget as HTMLSelectElement).value))}
        >
          ${versions.map((version, index) => html`<option value=${index}>${this.#when(version, words)}</option>`)}
        </select>
      </label>
    `;
    return html`
      <fieldset class="comparison">
        <legend>${words.compare}</legend>
        ${choice(words.one, 0)} ${choice(words.other, 1)}
        <p class="label">${words.difference}</p>
        <p class="difference" role="status">
          ${before === after ? words.noDifference : differenceTemplate(before, after, {added: words.added, removed: words.gone})}
        </p>
      </fieldset>
    `;
  }

  #sentence(version: GoalVersion, goal: GoalView, words: GoalHistoryMessages): string {
    const time = new Date(version.at.slice(0, 24));
    const place = this.#placeName(version, goal, words);
    const tell = version.standing === 'said' ? words.said : words.proposed;
    return tell(this.#voice(version, words), place, this.#day(time), formatTime(time, this.#words.language));
  }

  #placeName(place: Pick<GoalVersion, 'step' | 'field'>, goal: GoalView, words: GoalHistoryMessages): string {
    const name = words.places[place.field];
    const step = place.step === null ? '' : stepWords(place as GoalVersion, goal);
    return step === '' ? name : words.ofStep(name, step);
  }

  #voice({voice}: GoalVersion, words: GoalHistoryMessages): string {
    const viewer = this.record?.actor;
    if (voice.ref === viewer?.ref && voice.role === viewer.role) return words.you;
    return voice.name ? words.named(words.roles[voice.role], voice.name) : words.roles[voice.role];
  }

  #when(version: GoalVersion, words: GoalHistoryMessages): string {
    const time = new Date(version.at.slice(0, 24));
    return `${this.#day(time)}, ${formatTime(time, this.#words.language)}, ${this.#voice(version, words)}`;
  }

  #text(version: GoalVersion, words: GoalHistoryMessages): string {
    return valueInWords(version, words, this.#words.language);
  }

  #day(time: Date): string {
    const part = (number: number): string => String(number).padStart(2, '0');
    const day = `${String(time.getFullYear())}-${part(time.getMonth() + 1)}-${part(time.getDate())}`;
    return formatDay(day, this.#words.language);
  }

  async #read(): Promise<void> {
    const {record, goal} = this;
    if (!record || !goal) return;
    try {
      const entries: Entry[] = [];
      for await (const entry of record.entries({entity: {kind: 'goal', id: goal.id}})) entries.push(entry);
      if (goal !== this.goal || record !== this.record) return;
      this._versions = fieldHistory(entries);
      this._hasFailed = false;
    } catch {
      this._hasFailed = true;
    }
  }

  readonly #choosePart = (event: Event): void => {
    this._part = (event.currentTarget as HTMLSelectElement).value;
    this._compared = [0, 1];
    this._listed = LISTED;
  };

  readonly #showMore = (): void => {
    this._listed += LISTED;
  };

  #compare(at: 0 | 1, index: number): void {
    const [one, other] = this._compared;
    this._compared = at === 0 ? [index, other] : [one, index];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-goal-history': GoalHistoryElement;
  }
}
