import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {subjectOf, type Planted} from '../planted.js';
import {SoundElement} from '../sound.js';

class NamesItself extends SoundElement {
  constructor() {
    super();
    this.setAttribute('role', 'group');
  }
}

class Complains extends SoundElement {
  protected override render(): TemplateResult {
    console.error('There is no label.');
    return super.render();
  }
}

class StandsOpen extends SoundElement {
  @property({type: Boolean}) override open = true;
}

class StartsInTheMiddle extends SoundElement {
  protected override render(): TemplateResult {
    return html`<label><input type="radio" checked /> Half and half</label>`;
  }

  protected override updated(): void {
    // Nothing to settle.
  }
}

class WritesForYou extends SoundElement {
  protected override render(): TemplateResult {
    return html`${super.render()}<textarea aria-label="Note">I am well.</textarea>`;
  }
}

class SubmitsZero extends SoundElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.internals.setFormValue('0');
  }
}

/** Faults at the start. */
export const START_FAULTS: readonly Planted[] = [
  {
    check: 'is made by createElement, without attributes or children, and renders',
    fault: 'a constructor that sets an attribute',
    subject: () => subjectOf({ElementClass: NamesItself}),
    says: /must not have attributes|not of its class|sets attributes/,
  },
  {
    check: 'is made by createElement, without attributes or children, and renders',
    fault: 'a complaint in the console',
    subject: () => subjectOf({ElementClass: Complains}),
    says: /console error: There is no label/,
  },
  {
    check: 'has every yes-or-no property false at first',
    fault: 'a property that is true at first',
    subject: () => subjectOf({ElementClass: StandsOpen}),
    says: /“open” is true/,
  },
  {
    check: 'has nothing chosen and nothing filled in at first',
    fault: 'a point that is chosen',
    subject: () => subjectOf({ElementClass: StartsInTheMiddle}),
    says: /is chosen/,
  },
  {
    check: 'has nothing chosen and nothing filled in at first',
    fault: 'a note that is written already',
    subject: () => subjectOf({ElementClass: WritesForYou}),
    says: /“Note” is filled in/,
  },
  {
    check: 'has nothing chosen and nothing filled in at first',
    fault: 'a zero that nobody said',
    subject: () => subjectOf({ElementClass: SubmitsZero}),
    says: /A form gets “0” as “answer”/,
  },
];
