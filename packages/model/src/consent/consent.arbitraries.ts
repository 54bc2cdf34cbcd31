import fc from 'fast-check';

import {decisionBody, definitionOf} from './consent.fixture.js';
import type {Companion, ConsentDecisionBody, DecidedBy} from './consent.js';
import {day, noBody, target, words} from '../entry/basic.arbitraries.js';

const definition = fc.constantFrom('1', '2').map((version) => definitionOf({id: 'consent-1', version}));

const decidedBy: fc.Arbitrary<DecidedBy> = fc.oneof(
  {weight: 4, arbitrary: fc.constant({kind: 'self'} as const)},
  {weight: 1, arbitrary: fc.constant({kind: 'minor', rule: 'ca-qc'} as const)},
  {weight: 1, arbitrary: fc.constant({kind: 'parentOrTutor', rule: 'ca-qc'} as const)},
  {weight: 1, arbitrary: words.map((basis) => ({kind: 'substitute', basis}) as const)},
);

const companion: fc.Arbitrary<Companion | null> = fc.option(fc.record({name: words, role: words}));

const decision: fc.Arbitrary<ConsentDecisionBody> = fc
  .tuple(definition, fc.record({decidedBy, companion, review: day, until: day}))
  .map(([words, parts]) => decisionBody(words, parts));

const given = fc.record({act: fc.constant('give' as const), body: decision});

const refused = fc.record({
  act: fc.constant('refuse' as const),
  body: decision.map((body) => ({...body, review: '', until: ''})),
});

/** How the history of a consent begins, by whichever hand. */
export const consentFirst = given;

/** What one entry of it does, whether it may or not. */
export const consentDoing = fc.oneof(
  {weight: 3, arbitrary: given},
  {weight: 2, arbitrary: refused},
  {weight: 2, arbitrary: fc.record({act: fc.constant('withdraw' as const), body: noBody})},
  {weight: 2, arbitrary: fc.record({act: fc.constant('redact' as const), body: target})},
);
