import type {ReactiveController} from 'lit';

import type {Question, SessionReceiver} from './answers.js';
import type {Progress} from './questions.template.js';

/** What passing on needs of the element. */
export interface PassingHost {
  readonly receiver: () => SessionReceiver | null;
  /** The fields that are on the screen. */
  readonly fields: () => readonly HTMLInputElement[];
  /** How far it is has changed. The focus goes where `land` says, and stays where that is empty. */
  readonly progressed: (land: string) => void;
  /** The answers were passed on. */
  readonly passed: () => void;
  /** The page's function failed. */
  readonly failed: () => void;
}

/**
 * Takes answers from their fields to the page's function, once, and empties the fields.
 *
 * Between the two they are in one local variable. No member of any object ever
 * holds them, no draft, no attribute, no history.
 */
export class SessionPassing implements ReactiveController {
  readonly #host: PassingHost;
  #progress: Progress = 'asking';
  /** Which round of questions it is: an answer of the page to an earlier one says nothing of this one. */
  #round = 0;

  constructor(host: PassingHost) {
    this.#host = host;
  }

  get progress(): Progress {
    return this.#progress;
  }

  hostConnected(): void {
    // Before a page is put aside to be shown again later, its fields are emptied.
    addEventListener('pagehide', this.forget);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.forget);
    this.forget();
  }

  /** Passes on what is in the fields. */
  readonly pass = (): void => {
    if (this.#progress === 'passing') return;
    const isEmpty = this.#host.fields().every(({value}) => value.trim() === '');
    if (isEmpty) this.#turn('nothing-said', 'where');
    else void this.#pass('passed');
  };

  /** Passes on that nothing is said. What was typed is not passed on. */
  readonly goWithout = (): void => {
    if (this.#progress === 'passing') return;
    this.#empty();
    void this.#pass('passed-without');
  };

  readonly again = (): void => this.#turn('asking', 'where');

  /** Empties the fields and begins anew: another person may be here. */
  readonly forget = (): void => {
    this.#round += 1;
    this.#empty();
    this.#turn('asking', '');
  };

  async #pass(to: 'passed' | 'passed-without'): Promise<void> {
    const receiver = this.#host.receiver();
    if (!receiver) return;
    this.#round += 1;
    const round = this.#round;
    this.#turn('passing', '');
    const isPassed = await this.#hand(receiver);
    if (round !== this.#round) return;
    if (!isPassed) {
      this.#turn('failed', 'where');
      this.#host.failed();
      return;
    }
    this.#empty();
    this.#turn(to, 'passed');
    this.#host.passed();
  }

  async #hand(receiver: SessionReceiver): Promise<boolean> {
    try {
      await receiver({where: this.#said('where'), number: this.#said('number'), at: new Date().toISOString()});
      return true;
    } catch {
      // What the page's function throws may hold the answers: it is told nowhere.
      return false;
    }
  }

  #said(question: Question): string {
    const field = this.#host.fields().find(({dataset}) => dataset['question'] === question);
    return field?.value.trim() ?? '';
  }

  #empty(): void {
    for (const field of this.#host.fields()) field.value = '';
  }

  #turn(progress: Progress, land: string): void {
    this.#progress = progress;
    this.#host.progressed(land);
  }
}
