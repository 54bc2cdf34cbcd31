import type {ConsentDefinition, Entry} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {bodyTemplate, outsideTemplate} from './body.template.js';
import {ConsentActing} from './consent-acting.js';
import {eventsFor} from './consent-decision.events.js';
import {consentDecisionCatalogue, type ConsentDecisionMessages} from './consent-decision.messages.js';
import {styles} from './consent-decision.styles.js';
import {NOTHING_SEEN, readConsent} from './consent-reading.js';
import {
  isAsked,
  NO_CONSENT_CHOICES,
  type ConsentChoices,
  type ConsentDesk,
  type ConsentScreen,
} from './consent-screen.js';
import {sheetStyles} from './paper.styles.js';
import {paperTemplate} from './paper.template.js';
import {screenOf} from './screen-of.js';
import {TeachBackElement} from '../../controls/teach-back/index.js';
import {Asking} from '../../foundation/asking/asking.js';
import {ExplanationRequestEvent} from '../../foundation/asking/asking.events.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {CONSENT_KIND} from '../../foundation/definitions/consent-kind.js';
import {DefinitionSource, type DefinitionChoice} from '../../foundation/definitions/definition-source.js';
import {deskStyles, paperStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {LookingAgain} from '../../foundation/desk/looking-again.js';
import {Paper} from '../../foundation/desk/paper.js';
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

const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * One consent, to services or to one use of one's information: what is asked, the decision, and the way to take it back.
 *
 * Nothing is chosen beforehand and nobody is assumed to decide. Each touch is
 * kept as a draft, which is no consent. Giving and refusing look the same, and
 * withdrawing is one step on the same screen. Nothing renews itself.
 *
 * @summary One consent: its words, the decision, withdrawing, and a receipt.
 * @tag avec-consent-decision
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {ChoiceGivenEvent} avec-choice-given - Somebody has agreed.
 * @fires {ChoiceRefusedEvent} avec-choice-refused - Somebody has said no.
 * @fires {ChoiceChangedEvent} avec-choice-changed - A decision takes the place of an earlier one; follows the event that says which way.
 * @fires {ChoiceWithdrawnEvent} avec-choice-withdrawn - Somebody has taken their consent back.
 * @fires {ExplanationRequestEvent} avec-explanation-request - Somebody wants to go through it with someone. Prevent it to take it over.
 * @fires {SaveFailedEvent} avec-save-failed - A decision could not be saved; nothing has changed.
 * @fires {FaultEvent} avec-fault - The page gave a definition that cannot be used; `detail.faults` names each place.
 *
 * @example
 * <avec-consent-decision consent="goals-to-family-doctor"></avec-consent-decision>
 */
export class ConsentDecisionElement extends WidgetElement {
  static override readonly tag: string = 'avec-consent-decision';
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
    sheetStyles,
  ];

  /** Id of the definition: one of the provider's `definitions`. Also the id of the consent in the record. */
  @property() consent = '';

  /** The page's own definition, for this widget alone. Checked before use; takes the place of `consent`. */
  @property({attribute: false}) definition: unknown = null;

  /** Whether it stands inside another widget of ours, which shows the notice of the record and the crisis lines. */
  @property({type: Boolean}) embedded = false;

  /** Words of this one consent that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ConsentDecisionMessages> | null = null;

  @state() private _choices: ConsentChoices = NO_CONSENT_CHOICES;

  readonly #words = new Localization(this, consentDecisionCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => {
      // Whoever is about to decide keeps the form, and what has the focus in it, whatever was decided elsewhere.
      if (this.#screen && isAsked(this.#screen)) this.#choose({isAsking: true});
      void this.#desk?.recordChanged(change);
    },
  });
  readonly #consents = new DefinitionSource(CONSENT_KIND, () => this.requestUpdate());
  readonly #asking = new Asking<'help'>(this);
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #acting = new ConsentActing({
    screen: () => this.#screen,
    choose: (choice) => this.#choose(choice),
    land: (place) => void land(this, place),
    ask: () => this.#askHelp(),
    print: () => this.#print(),
  });
  #choice: DefinitionChoice<ConsentDefinition> | null = null;
  #desk: ConsentDesk | null = null;
  #deskId = '';
  #screen: ConsentScreen | null = null;

  constructor() {
    super();
    this.addController(new LookingAgain(this));
  }

  protected override willUpdate(): void {
    this.#settle(this.#consents.choose(this.definition, this.#definitions.value ?? NO_DEFINITIONS, this.consent));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    const id = this.#shown?.id ?? '';
    if ((this.#desk?.record ?? null) !== (id ? record : null) || this.#deskId !== id) {
      this.#drop();
      this.#deskId = id;
      if (record && id) this.#desk = this.#deskFor(record, id);
    }
    this.#screen = this.#screenNow();
  }

  protected override render(): TemplateResult {
    const stop = (event: Event): void => event.stopPropagation();
    return html`
      <div class="avec" @input=${stop}>
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
    if (this.#source.isRefused || (this.#choice && 'faults' in this.#choice))
      return html`<p class="problem">${words.broken}</p>`;
    // Without scripts nothing will open: there, the words between the tags are read.
    if (this.#source.status?.phase === 'closed' || isServer) return nothing;
    const screen = this.#screen;
    if (!screen) return html`<p class="quiet-text">${words.opening}</p>`;
    if (screen.part === 'outside') return outsideTemplate(screen);
    return this.#paper.isPrinting ? paperTemplate(screen) : bodyTemplate(screen);
  }

  #screenNow(): ConsentScreen | null {
    const [desk, definition] = [this.#desk, this.#shown];
    if (!desk || desk.phase === 'opening' || !definition) return null;
    return screenOf(desk, definition, {
      words: this.#words.messages(this.messages),
      language: this.#words.language,
      help: this.#asking.answer('help'),
      isReadOnly: this.#source.status?.phase === 'read-only',
      isActing: this.#acting.isActing,
      choices: this._choices,
      acts: this.#acting,
    });
  }

  #deskFor(record: CareRecord, id: string): ConsentDesk {
    const desk: ConsentDesk = new RecordDesk(
      record,
      {
        name: `consent/${id}`,
        kinds: ['consent', 'opinion'],
        nothing: NOTHING_SEEN,
        read: (from) => readConsent(from, id),
        conflicts: ({view}) => Math.max(0, (view?.standing.length ?? 0) - 1),
      },
      {
        deskChanged: () => this.requestUpdate(),
        written: (entries: readonly Entry[]) => this.#tell(entries, desk),
        failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
      },
    );
    return desk;
  }

  #settle(choice: DefinitionChoice<ConsentDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (choice && 'faults' in choice) this.dispatchEvent(new FaultEvent(choice.code, choice.faults));
  }

  #choose(choice: Partial<ConsentChoices>): void {
    this._choices = {...this._choices, ...choice};
  }

  #tell(entries: readonly Entry[], {seen}: ConsentDesk): void {
    for (const event of entries.flatMap((entry) => eventsFor(entry, seen.view))) this.dispatchEvent(event);
  }

  #askHelp(): void {
    this.#asking.ask('help', new ExplanationRequestEvent({about: this.#deskId}));
  }

  /** The page is drawn for paper while `print()` runs; afterwards, what is on the screen is what a page prints. */
  #print(): void {
    addEventListener('afterprint', () => this.#choose({paper: 'now'}), {once: true});
    globalThis.print();
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#deskId = '';
    this.#screen = null;
    this.#asking.forget();
    this._choices = NO_CONSENT_CHOICES;
  }

  get #shown(): ConsentDefinition | null {
    return this.#choice && 'definition' in this.#choice ? this.#choice.definition : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-consent-decision': ConsentDecisionElement;
  }
}
