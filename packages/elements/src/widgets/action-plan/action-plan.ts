import type {ActionView, ChecklistDefinition, Entry} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {eventFor} from './action-plan.events.js';
import {actionPlanCatalogue, type ActionPlanMessages} from './action-plan.messages.js';
import {styles} from './action-plan.styles.js';
import {paperTemplate} from './paper.template.js';
import {PlanActing} from './plan-acting.js';
import {PLAN, type PlanDesk} from './plan-reading.js';
import type {PlanProblem, PlanScreen} from './plan-screen.js';
import {planTemplate} from './plan.template.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {Paper} from '../../foundation/desk/paper.js';
import {paperStyles} from '../../foundation/desk/paper.styles.js';
import {today} from '../../foundation/desk/people.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {DefinitionChooser, type DefinitionChoice} from '../../foundation/definitions/definition-chooser.js';
import {checklistKind} from '../../foundation/definitions/checklist-kind.js';
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
 * What a group will do, who does it, by when, and how they will know it worked.
 *
 * A line says what comes of a gap. Hints help to word it and never stop anybody
 * from saving it. Those whose line it is word it; everybody who takes part says
 * how it goes. Every act is an entry, and can be taken back.
 *
 * @summary Lines of an action plan, written and followed up together.
 * @tag avec-action-plan
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {ActionRecordedEvent} avec-action-recorded - A line was added. Of private lines a page hears nothing.
 * @fires {ActionChangedEvent} avec-action-changed - Something was said of a line, or it was taken back.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 * @fires {FaultEvent} avec-fault - The checklist that the page names cannot be used. The plan does without its principles.
 *
 * @example
 * <avec-action-plan></avec-action-plan>
 */
export class ActionPlanElement extends WidgetElement {
  static override readonly tag: string = 'avec-action-plan';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    styles,
    paperStyles,
  ];

  /** Id of a meeting: only its lines are shown, and new ones belong to it. Empty for the lines of all meetings and of none. */
  @property() meeting = '';

  /** Id of the checklist whose principles lines are about: a shipped one, or one of the provider's `definitions`. */
  @property() checklist = 'coproduction-6';

  /** Words of this one plan that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ActionPlanMessages> | null = null;

  @state() private _problem: PlanProblem | null = null;

  readonly #words = new Localization(this, actionPlanCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #checklists = new DefinitionChooser(checklistKind, () => this.requestUpdate());
  readonly #acting = new PlanActing({
    desk: () => this.#desk,
    meeting: () => this.meeting,
    words: () => this.#words.messages(this.messages),
    tell: (problem) => (this._problem = problem),
    land: (place) => void land(this, place),
  });
  #desk: PlanDesk | null = null;
  #choice: DefinitionChoice<ChecklistDefinition> | null = null;

  protected override willUpdate(_changed: PropertyValues): void {
    this.#choose(this.#checklists.choose(null, this.#definitions.value ?? NO_DEFINITIONS, this.checklist));
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
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const desk = this.#desk;
    if (!desk) return nothing;
    // Managers see numbers, never words.
    if (desk.record.actor.role === 'manager') return html`<p class="problem">${words.closedToRole}</p>`;
    if (desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen(desk, words);
    return this.#paper.isPrinting ? paperTemplate(screen) : planTemplate(screen);
  }

  #screen(desk: PlanDesk, words: ActionPlanMessages): PlanScreen {
    const {lines} = desk.seen;
    const isShown = ({meeting}: ActionView): boolean => this.meeting === '' || meeting === this.meeting;
    return {
      desk,
      lines: lines.filter(isShown),
      meeting: this.meeting,
      principles: this.#choice && 'definition' in this.#choice ? this.#choice.definition.principles : [],
      viewer: desk.record.actor,
      words,
      language: this.#words.language,
      today: today(),
      isReadOnly: this.#source.status?.phase === 'read-only',
      problem: this._problem,
      acts: this.#acting,
    };
  }

  #deskFor(record: CareRecord): PlanDesk {
    const desk: PlanDesk = new RecordDesk(record, PLAN, {
      deskChanged: () => this.requestUpdate(),
      written: (entries: readonly Entry[]) => this.#tell(entries, desk.seen.lines),
      failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
    });
    return desk;
  }

  #tell(entries: readonly Entry[], lines: readonly ActionView[]): void {
    for (const entry of entries) {
      const event = eventFor(entry, lines);
      if (event) this.dispatchEvent(event);
    }
  }

  /** Where a checklist cannot be used, the plan does without its principles. */
  #choose(choice: DefinitionChoice<ChecklistDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (choice && 'faults' in choice) this.dispatchEvent(new FaultEvent(choice.code, choice.faults));
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this._problem = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-action-plan': ActionPlanElement;
  }
}
