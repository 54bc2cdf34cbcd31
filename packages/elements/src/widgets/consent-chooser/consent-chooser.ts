import {STANDINGS, type ConsentDefinition, type Fault} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {CHOICES, type ChoicesDesk} from './choices-reading.js';
import type {ChooserScreen} from './chooser-screen.js';
import {hasOwnHelp, partIn, partsOf, type PartId} from './choosing.js';
import {consentChooserCatalogue, type ConsentChooserMessages} from './consent-chooser.messages.js';
import {styles} from './consent-chooser.styles.js';
import {overviewTemplate} from './overview.template.js';
import {paperTemplate} from './paper.template.js';
import {listTemplate, openTemplate} from './part.template.js';
import {ExplanationRequestEvent} from '../../foundation/asking/asking.events.js';
import {askingTemplate} from '../../foundation/asking/asking.template.js';
import {Asking} from '../../foundation/asking/asking.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {CONSENT_KIND} from '../../foundation/definitions/consent-kind.js';
import {DefinitionList, type DefinitionsOfKind} from '../../foundation/definitions/definition-list.js';
import {DefinitionSource} from '../../foundation/definitions/definition-source.js';
import {MODES_KIND} from '../../foundation/definitions/modes-kind.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {LookingAgain} from '../../foundation/desk/looking-again.js';
import {Paper} from '../../foundation/desk/paper.js';
import {paperStyles} from '../../foundation/desk/paper.styles.js';
import {today} from '../../foundation/desk/people.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {Localization} from '../../foundation/locale/localization.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {ConsentDecisionElement} from '../consent-decision/consent-decision.js';
import {momentAfter} from '../consent-decision/consent-standing.js';
import {ContingencyPlanElement} from '../contingency-plan/contingency-plan.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {MeetingConditionsElement} from '../meeting-conditions/meeting-conditions.js';
import type {ModeAvailability} from '../mode-preference/availability.js';
import {ModePreferenceElement, type ModeOrder} from '../mode-preference/mode-preference.js';
import {RecordNoticeElement} from '../record-notice/index.js';
import {WhoSeesWhatElement} from '../who-sees-what/who-sees-what.js';

/** How the choices are laid out. */
export const CHOOSER_LAYOUTS = ['steps', 'list'] as const;

/** One of {@link CHOOSER_LAYOUTS}: all at a glance and one opened at a time, or all parts on one page. */
export type ChooserLayout = (typeof CHOOSER_LAYOUTS)[number];

const NO_DEFINITIONS: readonly unknown[] = [];

/** Where it is kept which part is open. */
const OPEN = 'open';

/**
 * How somebody wants to meet, and what they agree to: three acts that are never one, each by itself.
 *
 * A preference for a way to meet commits to nothing. Consent to services, and
 * to each use of one's information, is asked one by one. Nothing is chosen
 * beforehand; one can stop anywhere and come back.
 *
 * @summary All choices before and during a follow-up, one act at a time.
 * @tag avec-consent-chooser
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 * @slot guide - The page's own guide to meeting at a distance, shown with the questions on place and device.
 *
 * @fires {ExplanationRequestEvent} avec-explanation-request - The person would like help to understand; `detail.about` is empty for the choices as a whole. Prevented, the page sees to it.
 * @fires {FaultEvent} avec-fault - A consent among the provider's `definitions` cannot be used. Nobody is asked it; the others are.
 *
 * @example
 * <avec-consent-chooser></avec-consent-chooser>
 */
