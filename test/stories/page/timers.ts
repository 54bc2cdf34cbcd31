const running = new Set<unknown>();

/** Counts the timers of the page from now on. */
export function countTimers(): void {
  const {setTimeout, setInterval, clearTimeout, clearInterval} = window;
  const begin =
    (original: Window['setTimeout'], isOnce: boolean) =>
    (handler: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): unknown => {
      const timer: unknown = original(() => {
        if (isOnce) running.delete(timer);
        handler(...args);
      }, delay);
      running.add(timer);
      return timer;
    };
  const end =
    (original: Window['clearTimeout']) =>
    (timer?: number): void => {
      running.delete(timer);
      original(timer);
    };
  Object.assign(window, {
    setTimeout: begin(setTimeout, true),
    setInterval: begin(setInterval, false),
    clearTimeout: end(clearTimeout),
    clearInterval: end(clearInterval),
  });
}

/** @returns How many timers have neither run out nor been cleared. */
export function timers(): number {
  return running.size;
}
