import {localized, type ChecklistDefinition, type Entry} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {askingTemplate} from './asking.template.js';
import {CheckActing} from './check-acting.js';
import {CheckDesk} from './check-desk.js';
import {hasWords} from './check-draft.js';
import {resultsOf} from './check-results.js';
import {anchorsOf, NO_CHECK_CHOICES, principlesOf, type CheckChoices, type CheckScreen} from './check-screen.js';
import {factFor} from './coproduction-check.events.js';
import {coproductionCheckCatalogue, type CoproductionCheckMessages} from './coproduction-check.messages.js';
import {styles} from './coproduction-check.styles.js';
import {paperTemplate} from './paper.template.js';
import {sheetStyles} from './paper.styles.js';
import {resultStyles} from './results.styles.js';
import {peekTemplate, toldTemplate} from './told.template.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {deskStyles, paperStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
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

/** How the principles are laid out. */
export const CHECK_LAYOUTS = ['list', 'steps'] as const;

/** One of {@link CHECK_LAYOUTS}: all at once, or one at a time. */
export type CheckLayout = (typeof CHECK_LAYOUTS)[number];

const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * How a group does things together: six principles of co-production, each with a few questions.
 *
 * Answered alone or for a meeting, in a role. Every touch is kept at once as a
 * draft. How each role sees a principle stands side by side, is never added
 * up, and where they are far apart is said in words, because the gap is what
 * there is to talk about.
 *
 * @summary Checklist of six principles, with how each role sees them and a way into the action plan.
 * @tag avec-coproduction-check
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {ChecklistRecordedEvent} avec-checklist-recorded - Answers have been saved or changed; `detail` has an id and counts.
 * @fires {ChecklistWithdrawnEvent} avec-checklist-withdrawn - Saved answers have been taken back by whoever gave them.
 * @fires {ActionRequestEvent} avec-action-request - Somebody wants to plan something about a principle. Prevent it to take it over.
 * @fires {ActionRecordedEvent} avec-action-recorded - A line was added to the plan.
 * @fires {ActionChangedEvent} avec-action-changed - A line was taken back right after it was written.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 * @fires {FaultEvent} avec-fault - The page gave a checklist that cannot be used; `detail.faults` names each place.
 *
 * @csspart title - The name of the checklist.
 * @csspart point - One point of a question.
 * @csspart aside - "I don't know" and "Does not apply".
 * @csspart clear - The button that empties a question.
 *
 * @example
 * <avec-coproduction-check layout="steps"></avec-coproduction-check>
 */
