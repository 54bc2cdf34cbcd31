import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {Ancestry} from './ancestry.js';
import {heads, type Linked} from './heads.js';

const graph = fc
  .array(fc.array(fc.nat({max: 40}), {maxLength: 3}), {minLength: 1, maxLength: 40})
  .map((links) => links.map((parents, id): Linked => ({id: String(id), parents: parents.map(String)})));

function chain(length: number): readonly Linked[] {
  return Array.from({length}, (_, id) => ({id: String(id), parents: id === 0 ? [] : [String(id - 1)]}));
}

/** The ids an item follows, found by walking. */
function past(all: readonly Linked[], start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const parent of all.find((item) => item.id === id)?.parents ?? []) {
      if (!found.has(parent)) open.push(parent);
      found.add(parent);
    }
  }
  return found;
}

describe('Ancestry', () => {
  it('knows who follows whom, through any number of others and round circles', () => {
    fc.assert(
      fc.property(graph, (all) => {
        const ancestry = new Ancestry(all);
        for (const {id} of all) {
          const known = past(all, id);
          expect(all.filter((other) => ancestry.follows(id, other.id)).map((other) => other.id)).to.have.members(
            all.filter((other) => known.has(other.id)).map((other) => other.id),
          );
        }
      }),
    );
  });

  it('finds the same heads as a walk', () => {
    fc.assert(
      fc.property(
        graph.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all, {minLength: 1}))),
        ([all, part]) => {
          expect(new Ancestry(all).heads(part)).to.have.members([...heads(part, all)]);
        },
      ),
    );
  });

  it('puts each after all that it follows, in whatever order they come', () => {
    const shuffled = fc.shuffledSubarray([...chain(50)], {minLength: 50});
    fc.assert(
      fc.property(shuffled, (items) => {
        expect(new Ancestry(items).order.map(({id}) => Number(id))).to.deep.equal(chain(50).map(({id}) => Number(id)));
      }),
    );
  });

  it('says nothing of those it does not know', () => {
    const ancestry = new Ancestry([{id: 'a', parents: ['gone']}]);
    expect(ancestry.follows('a', 'gone')).to.equal(false);
    expect(ancestry.follows('gone', 'a')).to.equal(false);
  });

  it('takes a chain of five thousand in its stride', () => {
    const all = chain(5_000);
    const ancestry = new Ancestry([...all].reverse());
    expect(ancestry.heads([all[0]!, all[2_500]!, all[4_999]!])).to.deep.equal([all[4_999]]);
  });
});
