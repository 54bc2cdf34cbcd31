import type {Fault} from '@avec/model';
import type {FaultyDefinition} from '@avec/model/checks';

/** What any definition can be told by. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly version: string;
}

/** A kind of definition: which are ours, and how one of a page's is checked. */
export interface DefinitionKind<Definition extends Told> {
  readonly kind: Definition['kind'];
  /** The one most pages show, which is at hand and not fetched; `null` where there is none. */
  readonly usual: Definition | null;
  /** Fetches ours, on demand: a page shows one, seldom two. */
  readonly shipped: () => Promise<readonly Definition[]>;
  readonly check: (value: unknown) => Promise<{readonly definition: Definition} | FaultyDefinition>;
}

/** The definition to show, or why there is none. */
export type DefinitionChoice<Definition> =
  {readonly definition: Definition} | {readonly code: DefinitionFaultCode; readonly faults: readonly Fault[]};

/** Why a definition cannot be shown: it is wrong, nobody knows it, or the means to check it could not be loaded. */
export type DefinitionFaultCode = 'definition-invalid' | 'definition-unknown' | 'definition-unchecked';

/** One's own, those of the host, an id. */
type Asked = readonly [own: unknown, hosts: readonly unknown[], id: string];

const NOTHING_ASKED: Asked = [null, [], ''];

/**
 * Finds the definition a page asks for: the one it hands over, one of its provider's, one of ours.
 *
 * What a page hands over is checked whole, once; ours have been.
 */
export class DefinitionChooser<Definition extends Told> {
  protected readonly kind: DefinitionKind<Definition>;
  protected readonly changed: () => void;
  #asked: Asked = NOTHING_ASKED;
  #choice: DefinitionChoice<Definition> | null = null;

  /** @param changed - Called when a definition is there that was not at hand. */
  constructor(kind: DefinitionKind<Definition>, changed: () => void) {
    this.kind = kind;
    this.changed = changed;
  }

  /** What was asked last: one's own, the host's, an id. The same list as long as the same is asked for. */
  protected get asked(): Asked {
    return this.#asked;
  }

  protected get choice(): DefinitionChoice<Definition> | null {
    return this.#choice;
  }

  /** @returns The choice, the same object as long as the same is asked for; `null` while it is being fetched or checked. */
  choose(own: unknown, hosts: readonly unknown[], id: string): DefinitionChoice<Definition> | null {
    const asked: Asked = [own, hosts, id];
    if (this.#asked === NOTHING_ASKED || asked.some((each, index) => each !== this.#asked[index])) {
      this.#asked = asked;
      const handed = own ?? hosts.find((each) => this.isOfKind(each) && each.id === id);
      const {usual} = this.kind;
      const isUsual = handed === undefined && usual?.id === id;
      this.#choice = isUsual ? {definition: usual} : null;
      if (!isUsual) void this.#settle(handed === undefined ? this.#shipped(id) : this.checked(handed), asked);
    }
    return this.#choice;
  }

  /** @returns Ours; `null` where they could not be loaded. */
  protected async fetchShipped(): Promise<readonly Definition[] | null> {
    return this.kind.shipped().catch(() => null);
  }

  protected async checked(value: unknown): Promise<DefinitionChoice<Definition>> {
    try {
      const result = await this.kind.check(value);
      return 'definition' in result ? result : {code: 'definition-invalid', faults: result.faults};
    } catch {
      return unchecked('The part that checks a definition could not be loaded.', '');
    }
  }

  protected isOfKind(value: unknown): value is Told {
    return (value as Partial<Told> | null)?.kind === this.kind.kind;
  }

  async #settle(answer: Promise<DefinitionChoice<Definition>>, asked: Asked): Promise<void> {
    const choice = await answer;
    // Meanwhile the page may have asked for another.
    if (asked !== this.#asked) return;
    this.#choice = choice;
    this.changed();
  }

  async #shipped(id: string): Promise<DefinitionChoice<Definition>> {
    const {kind} = this.kind;
    const ours = await this.fetchShipped();
    if (!ours) return unchecked(`The part that holds the definitions of kind “${kind}” could not be loaded.`, kind);
    const definition = ours.find((each) => each.id === id);
    if (definition) return {definition};
    const known = ours.length > 0 ? `Shipped: ${ours.map((each) => each.id).join(', ')}.` : 'None is shipped.';
    const message = `No ${kind} has this id. ${known} One of your own goes into “definitions” of the provider.`;
    return {code: 'definition-unknown', faults: [{path: kind, code: 'unknown', message}]};
  }
}

function unchecked(sentence: string, path: string): DefinitionChoice<never> {
  const message = `${sentence} Serve every file of the build.`;
  return {code: 'definition-unchecked', faults: [{path, code: 'missing', message}]};
}
