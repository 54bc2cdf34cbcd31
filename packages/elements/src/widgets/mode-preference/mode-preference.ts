import {contentHash, STANDINGS, type DefinitionRef, type Entry, type Mode, type ModesDefinition} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import type {ModeAvailability} from './availability.js';
import {rotated} from './choice.js';
import {eventFor} from './mode-preference.events.js';
import {modePreferenceCatalogue, type ModePreferenceMessages} from './mode-preference.messages.js';
import {styles} from './mode-preference.styles.js';
import {preferenceTemplate} from './overview.template.js';
import {paperTemplate} from './paper.template.js';
import {PreferenceActing} from './preference-acting.js';
import {PREFERENCE, type PreferenceDesk} from './preference-reading.js';
import {NO_PREFERENCE_CHOICES, type PreferenceChoices, type PreferenceScreen} from './preference-screen.js';
import {TeachBackElement} from '../../controls/teach-back/index.js';
import {ExplanationRequestEvent} from '../../foundation/asking/asking.events.js';
import {Asking} from '../../foundation/asking/asking.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {DefinitionSource, type DefinitionChoice} from '../../foundation/definitions/definition-source.js';
import {MODES_KIND} from '../../foundation/definitions/modes-kind.js';
import {deskStyles, paperStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {Paper} from '../../foundation/desk/paper.js';
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

/** In which order the ways to meet stand. */
export const MODE_ORDERS = ['definition', 'rotate'] as const;

/** One of {@link MODE_ORDERS}: as they are listed, or beginning with another one from person to person and day to day. */
export type ModeOrder = (typeof MODE_ORDERS)[number];

const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * How a person would like to meet: in person, by telephone, by video, in writing, a mix; or none of these.
 *
 * A preference, and no act in law. As much is said for each way as against it,
 * nothing is marked beforehand, and what is not to be had is shown with its
 * reason. Those who support the person read it, and can say what the service
 * cannot do, or what they see otherwise: beside it, never in its place.
 *
 * @summary Preference for a way to meet, with as much for as against each.
 * @tag avec-mode-preference
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {PreferenceRecordedEvent} avec-preference-recorded - A choice that others may read was saved or changed. Of private ones a page hears nothing.
 * @fires {PreferenceWithdrawnEvent} avec-preference-withdrawn - A choice that others could read was taken back.
 * @fires {OpinionRecordedEvent} avec-opinion-recorded - Something was said beside the person's choice, or changed.
 * @fires {ExplanationRequestEvent} avec-explanation-request - The person would like help with it. Say with `preventDefault()` that the page sees to it.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 * @fires {FaultEvent} avec-fault - The page gave a list of modes that cannot be used; `detail.faults` names each place.
 *
 * @example
 * <avec-mode-preference order="rotate"></avec-mode-preference>
 */
export class ModePreferenceElement extends WidgetElement {
  static override readonly tag: string = 'avec-mode-preference';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement, TeachBackElement];
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

  /** Id of the list of ways to meet: ours, or one of the provider's `definitions`. */
  @property() modes = 'modes';

  /** The page's own list, for this widget alone. Checked before use; takes the place of `modes`. */
  @property({attribute: false}) definition: unknown = null;

  /** Which ways are not to be had now, and why, by the id of the mode. What is not named is available. */
  @property({attribute: false}) availability: ModeAvailability = {};

  /** As they are listed, or beginning with another one from person to person and from day to day. */
  @property() order: ModeOrder = 'definition';

  /** Whether it is part of another widget, which shows the crisis help and the notice of the record itself. */
  @property({type: Boolean}) embedded = false;

  /** Words of this one widget that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ModePreferenceMessages> | null = null;

  @state() private _choices: PreferenceChoices = NO_PREFERENCE_CHOICES;

  readonly #words = new Localization(this, modePreferenceCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #lists = new DefinitionSource(MODES_KIND, () => this.requestUpdate());
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #asking = new Asking<'explanation'>(this);
  readonly #acting = new PreferenceActing({
    desk: () => this.#desk,
    definition: () => this.#shown,
    ref: () => refOf(this.#shown),
    choices: () => this._choices,
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    land: (place) => void land(this, place),
    words: () => this.#words.messages(this.messages),
    screen: () => this.#screen(),
    askForHelp: () => this.#asking.ask('explanation', new ExplanationRequestEvent({about: this.#shown.id})),
    print: () => this.#print(),
  });
  #desk: PreferenceDesk | null = null;
  #choice: DefinitionChoice<ModesDefinition> | null = null;

  protected override willUpdate(): void {
    this.#choose(this.#lists.choose(this.definition, this.#definitions.value ?? NO_DEFINITIONS, this.modes));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#desk = this.#deskFor(record);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec">
        ${
          this.embedded
            ? nothing
            : html`<avec-record-notice class="no-print" .status=${this.#source.status}></avec-record-notice>`
        }
        ${this.#renderBody()} ${this.embedded ? nothing : html`<avec-crisis-help class="no-print"></avec-crisis-help>`}
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
    // Managers see numbers, never what one person chose.
    if (STANDINGS[desk.record.actor.role] === 'outside') return html`<p class="problem">${words.closedToRole}</p>`;
    if (desk.phase === 'opening' || !this.#choice) return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen();
    return this.#paper.isPrinting ? paperTemplate(screen) : preferenceTemplate(screen);
  }

  #screen(): PreferenceScreen {
    const desk = this.#desk;
    if (!desk) throw new TypeError('There is no record to show.');
    const definition = this.#shown;
    return {
      desk,
      definition,
      modes: this.#ordered(definition.modes, desk.record),
      definitionOf: (ref) => this.#lists.find(ref),
      availability: this.availability,
      viewer: desk.record.actor,
      words: this.#words.messages(this.messages),
      language: this.#words.language,
      today: today(),
      isReadOnly: this.#source.status?.phase === 'read-only',
      isActing: this.#acting.isActing,
      canUndo: this.#acting.canUndo,
      help: this.#asking.answer('explanation'),
      choices: this._choices,
      acts: this.#acting,
    };
  }

  #ordered(modes: readonly Mode[], {subject}: CareRecord): readonly Mode[] {
    return this.order === 'rotate' ? rotated(modes, `${subject} ${today()}`) : modes;
  }

  #deskFor(record: CareRecord): PreferenceDesk {
    return new RecordDesk(record, PREFERENCE, {
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
  #print(): void {
    globalThis.print();
    this._choices = {...this._choices, paper: 'now'};
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#acting.forget();
    this.#asking.forget();
    this._choices = NO_PREFERENCE_CHOICES;
  }

  get #shown(): ModesDefinition {
    if (this.#choice && 'definition' in this.#choice) return this.#choice.definition;
    throw new TypeError('There is no list of ways to meet.');
  }
}

async function refOf(list: ModesDefinition): Promise<DefinitionRef> {
  const {id, version} = list;
  return {id, version, hash: await contentHash(list)};
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-mode-preference': ModePreferenceElement;
  }
}
