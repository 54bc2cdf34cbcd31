import {tourDhorizon, type Fault, type ScaleDefinition} from '@avec/model';

/** The scale to show, or why there is none. */
export type ScaleChoice =
  {readonly scale: ScaleDefinition} | {readonly code: ScaleFaultCode; readonly faults: readonly Fault[]};

/** Why a scale cannot be shown: it is wrong, nobody knows it, or the means to check it could not be loaded. */
export type ScaleFaultCode = 'definition-invalid' | 'definition-unknown' | 'definition-unchecked';

/**
 * Finds the scale a page asks for: the one it hands over, one of its provider's, one of ours.
 *
 * What a page hands over is checked whole, once; ours have been.
 */
export class ScaleSource {
  readonly #changed: () => void;
  #asked: readonly unknown[] = [];
  #choice: ScaleChoice | null = null;

  /** @param changed - Called when the choice is there that was not at hand. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns The choice, the same object as long as the same is asked for; `null` while it is being fetched or checked. */
  choose(own: unknown, hosts: readonly unknown[], id: string): ScaleChoice | null {
    const asked = [own, hosts, id];
    if (asked.some((each, index) => each !== this.#asked[index])) {
      this.#asked = asked;
      const handed = own ?? hosts.find((definition) => (definition as {id?: unknown} | null)?.id === id);
      const isUsual = handed === undefined && id === tourDhorizon.id;
      this.#choice = isUsual ? {scale: tourDhorizon} : null;
      if (!isUsual) void this.#settle(handed === undefined ? shipped(id) : checked(handed), asked);
    }
    return this.#choice;
  }

  async #settle(answer: Promise<ScaleChoice>, asked: readonly unknown[]): Promise<void> {
    const choice = await answer;
    // Meanwhile the page may have asked for another.
    if (asked !== this.#asked) return;
    this.#choice = choice;
    this.#changed();
  }
}

/** Whichever is not the usual one is fetched: a page shows one scale, seldom two. */
async function shipped(id: string): Promise<ScaleChoice> {
  const scales = await import('@avec/model/definitions/index').then(
    ({SHIPPED_SCALES}) => SHIPPED_SCALES,
    () => null,
  );
  if (!scales) {
    const message = 'The part that holds the other scales could not be loaded. Serve every file of the build.';
    return {code: 'definition-unchecked', faults: [{path: 'scale', code: 'missing', message}]};
  }
  const scale = scales.find((each) => each.id === id);
  if (scale) return {scale};
  const known = scales.map((each) => each.id).join(', ');
  const message = `No scale has this id. Shipped: ${known}. A scale of your own goes into “definitions” of the provider.`;
  return {code: 'definition-unknown', faults: [{path: 'scale', code: 'unknown', message}]};
}

async function checked(definition: unknown): Promise<ScaleChoice> {
  try {
    const {checkScale} = await import('@avec/model/checks');
    const result = checkScale(definition);
    return 'scale' in result ? result : {code: 'definition-invalid', faults: result.faults};
  } catch {
    const message = 'The part that checks a scale could not be loaded. Serve every file of the build.';
    return {code: 'definition-unchecked', faults: [{path: '', code: 'missing', message}]};
  }
}