export class CoproductionCheckElement extends WidgetElement {
  static override readonly tag: string = 'avec-coproduction-check';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    styles,
    resultStyles,
    paperStyles,
    sheetStyles,
  ];

  /** Id of the checklist: the shipped one, or one of the provider's `definitions`. */
  @property() checklist = 'coproduction-6';

  /** The page's own checklist, for this widget alone. Checked before use; takes the place of `checklist`. */
  @property({attribute: false}) definition: unknown = null;

  /** All principles at once, or one at a time. */
  @property() layout: CheckLayout = 'list';

  /** Id of the meeting it is answered for. Without it, people choose among those of the record. */
  @property() meeting = '';

  /** Words of this one checklist that the page says otherwise. */
  @property({attribute: false}) messages: Partial<CoproductionCheckMessages> | null = null;

  @state() private _choices: CheckChoices = NO_CHECK_CHOICES;
  @state() private _paper: 'none' | 'filled' | 'empty' = 'none';
  @state() private _chart: CheckScreen['chart'] = 'waiting';

  readonly #words = new Localization(this, coproductionCheckCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #checklists = new DefinitionChooser(checklistKind, () => this.requestUpdate());
  readonly #acting = new CheckActing({
    desk: () => this.#desk,
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    screen: () => this.#screen(),
    land: (place) => void land(this, place),
    ask: (event) => this.dispatchEvent(event),
    print: (isEmpty) => this.#print(isEmpty),
  });
  #choice: DefinitionChoice<ChecklistDefinition> | null = null;
  #desk: CheckDesk | null = null;
  #deskMeeting = '';
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    addEventListener('beforeprint', () => this.#turnToPaper(), {signal});
    addEventListener('afterprint', () => (this._paper = 'none'), {signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#choose(this.#checklists.choose(this.definition, this.#definitions.value ?? NO_DEFINITIONS, this.checklist));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    const checklist = this.#choice && 'definition' in this.#choice ? this.#choice.definition : null;
    this.#sitDown(record, checklist);
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
    // Without scripts nothing will open: there, the words between the tags are read.
    if (this.#source.status?.phase === 'closed' || isServer) return nothing;
    const screen = this.#screen();
    if (!screen || screen.desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const {checklist, language} = screen;
    return html`
      <h2 tabindex="-1" data-land="title" part="title">${localized(checklist.title, language)}</h2>
      ${this.#renderStage(screen)}
      <div class="source quiet-text">
        ${checklist.disclaimer ? html`<p>${localized(checklist.disclaimer, language)}</p>` : nothing}
        <p>${localized(checklist.licence.attribution, language)}</p>
        <div class="actions no-print">
          <button class="button quiet" type="button" @click=${() => screen.acts.print(true)}>
            ${words.printEmpty}
          </button>
        </div>
      </div>
    `;
  }

  #renderStage(screen: CheckScreen): TemplateResult {
    const isTold = screen.desk.phase === 'told';
    if (this._paper === 'empty' || (this._paper === 'filled' && !isTold))
      return paperTemplate(screen, this._paper === 'empty' || !hasWords(screen.desk.draft));
    if (isTold) return toldTemplate(screen);
    return html`${askingTemplate(screen)} ${peekTemplate(screen)}`;
  }

  #screen(): CheckScreen | null {
    const desk = this.#desk;
    if (!desk) return null;
    const {language} = this.#words;
    const {checklist, record, views} = desk;
    return {
      desk,
      checklist,
      principles: principlesOf(checklist, language),
      anchors: anchorsOf(checklist, language),
      results: resultsOf(checklist, views, {scope: desk.around.scope, viewer: record.actor}),
      words: this.#words.messages(this.messages),
      language,
      viewer: record.actor,
      isStepwise: this.layout === 'steps',
      isReadOnly: this.#source.status?.phase === 'read-only',
      chart: this._chart,
      choices: this._choices,
      acts: this.#acting,
    };
  }

  #choose(choice: DefinitionChoice<ChecklistDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (choice && 'faults' in choice) this.dispatchEvent(new FaultEvent(choice.code, choice.faults));
  }

  #sitDown(record: CareRecord | null, checklist: ChecklistDefinition | null): void {
    const desk = this.#desk;
    const isSame = desk?.record === record && desk?.checklist === checklist && this.#deskMeeting === this.meeting;
    if (desk ? isSame : !record || !checklist) return;
    this.#drop();
    if (!record || !checklist) return;
    this.#deskMeeting = this.meeting;
    this.#desk = new CheckDesk(record, checklist, this.meeting, {
      deskChanged: () => this.#refresh(),
      written: (entries) => this.#tell(entries, checklist),
      failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
    });
  }

  #refresh(): void {
    if ((this.#desk?.views.length ?? 0) > 0 && this._chart === 'waiting') void this.#fetchChart();
    this.requestUpdate();
  }

  async #fetchChart(): Promise<void> {
    this._chart = await import('../../charts/radar-chart/define.js').then(
      () => 'ready' as const,
      () => 'failed' as const,
    );
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this._choices = NO_CHECK_CHOICES;
    this.requestUpdate();
  }

  #tell(entries: readonly Entry[], checklist: ChecklistDefinition): void {
    for (const entry of entries) {
      const event = factFor(entry, checklist);
      if (event) this.dispatchEvent(event);
    }
  }

  /** The page is drawn for paper by `beforeprint`. */
  #print(isEmpty: boolean): void {
    this._paper = isEmpty ? 'empty' : 'filled';
    globalThis.print();
  }

  /** The page is printed at once: what it is drawn from cannot wait for an update of its own time. */
  #turnToPaper(): void {
    if (this._paper === 'none') this._paper = 'filled';
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-coproduction-check': CoproductionCheckElement;
  }
}
