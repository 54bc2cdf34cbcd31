import {STANDINGS, type Entry} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {ConditionsActing} from './conditions-acting.js';
import {conflictsIn, NO_CONDITIONS, readConditions} from './conditions-reading.js';
import {
  NO_CHOICES,
  type ConditionsChoices,
  type ConditionsDesk,
  type ConditionsPaper,
  type ConditionsScreen,
  type Request,
} from './conditions-screen.js';
import {formTemplate} from './form.template.js';
import {eventFor} from './meeting-conditions.events.js';
import {meetingConditionsCatalogue, type MeetingConditionsMessages} from './meeting-conditions.messages.js';
import {styles} from './meeting-conditions.styles.js';
import {outcomeOf, overviewTemplate} from './overview.template.js';
import {paperTemplate} from './paper.template.js';
import {Asking} from '../../foundation/asking/asking.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {Paper} from '../../foundation/desk/paper.js';
import {paperStyles} from '../../foundation/desk/paper.styles.js';
import {today} from '../../foundation/desk/people.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';

/** How the parts of the questions are laid out. */
export const CONDITIONS_LAYOUTS = ['list', 'steps'] as const;

/** One of {@link CONDITIONS_LAYOUTS}: all at once, or one at a time. */
export type ConditionsLayout = (typeof CONDITIONS_LAYOUTS)[number];

/**
 * What somebody has and needs to meet at a distance: comfort, a device, a private place, somebody with them.
 *
 * An answer can call for an offer of help; none takes a way to meet away. Each
 * touch is kept as a draft, saving writes one entry, and one step takes it back.
 *
 * @summary What a person needs to meet by phone, by video or in writing.
 * @tag avec-meeting-conditions
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 * @slot guide - The page's own guide to its calls, to read beforehand.
 *
 * @fires {ConditionsRecordedEvent} avec-conditions-recorded - Answers were saved or changed.
 * @fires {ConditionsWithdrawnEvent} avec-conditions-withdrawn - Answers were taken back.
 * @fires {EquipmentRequestEvent} avec-equipment-request - The person would like to borrow a device; prevent it to say you see to it.
 * @fires {TrialCallRequestEvent} avec-trial-call-request - The person would like to try a call; prevent it to say you see to it.
 * @fires {GuideRequestEvent} avec-guide-request - The person would like the guide; prevent it to say you see to it.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 *
 * @example
 * <avec-meeting-conditions layout="steps"></avec-meeting-conditions>
 */
export class MeetingConditionsElement extends WidgetElement {
  static override readonly tag: string = 'avec-meeting-conditions';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    paperStyles,
    styles,
  ];

  /** All parts at once, or one at a time. */
  @property() layout: ConditionsLayout = 'list';

  /** Whether it is a part of another element that shows the record notice and the crisis lines itself. */
  @property({type: Boolean}) embedded = false;

  /** Words of this one element that the page says otherwise. */
  @property({attribute: false}) messages: Partial<MeetingConditionsMessages> | null = null;

  @state() private _choices: ConditionsChoices = NO_CHOICES;
  @state() private _hasGuide = isServer;

  readonly #words = new Localization(this, meetingConditionsCatalogue);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #asking = new Asking<Request>(this);
  readonly #acting = new ConditionsActing({
    desk: () => this.#desk,
    choices: () => this._choices,
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    land: (place) => void land(this, place),
    words: () => this.#words.messages(this.messages),
    ask: (request, event) => this.#asking.ask(request, event),
    print: (paper) => this.#print(paper),
  });
  #desk: ConditionsDesk | null = null;

  protected override willUpdate(): void {
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#desk = this.#deskFor(record);
  }

  protected override render(): TemplateResult {
    const words = this.#words.messages(this.messages);
    return html`
      <div class="avec">
        ${this.embedded ? nothing : html`<avec-record-notice .status=${this.#source.status}></avec-record-notice>`}
        ${this.#renderBody(words)}
        <section class="guide" aria-labelledby="guide" ?hidden=${!this._hasGuide}>
          <h3 id="guide">${words.guideTitle}</h3>
          <slot name="guide" @slotchange=${this.#lookForGuide}></slot>
        </section>
        ${this.embedded ? nothing : html`<avec-crisis-help></avec-crisis-help>`}
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(words: MeetingConditionsMessages): TemplateResult | typeof nothing {
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const desk = this.#desk;
    if (!desk) return nothing;
    // Managers see numbers, never words.
    if (STANDINGS[desk.record.actor.role] === 'outside') return html`<p class="problem">${words.closedToRole}</p>`;
    if (desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen(desk, words);
    if (this.#paper.isPrinting) return paperTemplate(screen);
    const {target} = this._choices;
    if (target === null || screen.isReadOnly) return overviewTemplate(screen);
    return html`${formTemplate(screen, target)} ${outcomeOf({...screen, canUndo: false})}`;
  }

  #screen(desk: ConditionsDesk, words: MeetingConditionsMessages): ConditionsScreen {
    return {
      desk,
      viewer: desk.record.actor,
      words,
      language: this.#words.language,
      today: today(),
      isStepwise: this.layout === 'steps',
      isReadOnly: this.#source.status?.phase === 'read-only',
      isActing: this.#acting.isActing,
      canUndo: this.#acting.canUndo,
      choices: this._choices,
      answered: (request) => this.#asking.answer(request),
      acts: this.#acting,
    };
  }

  #deskFor(record: CareRecord): ConditionsDesk {
    return new RecordDesk(
      record,
      {
        name: 'conditions',
        kinds: ['conditions'],
        nothing: NO_CONDITIONS,
        read: readConditions,
        conflicts: conflictsIn,
      },
      {
        deskChanged: () => this.requestUpdate(),
        written: (entries: readonly Entry[]) => this.#tell(entries),
        failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
      },
    );
  }

  #tell(entries: readonly Entry[]): void {
    for (const event of entries.map(eventFor)) if (event) this.dispatchEvent(event);
  }

  #lookForGuide(event: Event): void {
    this._hasGuide = (event.currentTarget as HTMLSlotElement).assignedNodes().length > 0;
  }

  /** The page is drawn for paper by `beforeprint`. */
  #print(paper: ConditionsPaper): void {
    this._choices = {...this._choices, paper};
    addEventListener('afterprint', () => (this._choices = {...this._choices, paper: 'now'}), {once: true});
    globalThis.print();
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#acting.forget();
    this.#asking.forget();
    this._choices = NO_CHOICES;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-meeting-conditions': MeetingConditionsElement;
  }
}
