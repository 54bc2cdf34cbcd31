import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells a widget when its page is printed, so that it can be drawn for paper. */
export class Paper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drawNow: () => void;
  #isPrinting = false;
  #watching = new AbortController();

  /** @param drawNow - Updates the widget at once: the page is printed, and waits for nobody. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    addEventListener('beforeprint', () => this.#turn(true), {signal});
    addEventListener('afterprint', () => this.#turn(false), {signal});
  }

  hostDisconnected(): void {
    this.#watching.abort();
  }

  #turn(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
    if (isPrinting) this.#drawNow();
  }
}
