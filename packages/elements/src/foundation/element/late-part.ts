import {isServer} from 'lit';

/**
 * A part of an element that is fetched when somebody wants it.
 *
 * Shared by all elements of a kind: what has come once is there for each of
 * them. A server fetches it at once, because it draws a page in one go.
 */
export class LatePart<Part> {
  readonly #load: () => Promise<Part>;
  #fetched: Promise<Part | null> | null = null;
  #value: Part | null = null;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
    if (isServer) void this.fetch();
  }

  /** The part, or `null` while it is not there. */
  get value(): Part | null {
    return this.#value;
  }

  /** @returns The part, once it is there; `null` where it cannot be had, and may be asked for again. Never rejects. */
  fetch(): Promise<Part | null> {
    this.#fetched ??= this.#load().then(
      (value) => (this.#value = value),
      () => (this.#fetched = null),
    );
    return this.#fetched;
  }
}
