import type {Check} from '../check.js';
import {fieldsOf} from '../manifest.js';
import {handle} from '../handling.js';
import {sampleOf} from '../samples.js';
import {deep, made, shown, type Shown} from '../stage.js';

const ANSWERS = ['value', 'answer', 'defaultValue', 'checked'];

const notByProperty: Check = {
  name: 'never writes an answer that the page sets to an attribute',
  concerns: ({element}) => fieldsOf(element).some(({name}) => ANSWERS.includes(name)),
  async faults(subject) {
    const faults: string[] = [];
    for (const {name} of fieldsOf(subject.element).filter((field) => ANSWERS.includes(field.name))) {
      const element = made(subject);
      document.body.replaceChildren(element);
      await element.updateComplete;
      const before = attributesIn(element);
      Object.assign(element, {[name]: await sampleOf(subject, name)});
      await element.updateComplete;
      faults.push(...added(before, attributesIn(element)));
    }
    return faults;
  },
};

const notByPerson: Check = {
  name: 'never writes what a person answers or says to an attribute',
  async faults(subject) {
    const element = await shown(subject);
    const before = attributesIn(element);
    await handle(element);
    await Promise.all(hosts(element).map(({updateComplete}) => updateComplete));
    return added(before, attributesIn(element));
  },
};

/**
 * Attributes are what recorders of sessions and other scripts read first. Looked at are the element and those within it
 * that have a tag of their own; native boxes may have theirs, which a page cannot see from outside.
 */
export const PRIVACY: readonly Check[] = [notByProperty, notByPerson];

function hosts(element: Shown): readonly Shown[] {
  return [element, ...deep(element)].filter(({localName}) => localName.includes('-')) as Shown[];
}

function attributesIn(element: Shown): readonly string[] {
  return hosts(element).flatMap((host) =>
    [...host.attributes].map(({name, value}) => `<${host.localName} ${name}="${value}">`),
  );
}

function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((each) => !before.includes(each)).map((each) => `There is now ${each}.`);
}
