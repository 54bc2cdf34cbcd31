import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {FOLDS} from './folds.js';
import {entryOf, history, idOf, scattered, STRANGER, type Doing} from '../entry/entry.arbitraries.js';
import {ENTITY_KINDS, type Entry, type EntityKind} from '../entry/entry.js';
import {mayErase, redacted} from '../entry/redact.js';

/** Kinds whose things are one voice's words: a goal has many. */
const OF_ONE_VOICE = [
  'outcome',
  'annotation',
  'progress',
  'comment',
  'decision',
  'participation',
  'reflection',
  'meeting',
  'attendance',
  'checklist',
  'preference',
  'conditions',
  'opinion',
] as const satisfies readonly EntityKind[];

function fold(entries: readonly Entry[]) {
  const kind = entries[0]?.entity.kind ?? 'outcome';
  return FOLDS[kind].fold(entries);
}

const anyHistory = fc.constantFrom(...ENTITY_KINDS).chain(history);

/** Things that not every hand may begin: their own specs say how they begin. */
const OF_CERTAIN_HANDS: ReadonlySet<EntityKind> = new Set(['consent', 'contingency', 'opinion']);

/** Of things that anybody records. */
const anyRecorded = fc.constantFrom(...ENTITY_KINDS.filter((kind) => !OF_CERTAIN_HANDS.has(kind))).chain(history);

describe('every fold', () => {
  it('gives one view whatever the order, the repetition and the devices the entries came from', () => {
    const cases = anyHistory.chain((entries) => fc.tuple(fc.constant(entries), scattered(entries)));
    fc.assert(
      fc.property(cases, ([entries, arrived]) => {
        expect(fold(arrived)).to.deep.equal(fold(entries));
      }),
    );
  });

  it('gives one view whether words were erased before the request to erase arrived or after', () => {
    const cases = anyHistory.chain((entries) =>
      fc.tuple(fc.constant(entries), scattered([...entries, ...erased(entries)])),
    );
    fc.assert(
      fc.property(cases, ([entries, arrived]) => {
        const early = entries.map((entry) => erased(entries).find(({id}) => id === entry.id) ?? entry);
        expect(fold(early)).to.deep.equal(fold(entries));
        expect(fold(arrived)).to.deep.equal(fold(entries));
      }),
    );
  });

  it('keeps words gone that were erased elsewhere, while the request to erase is still on its way', () => {
    const cases = anyHistory.chain((entries) => {
      const unasked = entries.filter(({act}) => act !== 'redact');
      const bare = unasked.map(redacted);
      return fc.tuple(fc.constant(bare), scattered([...unasked, ...bare]));
    });
    fc.assert(
      fc.property(cases, ([bare, arrived]) => {
        expect(fold(arrived)).to.deep.equal(fold(bare));
      }),
    );
  });

  it('shows nothing of what others try to change', () => {
    const attempts = (entries: readonly Entry[]) =>
      fc.tuple(fc.constant(entries), history(entries[0]?.entity.kind ?? 'outcome'));
    fc.assert(
      fc.property(
        fc
          .constantFrom(...OF_ONE_VOICE)
          .chain(history)
          .chain(attempts),
        ([entries, attempt]) => {
          const foreign = attempt
            .slice(1)
            .filter(({act}) => act !== 'record')
            .map((entry, index): Entry => ({...entry, id: idOf(100 + index), author: STRANGER, onBehalfOf: undefined}));
          fc.pre(entries.every(({author}) => author.ref !== STRANGER.ref));
          expect({...fold([...entries, ...foreign]), heads: []}).to.deep.equal({...fold(entries), heads: []});
        },
      ),
    );
  });

  it('always has a head to go on from, and keeps every act on the books', () => {
    fc.assert(
      fc.property(anyRecorded, (entries) => {
        const heads = fold(entries)?.heads ?? [];
        expect(heads).to.have.length.above(0);
        const body = entries[0]?.entity.kind === 'goal' ? {target: null} : {};
        const next = entryOf(99, {act: 'withdraw', body} as Doing, {...entries[0], id: idOf(99), parents: heads});
        expect(fold([...entries, next])?.heads).to.deep.equal([idOf(99)]);
      }),
    );
  });

  it('keeps a private thing to the one whose words it holds', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const record = fold(entries);
        fc.pre(record?.audience === 'private');
        expect(record?.visibleTo).to.equal(record?.voice.ref);
        if (record?.state === 'recorded') expect(record.group).to.contain('private');
      }),
    );
  });

  it('is nothing while the entry that records it is missing', () => {
    fc.assert(
      fc.property(anyRecorded, (entries) => {
        expect(fold(entries.filter(({act}) => act !== 'record'))).to.equal(null);
      }),
    );
  });

  it('is registered under the kind it folds', () => {
    for (const kind of ENTITY_KINDS) expect(FOLDS[kind].kind).to.equal(kind);
  });
});

function erased(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter((entry) =>
      entries.some(
        (request) => request.act === 'redact' && request.body.target === entry.id && mayErase(request, entry),
      ),
    )
    .map(redacted);
}
