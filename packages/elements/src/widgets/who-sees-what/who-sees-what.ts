import {STANDINGS, whoSees, type ConsentDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type TemplateResult} from 'lit';

import {NO_CONSENTS, readConsents, type ConsentsSeen} from './consents-reading.js';
import {whoSeesWhatCatalogue, type WhoSeesWhatMessages} from './who-sees-what.messages.js';
import {styles} from './who-sees-what.styles.js';
import {seeingTemplate, type SeeingScreen} from './who-sees-what.template.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {CONSENT_KIND} from '../../foundation/definitions/consent-kind.js';
import {DefinitionList, type DefinitionsOfKind} from '../../foundation/definitions/definition-list.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {today} from '../../foundation/desk/people.js';
import {LookingAgain} from '../../foundation/desk/looking-again.js';
import {RecordDesk, type DeskSubject} from '../../foundation/desk/record-desk.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {momentAfter} from '../consent-decision/consent-standing.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';

const NO_DEFINITIONS: readonly unknown[] = [];

const CONSENTS: DeskSubject<ConsentsSeen> = {
  name: 'who-sees-what',
  kinds: ['consent'],
  nothing: NO_CONSENTS,
  read: readConsents,
  conflicts: () => 0,
};

/**
 * One page on who reads what is written in a record, and what may go further.
 *
 * First what always holds; then each use of information that the page asks
 * for: to whom, what, and whether it may go out now. Nothing is decided here.
 *
 * @summary Who can see what, as it stands now.
 * @tag avec-who-sees-what
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @example
 * <avec-who-sees-what></avec-who-sees-what>
 */
export class WhoSeesWhatElement extends WidgetElement {
  static override readonly tag: string = 'avec-who-sees-what';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, formStyles, deskStyles, styles];

  /** Whether it is a part of another element that shows the record notice and the crisis lines itself. */
  @property({type: Boolean}) embedded = false;

  /** Words of this one page that the portal says otherwise. */
  @property({attribute: false}) messages: Partial<WhoSeesWhatMessages> | null = null;

  readonly #words = new Localization(this, whoSeesWhatCatalogue);
  readonly #definitions = new ContextSlice(this, settingsContext, ({definitions}) => definitions);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #consents = new DefinitionList(CONSENT_KIND, () => this.requestUpdate());
  #desk: RecordDesk<ConsentsSeen, never> | null = null;
  #list: DefinitionsOfKind<ConsentDefinition> | null = null;

  constructor() {
    super();
    this.addController(new LookingAgain(this));
  }

  protected override willUpdate(): void {
    this.#list = this.#consents.choose(this.#definitions.value ?? NO_DEFINITIONS);
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
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const desk = this.#desk;
    if (!desk) return nothing;
    if (STANDINGS[desk.record.actor.role] === 'outside') return html`<p class="problem">${words.between}</p>`;
    if (desk.phase === 'opening' || !this.#list) return html`<p class="quiet-text">${words.opening}</p>`;
    return seeingTemplate(this.#screen(desk, this.#list, words));
  }

  #screen(
    {seen, record}: RecordDesk<ConsentsSeen, never>,
    {usable, refused}: DefinitionsOfKind<ConsentDefinition>,
    words: WhoSeesWhatMessages,
  ): SeeingScreen {
    const {actor, status} = record;
    return {
      rows: whoSees({consents: seen.consents, definitions: usable, moment: momentAfter(seen.newest)}),
      refused: refused.length,
      viewer: actor,
      isDeciding: STANDINGS[actor.role] === 'deciding',
      isKept: status.phase !== 'memory',
      words,
      language: this.#words.language,
      today: today(),
      print: () => globalThis.print(),
    };
  }

  #deskFor(record: CareRecord): RecordDesk<ConsentsSeen, never> {
    return new RecordDesk(record, CONSENTS, {
      deskChanged: () => this.requestUpdate(),
      written: () => undefined,
      failed: () => undefined,
    });
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-who-sees-what': WhoSeesWhatElement;
  }
}
