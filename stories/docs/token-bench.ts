import {LitElement, html, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import './token-bench.css';
import {hexOn, PAIRS, told} from './pairs.js';
import {widgetsTemplate} from './shown-widgets.js';
import {TOKENS, type PublicToken, type SizeToken, type TokenName} from './token-list.js';
import type {Globals} from '../story.js';

const FONTS = ['inherit', 'Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace'];

/** How the page around the widgets can look. */
const LOOKS = {light: 'Light page', dark: 'Dark page', portal: 'A portal’s own colours'} as const satisfies Record<
  Globals['theme'],
  string
>;

/** Every public custom property as a control, and under it the widgets on which each change shows at once. */
export class TokenBench extends LitElement {
  static override properties = {look: {state: true}};

  declare private look: Globals['theme'];
  readonly #set = new Set<TokenName>();

  constructor() {
    super();
    this.look = 'light';
  }

  // The looks of a page come from the stylesheet of the document.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="bench sb-unstyled">
        <div class="panel">
          <fieldset>
            <legend>The page</legend>
            ${Object.entries(LOOKS).map(([look, label]) => this.#renderLook(look as Globals['theme'], label))}
            <button type="button" @click=${this.#forget}>Everything as it was</button>
          </fieldset>
          <ul class="tokens">
            ${TOKENS.map((token) => html`<li>${this.#renderToken(token)}</li>`)}
          </ul>
        </div>
        <div class="story-page" data-theme=${this.look} lang="en">${widgetsTemplate(this.look)}</div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#measure();
  }

  #renderLook(look: Globals['theme'], label: string): TemplateResult {
    return html`
      <label>
        <input type="radio" name="look" .checked=${live(look === this.look)} @change=${() => (this.look = look)} />
        ${label}
      </label>
    `;
  }

  #renderToken(token: PublicToken): TemplateResult {
    return html`
      <label>
        <code>${token.name}</code>
        <span>${token.what}</span>
        ${this.#renderControl(token)}
      </label>
      <span class="now" data-now=${token.name}></span>
      <ul class="contrasts" data-front=${token.name}></ul>
    `;
  }

  #renderControl(token: PublicToken): TemplateResult {
    const set = ({currentTarget}: Event): void => {
      const {value} = currentTarget as HTMLInputElement | HTMLSelectElement;
      this.#give(token.name, token.kind === 'size' ? `${value}${token.unit}` : value);
    };
    if (token.kind === 'colour') return html`<input type="color" data-token=${token.name} @input=${set} />`;
    if (token.kind === 'size') return rangeTemplate(token, set);
    return html`<select data-token=${token.name} @change=${set}>
      ${FONTS.map((font) => html`<option>${font}</option>`)}
    </select>`;
  }

  #give(name: TokenName, value: string): void {
    this.#set.add(name);
    this.#page.style.setProperty(name, value);
    this.#changed();
  }

  #forget(): void {
    for (const name of this.#set) this.#page.style.removeProperty(name);
    this.#set.clear();
    this.#changed();
  }

  #changed(): void {
    // Charts paint what they have been told; that the page looks otherwise, they are told by an attribute of it.
    document.documentElement.dataset['tokens'] = this.#page.style.cssText;
    this.requestUpdate();
  }

  get #page(): HTMLElement {
    const page = this.querySelector<HTMLElement>('.story-page');
    if (!page) throw new TypeError('The page for the widgets is not drawn yet.');
    return page;
  }

  /** Says what holds on the page now, whoever set it, and what contrast comes of it. */
  #measure(): void {
    const page = this.#page;
    for (const {name, kind, fallback} of TOKENS) {
      const value = getComputedStyle(page).getPropertyValue(name).trim() || fallback;
      const [now] = this.querySelectorAll(`[data-now="${name}"]`);
      const [field] = this.querySelectorAll<HTMLInputElement>(`[data-token="${name}"]`);
      const [list] = this.querySelectorAll(`[data-front="${name}"]`);
      if (now) now.textContent = value;
      if (field && kind === 'colour') field.value = hexOn(page, name);
      else if (field) field.value = kind === 'size' ? String(Number.parseFloat(value)) : value;
      const pairs = PAIRS.filter(({front}) => front === name);
      list?.replaceChildren(...pairs.map((pair) => line(`${pair.where}: ${told(pair, page)}`)));
    }
  }
}

function rangeTemplate({name, min, max, step}: SizeToken, set: (event: Event) => void): TemplateResult {
  return html`<input type="range" min=${min} max=${max} step=${step} data-token=${name} @input=${set} />`;
}

function line(text: string): HTMLElement {
  return Object.assign(document.createElement('li'), {textContent: text});
}

customElements.define('docs-tokens', TokenBench);
