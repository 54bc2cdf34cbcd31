import type {DefinitionRef, Fault, LadderDefinition} from '@avec/model';
import {doing3} from '@avec/model/definitions/doing-3';

/** The ladder to show, or why there is none. */
export type LadderChoice =
  {readonly ladder: LadderDefinition} | {readonly code: LadderFaultCode; readonly faults: readonly Fault[]};

/** Why a ladder cannot be shown: it is wrong, nobody knows it, or the means to check it could not be loaded. */
export type LadderFaultCode = 'definition-invalid' | 'definition-unknown' | 'definition-unchecked';

/**
 * Finds the ladder a page asks for, and those on which something was said before.
 *
 * What a page hands over is checked whole, once; ours have been.
 */
export class LadderSource {
  readonly #changed: () => void;
  #asked: readonly unknown[] = [];
  #hosts: readonly unknown[] = [];
  #choice: LadderChoice | null = null;
  #others: readonly LadderDefinition[] | 'fetching' | null = null;

  /** @param changed - Called when a ladder is there that was not at hand. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns The choice, the same object as long as the same is asked for; `null` while it is being fetched or checked. */
  choose(own: unknown, hosts: readonly unknown[], id: string): LadderChoice | null {
    const asked = [own, hosts, id];
    if (asked.some((each, index) => each !== this.#asked[index])) {
      this.#asked = asked;
      this.#hosts = own ? [own, ...hosts] : hosts;
      this.#others = null;
      const handed = own ?? hosts.find((each) => isLadder(each) && each.id === id);
      const isUsual = handed === undefined && id === doing3.id;
      this.#choice = isUsual ? {ladder: doing3} : null;
      if (!isUsual) void this.#settle(handed === undefined ? shipped(id) : checked(handed), asked);
    }
    return this.#choice;
  }

  /** @returns The very ladder somebody stood on, which may be another than the one shown; `null` while nobody knows it. */
  find(ref: Pick<DefinitionRef, 'id' | 'version'>): LadderDefinition | null {
    const shown = this.#choice && 'ladder' in this.#choice ? [this.#choice.ladder] : [];
    const others = Array.isArray(this.#others) ? (this.#others as readonly LadderDefinition[]) : [];
    const found = [...shown, ...others].find(({id, version}) => id === ref.id && version === ref.version);
    if (!found && this.#others === null) void this.#fetchOthers(this.#asked);
    return found ?? null;
  }

  async #settle(answer: Promise<LadderChoice>, asked: readonly unknown[]): Promise<void> {
    const choice = await answer;
    // Meanwhile the page may have asked for another.
    if (asked !== this.#asked) return;
    this.#choice = choice;
    this.#changed();
  }

  async #fetchOthers(asked: readonly unknown[]): Promise<void> {
    this.#others = 'fetching';
    const handed = await Promise.all(this.#hosts.filter(isLadder).map(checked));
    const ladders = handed.flatMap((choice) => ('ladder' in choice ? [choice.ladder] : []));
    const others = [...ladders, ...((await fetchShipped()) ?? [])];
    if (asked !== this.#asked) return;
    this.#others = others;
    this.#changed();
  }
}

function isLadder(definition: unknown): definition is {readonly kind: 'ladder'; readonly id: unknown} {
  return (definition as {kind?: unknown} | null)?.kind === 'ladder';
}

/** Whichever is not the usual one is fetched: a page shows one ladder, seldom two. */
async function fetchShipped(): Promise<readonly LadderDefinition[] | null> {
  return import('@avec/model/definitions/ladders').then(
    ({SHIPPED_LADDERS}) => SHIPPED_LADDERS,
    () => null,
  );
}

async function shipped(id: string): Promise<LadderChoice> {
  const ladders = await fetchShipped();
  if (!ladders) {
    const message = 'The part that holds the other ladders could not be loaded. Serve every file of the build.';
    return {code: 'definition-unchecked', faults: [{path: 'definition', code: 'missing', message}]};
  }
  const ladder = ladders.find((each) => each.id === id);
  if (ladder) return {ladder};
  const known = ladders.map((each) => each.id).join(', ');
  const message = `No ladder has this id. Shipped: ${known}. A ladder of your own goes into “definitions” of the provider.`;
  return {code: 'definition-unknown', faults: [{path: 'definition', code: 'unknown', message}]};
}

async function checked(definition: unknown): Promise<LadderChoice> {
  try {
    const {checkLadder} = await import('@avec/model/checks');
    const result = checkLadder(definition);
    return 'ladder' in result ? result : {code: 'definition-invalid', faults: result.faults};
  } catch {
    const message = 'The part that checks a ladder could not be loaded. Serve every file of the build.';
    return {code: 'definition-unchecked', faults: [{path: '', code: 'missing', message}]};
  }
}
