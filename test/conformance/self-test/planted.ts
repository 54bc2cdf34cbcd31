import {SoundChosenEvent, SoundElement} from './sound.js';
import type {Example} from '../example.js';
import {elementsIn, type ElementEntry} from '../manifest.js';
import type {Subject} from '../subject.js';

/** An element with one thing wrong, and what a check must say of it. */
export interface Planted {
  /** The check, by its name. */
  readonly check: string;
  /** What is wrong, in words. */
  readonly fault: string;
  readonly subject: () => Subject;
  readonly says: RegExp;
}

/** How a subject is other than the sound one. */
export interface Changes {
  readonly ElementClass?: typeof SoundElement;
  readonly element?: Partial<ElementEntry>;
  readonly example?: Partial<Example>;
  readonly entry?: string;
  readonly define?: string;
  readonly exports?: Subject['exports'];
}

const HERE = '/test/conformance/self-test/';

const text = {text: 'string'};

/** What a manifest would say of it. */
const [SOUND] = elementsIn({
  modules: [
    {
      path: '',
      declarations: [
        {
          name: 'SoundElement',
          tagName: 'avec-sound',
          attributes: [
            {name: 'label', type: text},
            {name: 'size', type: {text: 'number'}},
            {name: 'open', type: {text: 'boolean'}},
            {name: 'mark-kind', fieldName: 'markKind', type: {text: 'MarkKind'}},
            {name: 'value', fieldName: 'defaultValue', type: text},
          ],
          members: [
            {kind: 'field', name: 'label', type: text},
            {kind: 'field', name: 'size', type: {text: 'number'}},
            {kind: 'field', name: 'open', type: {text: 'boolean'}, reflects: true},
            {kind: 'field', name: 'markKind', type: {text: 'MarkKind'}},
            {kind: 'field', name: 'defaultValue', type: text},
            {kind: 'field', name: 'messages', type: {text: 'Messages'}},
            {kind: 'field', name: 'value', type: text},
            {kind: 'field', name: 'isAnswered', type: {text: 'boolean'}, readonly: true},
            {kind: 'method', name: 'clear'},
          ],
          events: [{name: 'avec-sound-chosen', type: {text: 'SoundChosenEvent'}}],
          slots: [{name: ''}],
          cssParts: [{name: 'label'}],
          cssProperties: [{name: '--avec-sound-color'}],
          cssStates: [{name: 'answered'}],
        },
      ],
    },
  ],
});

let count = 0;

/** @returns The sound element, or one with changes; one of another class is under a tag of its own. */
export function subjectOf({ElementClass = SoundElement, element, example, ...rest}: Changes = {}): Subject {
  const tag = ElementClass === SoundElement ? SoundElement.tag : `avec-planted-${++count}`;
  if (!customElements.get(tag)) customElements.define(tag, ElementClass);
  return {
    tag,
    ElementClass,
    element: {...SOUND!, ...element},
    example: {
      markup: `<${tag} label="Sleep">Only you see this.</${tag}>`,
      others: [{markup: `<${tag} value="yes"></${tag}>`}],
      values: {'mark-kind': ['round', 'not-round']},
      words: {choose: 'said by the portal'},
      ...example,
    },
    entry: `${HERE}sound.ts`,
    define: `${HERE}sound.define.ts`,
    exports: {SoundElement, SoundChosenEvent},
    ...rest,
  };
}
