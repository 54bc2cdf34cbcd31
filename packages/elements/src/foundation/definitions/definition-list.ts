import type {Fault} from '@avec/model';

import type {DefinitionFaultCode, DefinitionKind, Told} from './definition-source.js';

/** A definition of the page's that cannot be used. */
export interface RefusedDefinition {
  /** Its id, as far as it has one; empty where it has none. */
  readonly id: string;
  readonly code: DefinitionFaultCode;
  readonly faults: readonly Fault[];
}

/** All definitions of one kind that a page has given, in the page's order. */
export interface DefinitionsOfKind<Definition> {
  readonly usable: readonly Definition[];
  readonly refused: readonly RefusedDefinition[];
}

type Checked<Definition> = {readonly definition: Definition} | {readonly refused: RefusedDefinition};

/**
 * All definitions of one kind among those of a provider, each checked whole, once.
 *
 * Of several with one id the first counts; others are older wordings, which
 * only what was said earlier asks for.
 */
export class DefinitionList<Definition extends Told> {
  readonly #kind: Pick<DefinitionKind<Definition>, 'kind' | 'check'>;
  readonly #changed: () => void;
  #asked: readonly unknown[] | null = null;
  #list: DefinitionsOfKind<Definition> | null = null;

  /** @param changed - Called when the list is there that was not at hand. */
  constructor(kind: Pick<DefinitionKind<Definition>, 'kind' | 'check'>, changed: () => void) {
    this.#kind = kind;
    this.#changed = changed;
  }

  /** @returns The list, the same object as long as the same is given; `null` while it is being checked. */
  choose(hosts: readonly unknown[]): DefinitionsOfKind<Definition> | null {
    if (hosts !== this.#asked) {
      this.#asked = hosts;
      const given = firstOfEach(hosts.filter((each) => this.#isOfKind(each)));
      this.#list = given.length > 0 ? null : {usable: [], refused: []};
      if (given.length > 0) void this.#settle(given, hosts);
    }
    return this.#list;
  }

  async #settle(given: readonly unknown[], asked: readonly unknown[]): Promise<void> {
    const checked = await Promise.all(given.map((each) => this.#checked(each)));
    // Meanwhile the page may have given others.
    if (asked !== this.#asked) return;
    this.#list = {
      usable: checked.flatMap((each) => ('definition' in each ? [each.definition] : [])),
      refused: checked.flatMap((each) => ('refused' in each ? [each.refused] : [])),
    };
    this.#changed();
  }

  async #checked(value: unknown): Promise<Checked<Definition>> {
    const id = idOf(value);
    try {
      const result = await this.#kind.check(value);
      if ('definition' in result) return result;
      return {refused: {id, code: 'definition-invalid', faults: result.faults}};
    } catch {
      const message = 'The part that checks a definition could not be loaded. Serve every file of the build.';
      return {refused: {id, code: 'definition-unchecked', faults: [{path: '', code: 'missing', message}]}};
    }
  }

  #isOfKind(value: unknown): boolean {
    return (value as Partial<Told> | null)?.kind === this.#kind.kind;
  }
}

/** Without an id it cannot be known for another's older wording: each is told of. */
function firstOfEach(given: readonly unknown[]): readonly unknown[] {
  const ids = given.map(idOf);
  return given.filter((_each, index) => ids[index] === '' || ids.indexOf(ids[index] ?? '') === index);
}

function idOf(value: unknown): string {
  const {id} = value as {readonly id?: unknown};
  return typeof id === 'string' ? id : '';
}
