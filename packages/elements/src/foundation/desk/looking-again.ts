import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Updates a widget when somebody comes back to its page: what stayed open overnight is looked at on another day. */
export class LookingAgain implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #watching = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    document.addEventListener('visibilitychange', () => this.#host.requestUpdate(), {signal});
  }

  hostDisconnected(): void {
    this.#watching.abort();
  }
}
