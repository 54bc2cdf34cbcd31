import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {subjectOf, type Planted} from '../planted.js';
import {SoundElement} from '../sound.js';

class StartsAfresh extends SoundElement {
  protected override willUpdate(): void {
    if (!this.hasUpdated) this.label = '';
  }
}

class Tells extends SoundElement {
  @property({attribute: 'value', reflect: true}) override defaultValue = '';
}

class TellsLater extends SoundElement {
  protected override choose(): void {
    super.choose();
    this.dataset['answer'] = this.value;
  }
}

class KeepsItsWords extends SoundElement {
  protected override render(): TemplateResult {
    return html`<p><input type="checkbox" aria-label="Choose this" /></p>`;
  }
}

/** Faults around answers and words. */
export const ANSWER_FAULTS: readonly Planted[] = [
  {
    check: 'keeps what was set before its script came',
    fault: 'a property that starts afresh',
    subject: () => subjectOf({ElementClass: StartsAfresh}),
    says: /“label” is ""/,
  },
  {
    check: 'never writes an answer that the page sets to an attribute',
    fault: 'a reflected start value',
    subject: () => subjectOf({ElementClass: Tells}),
    says: /There is now <avec-planted-\d+ value="kept">/,
  },
  {
    check: 'never writes what a person answers or says to an attribute',
    fault: 'an answer among the data of the host',
    subject: () => subjectOf({ElementClass: TellsLater}),
    says: /data-answer="yes"/,
  },
  {
    check: 'says what “messages” says instead, and its own words again without',
    fault: 'words that cannot be replaced',
    subject: () => subjectOf({ElementClass: KeepsItsWords}),
    says: /They are not said/,
  },
  {
    check: 'says what “messages” says instead, and its own words again without',
    fault: 'no words to replace in the examples',
    subject: () => subjectOf({example: {words: undefined}}),
    says: /There are no “words”/,
  },
];
