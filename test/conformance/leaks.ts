/** Something that outlives an element, and how often it was begun and not ended. */
export type Remains = ReadonlyMap<string, number>;

interface Collector {
  gc(options: {type: 'major'; execution: 'async'}): Promise<void>;
}

/** Whether this browser lets a page collect its garbage; Chromium does when it is started for it. */
export const CAN_COLLECT = 'gc' in globalThis;

/**
 * Makes, shows and removes many elements.
 *
 * @param show - Shows one, and gives it once it is ready; nobody may hold on to it.
 * @param remove - Takes away all that was shown.
 * @returns How many of them are still there after their garbage was collected.
 */
export async function countSurvivors(
  show: () => Promise<HTMLElement>,
  remove: () => void,
  rounds = 100,
): Promise<number> {
  const shown: WeakRef<HTMLElement>[] = [];
  for (let round = 0; round < rounds; round++) {
    shown.push(new WeakRef(await show()));
    remove();
  }
  const alive = (): number => shown.filter((reference) => reference.deref()).length;
  const {gc} = globalThis as unknown as Collector;
  // What was going on when an element was removed may need its time to end.
  for (let turn = 0; turn < 50 && alive() > 0; turn++) await gc({type: 'major', execution: 'async'});
  return alive();
}

/**
 * Watches what is begun on the page: timers, and listeners of the window, the document and its media queries.
 *
 * @returns What remains now, and how to stop watching.
 */
export function watchRemains(): {readonly remains: () => Remains; readonly stop: () => void} {
  const begun = new Map<unknown, string>();
  const stops = [watchTimers(begun), watchListeners(begun)];
  return {
    remains: () => counted([...begun.values()]),
    stop: () => stops.forEach((stop) => stop()),
  };
}

function counted(names: readonly string[]): Remains {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function watchTimers(begun: Map<unknown, string>): () => void {
  const {setTimeout, setInterval, clearTimeout, clearInterval} = globalThis;
  const key = (id: unknown): string => `timer ${String(id)}`;
  const clear = (id: unknown): void => {
    begun.delete(key(id));
    clearTimeout(id as number);
  };
  Object.assign(globalThis, {
    setTimeout(run: () => void, delay = 0, ...rest: unknown[]) {
      const id: unknown = setTimeout(() => {
        begun.delete(key(id));
        run.apply(globalThis, rest as []);
      }, delay);
      begun.set(key(id), `timeout of ${delay} ms`);
      return id;
    },
    setInterval(run: () => void, delay = 0, ...rest: unknown[]) {
      const id: unknown = setInterval(run, delay, ...rest);
      begun.set(key(id), `interval of ${delay} ms`);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
  });
  return () => Object.assign(globalThis, {setTimeout, setInterval, clearTimeout, clearInterval});
}

interface Listening {
  readonly target: unknown;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** Listeners of other objects go with these; those of the page stay until somebody ends them. */
function isOfThePage(target: unknown): boolean {
  return (
    [window, document, document.documentElement, document.body].includes(target as Document) ||
    target instanceof MediaQueryList
  );
}

function watchListeners(begun: Map<unknown, string>): () => void {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const forget = (gone: Listening): void => {
    for (const key of begun.keys()) if (sameListening(key, gone)) begun.delete(key);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    // Called without an object, it is the window's.
    const target: EventTarget = this ?? window;
    addEventListener.call(target, type, listener, options);
    if (!isOfThePage(target)) return;
    const listening = {target, type, listener, capture: captures(options)};
    forget(listening);
    begun.set(listening, `listener of “${type}” on ${nameOf(target)}`);
    const {signal, once} = typeof options === 'object' ? options : {};
    if (signal) addEventListener.call(signal, 'abort', () => forget(listening));
    if (once) addEventListener.call(target, type, () => forget(listening), {once});
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target: EventTarget = this ?? window;
    removeEventListener.call(target, type, listener, options);
    forget({target, type, listener, capture: captures(options)});
  };
  return () => Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
}

function sameListening(one: unknown, other: Listening): boolean {
  const keys = ['target', 'type', 'listener', 'capture'] as const;
  return typeof one === 'object' && keys.every((key) => (one as Listening)[key] === other[key]);
}

function captures(options?: boolean | EventListenerOptions): boolean {
  return typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
}

function nameOf(target: EventTarget): string {
  return target.constructor.name;
}
