import {html, LitElement, type TemplateResult} from 'lit';

import {all, enter, inside, labels, made} from '../contestant.js';

class BareItem extends LitElement {
  static override properties = {label: {}, value: {}};

  declare label: string;
  declare value: string;

  override render(): TemplateResult {
    return html`<p>
      <label>${this.label} <input type="range" min="0" max="10" .value=${this.value} @input=${this.#take} /></label>
      <output>${this.value}</output>
    </p>`;
  }

  #take(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }
}

customElements.define('bare-item', BareItem);

enter({
  mount: (place, count) => {
    place.append(...labels(count).map((label) => made<BareItem>('bare-item', {label, value: '0'})));
  },
  controls: (place) => inside(all(place, 'bare-item'), 'input'),
  answer: (place) => place.querySelector<BareItem>('bare-item')?.value ?? '',
});
