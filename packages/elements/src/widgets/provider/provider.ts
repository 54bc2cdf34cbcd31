import {ROLES, type CrisisList, type Party, type Role} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {
  ContextProvider,
  DEFAULT_SETTINGS,
  recordContext,
  settingsContext,
  type MessageOverrides,
} from '../../foundation/context/contexts.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';
import {StorageLostEvent} from '../../foundation/record/record.events.js';
import {THIS_DEVICE} from '../../foundation/record/record-source.js';
import {hostStyles} from '../../foundation/tokens/tokens.styles.js';

/**
 * The person a page is about and the one who is signed in, told once for every widget inside.
 *
 * Another `subject` or `actor` opens another record at once: the widgets drop
 * what they showed before they show anything new.
 *
 * @summary Gives the widgets inside one record and one set of settings.
 * @tag avec-provider
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The widgets, and anything else of the page.
 *
 * @fires {FaultEvent} avec-fault - The page gave something that cannot be used; `detail.faults` names each place.
 * @fires {StorageLostEvent} avec-storage-lost - What was kept on this device is gone and nobody erased it.
 *
 * @example
 * <avec-provider subject="p-123" actor="p-123" actor-role="person" actor-name="Marie" lang="fr-CA" crisis="ca-qc">
 *   <avec-outcome-scale></avec-outcome-scale>
 * </avec-provider>
 */
export class ProviderElement extends WidgetElement {
  static override readonly tag: string = 'avec-provider';
  static override styles: CSSResultGroup = hostStyles;

  /** Organization whose records are kept apart from others on the same device. */
  @property() tenant = '';

  /** Opaque id of the person the record is about; whoever holds this device where omitted. */
  @property() subject = '';

  /** Opaque id of the one who is signed in; the subject where omitted. */
  @property() actor = '';

  /** Role of the one who is signed in. */
  @property({attribute: 'actor-role'}) actorRole: Role = 'person';

  /** Name shown beside what the signed-in one writes. */
  @property({attribute: 'actor-name'}) actorName = '';

  /** Preset list of crisis lines: `ca-qc`, `ca` or `none`. */
  @property() crisis = 'none';

  /** The page's own definitions, for scales it has the rights to. Each widget checks the one it uses. */
  @property({attribute: false}) definitions: readonly unknown[] = [];

  /** The page's own crisis lines; they replace the preset. */
  @property({attribute: false}) crisisResources: CrisisList | null = null;

  /** Words the page wants said otherwise: by tag, then by message key. */
  @property({attribute: false}) messages: MessageOverrides = {};

  readonly #recordProvider = new ContextProvider(this, {context: recordContext, initialValue: null});
  readonly #settingsProvider = new ContextProvider(this, {context: settingsContext, initialValue: DEFAULT_SETTINGS});
  #record: CareRecord | null = null;
  #openedFor = '';
  #stop: (() => void) | null = null;

  /** The record the widgets share, for the page: read, export, erase. `null` while the element is not in a page. */
  get record(): CareRecord | null {
    // Never the former subject's record, even in the tick in which the attribute changed.
    this.#follow();
    return this.#record;
  }

  /** Opens a new record after the former was erased. An erased record stays closed until the page asks for this. */
  reopen(): void {
    this.#close();
    this.#follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#follow();
    if (['crisis', 'crisisResources', 'definitions', 'messages'].some((name) => changed.has(name))) this.#settle();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #settle(): void {
    const {definitions, crisis, crisisResources, messages} = this;
    this.#settingsProvider.setValue({definitions, crisis, crisisResources, messages});
  }

  #follow(): void {
    if (!this.isConnected) return;
    const {tenant, subject, actor} = this.#identity;
    const identity = JSON.stringify([tenant, subject, actor.role, actor.ref, actor.name]);
    if (identity === this.#openedFor) return;
    this.#close();
    this.#openedFor = identity;
    if (ROLES.includes(actor.role)) this.#open(openRecord({tenant, subject, actor}));
    else this.#refuseRole();
  }

  #open(record: CareRecord): void {
    this.#record = record;
    this.#stop = record.watch(({lost}) => {
      if (lost) this.dispatchEvent(new StorageLostEvent());
    });
    this.#recordProvider.setValue(record);
  }

  #close(): void {
    this.#openedFor = '';
    this.#recordProvider.setValue(null);
    this.#stop?.();
    this.#stop = null;
    this.#record?.close();
    this.#record = null;
  }

  #refuseRole(): void {
    const message = `“actor-role” must be one of: ${ROLES.join(', ')}.`;
    this.dispatchEvent(new FaultEvent('actor-role-unknown', [{path: 'actor-role', code: 'unknown', message}]));
  }

  get #identity(): {readonly tenant: string; readonly subject: string; readonly actor: Party} {
    const subject = this.subject || THIS_DEVICE.subject;
    const ref = this.actor || subject;
    return {
      tenant: this.tenant,
      subject,
      actor: {role: this.actorRole, ref, ...(this.actorName ? {name: this.actorName} : {})},
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-provider': ProviderElement;
  }
}
