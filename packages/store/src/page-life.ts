/** What to do when the page goes to sleep in the back/forward cache and when it comes back. */
export interface PageLife {
  readonly sleep: () => void;
  readonly wake: () => void;
}

/**
 * Follows the page into and out of the back/forward cache.
 *
 * A page that keeps a connection or a channel open is not kept, or is thrown
 * out when another tab writes.
 *
 * @returns A function that ends it.
 */
export function followPage({sleep, wake}: PageLife): () => void {
  // Where there is no page, in Node or a worker, there is no such cache.
  if (typeof window === 'undefined') return () => undefined;
  const listening = new AbortController();
  const whenKept =
    (act: () => void) =>
    ({persisted}: PageTransitionEvent): void => {
      if (persisted) act();
    };
  window.addEventListener('pagehide', whenKept(sleep), {signal: listening.signal});
  window.addEventListener('pageshow', whenKept(wake), {signal: listening.signal});
  return () => {
    listening.abort();
  };
}
