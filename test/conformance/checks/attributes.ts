import type {Check} from '../check.js';
import {fieldsOf, type AttributeEntry} from '../manifest.js';
import {sampleOf} from '../samples.js';
import {made, type Shown} from '../stage.js';
import type {Subject} from '../subject.js';

const known: Check = {
  name: 'documents every attribute it observes',
  faults({element, ElementClass}) {
    const documented = element.attributes.map(({name}) => name);
    return ElementClass.observedAttributes
      .filter((name) => !documented.includes(name))
      .map((name) => `“${name}” is not in the manifest.`);
  },
};

const named: Check = {
  name: 'has attributes in lower case with hyphens, and words in them alike',
  faults({element, example}) {
    const words = [...element.attributes.map(({name}) => name), ...Object.values(example.values ?? {}).flat()];
    return words.filter((word) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)).map((word) => `“${word}” is not.`);
  },
};

const read: Check = {
  name: 'takes every attribute into its property',
  faults: (subject) =>
    subject.element.attributes.flatMap((attribute) => {
      const element = made(subject);
      return textsFor(subject, attribute).flatMap(([text, expected]) => {
        if (text === null) element.removeAttribute(attribute.name);
        else element.setAttribute(attribute.name, text);
        const actual = element[propertyOf(attribute)];
        return actual === expected ? [] : [`${attribute.name}="${text}" gives ${JSON.stringify(actual)}.`];
      });
    }),
};

const written: Check = {
  name: 'writes a property to its attribute where the manifest says so, and nowhere else',
  async faults(subject) {
    const faults: string[] = [];
    for (const attribute of subject.element.attributes) {
      const element = made(subject);
      document.body.replaceChildren(element);
      await element.updateComplete;
      const value = await sampleOf(subject, propertyOf(attribute));
      Object.assign(element, {[propertyOf(attribute)]: value});
      await element.updateComplete;
      faults.push(...reflection(subject, attribute, element, value));
    }
    return faults;
  },
};

/** Attributes and properties, the one from the other. */
export const ATTRIBUTES: readonly Check[] = [known, named, read, written];

function propertyOf({name, fieldName}: AttributeEntry): string {
  return fieldName ?? name;
}

/** What to write in an attribute, and what its property must be then; `null` takes the attribute away. */
function textsFor({example}: Subject, {name, type}: AttributeEntry): readonly (readonly [string | null, unknown])[] {
  switch (type?.text) {
    case 'boolean':
      return [
        ['', true],
        [null, false],
      ];
    case 'number':
      return [
        ['7', 7],
        ['-2', -2],
      ];
    case 'string':
      return [
        ['kept', 'kept'],
        ['', ''],
      ];
    default:
      return wordsFor(example.values?.[name], name).map((word) => [word, word]);
  }
}

function wordsFor(words: readonly string[] | undefined, name: string): readonly string[] {
  if (words?.length) return words;
  throw new Error(`“${name}” is not any text: list its words under “values” in test/conformance/examples.ts.`);
}

function reflection({element}: Subject, attribute: AttributeEntry, instance: Shown, value: unknown): readonly string[] {
  const reflects = fieldsOf(element).some((field) => field.name === propertyOf(attribute) && field.reflects);
  const expected = reflects ? (value === true ? '' : String(value)) : null;
  const actual = instance.getAttribute(attribute.name);
  return actual === expected
    ? []
    : [`“${attribute.name}” is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}.`];
}
