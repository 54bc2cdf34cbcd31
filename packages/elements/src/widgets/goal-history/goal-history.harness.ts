import type {GoalHistoryElement} from './goal-history.js';

/** Reads the history of a goal as a person does. */
export class GoalHistoryHarness {
  constructor(readonly element: GoalHistoryElement) {}

  /** Resolves when the versions are there; fails after four seconds. */
  async ready(): Promise<this> {
    const end = performance.now() + 4000;
    while (this.versions.length === 0) {
      if (performance.now() > end) throw new Error('There is no version on the screen.');
      await new Promise(requestAnimationFrame);
    }
    return this;
  }

  /** Every version listed: who, when, where and what. */
  get versions(): string[] {
    return this.#all('.versions > li').map(textOf);
  }

  /** Parts that can be chosen. */
  get parts(): string[] {
    return this.#all('select')
      .slice(0, 1)
      .flatMap((select) => [...select.querySelectorAll('option')].map(textOf));
  }

  /** What is different between the two versions that are compared. */
  get difference(): string {
    const runs = this.#all('.difference > *').map((run) => {
      const own = [...run.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
      const text = own.map(({textContent}) => textContent).join('');
      if (run.localName === 'ins') return `+${text}+`;
      return run.localName === 'del' ? `−${text}−` : text;
    });
    return runs.join('').replaceAll('−+', '− +').trim() || textOf(this.#all('.difference')[0] ?? null);
  }

  /** Chooses a part, which compares its two latest versions. */
  async compare(part: string): Promise<void> {
    const select = this.#all<HTMLSelectElement>('select')[0];
    const option = [...(select?.options ?? [])].find((each) => textOf(each) === part);
    if (!select || !option) throw new Error(`There is no part “${part}”. There are: ${this.parts.join(', ')}.`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Brings words back. */
  async restore(words: string): Promise<void> {
    const version = this.#all('.versions > li').find((each) => textOf(each.querySelector('.said')) === words);
    const button = version?.querySelector('button');
    if (!button) throw new Error(`“${words}” cannot be brought back.`);
    button.click();
    await this.element.updateComplete;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
