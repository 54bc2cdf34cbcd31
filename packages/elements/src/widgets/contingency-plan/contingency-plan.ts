import {STANDINGS, type Entry, type Mode, type ModesDefinition} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {eventFor} from './contingency-plan.events.js';
import {contingencyPlanCatalogue, type ContingencyPlanMessages} from './contingency-plan.messages.js';
import {plansStyles, styles} from './contingency-plan.styles.js';
import {paperTemplate} from './paper.template.js';
import {PlansActing} from './plans-acting.js';
import {PLANS, type PlansDesk} from './plans-reading.js';
import type {PlansPaper, PlansScreen} from './plans-screen.js';
import {plansTemplate} from './plans.template.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {DefinitionSource, type DefinitionChoice} from '../../foundation/definitions/definition-source.js';
import {MODES_KIND} from '../../foundation/definitions/modes-kind.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {Paper} from '../../foundation/desk/paper.js';
import {paperStyles} from '../../foundation/desk/paper.styles.js';
import {today} from '../../foundation/desk/people.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {Localization} from '../../foundation/locale/localization.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';

/** The same list each time, so that nothing is chosen anew. */
const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * What each one does in an emergency, and when the connection fails, agreed in advance by several hands.
 *
 * Each part is written by itself, by whoever takes part. Two who write the same
 * part unknown to one another are both kept, and one of them chooses.
 *
 * @summary Plans for an emergency and for a lost connection.
 * @tag avec-contingency-plan
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {ContingencyRecordedEvent} avec-contingency-recorded - Something was written in the plans, chosen, or taken back.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 * @fires {FaultEvent} avec-fault - The list of ways to meet that the page names cannot be used. The plans do without its names.
 *
 * @example
 * <avec-contingency-plan></avec-contingency-plan>
 */
export class ContingencyPlanElement extends WidgetElement {
  static override readonly tag: string = 'avec-contingency-plan';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    plansStyles,
    paperStyles,
    styles,
  ];

  /** Id of the list of ways to meet: ours, or one of the provider's `definitions`. */
  @property() modes = 'modes';

  /** Whether it is a part of another element that shows the record notice and the crisis lines itself. */
  @property({type: Boolean}) embedded = false;

  /** Words of these plans that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ContingencyPlanMessages> | null = null;

  @state() private _paper: PlansPaper = 'now';

  readonly #words = new Localization(this, contingencyPlanCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #modes = new DefinitionSource(MODES_KIND, () => this.requestUpdate());
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #acting = new PlansActing({
    desk: () => this.#desk,
    words: () => this.#words.messages(this.messages),
    land: (place) => void land(this, place),
    print: (paper) => this.#print(paper),
    acting: () => this.requestUpdate(),
  });
  #desk: PlansDesk | null = null;
  #choice: DefinitionChoice<ModesDefinition> | null = null;

  protected override willUpdate(): void {
    this.#choose(this.#modes.choose(null, this.#definitions.value ?? NO_DEFINITIONS, this.modes));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#desk = this.#deskFor(record);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec">
        ${this.embedded ? nothing : html`<avec-record-notice .status=${this.#source.status}></avec-record-notice>`}
        ${this.#renderBody()} ${this.embedded ? nothing : html`<avec-crisis-help open></avec-crisis-help>`}
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const words = this.#words.messages(this.messages);
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const desk = this.#desk;
    if (!desk) return nothing;
    // Managers see numbers, never words.
    if (STANDINGS[desk.record.actor.role] === 'outside') return html`<p class="problem">${words.closedToRole}</p>`;
    if (desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen(desk, words);
    return this.#paper.isPrinting ? paperTemplate(screen) : plansTemplate(screen);
  }

  #screen(desk: PlansDesk, words: ContingencyPlanMessages): PlansScreen {
    return {
      desk,
      plans: desk.seen.plans,
      viewer: desk.record.actor,
      words,
      language: this.#words.language,
      modes: this.#named,
      today: today(),
      isReadOnly: this.#source.status?.phase === 'read-only',
      isActing: this.#acting.isActing,
      paper: this._paper,
      acts: this.#acting,
    };
  }

  #deskFor(record: CareRecord): PlansDesk {
    return new RecordDesk(record, PLANS, {
      deskChanged: () => this.requestUpdate(),
      written: (entries: readonly Entry[]) => this.#tell(entries),
      failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
    });
  }

  #tell(entries: readonly Entry[]): void {
    const event = eventFor(entries);
    if (event) this.dispatchEvent(event);
  }

  #choose(choice: DefinitionChoice<ModesDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (!choice || !('faults' in choice)) return;
    // Who listens is told once the update is over in which it was found.
    void this.updateComplete.then(() => this.dispatchEvent(new FaultEvent(choice.code, choice.faults)));
  }

  /** The page is drawn for paper by `beforeprint`. */
  #print(paper: PlansPaper): void {
    this._paper = paper;
    addEventListener('afterprint', () => (this._paper = 'now'), {once: true});
    globalThis.print();
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
  }

  get #named(): readonly Mode[] {
    return this.#choice && 'definition' in this.#choice ? this.#choice.definition.modes : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-contingency-plan': ContingencyPlanElement;
  }
}
