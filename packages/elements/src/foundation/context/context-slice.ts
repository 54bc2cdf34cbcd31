import type {Context, ContextType} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {followContext} from './context-request.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows one part of a context and updates its host only when that part changes.
 *
 * `@consume` from `@lit/context` updates its host on every change of the whole
 * context, whichever part the host reads.
 *
 * @example
 * readonly #crisis = new ContextSlice(this, settingsContext, (settings) => settings.crisis);
 */
export class ContextSlice<C extends Context<unknown, unknown>, Part> implements ReactiveController {
  readonly #host: Host;
  readonly #context: C;
  readonly #select: (whole: ContextType<C>) => Part;
  #part: Part | undefined;
  #stop: (() => void) | null = null;

  constructor(host: Host, context: C, select: (whole: ContextType<C>) => Part) {
    this.#host = host;
    this.#context = context;
    this.#select = select;
    host.addController(this);
  }

  /** The part, or `undefined` until a provider has answered. */
  get value(): Part | undefined {
    return this.#part;
  }

  hostConnected(): void {
    this.#stop = followContext(this.#host, this.#context, (whole) => this.#take(whole)).stop;
  }

  // A part of a former provider must not stay on screen when the host moves to another.
  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
    if (this.#part === undefined) return;
    this.#part = undefined;
    this.#host.requestUpdate();
  }

  #take(whole: ContextType<C>): void {
    const part = this.#select(whole);
    if (Object.is(part, this.#part)) return;
    this.#part = part;
    this.#host.requestUpdate();
  }
}
