import type {Check} from '../check.js';
import {fieldsOf} from '../manifest.js';
import {awaited, shown, textIn} from '../stage.js';

const replaced: Check = {
  name: 'says what “messages” says instead, and its own words again without',
  concerns: ({element}) => fieldsOf(element).some(({name}) => name === 'messages'),
  async faults(subject) {
    const {words} = subject.example;
    if (!words) return ['There are no “words” in test/conformance/examples.ts to replace.'];
    const element = await shown(subject);
    const own = element['messages'];
    const sayings = textsOf(words);
    const said = (): readonly string[] => sayings.filter((text) => textIn(element).includes(text));
    if (said().length > 0) return ['What “words” says is said already.'];
    Object.assign(element, {messages: words});
    if (!(await awaited(() => said().length === sayings.length))) return ['They are not said.'];
    Object.assign(element, {messages: own});
    return (await awaited(() => said().length === 0)) ? [] : ['They are still said without “messages”.'];
  },
};

/** Every portal has words of its own. */
export const WORDS: readonly Check[] = [replaced];

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsOf) : [];
}
