import fc from 'fast-check';

import type {RatingAnswer} from '../outcome/answer.js';

/** @returns The same id for the same number; ids sort like their numbers. */
export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** @returns A clock time some milliseconds after a fixed one. */
export function timeOf(milliseconds: number, count = 0): string {
  const time = new Date(Date.UTC(2026, 10, 22, 14) + milliseconds);
  return `${time.toISOString()}-${count.toString(16).padStart(4, '0')}`;
}

export const text = fc.oneof(fc.constant(''), fc.string({unit: 'grapheme', maxLength: 12}));

/** Never empty. */
export const words = text.map((some) => `${some}.`);

export const day = fc.integer({min: 1, max: 28}).map((date) => `2026-11-${String(date).padStart(2, '0')}`);

export const answer: fc.Arbitrary<RatingAnswer> = fc.oneof(
  fc.integer({min: 0, max: 10}).map((value) => ({kind: 'rated', value}) as const),
  fc.constantFrom<RatingAnswer>({kind: 'unanswered'}, {kind: 'not-applicable'}, {kind: 'declined'}),
);

export const noBody = fc.constant({});

/** One of the first twelve entries of a history. */
export const anyId = fc.nat({max: 11}).map(idOf);

export const target = anyId.map((id) => ({target: id}));

/** How the history of a thing of one's own begins. */
export function firstOf<Body>(body: fc.Arbitrary<Body>) {
  return fc.record({act: fc.constant('record' as const), body});
}

/** What one entry in the history of a thing of one's own does: recorded, said again, taken back, erased. */
export function doingOf<Body, Again>(body: fc.Arbitrary<Body>, again: fc.Arbitrary<Again>) {
  return fc.oneof(
    {weight: 1, arbitrary: firstOf(body)},
    {weight: 5, arbitrary: fc.record({act: fc.constant('set' as const), body: again})},
    {weight: 1, arbitrary: fc.record({act: fc.constant('withdraw' as const), body: noBody})},
    {weight: 2, arbitrary: fc.record({act: fc.constant('redact' as const), body: target})},
  );
}
