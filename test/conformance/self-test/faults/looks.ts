import {css, html, type TemplateResult} from 'lit';

import {subjectOf, type Planted} from '../planted.js';
import {SoundElement} from '../sound.js';

class StaysInSight extends SoundElement {
  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;
}

class StyledByHand extends SoundElement {
  protected override render(): TemplateResult {
    return html`${super.render()}
      <p style="color: red"></p>`;
  }
}

class StyledByBinding extends SoundElement {
  protected override render(): TemplateResult {
    return html`${super.render()}
      <p style=${`inline-size: ${this.size}px`}></p>`;
  }
}

class StyledWithin extends SoundElement {
  protected override updated(): void {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    this.renderRoot.append(style);
  }
}

class SizedByTheRoot extends SoundElement {
  static override styles = [
    SoundElement.styles,
    css`
      p {
        padding-block: 1.5rem;
      }
    `,
  ];
}

/** Faults of what a page and its policy meet. */
export const LOOKS_FAULTS: readonly Planted[] = [
  {
    check: 'is hidden by “hidden”, also where the page styles the tag',
    fault: 'a rule that the page’s own wins over',
    subject: () => subjectOf({ElementClass: StaysInSight}),
    says: /styled by the page, it is displayed as flex/,
  },
  {
    check: 'writes no “style” attribute, which strict policies block',
    fault: 'one in a template',
    subject: () => subjectOf({ElementClass: StyledByHand}),
    says: /A template has a “style” on its <p>/,
  },
  {
    check: 'writes no “style” attribute, which strict policies block',
    fault: 'one that is bound',
    subject: () => subjectOf({ElementClass: StyledByBinding}),
    says: /<p> gets style="inline-size: 0px"/,
  },
  {
    check: 'has no <style> in its shadow tree, only adopted sheets',
    fault: 'a sheet in a template',
    subject: () => subjectOf({ElementClass: StyledWithin}),
    says: /There is one: p/,
  },
  {
    check: 'has no length in rem, which pages resize',
    fault: 'a length in rem',
    subject: () => subjectOf({ElementClass: SizedByTheRoot}),
    says: /1\.5rem/,
  },
];
