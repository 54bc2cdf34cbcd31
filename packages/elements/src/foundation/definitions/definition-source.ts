import type {DefinitionRef} from '@avec/model';

import {DefinitionChooser, type Told} from './definition-chooser.js';

export type {DefinitionChoice, DefinitionFaultCode, DefinitionKind, Told} from './definition-chooser.js';

/** Finds the definition a page asks for, and those about which something was said before. */
export class DefinitionSource<Definition extends Told> extends DefinitionChooser<Definition> {
  #others: readonly Definition[] = [];
  /** For what was asked when they were fetched last. */
  #fetchedFor: unknown = null;

  /** @returns The very definition something was said about, which may be another than the one shown; `null` while nobody knows it. */
  find(ref: Pick<DefinitionRef, 'id' | 'version'>): Definition | null {
    const {asked, choice} = this;
    const others = this.#fetchedFor === asked ? this.#others : [];
    const shown = choice && 'definition' in choice ? [choice.definition] : [];
    const found = [...shown, ...others].find(({id, version}) => id === ref.id && version === ref.version);
    if (!found && this.#fetchedFor !== asked) void this.#fetchOthers();
    return found ?? null;
  }

  async #fetchOthers(): Promise<void> {
    const {asked} = this;
    const [own, hosts] = asked;
    this.#fetchedFor = asked;
    this.#others = [];
    const handed = await Promise.all(
      [own, ...hosts].filter((each) => this.isOfKind(each)).map((each) => this.checked(each)),
    );
    const usable = handed.flatMap((choice) => ('definition' in choice ? [choice.definition] : []));
    const others = [...usable, ...((await this.fetchShipped()) ?? [])];
    // Meanwhile the page may have asked for another.
    if (asked !== this.asked) return;
    this.#others = others;
    this.changed();
  }
}
