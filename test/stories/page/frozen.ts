/** Noon in Québec. */
const START = Date.UTC(2026, 10, 20, 17);

/**
 * Makes two showings of one story the same: days and times do not depend on today, and chance falls the same way.
 *
 * The clock still moves a millisecond each time somebody looks, because what is written later must have a later time.
 * Timers stay as they are.
 */
export function freeze(): void {
  let looks = 0;
  const now = (): number => START + looks++;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args: []) => (args.length === 0 ? new target(now()) : new target(...args)),
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });

  let state = 1;
  Math.random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
