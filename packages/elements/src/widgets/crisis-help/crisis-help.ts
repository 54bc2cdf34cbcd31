import {localized, type CrisisList, type CrisisResource} from '@avec/model';
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {HelpRequestEvent, SupportRequestEvent} from './crisis-help.events.js';
import {chooseHelp, kindOfLink, unsaidNumber, type ChosenHelp, type CrisisPreset} from './crisis-help.logic.js';
import {crisisHelpCatalogue, type CrisisHelpMessages} from './crisis-help.messages.js';
import {styles} from './crisis-help.styles.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {Localization} from '../../foundation/locale/localization.js';
import {controlStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';

/**
 * Ways to reach help now, quiet and always in the same place.
 *
 * Holds no number of its own. Without a list it can trust it shows none, and
 * says to call the local emergency services. Nobody is told that somebody
 * opened it or used it, unless the page listens.
 *
 * @summary Quiet, constant way to reach help.
 * @tag avec-crisis-help
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Shown beside the safe sentence where there is no list, hidden otherwise.
 *
 * @fires {HelpRequestEvent} avec-help-request - The person follows a link; prevent it to take over.
 * @fires {SupportRequestEvent} avec-support-request - The person asks to be contacted; prevent it to say you see to it.
 * @fires {FaultEvent} avec-fault - The list or preset the page gave cannot be used. Code `crisis-invalid`.
 *
 * @csspart summary - The question that unfolds the list.
 * @csspart resource - One way to reach help.
 * @csspart link - A number to call or text, or a page to visit.
 * @csspart request - The button that asks for contact.
 *
 * @example
 * <avec-crisis-help preset="ca-qc">In danger? Call 9-1-1.</avec-crisis-help>
 */
export class CrisisHelpElement extends WidgetElement {
  static override readonly tag: string = 'avec-crisis-help';
  static override styles: CSSResultGroup = [hostStyles, tokens, controlStyles, styles];

  /** Whether the list is unfolded. The person's own folding changes it. */
  @property({type: Boolean, reflect: true}) open = false;

  /** List to start from: `ca-qc`, `ca` or `none`; the provider's where empty. */
  @property() preset: CrisisPreset | '' = '';

  /** The page's own list; it replaces the preset and the provider's. Checked before it is shown. */
  @property({attribute: false}) resources: CrisisList | null = null;

  /** Whether help is offered in words and the list stands open: after an answer that calls for it. */
  @property({type: Boolean}) offer = false;

  /** Whether an offer has a button to ask for contact. For portals that listen to `avec-support-request`. */
  @property({type: Boolean, attribute: 'with-request'}) withRequest = false;

  /** Words of this one element that the page says otherwise. */
  @property({attribute: false}) messages: Partial<CrisisHelpMessages> | null = null;

  @state() private _request: 'unasked' | 'taken' | 'not-sent' = 'unasked';

  readonly #words = new Localization(this, crisisHelpCatalogue);
  readonly #sharedList = new ContextSlice(this, settingsContext, ({crisisResources}) => crisisResources);
  readonly #sharedPreset = new ContextSlice(this, settingsContext, ({crisis}) => crisis);
  readonly #reported = new Set<string>();
  #sources: readonly unknown[] = [];
  #help: ChosenHelp = {list: null, faults: []};

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('offer')) this._request = 'unasked';
    this.#choose();
  }

  protected override render(): TemplateResult {
    const words = this.#words.messages(this.messages);
    const {list} = this.#help;
    return html`
      <div class="avec" dir="auto">
        ${list && !this.offer ? this.#renderFolded(list) : this.#renderOpen(list)}
        <slot ?hidden=${list !== null}></slot>
        ${this.offer && this.withRequest ? this.#renderRequest() : nothing}
        <p class="unwatched no-print">${words.unwatched}</p>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    const {list, faults} = this.#help;
    if (list && globalThis.avecDevelopment === true) void warn(list);
    this.#report(faults);
    if (changed.has('_request')) this.renderRoot.querySelector<HTMLElement>('.reply')?.focus();
  }

  #renderFolded(list: CrisisList): TemplateResult {
    return html`
      <details ?open=${this.open} @toggle=${this.#follow}>
        <summary part="summary">${this.#words.messages(this.messages).question}</summary>
        ${this.#renderList(list)}
      </details>
    `;
  }

  #renderOpen(list: CrisisList | null): TemplateResult {
    const words = this.#words.messages(this.messages);
    return html`
      ${this.offer ? html`<p class="offer">${words.offer}</p>` : nothing}
      <p class="question">${words.question}</p>
      ${list ? this.#renderList(list) : html`<p class="emergency">${words.emergency}</p>`}
    `;
  }

  #renderList({resources}: CrisisList): TemplateResult {
    return html`<ul>
      ${resources.map((resource) => this.#renderResource(resource))}
    </ul>`;
  }

  #renderResource(resource: CrisisResource): TemplateResult {
    const {name, note, links} = resource;
    const {language} = this.#words;
    return html`
      <li part="resource">
        <div class="what">
          <b><bdi>${localized(name, language)}</bdi></b>
          ${note ? html`<span class="note"><bdi>${localized(note, language)}</bdi></span>` : nothing}
        </div>
        <div class="links">${links.map((link) => this.#renderLink(resource, link))}</div>
      </li>
    `;
  }

  #renderLink({id}: CrisisResource, {href, label}: CrisisResource['links'][number]): TemplateResult {
    const words = this.#words.messages(this.messages);
    const text = localized(label, this.#words.language);
    const number = unsaidNumber(href, text);
    const leaves = kindOfLink(href) === 'web';
    return html`<a
      class="button"
      part="link"
      href=${href}
      target=${leaves ? '_blank' : nothing}
      rel=${leaves ? 'noreferrer' : nothing}
      data-resource=${id}
      @click=${this.#use}
      ><bdi>${text}</bdi>${number ? html` <bdi dir="ltr">${number}</bdi>` : nothing}${
        leaves ? html` <span class="leaves">(${words.newTab})</span>` : nothing
      }</a
    >`;
  }

  #renderRequest(): TemplateResult {
    const words = this.#words.messages(this.messages);
    if (this._request === 'unasked') {
      return html`<button class="button no-print" part="request" type="button" @click=${this.#ask}>
        ${words.request}
      </button>`;
    }
    return html`<p class="reply" tabindex="-1">
      ${this._request === 'taken' ? words.requestTaken : words.requestNotSent}
    </p>`;
  }

  #follow(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  }

  #use(event: Event): void {
    const link = event.currentTarget as HTMLAnchorElement;
    const request = new HelpRequestEvent({
      resource: link.dataset['resource'] ?? '',
      kind: kindOfLink(link.getAttribute('href') ?? ''),
    });
    if (!this.dispatchEvent(request)) event.preventDefault();
  }

  /** Only a portal that took the request over may be said to know of it. */
  #ask(): void {
    this._request = this.dispatchEvent(new SupportRequestEvent()) ? 'not-sent' : 'taken';
  }

  #choose(): void {
    const own = {resources: this.resources, preset: this.preset};
    const shared = {resources: this.#sharedList.value, preset: this.#sharedPreset.value ?? ''};
    const sources = [own.resources, own.preset, shared.resources, shared.preset];
    if (sources.every((source, index) => source === this.#sources[index])) return;
    this.#sources = sources;
    this.#help = chooseHelp(own, shared);
  }

  #report(faults: ChosenHelp['faults']): void {
    const key = JSON.stringify(faults);
    if (faults.length === 0 || this.#reported.has(key)) return;
    this.#reported.add(key);
    this.dispatchEvent(new FaultEvent('crisis-invalid', faults));
  }
}

/** For developers alone, and fetched for them alone. */
async function warn(list: CrisisList): Promise<void> {
  const {warnUnverified} = await import('./warn-unverified.js');
  warnUnverified(list);
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-crisis-help': CrisisHelpElement;
  }
}