export class ConsentChooserElement extends WidgetElement {
  static override readonly tag: string = 'avec-consent-chooser';
  static override readonly uses = [
    RecordNoticeElement,
    CrisisHelpElement,
    ModePreferenceElement,
    ConsentDecisionElement,
    MeetingConditionsElement,
    ContingencyPlanElement,
    WhoSeesWhatElement,
  ];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    deskStyles,
    paperStyles,
    styles,
  ];

  /** All at a glance and one opened at a time, or all parts on one page. */
  @property() layout: ChooserLayout = 'steps';

  /** Id of the list of ways to meet: ours, or one of the provider's `definitions`. */
  @property() modes = 'modes';

  /** The ways to meet as they are listed, or beginning with another one from person to person and from day to day. */
  @property() order: ModeOrder = 'definition';

  /** Which ways to meet are not to be had now, and why, by the id of the mode. What is not named is available. */
  @property({attribute: false}) availability: ModeAvailability = {};

  /** Words of this one chooser that the page says otherwise. */
  @property({attribute: false}) messages: Partial<ConsentChooserMessages> | null = null;

  @state() private _open: PartId | null = null;

  readonly #words = new Localization(this, consentChooserCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #consents = new DefinitionList(CONSENT_KIND, () => this.requestUpdate());
  readonly #modes = new DefinitionSource(MODES_KIND, () => this.requestUpdate());
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #asking = new Asking<'help'>(this);
  #desk: ChoicesDesk | null = null;
  #isResumed = false;
  #isWholePrinted = false;
  #list: DefinitionsOfKind<ConsentDefinition> | null = null;

  constructor() {
    super();
    this.addController(new LookingAgain(this));
  }

  protected override willUpdate(): void {
    const hosts = this.#definitions.value ?? NO_DEFINITIONS;
    this.#modes.choose(null, hosts, this.modes);
    this.#takeList(this.#consents.choose(hosts));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#desk = this.#deskFor(record);
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
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const desk = this.#desk;
    if (!desk) return nothing;
    if (STANDINGS[desk.record.actor.role] === 'outside') return html`<p class="problem">${words.between}</p>`;
    if (desk.phase === 'opening' || !this.#list) return html`<p class="quiet-text">${words.opening}</p>`;
    return this.#renderChoices(this.#screen(desk, this.#list, words));
  }

  #renderChoices(screen: ChooserScreen): TemplateResult {
    const isAtAGlance = this.layout !== 'list' && screen.open === null;
    const isSummary = this.#paper.isPrinting && (isAtAGlance || this.#isWholePrinted);
    // Parts print themselves; they stay in the page meanwhile, with all that is being written in them.
    return html`
      <div class=${isSummary ? 'no-print' : 'whole'}>${this.#renderScreen(screen)} ${this.#renderHelp(screen)}</div>
      ${isSummary ? paperTemplate(screen) : nothing}
    `;
  }

  #renderScreen(screen: ChooserScreen): TemplateResult {
    if (this.layout === 'list') return listTemplate(screen);
    return screen.open === null ? overviewTemplate(screen) : openTemplate(screen, screen.open);
  }

  #renderHelp({open, help, words, acts}: ChooserScreen): TemplateResult | typeof nothing {
    if (hasOwnHelp(open)) return nothing;
    return html`<div class="help no-print">
      ${askingTemplate({name: 'help', words: words.help, answer: help, ask: acts.askHelp})}
    </div>`;
  }

  #screen(
    desk: ChoicesDesk,
    {usable, refused}: DefinitionsOfKind<ConsentDefinition>,
    words: ConsentChooserMessages,
  ): ChooserScreen {
    const parts = partsOf(usable);
    return {
      seen: desk.seen,
      parts,
      refused: refused.length,
      viewer: desk.record.actor,
      isDeciding: STANDINGS[desk.record.actor.role] === 'deciding',
      isReadOnly: this.#source.status?.phase === 'read-only',
      words,
      language: this.#words.language,
      today: today(),
      moment: momentAfter(desk.seen.newest),
      modesOf: (ref) => this.#modes.find(ref),
      open: this.layout === 'list' ? null : partIn(parts, this._open),
      help: this.#asking.answer('help'),
      settings: {modes: this.modes, availability: this.availability, order: this.order},
      acts: {
        open: (part) => this.#open(part),
        back: () => this.#back(),
        askHelp: () => this.#asking.ask('help', new ExplanationRequestEvent({about: ''})),
        print: () => this.#printWhole(),
      },
    };
  }

  #deskFor(record: CareRecord): ChoicesDesk {
    return new RecordDesk(record, CHOICES, {
      deskChanged: () => this.#resume(),
      written: () => undefined,
      failed: () => undefined,
    });
  }

  /** Opens the part that was open last time, once: what is opened in another window stays there. */
  #resume(): void {
    this.requestUpdate();
    if (this.#isResumed || this.#desk?.phase !== 'ready') return;
    this.#isResumed = true;
    this._open = (this.#desk.words.at(OPEN)?.text ?? null) as PartId | null;
  }

  #open(part: PartId): void {
    this._open = part;
    this.#desk?.words.write(OPEN, part);
    void land(this, 'title');
  }

  #back(): void {
    const from = this._open ?? 'title';
    this._open = null;
    this.#desk?.words.drop([OPEN]);
    void land(this, from);
  }

  /** The page is drawn for paper by `beforeprint`. */
  #printWhole(): void {
    this.#isWholePrinted = true;
    globalThis.print();
    this.#isWholePrinted = false;
  }

  /** Each that cannot be used is told of once, with its id before each place. */
  #takeList(list: DefinitionsOfKind<ConsentDefinition> | null): void {
    if (list === this.#list) return;
    this.#list = list;
    for (const {id, code, faults} of list?.refused ?? []) {
      const told = faults.map((fault): Fault => ({...fault, path: [id, fault.path].filter(Boolean).join(': ')}));
      // Who listens is told once the update is over in which it was found.
      void this.updateComplete.then(() => this.dispatchEvent(new FaultEvent(code, told)));
    }
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#isResumed = false;
    this._open = null;
    this.#asking.forget();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-consent-chooser': ConsentChooserElement;
  }
}
