import {LitElement, type TemplateResult} from 'lit';

import {subjectOf, type Planted} from '../planted.js';
import {SoundElement} from '../sound.js';

class Forgets extends SoundElement {
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.value = '';
  }
}

class Cries extends SoundElement {
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    console.error('There is nobody left.');
  }
}

class RendersOnce extends SoundElement {
  #shown = 0;

  protected override render(): TemplateResult {
    this.#shown++;
    return super.render();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#shown > 0) this.renderRoot.replaceChildren();
  }
}

class LeavesItsLooks extends SoundElement {
  override adoptedCallback(): void {
    // As Lit has it.
  }

  protected override createRenderRoot(): ShadowRoot {
    return LitElement.prototype['createRenderRoot'].call(this) as ShadowRoot;
  }
}

/** Faults that show when an element is moved. */
export const MOVING_FAULTS: readonly Planted[] = [
  {
    check: 'can be moved to another place of the page',
    fault: 'an answer that is lost',
    subject: () => subjectOf({ElementClass: Forgets}),
    says: /Gone: value: yes/,
  },
  {
    check: 'can be moved without leaving the page, where the browser can',
    fault: 'a complaint in the console',
    subject: () => subjectOf({ElementClass: Cries}),
    says: /There is nobody left/,
  },
  {
    check: 'can be taken out and put back later',
    fault: 'a shadow tree that stays empty',
    subject: () => subjectOf({ElementClass: RendersOnce}),
    says: /Gone: p Sleep/,
  },
  {
    check: 'can be moved to another document and back',
    fault: 'looks that stay behind',
    subject: () => subjectOf({ElementClass: LeavesItsLooks}),
    says: /Gone: 1 adopted style sheets/,
  },
];
