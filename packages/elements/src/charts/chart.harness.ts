import type {WidgetElement} from '../foundation/element/widget-element.js';

/**
 * Reads a chart as a person does: its sentences, its table, and whether there is a drawing.
 *
 * Specs and a portal's own tests go through this and never through the shadow root.
 */
export class ChartHarness<Element extends WidgetElement> {
  constructor(readonly element: Element) {}

  /** Name of what is shown. */
  get title(): string {
    return textOf(this.root.querySelector('figcaption'));
  }

  /** What can be seen, in words, one sentence or more for each voice. */
  get sentences(): string[] {
    return this.texts('.said li');
  }

  /** What is said where there is no answer at all; `null` otherwise. */
  get emptyState(): string | null {
    return this.text('.empty');
  }

  /** Why there is no drawing; `null` where there is one. */
  get whyNoDrawing(): string | null {
    return this.text('.failed');
  }

  /** Remarks below the drawing that are on the screen. */
  get notes(): string[] {
    return this.texts('.note');
  }

  /** Whether the table is on the screen. */
  get showsTable(): boolean {
    return isShown(this.root.querySelector('table'));
  }

  /** Whether there is a button to open or close the table. */
  get hasToggle(): boolean {
    return isShown(this.#toggle);
  }

  /** Whether the button says that the table is open. */
  get saysExpanded(): boolean {
    return this.#toggle?.getAttribute('aria-expanded') === 'true';
  }

  /** The table, row by row, heads included. Empty while it is not built. */
  get rows(): string[][] {
    return [...this.root.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));
  }

  /** Opens the table, or closes it. */
  async toggleTable(): Promise<void> {
    this.#toggle?.click();
    await this.element.updateComplete;
  }

  /** Whether there is a drawing on the screen, with something on it. */
  get isDrawn(): boolean {
    return this.#hasSpot((_red, _green, _blue, alpha) => alpha > 0);
  }

  /** Resolves when there is a drawing. */
  async drawn(): Promise<this> {
    return this.until(() => this.isDrawn);
  }

  /** Whether the drawing has a spot in exactly this colour. */
  paints(red: number, green: number, blue: number): boolean {
    return this.#hasSpot((r, g, b, alpha) => alpha === 255 && r === red && g === green && b === blue);
  }

  /** Resolves when a condition holds. */
  async until(condition: () => boolean): Promise<this> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
    return this;
  }

  /** @internal */
  protected get root(): DocumentFragment | HTMLElement {
    return this.element.renderRoot;
  }

  /** @internal */
  protected texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].filter(isShown).map(textOf);
  }

  /** @internal */
  protected text(selector: string): string | null {
    return this.texts(selector)[0] ?? null;
  }

  get #toggle(): HTMLButtonElement | null {
    return this.root.querySelector('button[aria-expanded]');
  }

  #hasSpot(matches: (red: number, green: number, blue: number, alpha: number) => boolean): boolean {
    const canvas = this.root.querySelector('canvas');
    if (!canvas || canvas.width === 0 || canvas.height === 0) return false;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let at = 0; at < data.length; at += 4) {
      if (matches(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0)) return true;
    }
    return false;
  }
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/[\t\n\r ]+/g, ' ').trim();
}

function isShown(element: Element | null): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}
