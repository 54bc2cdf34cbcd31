import {
  SHIPPED_CHECKLISTS,
  SHIPPED_LADDERS,
  type ChecklistDefinition,
  type Fault,
  type LadderDefinition,
} from '@avec/model';

/** What is counted by: ladders and checklists. */
export interface Counted {
  readonly ladders: readonly LadderDefinition[];
  readonly checklists: readonly ChecklistDefinition[];
}

/** What a source tells its widget. */
export interface CountedFollower {
  /** Definitions are there that were being checked. */
  countedChanged(): void;
  /** The page gave a definition that cannot be used. The others are counted by. */
  countedRefused(code: string, faults: readonly Fault[]): void;
}

const SHIPPED: Counted = {ladders: SHIPPED_LADDERS, checklists: SHIPPED_CHECKLISTS};

/** Ladders and checklists to count by: ours, and a page's own, each checked once. One of the same id takes the place of ours. */
export class CountedSource {
  readonly #follower: CountedFollower;
  #asked: readonly unknown[] | null = null;
  #counted: Counted | null = null;

  constructor(follower: CountedFollower) {
    this.#follower = follower;
  }

  /**
   * @param hosts - Definitions of the provider, unchecked.
   * @returns The same object as long as the same is asked for; `null` while the page's own are being checked.
   */
  choose(hosts: readonly unknown[]): Counted | null {
    if (hosts === this.#asked) return this.#counted;
    this.#asked = hosts;
    const own = hosts.filter((each) => ['ladder', 'checklist'].includes(kindOf(each)));
    this.#counted = own.length === 0 ? SHIPPED : null;
    if (own.length > 0) void this.#check(own, hosts);
    return this.#counted;
  }

  async #check(own: readonly unknown[], asked: readonly unknown[]): Promise<void> {
    const checks = await import('@avec/model/checks').catch(() => null);
    // Meanwhile the page may have given others.
    if (asked !== this.#asked) return;
    const ladders: LadderDefinition[] = [];
    const checklists: ChecklistDefinition[] = [];
    if (!checks) this.#follower.countedRefused('definition-unchecked', [UNCHECKED]);
    for (const each of checks ? own : []) {
      const result = kindOf(each) === 'ladder' ? checks?.checkLadder(each) : checks?.checkChecklist(each);
      if (!result) continue;
      if ('ladder' in result) ladders.push(result.ladder);
      else if ('checklist' in result) checklists.push(result.checklist);
      else this.#follower.countedRefused('definition-invalid', result.faults);
    }
    this.#counted = {
      ladders: withOwn(SHIPPED_LADDERS, ladders),
      checklists: withOwn(SHIPPED_CHECKLISTS, checklists),
    };
    this.#follower.countedChanged();
  }
}

const UNCHECKED: Fault = {
  path: '',
  code: 'missing',
  message: 'The part that checks definitions could not be loaded. Serve every file of the build.',
};

function withOwn<Definition extends {readonly id: string}>(
  shipped: readonly Definition[],
  own: readonly Definition[],
): readonly Definition[] {
  const ids = new Set(own.map(({id}) => id));
  return [...own, ...shipped.filter(({id}) => !ids.has(id))];
}

function kindOf(definition: unknown): string {
  const {kind} = (definition ?? {}) as {readonly kind?: unknown};
  return typeof kind === 'string' ? kind : '';
}
