import {coproduction6, type ChecklistDefinition, type Fault} from '@avec/model';

/** The checklist to show, or why there is none. */
export type ChecklistChoice =
  {readonly checklist: ChecklistDefinition} | {readonly code: ChecklistFaultCode; readonly faults: readonly Fault[]};

/** Why a checklist cannot be shown: it is wrong, nobody knows it, or the means to check it could not be loaded. */
export type ChecklistFaultCode = 'definition-invalid' | 'definition-unknown' | 'definition-unchecked';

/**
 * Finds the checklist a page asks for: the one it hands over, one of its provider's, ours.
 *
 * What a page hands over is checked whole, once; ours has been.
 */
export class ChecklistSource {
  readonly #changed: () => void;
  #asked: readonly unknown[] = [];
  #choice: ChecklistChoice | null = null;

  /** @param changed - Called when the choice is there that was not at hand. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns The choice, the same object as long as the same is asked for; `null` while it is being checked. */
  choose(own: unknown, hosts: readonly unknown[], id: string): ChecklistChoice | null {
    const asked = [own, hosts, id];
    if (asked.some((each, index) => each !== this.#asked[index])) {
      this.#asked = asked;
      const handed = own ?? hosts.find((definition) => (definition as {id?: unknown} | null)?.id === id);
      this.#choice = handed === undefined ? shipped(id) : null;
      if (handed !== undefined) void this.#settle(checked(handed), asked);
    }
    return this.#choice;
  }

  async #settle(answer: Promise<ChecklistChoice>, asked: readonly unknown[]): Promise<void> {
    const choice = await answer;
    // Meanwhile the page may have asked for another.
    if (asked !== this.#asked) return;
    this.#choice = choice;
    this.#changed();
  }
}

function shipped(id: string): ChecklistChoice {
  if (id === coproduction6.id) return {checklist: coproduction6};
  const message = `No checklist has this id. Shipped: ${coproduction6.id}. One of your own goes into “definitions” of the provider.`;
  return {code: 'definition-unknown', faults: [{path: 'checklist', code: 'unknown', message}]};
}

async function checked(definition: unknown): Promise<ChecklistChoice> {
  try {
    const {checkChecklist} = await import('@avec/model/checks');
    const result = checkChecklist(definition);
    return 'checklist' in result ? result : {code: 'definition-invalid', faults: result.faults};
  } catch {
    const message = 'The part that checks a checklist could not be loaded. Serve every file of the build.';
    return {code: 'definition-unchecked', faults: [{path: '', code: 'missing', message}]};
  }
}
