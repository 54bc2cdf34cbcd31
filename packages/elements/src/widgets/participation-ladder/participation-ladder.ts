import type {LadderDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {overviewTemplate} from './overview.template.js';
import {paperStyles} from './paper.styles.js';
import {paperTemplate} from './paper.template.js';
import {ParticipationActing} from './participation-acting.js';
import {DECISIONS, decisionOf, type ParticipationDesk} from './decision-reading.js';
import {eventFor} from './participation-ladder.events.js';
import {isOutside} from './participation-ladder.logic.js';
import {participationLadderCatalogue, type ParticipationLadderMessages} from './participation-ladder.messages.js';
import {styles} from './participation-ladder.styles.js';
import {NO_LADDER_CHOICES, type LadderChoices, type LadderScreen} from './participation-screen.js';
import {toldStyles} from './told.styles.js';
import {LadderItemElement} from '../../controls/ladder-item/index.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {DefinitionSource, type DefinitionChoice} from '../../foundation/definitions/definition-source.js';
import {ladderKind} from '../../foundation/definitions/ladder-kind.js';
import {property, state} from '../../foundation/element/property.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {Localization} from '../../foundation/locale/localization.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';
import {today} from '../../foundation/desk/people.js';

const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * Where a person was in the decisions of their life, and where they would like to be.
 *
 * A decision is named in one's own words. Its place is a rung in plain words,
 * never a number, and none is better than another. Each voice keeps its own
 * view; where two stand apart, that is something to talk about.
 *
 * @summary Decisions, the person's place in each, and how others saw it.
 * @tag avec-participation-ladder
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {DecisionRecordedEvent} avec-decision-recorded - A decision was named, or named otherwise. Of private ones a page hears nothing.
 * @fires {RungRecordedEvent} avec-rung-recorded - Somebody said where the person was, or changed it. Of private views a page hears nothing.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 * @fires {FaultEvent} avec-fault - The page gave a ladder that cannot be used; `detail.faults` names each place.
 *
 * @example
 * <avec-participation-ladder definition="tlap-7"></avec-participation-ladder>
 */
export class ParticipationLadderElement extends WidgetElement {
  static override readonly tag: string = 'avec-participation-ladder';
  static override readonly uses = [LadderItemElement, RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    styles,
    toldStyles,
    paperStyles,
  ];

  /** Id of the ladder: a shipped one (`doing-3`, `arnstein-8`, `tlap-7`), or one of the provider's `definitions`. */
  @property() definition = 'doing-3';

  /** The page's own ladder, for this widget alone. Checked before use; takes the place of `definition`. */
  @property({attribute: false}) ladder: unknown = null;

  /** Words of this one widget that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ParticipationLadderMessages> | null = null;

  @state() private _choices: LadderChoices = NO_LADDER_CHOICES;
  @state() private _isPrinting = false;

  readonly #words = new Localization(this, participationLadderCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #ladders = new DefinitionSource(ladderKind, () => this.requestUpdate());
  readonly #acting = new ParticipationActing({
    screen: () => this.#screen(),
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    land: (place) => void this.#land(place),
    print: () => globalThis.print(),
  });
  #choice: DefinitionChoice<LadderDefinition> | null = null;
  #desk: ParticipationDesk | null = null;
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    addEventListener('beforeprint', () => this.#turnToPaper(), {signal});
    addEventListener('afterprint', () => this.#turnBack(), {signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  protected override willUpdate(): void {
    this.#choose(this.#ladders.choose(this.ladder, this.#definitions.value ?? NO_DEFINITIONS, this.definition));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#desk = this.#deskFor(record);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec">
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
    const desk = this.#desk;
    if (!desk) return nothing;
    if (isOutside(desk.record.actor)) return html`<p>${words.closedToRole}</p>`;
    const screen = this.#screen();
    if (!screen || desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    if (!this._isPrinting) return overviewTemplate(screen);
    return paperTemplate(screen, this._choices.paper ?? (desk.seen.length > 0 ? 'filled' : 'empty'));
  }

  #screen(): LadderScreen | null {
    const [desk, ladder] = [this.#desk, this.#shown];
    if (!desk || !ladder) return null;
    return {
      desk,
      ladder,
      find: (ref) => this.#ladders.find(ref),
      words: this.#words.messages(this.messages),
      viewer: desk.record.actor,
      language: this.#words.language,
      today: today(),
      isReadOnly: this.#source.status?.phase === 'read-only',
      choices: this._choices,
      acts: this.#acting,
    };
  }

  get #shown(): LadderDefinition | null {
    return this.#choice && 'definition' in this.#choice ? this.#choice.definition : null;
  }

  #deskFor(record: CareRecord): ParticipationDesk {
    const desk: ParticipationDesk = new RecordDesk(record, DECISIONS, {
      deskChanged: () => this.requestUpdate(),
      written: (entries) => {
        for (const entry of entries) {
          const event = eventFor(entry, (id) => decisionOf(desk.seen, id));
          if (event) this.dispatchEvent(event);
        }
      },
      failed: (code) => this.dispatchEvent(new SaveFailedEvent(code)),
    });
    return desk;
  }

  #choose(choice: DefinitionChoice<LadderDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (choice && 'faults' in choice) this.dispatchEvent(new FaultEvent(choice.code, choice.faults));
  }

  /** The page is printed at once: what it is drawn from cannot wait for an update of its own time. */
  #turnToPaper(): void {
    this._isPrinting = true;
    this.performUpdate();
  }

  #turnBack(): void {
    this._isPrinting = false;
    this._choices = {...this._choices, paper: null};
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this._choices = NO_LADDER_CHOICES;
  }

  /** Moves the focus to where the person now is, so that it is never lost with what went away. */
  async #land(place: string): Promise<void> {
    await this.updateComplete;
    const landing = this.renderRoot.querySelector<HTMLElement>(`[data-land="${CSS.escape(place)}"]`);
    (landing ?? this.renderRoot.querySelector<HTMLElement>('[data-land="title"]'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-participation-ladder': ParticipationLadderElement;
  }
}
