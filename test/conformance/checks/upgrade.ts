import type {Check} from '../check.js';
import {fieldsOf} from '../manifest.js';
import {sampleOf} from '../samples.js';
import type {Shown} from '../stage.js';
import type {ElementClass, Subject} from '../subject.js';

const kept: Check = {
  name: 'keeps what was set before its script came',
  async faults(subject) {
    const faults: string[] = [];
    for (const {name} of fieldsOf(subject.element).filter((field) => !field.readonly)) {
      const value = await sampleOf(subject, name);
      const element = await upgraded(subject, name, value);
      if (!same(element[name], value)) faults.push(`“${name}” is ${JSON.stringify(element[name])}.`);
      element.remove();
    }
    return faults;
  },
};

/** Scripts of a page that run before those of the library. */
export const UPGRADE: readonly Check[] = [kept];

let count = 0;

/** The element under a tag that is defined only after the property was set. */
async function upgraded({tag, ElementClass}: Subject, property: string, value: unknown): Promise<Shown> {
  const late = `${tag}-late-${++count}`;
  const element = Object.assign(document.createElement(late), {[property]: value}) as unknown as Shown;
  document.body.append(element);
  customElements.define(late, class extends (ElementClass as ElementClass & typeof HTMLElement) {});
  await element.updateComplete;
  return element;
}

/** What is computed anew each time it is read is never the same object. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
