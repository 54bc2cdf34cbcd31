let pending = 0;

/** @returns How many answers of the browser the page is waiting for: of its storage, of digests, of modules. */
export function inFlight(): number {
  return pending;
}

/**
 * Counts what is asked of the browser until it has answered.
 *
 * A widget reads its record on its own and shows it when it is there. What is
 * still under way is the one sign, seen from outside, that more is to come.
 */
export function countFlights(): void {
  follow(IDBFactory.prototype, 'open', requestEnd);
  follow(IDBFactory.prototype, 'deleteDatabase', requestEnd);
  follow(IDBFactory.prototype, 'databases', promiseEnd);
  follow(IDBDatabase.prototype, 'transaction', transactionEnd);
  follow(SubtleCrypto.prototype, 'digest', promiseEnd);
  Object.assign(globalThis, {followImport});
}

/** Counts a module that is on its way. The build puts every `import()` into this call. */
function followImport(module: Promise<unknown>): Promise<unknown> {
  count(promiseEnd(module));
  return module;
}

function follow<Owner extends object>(
  owner: Owner,
  name: keyof Owner & string,
  end: (result: never) => Promise<unknown>,
): void {
  const original = owner[name] as (...args: unknown[]) => unknown;
  const counted = function (this: Owner, ...args: unknown[]): unknown {
    const result = original.apply(this, args);
    count(end(result as never));
    return result;
  };
  Object.defineProperty(owner, name, {value: counted, configurable: true, writable: true});
}

function count(end: Promise<unknown>): void {
  pending += 1;
  void end.finally(() => (pending -= 1));
}

function requestEnd(request: IDBRequest): Promise<unknown> {
  return firstOf(request, ['success', 'error']);
}

function transactionEnd(transaction: IDBTransaction): Promise<unknown> {
  return firstOf(transaction, ['complete', 'abort', 'error']);
}

function promiseEnd(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch(() => undefined);
}

function firstOf(target: EventTarget, events: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    for (const event of events) target.addEventListener(event, resolve, {once: true});
  });
}
