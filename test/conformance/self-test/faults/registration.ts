import {subjectOf, type Planted} from '../planted.js';

const HERE = '/test/conformance/self-test/faults/';

/** Faults of modules and of `define()`. */
export const REGISTRATION_FAULTS: readonly Planted[] = [
  {
    check: 'is registered by /define, and not by the module of its class',
    fault: 'a module that registers its class',
    subject: () => subjectOf({entry: '/test/conformance/self-test/sound.define.ts'}),
    says: /sound\.define\.ts registers avec-sound/,
  },
  {
    check: 'is registered by /define, and not by the module of its class',
    fault: 'a “define” that registers nothing',
    subject: () => subjectOf({define: '/test/conformance/self-test/sound.ts'}),
    says: /does not register it/,
  },
  {
    check: 'is defined twice without a word',
    fault: 'a define() that throws the second time',
    subject: () => subjectOf({entry: `${HERE}defined-plainly.ts`}),
    says: /Call 2 of define\(\): throws/,
  },
  {
    check: 'can be defined under another tag, before its own and after',
    fault: 'a define() that registers one class twice',
    subject: () => subjectOf({entry: `${HERE}defined-plainly.ts`}),
    says: /<avec-sound> is not there/,
  },
  {
    check: 'steps back behind another version, and says which is which',
    fault: 'a define() that steps back in silence',
    subject: () => subjectOf({define: `${HERE}defined-in-silence.ts`}),
    says: /It is said 0 times/,
  },
];
