import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {score} from './scoring.js';
import type {ScaleDefinition, ScaleItem, Scoring} from '../definition/definition.js';
import type {ItemResponse} from './outcome.js';

const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id): ScaleItem => ({id, label: {en: `Theme ${id}`}}));
const ALL = {minimum: 5, prorate: false};

function scaleOf(
  scoring?: Scoring,
  items = FIVE,
  range = {min: 0, max: 5},
): Pick<ScaleDefinition, 'items' | 'range' | 'scoring'> {
  return {items, range, scoring};
}

function ratings(...values: readonly (number | null)[]): readonly Pick<ItemResponse, 'item' | 'answer'>[] {
  return values.map((value, index) => ({
    item: FIVE[index]?.id ?? 'z',
    answer: value === null ? {kind: 'declined'} : {kind: 'rated', value},
  }));
}

describe('score', () => {
  it('is none where the definition does not add up its items', () => {
    const result = score(scaleOf(), ratings(1, 2, null, 3));
    expect(result).to.deep.equal({kind: 'no-score', reason: 'no-scoring', answered: 3, of: 5});
  });

  it('is the sum, or the mean, of what was rated', () => {
    expect(score(scaleOf({method: 'sum', missing: ALL}), ratings(1, 2, 3, 4, 5))).to.include({value: 15, answered: 5});
    expect(score(scaleOf({method: 'mean', missing: ALL}), ratings(1, 2, 3, 4, 5))).to.include({value: 3});
  });

  it('maps five items of 0 to 5 onto 0 to 100: the sum times four', () => {
    const scale = scaleOf({method: 'scaled', to: {min: 0, max: 100}, missing: ALL});
    const each = fc.integer({min: 0, max: 5});
    expect(score(scale, ratings(0, 0, 0, 0, 0))).to.include({value: 0});
    expect(score(scale, ratings(5, 5, 5, 5, 5))).to.include({value: 100});
    expect(score(scale, ratings(1, 2, 3, 4, 3))).to.include({value: 52});
    fc.assert(
      fc.property(fc.array(each, {minLength: 5, maxLength: 5}), (values) => {
        const raw = values.reduce((sum, value) => sum + value, 0);
        expect(score(scale, ratings(...values)))
          .to.have.property('value')
          .that.is.closeTo(raw * 4, 1e-9);
      }),
    );
  });

  it('counts a reversed item the other way round', () => {
    const items = FIVE.map((item, index) => ({...item, reversed: index === 0}));
    const range = {min: 1, max: 5};
    expect(score(scaleOf({method: 'sum', missing: ALL}, items, range), ratings(1, 1, 1, 1, 1))).to.include({value: 9});
  });

  it('is none with fewer items than the definition asks for', () => {
    const scale = scaleOf({method: 'mean', missing: {minimum: 4, prorate: true}});
    expect(score(scale, ratings(1, 2, 3, null, null))).to.deep.equal({
      kind: 'no-score',
      reason: 'too-few',
      answered: 3,
      of: 5,
    });
    expect(score(scale, ratings(1, 2, 3, 2, null))).to.include({kind: 'score', value: 2, answered: 4});
  });

  it('lets the mean stand in for what is missing only where the definition says so', () => {
    const four = ratings(2, 2, 2, 2, null);
    expect(score(scaleOf({method: 'sum', missing: {minimum: 4, prorate: true}}), four)).to.include({value: 10});
    expect(score(scaleOf({method: 'sum', missing: {minimum: 4, prorate: false}}), four)).to.include({value: 8});
  });

  it('counts neither silence, nor items of another scale, nor points outside the range', () => {
    const odd = [...ratings(1, 6, -1, null), {item: 'z', answer: {kind: 'rated', value: 3}} as const];
    expect(score(scaleOf(), odd)).to.include({answered: 1});
  });

  it('never leaves its bounds', () => {
    const range = fc
      .tuple(fc.integer({min: -5, max: 5}), fc.integer({min: 1, max: 10}))
      .map(([min, span]) => ({min, max: min + span}));
    const cases = range.chain(({min, max}) =>
      fc.record({
        range: fc.constant({min, max}),
        values: fc.array(fc.option(fc.integer({min, max})), {maxLength: 5}),
        method: fc.constantFrom('sum' as const, 'mean' as const, 'scaled' as const),
        minimum: fc.integer({min: 1, max: 5}),
        reversed: fc.array(fc.boolean(), {minLength: 5, maxLength: 5}),
      }),
    );
    fc.assert(
      fc.property(cases, ({range: {min, max}, values, method, minimum, reversed}) => {
        const items = FIVE.map((item, index) => ({...item, reversed: reversed[index] ?? false}));
        const scoring: Scoring = {method, to: {min: 0, max: 100}, missing: {minimum, prorate: true}};
        const result = score(scaleOf(scoring, items, {min, max}), ratings(...values));
        const bounds = {sum: [min * 5, max * 5], mean: [min, max], scaled: [0, 100]}[method];
        if (result.kind === 'no-score') expect(result.answered).to.be.below(minimum);
        else expect(result.value).to.be.within((bounds[0] ?? 0) - 1e-9, (bounds[1] ?? 0) + 1e-9);
      }),
    );
  });
});
