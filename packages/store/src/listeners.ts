/** Those who want to be told. */
export class Listeners<News> {
  readonly #listeners = new Set<(news: News) => void>();

  /** @returns A function that ends it. */
  add(listener: (news: News) => void): () => void {
    // Wrapped, so that one function added twice is told twice and ended one at a time.
    const own = (news: News): void => {
      listener(news);
    };
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  tell(news: News): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(news);
      } catch (error) {
        // A listener that fails must not make a save that succeeded look like one that did not.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
