import {openRecord, type CareRecord, type RecordChange, type RecordStatus} from '@avec/store';
import type {ReactiveController} from 'lit';

import {followContext} from '../context/context-request.js';
import {recordContext} from '../context/contexts.js';
import type {WidgetElement} from '../element/widget-element.js';

/** Whom a widget without a provider is about: whoever holds this device. */
export const THIS_DEVICE = {
  tenant: '',
  subject: 'this-device',
  actor: {role: 'person', ref: 'this-device'},
} as const;

/** What a widget does when its record becomes another, or something happens to it. */
export interface RecordFollower {
  /** The record is another one, or none: drop everything that came from the former. */
  recordSwitched(record: CareRecord | null): void;
  /** Entries or drafts have arrived. */
  recordChanged(change: RecordChange): void;
}

/**
 * The record a widget is about: its provider's, or one of its own on this device.
 *
 * Tells the widget when the record is another one, so that nothing of a former
 * subject stays on screen, and updates it when the storage's status changes.
 */
export class RecordSource implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #follower: RecordFollower;
  #record: CareRecord | null = null;
  #stops: (() => void)[] = [];
  #leave: (() => void) | null = null;
  #isOwn = false;
  #isRefused = false;

  constructor(host: WidgetElement, follower: RecordFollower) {
    this.#host = host;
    this.#follower = follower;
    host.addController(this);
  }

  /** The record, or `null` while there is none. */
  get record(): CareRecord | null {
    return this.#record;
  }

  /** Whether a provider stands around the widget and gives no record, because the page told it something wrong. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** How the record is doing, or `null` while there is none. */
  get status(): RecordStatus | null {
    return this.#record?.status ?? null;
  }

  hostConnected(): void {
    const {provided, stop} = followContext(this.#host, recordContext, (record) => {
      this.#isRefused = record === null;
      this.#adopt(record, false);
    });
    this.#leave = stop;
    // Never where a provider is still to come: what is saved meanwhile would go to the wrong place.
    if (!provided) this.#adopt(openRecord(THIS_DEVICE), true);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = null;
    this.#isRefused = false;
    this.#adopt(null, false);
  }

  #adopt(record: CareRecord | null, isOwn: boolean): void {
    if (record === this.#record) return;
    for (const stop of this.#stops) stop();
    if (this.#isOwn) this.#record?.close();
    this.#record = record;
    this.#isOwn = isOwn;
    this.#stops = record
      ? [
          record.subscribe((change) => this.#follower.recordChanged(change)),
          record.watch(() => this.#host.requestUpdate()),
        ]
      : [];
    this.#follower.recordSwitched(record);
    this.#host.requestUpdate();
  }
}
