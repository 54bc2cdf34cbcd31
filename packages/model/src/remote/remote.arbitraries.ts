import fc from 'fast-check';

import {COMFORTS, YES_NO, type ConditionsBody} from './conditions.js';
import type {ContingencyBody, ContingencyChange} from './contingency.js';
import type {OpinionBody} from './opinion.js';
import {isAnswered, type ModeChoice, type PreferenceBody} from './preference.js';
import {day, doingOf, firstOf, target, text, words} from '../entry/basic.arbitraries.js';

const mode = fc.constantFrom('inPerson', 'phone', 'video');

const choice: fc.Arbitrary<ModeChoice> = fc.oneof(
  mode.map((id) => ({kind: 'mode', mode: id}) as const),
  fc.constantFrom<ModeChoice>({kind: 'unanswered'}, {kind: 'no-preference'}, {kind: 'talk-first'}, {kind: 'declined'}),
);

const situations = fc.uniqueArray(
  fc.record({situation: fc.constantFrom('first-meeting', 'hard-topics'), choice: choice.filter(isAnswered)}),
  {selector: ({situation}) => situation},
);

const preferred: fc.Arbitrary<PreferenceBody> = fc.record({
  definition: fc.constantFrom('1', '2').map((version) => ({id: 'modes', version, hash: version.repeat(64)})),
  on: day,
  first: choice,
  second: choice,
  situations,
  note: words,
});

export const preferenceFirst = firstOf(preferred);
export const preferenceDoing = doingOf(preferred, preferred);

const yesNo = fc.constantFrom(...YES_NO);

const met: fc.Arbitrary<ConditionsBody> = fc.record({
  on: day,
  comfort: fc.constantFrom(...COMFORTS, 'unanswered', 'declined'),
  device: yesNo,
  connection: yesNo,
  where: text,
  isPrivate: yesNo,
  overheard: yesNo,
  headphones: yesNo,
  safeWord: text,
  noRecording: yesNo,
  companion: text,
  note: words,
});

export const conditionsFirst = firstOf(met);
export const conditionsDoing = doingOf(met, met);

const change: fc.Arbitrary<ContingencyChange> = fc.oneof(
  fc.record({
    field: fc.constantFrom('contactName' as const, 'contactPhone' as const, 'practitionerWill' as const),
    value: text,
  }),
  fc.record({field: fc.constant('contactAgrees' as const), value: fc.constantFrom('', 'yes', 'no')}),
  fc.record({field: fc.constant('whoCalls' as const), value: fc.constantFrom('', 'person', 'practitioner')}),
  fc.record({field: fc.constant('waitMinutes' as const), value: fc.integer({min: 0, max: 120}).map(String)}),
  fc.record({field: fc.constant('thenMode' as const), value: mode}),
);

const plans: fc.Arbitrary<ContingencyBody> = fc.record({
  changes: fc.uniqueArray(change, {selector: ({field}) => field, minLength: 1}),
});

export const contingencyFirst = firstOf(plans);
export const contingencyDoing = fc.oneof(
  {weight: 2, arbitrary: firstOf(plans)},
  {weight: 5, arbitrary: fc.record({act: fc.constant('set' as const), body: plans})},
  {weight: 2, arbitrary: fc.record({act: fc.constant('redact' as const), body: target})},
);

const seenOtherwise: fc.Arbitrary<OpinionBody> = fc.record({
  about: fc.option(mode),
  on: day,
  limits: text,
  opinion: words,
  reasons: words,
});

export const opinionFirst = firstOf(seenOtherwise);
export const opinionDoing = doingOf(seenOtherwise, seenOtherwise);
