import {STANDINGS, type Mode, type ModesDefinition} from '@avec/model';
import type {RecordChange} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import type {SessionReceiver} from './answers.js';
import {PlansBeside} from './plans-beside.js';
import {questionsTemplate} from './questions.template.js';
import {SessionPassing} from './session-passing.js';
import {SessionStartedEvent} from './session-start.events.js';
import {sessionStartCatalogue, type SessionStartMessages} from './session-start.messages.js';
import {styles} from './session-start.styles.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {DefinitionSource, type DefinitionChoice} from '../../foundation/definitions/definition-source.js';
import {MODES_KIND} from '../../foundation/definitions/modes-kind.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {Localization} from '../../foundation/locale/localization.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {contingencyPlanCatalogue} from '../contingency-plan/contingency-plan.messages.js';
import {plansStyles} from '../contingency-plan/contingency-plan.styles.js';
import {partTemplate} from '../contingency-plan/part.template.js';
import {PARTS} from '../contingency-plan/plans.js';
import type {PlansReading} from '../contingency-plan/plans-screen.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';

/** The same list each time, so that nothing is chosen anew. */
const NO_DEFINITIONS: readonly unknown[] = [];

/**
 * Where somebody is today and how they can be reached, asked at the start of each session at a distance.
 *
 * The answers go to the page's `receiver` and nowhere else: no entry, no draft,
 * no attribute, no event. The plans that were agreed are shown again beside.
 *
 * @summary Where are you today, and how can you be reached: asked each time, kept never.
 * @tag avec-session-start
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {SessionStartedEvent} avec-session-started - The receiver has the answers, or the wish to go on without. Carries none of them.
 * @fires {FaultEvent} avec-fault - The receiver failed, or the list of ways to meet cannot be used.
 *
 * @example
 * <avec-session-start></avec-session-start>
 */
export class SessionStartElement extends WidgetElement {
  static override readonly tag: string = 'avec-session-start';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    plansStyles,
    styles,
  ];

  /** Takes the answers. Resolves when whoever needs them has them. Without it nothing is asked. */
  @property({attribute: false}) receiver: SessionReceiver | null = null;

  /** Id of the list of ways to meet: ours, or one of the provider's `definitions`. */
  @property() modes = 'modes';

  /** Whether it is a part of another element that shows the record notice and the crisis lines itself. */
  @property({type: Boolean}) embedded = false;

  /** Words of this one element that the page says otherwise. */
  @property({attribute: false}) messages: Partial<SessionStartMessages> | null = null;

  readonly #words = new Localization(this, sessionStartCatalogue);
  readonly #planWords = new Localization(this, contingencyPlanCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => this.#readAgain(change),
  });
  readonly #modes = new DefinitionSource(MODES_KIND, () => this.requestUpdate());
  readonly #passing = new SessionPassing({
    receiver: () => this.receiver,
    fields: () => this.#fields,
    progressed: (place) => this.#progressed(place),
    passed: () => this.dispatchEvent(new SessionStartedEvent()),
    failed: () => this.dispatchEvent(new FaultEvent('receiver-failed', [RECEIVER_FAILED])),
  });
  #beside: PlansBeside | null = null;
  #choice: DefinitionChoice<ModesDefinition> | null = null;

  constructor() {
    super();
    this.addController(this.#passing);
  }

  protected override willUpdate(): void {
    this.#choose(this.#modes.choose(null, this.#definitions.value ?? NO_DEFINITIONS, this.modes));
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#beside?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#beside = new PlansBeside(record, () => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec">
        ${this.embedded ? nothing : html`<avec-record-notice .status=${this.#source.status}></avec-record-notice>`}
        ${this.#renderBody()} ${this.embedded ? nothing : html`<avec-crisis-help></avec-crisis-help>`}
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const words = this.#words.messages(this.messages);
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const beside = this.#beside;
    if (!beside) return nothing;
    if (STANDINGS[beside.record.actor.role] === 'outside') return html`<p class="problem">${words.closedToRole}</p>`;
    return html`
      <h2 tabindex="-1" data-land="title">${words.title}</h2>
      ${this.receiver ? this.#renderQuestions(words) : html`<p>${words.notAsked}</p>`}
      ${this.#renderPlans(beside, words)}
    `;
  }

  #renderQuestions(words: SessionStartMessages): TemplateResult {
    const {progress, pass, goWithout, again} = this.#passing;
    return html`
      <p>${words.purpose}</p>
      <ul class="facts-list quiet-text no-print">
        <li>${words.notKept}</li>
        <li>${words.optional}</li>
      </ul>
      ${questionsTemplate({progress, words, pass, goWithout, again})}
    `;
  }

  #renderPlans(beside: PlansBeside, words: SessionStartMessages): TemplateResult {
    const planWords = this.#planWords.messages();
    const reading: PlansReading = {
      plans: beside.plans,
      viewer: beside.record.actor,
      words: planWords,
      language: this.#words.language,
      modes: this.#named,
    };
    const part = (name: (typeof PARTS)[number]): TemplateResult => html`
      <section class="card" aria-labelledby="part-${name}">
        <h4 id="part-${name}">${planWords.parts[name].title}</h4>
        ${partTemplate(reading, name)}
      </section>
    `;
    return html`
      <section class="agreed" aria-labelledby="agreed">
        <h3 id="agreed">${words.plansTitle}</h3>
        <p class="quiet-text">${beside.isOpen ? words.plansPurpose : words.opening}</p>
        ${beside.isOpen ? html`<div class="parts">${PARTS.map(part)}</div>` : nothing}
      </section>
    `;
  }

  #progressed(place: string): void {
    this.requestUpdate();
    if (place !== '') void land(this, place);
  }

  #readAgain({kinds}: RecordChange): void {
    if (kinds.includes('contingency')) void this.#beside?.read();
  }

  #choose(choice: DefinitionChoice<ModesDefinition> | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (!choice || !('faults' in choice)) return;
    // Who listens is told once the update is over in which it was found.
    void this.updateComplete.then(() => this.dispatchEvent(new FaultEvent(choice.code, choice.faults)));
  }

  /** Takes everything of a former record off the screen, what was typed as well. */
  #drop(): void {
    this.#beside?.close();
    this.#beside = null;
    this.#passing.forget();
  }

  /** None before the first update: a record is there before the element is drawn. */
  get #fields(): readonly HTMLInputElement[] {
    return this.hasUpdated ? [...this.renderRoot.querySelectorAll<HTMLInputElement>('[data-question]')] : [];
  }

  get #named(): readonly Mode[] {
    return this.#choice && 'definition' in this.#choice ? this.#choice.definition.modes : [];
  }
}

const RECEIVER_FAILED = {
  path: 'receiver',
  code: 'malformed',
  message:
    'The function that takes the answers threw or rejected. The person was told, and their words are still there.',
} as const;

declare global {
  interface HTMLElementTagNameMap {
    'avec-session-start': SessionStartElement;
  }
}
