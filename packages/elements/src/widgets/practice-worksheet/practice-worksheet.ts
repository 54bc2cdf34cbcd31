import {localized, REFLECTION_SUBJECTS, type Entry, type LadderDefinition, type ReflectionSubject} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {overviewTemplate} from './overview.template.js';
import {paperStyles} from './paper.styles.js';
import {paperTemplate} from './paper.template.js';
import {eventFor} from './practice-worksheet.events.js';
import {practiceWorksheetCatalogue, type PracticeWorksheetMessages} from './practice-worksheet.messages.js';
import {styles} from './practice-worksheet.styles.js';
import {SheetActing} from './worksheet-acting.js';
import {NO_WORKSHEETS, readWorksheets} from './worksheet-reading.js';
import {NO_SHEET_CHOICES, type SheetChoices, type SheetDesk, type SheetScreen} from './worksheet-screen.js';
import {writingTemplate} from './writing.template.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {today} from '../../foundation/desk/people.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {DefinitionSource, type DefinitionChoice} from '../../foundation/definitions/definition-source.js';
import {ladderKind} from '../../foundation/definitions/ladder-kind.js';
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

/** How the parts of a worksheet are laid out. */
export const WORKSHEET_LAYOUTS = ['list', 'steps'] as const;

/** One of {@link WORKSHEET_LAYOUTS}: all at once, or one at a time. */
export type WorksheetLayout = (typeof WORKSHEET_LAYOUTS)[number];

const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * A worksheet on which those who support somebody think about how they work: what they did to, for and with the person.
 *
 * Nothing is required, and nothing is judged. Each touch is kept as a draft;
 * saving writes one entry, for oneself alone unless one chooses to share it.
 *
 * @summary Worksheet of a practitioner on doing to, for and with.
 * @tag avec-practice-worksheet
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {ReflectionRecordedEvent} avec-reflection-recorded - A worksheet that others may read was saved or changed. Of private ones a page hears nothing.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 * @fires {FaultEvent} avec-fault - The page gave a ladder that cannot be used; `detail.faults` names each place.
 *
 * @example
 * <avec-practice-worksheet about="service" layout="steps"></avec-practice-worksheet>
 */
export class PracticeWorksheetElement extends WidgetElement {
  static override readonly tag: string = 'avec-practice-worksheet';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    styles,
    paperStyles,
  ];

  /** What it is about: one’s own practice, or what a service or a project does. Worksheets about each are kept apart. */
  @property() about: ReflectionSubject = 'practice';

  /** All parts at once, or one at a time. */
  @property() layout: WorksheetLayout = 'list';

  /** Id of the ladder: a shipped one, or one of the provider's `definitions`. */
  @property() ladder = 'arnstein-8';

  /** The page's own ladder, for this widget alone. Checked before use; takes the place of `ladder`. */
  @property({attribute: false}) definition: unknown = null;

  /** Words of this one worksheet that the page says otherwise. */
  @property({attribute: false}) messages: Partial<PracticeWorksheetMessages> | null = null;

  @state() private _choices: SheetChoices = NO_SHEET_CHOICES;
  @state() private _isPrinting = false;

  readonly #words = new Localization(this, practiceWorksheetCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #ladders = new DefinitionSource(ladderKind, () => this.requestUpdate());
  readonly #acting = new SheetActing({
    desk: () => this.#desk,
    ladder: () => this.#shown,
    about: () => this.#about,
    choices: () => this._choices,
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    land: (place) => void this.#land(place),
    words: () => this.#words.messages(this.messages),
    print: () => globalThis.print(),
  });
  #desk: SheetDesk | null = null;
  #deskAbout: ReflectionSubject | null = null;
  #choice: DefinitionChoice<LadderDefinition> | null = null;
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
    this.#choose(this.#ladders.choose(this.definition, this.#definitions.value ?? NO_DEFINITIONS, this.ladder));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record && this.#deskAbout === this.#about) return;
    this.#drop();
    this.#deskAbout = this.#about;
    if (record) this.#desk = this.#deskFor(record, this.#about);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec">
        <avec-record-notice class="no-print" .status=${this.#source.status}></avec-record-notice>
        ${this.#renderBody()}
        <avec-crisis-help class="no-print"></avec-crisis-help>
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const words = this.#words.messages(this.messages);
    if (this.#source.isRefused || (this.#choice && 'faults' in this.#choice)) {
      return html`<p class="problem">${words.broken}</p>`;
    }
    const desk = this.#desk;
    if (!desk) return nothing;
    if (desk.phase === 'opening' || !this.#choice) return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen(desk, this.#choice.definition, words);
    if (this._isPrinting) return paperTemplate(screen);
    const {target} = this._choices;
    return html`
      ${target === null || screen.isReadOnly ? overviewTemplate(screen) : writingTemplate(screen, target)}
      <p class="quiet-text source">${localized(screen.ladder.licence.attribution, screen.language)}</p>
    `;
  }

  #screen(desk: SheetDesk, ladder: LadderDefinition, words: PracticeWorksheetMessages): SheetScreen {
    return {
      desk,
      words,
      ladder,
      ladderOf: (ref) => this.#ladders.find(ref),
      viewer: desk.record.actor,
      about: this.#about,
      language: this.#words.language,
      today: today(),
      isStepwise: this.layout === 'steps',
      isReadOnly: this.#source.status?.phase === 'read-only',
      isActing: this.#acting.isActing,
      canUndo: this.#acting.canUndo,
      choices: this._choices,
      acts: this.#acting,
    };
  }

  #deskFor(record: CareRecord, about: ReflectionSubject): SheetDesk {
    return new RecordDesk(
      record,
      {
        name: `reflection/${about}`,
        kinds: ['reflection', 'decision'],
        nothing: NO_WORKSHEETS,
        read: (from) => readWorksheets(from, about),
        conflicts: ({sheets}) => sheets.filter(({conflict}) => conflict.length > 0).length,
      },
      {
        deskChanged: () => this.requestUpdate(),
        written: (entries: readonly Entry[]) => this.#tell(entries),
        failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
      },
    );
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
    this._choices = {...this._choices, paper: 'now'};
  }

  #tell(entries: readonly Entry[]): void {
    for (const event of entries.map(eventFor)) if (event) this.dispatchEvent(event);
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#acting.forget();
    this._choices = NO_SHEET_CHOICES;
  }

  /** Moves the focus to where the person now is, so that it is never lost with what went away. */
  async #land(place: string): Promise<void> {
    await this.updateComplete;
    const landing = this.renderRoot.querySelector<HTMLElement>(`[data-land="${CSS.escape(place)}"]`);
    (landing ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** A page may write anything into an attribute. */
  get #about(): ReflectionSubject {
    return REFLECTION_SUBJECTS.find((about) => about === this.about) ?? 'practice';
  }

  get #shown(): LadderDefinition {
    if (this.#choice && 'definition' in this.#choice) return this.#choice.definition;
    throw new TypeError('There is no ladder to choose a rung on.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-practice-worksheet': PracticeWorksheetElement;
  }
}
