import type {CDPSession} from 'playwright-core';

import type {Gallery} from './gallery.js';

/** Reads what a screen reader has to say of a story: names, roles, states, values and descriptions. */
export class Spoken {
  readonly #gallery: Gallery;
  readonly #debugger: CDPSession;

  private constructor(gallery: Gallery, session: CDPSession) {
    this.#gallery = gallery;
    this.#debugger = session;
  }

  static async of(gallery: Gallery): Promise<Spoken> {
    return new Spoken(gallery, await gallery.page.context().newCDPSession(gallery.page));
  }

  /** @returns The tree of what is shown, as YAML; after it what the tree does not hold, which is said besides. */
  async read(): Promise<string> {
    const tree = await this.#gallery.page.locator('main').ariaSnapshot();
    const besides = [...(await this.#gallery.ask('valueTexts')), ...(await this.#descriptions())];
    if (besides.length === 0) return tree;
    return [tree, '- besides:', ...besides.map((line) => `  - ${JSON.stringify(line)}`)].join('\n');
  }

  async #descriptions(): Promise<readonly string[]> {
    const {nodes} = await this.#debugger.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ignored, description}) => !ignored && textOf(description))
      .map(({role, name, description}) => `${textOf(role)} “${textOf(name)}”: described as “${textOf(description)}”`);
  }
}

function textOf(value: {readonly value?: unknown} | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}
