import type {Entry} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {GoalDesk} from './goal-desk.js';
import {GoalActing} from './goal-acting.js';
import {eventFor} from './goal-editor.events.js';
import {goalEditorCatalogue, type GoalEditorMessages} from './goal-editor.messages.js';
import {styles} from './goal-editor.styles.js';
import {isOutside} from './goal-editor.logic.js';
import {NO_GOAL_CHOICES, type GoalChoices, type GoalPanel, type GoalScreen} from './goal-screen.js';
import {overviewTemplate} from './overview.template.js';
import {planOf, type Plan} from './plan.js';
import {planStyles} from './plan.styles.js';
import {planTemplate} from './plan.template.js';
import {stepStyles} from './steps.styles.js';
import {RatingItemElement} from '../../controls/rating-item/index.js';
import {property, state} from '../../foundation/element/property.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';
import {today} from '../../foundation/desk/people.js';

/** What each panel needs, fetched when somebody opens it. */
const PANELS: Readonly<Record<GoalPanel, () => Promise<unknown>>> = {
  history: () => import('../goal-history/define.js'),
  progress: () => import('../../charts/trend-chart/define.js'),
};

/**
 * Goals that a person writes together with those who support them.
 *
 * The person's words are theirs: what somebody else would say otherwise is a
 * proposal beside them. What was written in two places at once is kept and
 * shown in both versions. Every act is an entry, and can be taken back.
 *
 * @summary Goals, small steps, proposals, agreement and progress, written together.
 * @tag avec-goal-editor
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {GoalProposedEvent} avec-goal-proposed - A goal was put forward, or a change to one was proposed.
 * @fires {GoalAgreedEvent} avec-goal-agreed - Somebody agreed to a goal as it stands.
 * @fires {GoalDifferedEvent} avec-goal-differed - Somebody sees a goal or a proposal differently.
 * @fires {GoalActivatedEvent} avec-goal-activated - The person started a goal, or took it up again.
 * @fires {GoalReachedEvent} avec-goal-reached - The person says that a goal is reached.
 * @fires {GoalWithdrawnEvent} avec-goal-withdrawn - A goal was taken away, or an act on it was taken back.
 * @fires {GoalChangedEvent} avec-goal-changed - Anything else was said of a goal. Of private goals a page hears nothing.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 *
 * @csspart point - One point of the progress scale.
 * @csspart aside - "Does not apply" and "I'd rather not say".
 *
 * @example
 * <avec-goal-editor></avec-goal-editor>
 */
export class GoalEditorElement extends WidgetElement {
  static override readonly tag: string = 'avec-goal-editor';
  static override readonly uses = [RatingItemElement, RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    styles,
    stepStyles,
    planStyles,
  ];

  /** Words of this one editor that the page says otherwise. */
  @property({attribute: false}) messages: Partial<GoalEditorMessages> | null = null;

  @state() private _choices: GoalChoices = NO_GOAL_CHOICES;
  @state() private _isPrinting = false;

  readonly #words = new Localization(this, goalEditorCatalogue);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #acting = new GoalActing({
    desk: () => this.#desk,
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    choices: () => this._choices,
    fetch: (panel) => this.#fetch(panel),
    land: (place) => void this.#land(place),
    words: () => this.#words.messages(this.messages),
    plan: () => this.#plan(),
  });
  #desk: GoalDesk | null = null;
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    addEventListener('beforeprint', () => this.#turnToPaper(), {signal});
    addEventListener('afterprint', () => (this._isPrinting = false), {signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  protected override willUpdate(_changed: PropertyValues): void {
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
    if (isOutside(desk.record.actor)) return html`<p>${words.closedToRole}</p>`;
    if (desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen(desk, words);
    return this._isPrinting ? planTemplate(planOf(screen)) : overviewTemplate(screen);
  }

  #screen(desk: GoalDesk, words: GoalEditorMessages): GoalScreen {
    return {
      desk,
      words,
      viewer: desk.record.actor,
      language: this.#words.language,
      today: today(),
      isReadOnly: this.#source.status?.phase === 'read-only',
      isPrinting: this._isPrinting,
      choices: this._choices,
      acts: this.#acting,
    };
  }

  #plan(): Plan {
    const desk = this.#desk;
    if (!desk) throw new TypeError('There is no record to make a plan of.');
    return planOf(this.#screen(desk, this.#words.messages(this.messages)));
  }

  #deskFor(record: CareRecord): GoalDesk {
    return new GoalDesk(record, {
      deskChanged: () => this.requestUpdate(),
      written: (entries: readonly Entry[]) => this.#tell(entries),
      failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
    });
  }

  /** The page is printed at once: what it is drawn from cannot wait for an update of its own time. */
  #turnToPaper(): void {
    this._isPrinting = true;
    this.performUpdate();
  }

  #tell(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const event = eventFor(entry);
      if (event) this.dispatchEvent(event);
    }
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this._choices = NO_GOAL_CHOICES;
  }

  async #fetch(panel: GoalPanel): Promise<void> {
    try {
      await PANELS[panel]();
    } catch {
      const panels = new Set(this._choices.panels);
      panels.delete(panel);
      this._choices = {...this._choices, panels};
    }
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
    'avec-goal-editor': GoalEditorElement;
  }
}
