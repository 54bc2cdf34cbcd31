import {expect} from '@open-wc/testing';

import {foldOutcome} from './fold-outcome.js';
import {parseOutcomeGroup} from './outcome-group.js';
import {
  entryOf,
  idOf,
  PERSON,
  PRACTITIONER,
  responseOf,
  sessionOf,
  STRANGER,
  timeOf,
} from '../entry/entry.arbitraries.js';
import type {ItemResponse} from '../outcome/outcome.js';
import type {Entry} from '../entry/entry.js';

const record = entryOf(0, {
  act: 'record',
  body: sessionOf({items: [responseOf({note: 'Too cold'}), responseOf({item: 'money', note: 'Fine'})], note: 'In all'}),
});

function correction(
  number: number,
  parts: Partial<ItemResponse>,
  frame: Partial<Omit<Entry, 'act' | 'body'>> = {},
): Entry {
  return entryOf(number, {act: 'set', body: responseOf(parts)}, {parents: [idOf(0)], ...frame});
}

function rated(value: number): Pick<ItemResponse, 'answer'> {
  return {answer: {kind: 'rated', value}};
}

function withdrawal(number: number, frame: Partial<Omit<Entry, 'act' | 'body'>> = {}): Entry {
  return entryOf(number, {act: 'withdraw', body: {}}, frame);
}

function erasure(number: number, target: number, frame: Partial<Omit<Entry, 'act' | 'body'>> = {}): Entry {
  return entryOf(number, {act: 'redact', body: {target: idOf(target)}}, frame);
}

describe('foldOutcome', () => {
  it('shows a session as it was recorded', () => {
    const session = foldOutcome([record]);
    expect(session).to.include({id: 'session-1', on: '2026-11-22', note: 'In all', basis: 'own', state: 'recorded'});
    expect(session?.items.map(({item, by}) => [item, by])).to.deep.equal([
      ['home', idOf(0)],
      ['money', idOf(0)],
    ]);
    expect(session?.voice).to.deep.equal(PERSON);
    expect(session?.visibleTo).to.equal(null);
  });

  it('shows a correction in place of what it follows, and adds a theme that was not there', () => {
    const session = foldOutcome([record, correction(1, rated(7)), correction(2, {item: 'mind', ...rated(1)})]);
    expect(session?.items.map(({item, answer}) => [item, answer])).to.deep.equal([
      ['home', {kind: 'rated', value: 7}],
      ['money', {kind: 'rated', value: 4}],
      ['mind', {kind: 'rated', value: 1}],
    ]);
    expect(session?.items.flatMap(({conflict}) => conflict)).to.deep.equal([]);
  });

  it('shows what follows, even when its clock was behind', () => {
    const early = correction(1, rated(2), {at: timeOf(500)});
    const late = correction(2, rated(9), {at: timeOf(100), parents: [idOf(1)]});
    expect(foldOutcome([record, early, late])?.items[0]).to.deep.include({...rated(9), conflict: []});
  });

  it('follows a theme through corrections of other themes', () => {
    const first = correction(1, rated(2));
    const other = correction(2, {item: 'money'}, {parents: [idOf(1)]});
    const second = correction(3, rated(3), {parents: [idOf(2)]});
    expect(foldOutcome([second, other, first, record])?.items[0]).to.deep.include({...rated(3), conflict: []});
  });

  it('keeps two corrections that know nothing of each other, the latest shown and the other beside it', () => {
    const byPractitioner = correction(2, rated(8), {
      author: PRACTITIONER,
      onBehalfOf: {role: 'person', ref: PERSON.ref, basis: 'dictated'},
    });
    const item = foldOutcome([record, correction(1, rated(2)), byPractitioner])?.items[0];
    expect(item?.answer).to.deep.equal({kind: 'rated', value: 8});
    expect(item?.conflict).to.have.length(1);
    expect(item?.conflict[0]).to.deep.include({...rated(2), author: PERSON, at: timeOf(1), by: idOf(1)});
  });

  it('calls it no conflict when both say the same', () => {
    const item = foldOutcome([record, correction(1, rated(2)), correction(2, rated(2))])?.items[0];
    expect(item?.conflict).to.deep.equal([]);
  });

  it('ends a conflict with a correction that follows both', () => {
    const both = correction(3, rated(5), {parents: [idOf(1), idOf(2)]});
    const item = foldOutcome([record, correction(1, rated(2)), correction(2, rated(8)), both])?.items[0];
    expect(item).to.deep.include({...rated(5), conflict: []});
  });

  it('leaves every group when withdrawn, and is still there', () => {
    const session = foldOutcome([record, withdrawal(1)]);
    expect(session).to.include({state: 'withdrawn', group: null});
    expect(session?.items).to.have.length(2);
  });

  it('lets nobody else correct, withdraw or erase: their words are theirs', () => {
    for (const author of [PRACTITIONER, STRANGER]) {
      const session = foldOutcome([
        record,
        correction(1, rated(0), {author}),
        withdrawal(2, {author}),
        erasure(3, 0, {author}),
      ]);
      expect({...session, heads: []}).to.deep.equal({...foldOutcome([record]), heads: []});
    }
  });

  it('lets the one for whom it was written, and who wrote it, correct it', () => {
    const onBehalfOf = {role: 'person', ref: PERSON.ref, basis: 'paper'} as const;
    const dictated = {...record, author: PRACTITIONER, onBehalfOf};
    expect(foldOutcome([dictated])).to.deep.include({author: PRACTITIONER, voice: onBehalfOf, basis: 'paper'});
    for (const author of [PRACTITIONER, PERSON]) {
      expect(foldOutcome([dictated, correction(1, rated(6), {author})])?.items[0]).to.deep.include(rated(6));
    }
  });

  it('erases the words of an entry and keeps its answers', () => {
    const session = foldOutcome([record, erasure(1, 0)]);
    expect(session).to.include({note: '', noteErased: true});
    expect(session?.items[0]).to.deep.include({...rated(4), note: '', erased: true});
  });

  it('says nothing was erased where nothing was written', () => {
    const silent = entryOf(0, {act: 'record', body: sessionOf()});
    const session = foldOutcome([silent, erasure(1, 0)]);
    expect(session?.noteErased).to.equal(false);
    expect(session?.items[0]?.erased).to.equal(false);
  });

  it('does not let a private correction into a session that others see', () => {
    const session = foldOutcome([record, correction(1, rated(0), {audience: 'private'})]);
    expect(session?.items[0]).to.deep.include(rated(4));
  });

  it('keeps private sessions in a group of their own', () => {
    const secret = foldOutcome([{...record, audience: 'private'}]);
    expect(secret?.visibleTo).to.equal(PERSON.ref);
    expect(secret?.group).not.to.equal(foldOutcome([record])?.group);
    expect(parseOutcomeGroup(secret?.group ?? '')).to.deep.include({private: true});
  });

  it('sorts by the day that was answered, whenever it was typed', () => {
    const earlier = entryOf(9, {act: 'record', body: sessionOf({on: '2026-11-01'})}, {at: timeOf(9_000)});
    const [typedLater, typedFirst] = [foldOutcome([earlier]), foldOutcome([record])];
    expect((typedLater?.order ?? '') < (typedFirst?.order ?? '')).to.equal(true);
  });
});
