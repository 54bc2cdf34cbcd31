import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {heads, type Linked} from './heads.js';

const graph = fc
  .array(fc.array(fc.nat({max: 9}), {maxLength: 3}), {minLength: 1, maxLength: 10})
  .map((links) => links.map((parents, id): Linked => ({id: String(id), parents: parents.map(String)})));

function follows(one: string, other: string, all: readonly Linked[], seen = new Set<string>()): boolean {
  if (seen.has(one)) return false;
  seen.add(one);
  const parents = all.find(({id}) => id === one)?.parents ?? [];
  return parents.includes(other) || parents.some((parent) => follows(parent, other, all, seen));
}

describe('heads', () => {
  it('is the last of a chain, in whatever order it is given', () => {
    const chain = [
      {id: 'c', parents: ['b']},
      {id: 'a', parents: []},
      {id: 'b', parents: ['a']},
    ];
    expect(heads(chain).map(({id}) => id)).to.deep.equal(['c']);
  });

  it('is both ends of a fork', () => {
    const fork = [
      {id: 'a', parents: []},
      {id: 'b', parents: ['a']},
      {id: 'c', parents: ['a', 'gone']},
    ];
    expect(heads(fork).map(({id}) => id)).to.deep.equal(['b', 'c']);
  });

  it('are those of a part that no other of the part follows, even through the rest; circles count as one', () => {
    const cases = graph.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all, {minLength: 1})));
    fc.assert(
      fc.property(cases, ([all, part]) => {
        const expected = part.filter(
          ({id}) => !part.some((other) => follows(other.id, id, all) && !follows(id, other.id, all)),
        );
        expect(heads(part, all)).to.have.deep.members(expected);
        expect(expected).to.have.length.above(0);
      }),
    );
  });

  it('takes a chain of ten thousand in its stride', () => {
    const chain = Array.from({length: 10_000}, (_, id) => ({
      id: String(id),
      parents: id === 0 ? [] : [String(id - 1)],
    }));
    expect(heads(chain.reverse()).map(({id}) => id)).to.deep.equal(['9999']);
  });
});
