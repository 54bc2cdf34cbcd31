import type {LitElement, ReactiveController} from 'lit';

import {land} from '../desk/landing.js';

/** What came of a request: the portal took it over, or nobody did. */
export type AskingAnswer = 'taken' | 'not-taken';

/**
 * Requests that somebody made of the page, and what came of each. Kept in no record: they are wishes, not facts.
 *
 * @example
 * readonly #asking = new Asking<'guide'>(this);
 * // … in a handler:
 * this.#asking.ask('guide', new GuideRequestEvent());
 */
export class Asking<Name extends string> implements ReactiveController {
  readonly #host: LitElement;
  #answers: ReadonlyMap<Name, AskingAnswer> = new Map();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What came of a request; `null` while it was not made. */
  answer(name: Name): AskingAnswer | null {
    return this.#answers.get(name) ?? null;
  }

  /** Makes a request, and moves the focus to what came of it. Only a portal that took it over may be said to know of it. */
  ask(name: Name, request: Event): void {
    const answer = this.#host.dispatchEvent(request) ? 'not-taken' : 'taken';
    this.#answers = new Map(this.#answers).set(name, answer);
    this.#host.requestUpdate();
    void land(this.#host, askingPlace(name));
  }

  /** Forgets every request: another person is here. */
  forget(): void {
    if (this.#answers.size === 0) return;
    this.#answers = new Map();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#answers = new Map();
  }
}

/** Name of the place in which the answer to a request is told. */
export function askingPlace(name: string): string {
  return `asked ${name}`;
}
