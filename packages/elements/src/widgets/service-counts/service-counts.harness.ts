import type {ServiceCountsElement} from './service-counts.js';

/** Reads what those who lead a service get. Specs and portals go through it. */
export class ServiceCountsHarness {
  constructor(readonly element: ServiceCountsElement) {}

  /** Resolves when a condition holds after some update; fails after four seconds. */
  async until(condition: () => boolean): Promise<void> {
    const end = performance.now() + 4000;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`Still waiting. On the screen: ${this.text}`);
      await new Promise(requestAnimationFrame);
      await this.element.updateComplete;
    }
  }

  /** All words on the screen but those of the parts inside. */
  get text(): string {
    return textOf(this.element.renderRoot.querySelector('.avec'));
  }

  /** Names of the tables, in their order. */
  get tables(): string[] {
    return this.#tables.map((table) => textOf(table.querySelector('.name')));
  }

  /** Rows of a table, top first: what it is, and how many people as it is read. */
  rows(table: string): (readonly [string, string])[] {
    return [...this.#table(table).querySelectorAll('tbody tr')].map((row) => [
      textOf(row.querySelector('th')),
      textOf(row.querySelector('td')),
    ]);
  }

  /** The sum of a table as it is read; empty where there is none. */
  total(table: string): string {
    return textOf(this.#table(table).querySelector('tfoot td'));
  }

  /** Lengths of the bars of a table, from 0 to 100, top first; rows without a bar left out. */
  bars(table: string): number[] {
    return [...this.#table(table).querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
  }

  get #tables(): HTMLTableElement[] {
    return [...this.element.renderRoot.querySelectorAll('table')];
  }

  #table(name: string): HTMLTableElement {
    const table = this.#tables.find((each) => textOf(each.querySelector('.name')) === name);
    if (!table) throw new Error(`There is no table “${name}”. There are: ${this.tables.join(', ')}.`);
    return table;
  }
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
