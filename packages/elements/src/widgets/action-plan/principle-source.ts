import {SHIPPED_CHECKLISTS, type Fault, type Principle} from '@avec/model';

/** What a source tells its widget. */
export interface PrincipleFollower {
  /** The principles are there that were not at hand. */
  principlesChanged(): void;
  /** The page gave a checklist that cannot be used. The plan does without its principles. */
  principlesRefused(code: string, faults: readonly Fault[]): void;
}

/**
 * The principles that a line of the plan can be about: those of a checklist the page names.
 *
 * Ours are at hand. What a page hands over is checked whole, once.
 */
export class PrincipleSource {
  readonly #follower: PrincipleFollower;
  #asked: readonly unknown[] = [];
  #principles: readonly Principle[] = [];

  constructor(follower: PrincipleFollower) {
    this.#follower = follower;
  }

  /**
   * @param hosts - Definitions of the provider, unchecked.
   * @param id - Of the checklist.
   * @returns The same list as long as the same is asked for; empty while it is being checked, and where there is none.
   */
  choose(hosts: readonly unknown[], id: string): readonly Principle[] {
    const asked = [hosts, id];
    if (asked.every((each, index) => each === this.#asked[index])) return this.#principles;
    this.#asked = asked;
    const handed = hosts.find((each) => isNamed(each, id));
    const shipped = SHIPPED_CHECKLISTS.find((each) => each.id === id);
    this.#principles = handed === undefined ? (shipped?.principles ?? []) : [];
    if (handed !== undefined) void this.#check(handed, asked);
    else if (!shipped) this.#refuse(id);
    return this.#principles;
  }

  #refuse(id: string): void {
    const known = SHIPPED_CHECKLISTS.map((each) => each.id).join(', ');
    const message = `No checklist has the id “${id}”. Shipped: ${known}. One of your own goes into “definitions” of the provider.`;
    this.#follower.principlesRefused('definition-unknown', [{path: 'checklist', code: 'unknown', message}]);
  }

  async #check(handed: unknown, asked: readonly unknown[]): Promise<void> {
    const checks = await import('@avec/model/checks').catch(() => null);
    // Meanwhile the page may have asked for another.
    if (asked !== this.#asked) return;
    const result = checks?.checkChecklist(handed);
    if (result && 'checklist' in result) this.#principles = result.checklist.principles;
    else if (result) this.#follower.principlesRefused('definition-invalid', result.faults);
    else this.#follower.principlesRefused('definition-unchecked', [UNCHECKED]);
    this.#follower.principlesChanged();
  }
}

const UNCHECKED: Fault = {
  path: '',
  code: 'missing',
  message: 'The part that checks a checklist could not be loaded. Serve every file of the build.',
};

function isNamed(definition: unknown, id: string): boolean {
  const {kind, id: own} = (definition ?? {}) as {readonly kind?: unknown; readonly id?: unknown};
  return kind === 'checklist' && own === id;
}
