import type {Properties} from './example.js';
import {fieldsOf} from './manifest.js';
import type {Subject} from './subject.js';

/** Values of plain types that no element starts with. */
const PLAIN: Readonly<Record<string, unknown>> = {string: 'kept', number: 7, boolean: true};

/**
 * A value for a property, other than the one it starts with.
 *
 * @throws TypeError where none can be made from the manifest and the example has none.
 */
export async function sampleOf({tag, element, example}: Subject, property: string): Promise<unknown> {
  const given: Properties = {...(await example.properties?.()), messages: example.words, ...example.samples?.()};
  if (given[property] !== undefined) return given[property];
  const type = fieldsOf(element).find(({name}) => name === property)?.type?.text ?? '';
  if (type in PLAIN) return PLAIN[type];
  const attribute = element.attributes.find(({fieldName, name}) => (fieldName ?? name) === property);
  const words = attribute && example.values?.[attribute.name];
  if (words) return words.at(-1);
  throw new Error(`<${tag}> needs a sample of “${property}” in test/conformance/examples.ts.`);
}
