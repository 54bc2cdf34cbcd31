import {css, html, type TemplateResult} from 'lit';

import {subjectOf, type Planted} from '../planted.js';
import {SoundElement} from '../sound.js';

class MoreSlots extends SoundElement {
  protected override render(): TemplateResult {
    return html`${super.render()}<slot name="aside"></slot>`;
  }
}

class MoreParts extends SoundElement {
  protected override render(): TemplateResult {
    return html`${super.render()}
      <p part="aside"></p>`;
  }
}

class Outer extends SoundElement {
  protected override render(): TemplateResult {
    return html`${super.render()}<avec-sound></avec-sound>`;
  }
}

class NeverAnswered extends SoundElement {
  protected override updated(): void {
    // Says nothing of its state.
  }
}

class MoreProperties extends SoundElement {
  static override styles = [
    SoundElement.styles,
    css`
      p {
        padding: var(--avec-sound-color-2);
        margin: var(--avec-sound-gap);
      }
    `,
  ];
}

/** Faults of what a style sheet and the content of a page meet. */
export const STYLED_FAULTS: readonly Planted[] = [
  {
    check: 'has every documented slot, and no other',
    fault: 'a slot that is not told of, and one that is gone',
    subject: () => subjectOf({ElementClass: MoreSlots, element: {slots: [{name: ''}, {name: 'hint'}]}}),
    says: /“hint” is in none of its examples.*“aside” is not documented/s,
  },
  {
    check: 'has every documented part, and no other',
    fault: 'a part that is not told of, and one that is gone',
    subject: () => subjectOf({ElementClass: MoreParts, element: {cssParts: [{name: 'label'}, {name: 'point'}]}}),
    says: /“point” is in none of its examples.*“aside” is not documented/s,
  },
  {
    check: 'lets a style sheet of the page reach every documented part',
    fault: 'a part of an element within that is not handed on',
    subject: () => subjectOf({ElementClass: Outer, element: {cssParts: [{name: 'label'}, {name: 'inner-label'}]}}),
    says: /“inner-label” is not reached/,
  },
  {
    check: 'has every documented state in some state of its examples',
    fault: 'a state that never comes',
    subject: () => subjectOf({ElementClass: NeverAnswered}),
    says: /“answered” is not there/,
  },
  {
    check: 'uses every documented custom property, and no other of its name',
    fault: 'a custom property that is not told of, and one that is gone',
    subject: () =>
      subjectOf({
        ElementClass: MoreProperties,
        element: {cssProperties: [{name: '--avec-sound-color'}, {name: '--avec-sound-size'}]},
      }),
    says: /“--avec-sound-size” is in none/,
  },
];
