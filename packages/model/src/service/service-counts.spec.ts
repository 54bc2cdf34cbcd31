import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {serviceCounts, type CountedCells, type ServiceCounts} from './service-counts.js';
import {answers, check, CHECKLIST} from '../coproduction/coproduction.fixture.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {MARIE, Paper, PAUL} from '../goal/goal.fixture.js';
import {place, rung} from '../participation/participation.fixture.js';
import type {ParticipationBody} from '../participation/participation.js';

const RUNGS = [1, 2, 3, 4];
const LADDER = {id: 'arnstein-8', version: '1', rungs: RUNGS.map((number) => ({id: `arnstein.${String(number)}`}))};
const ladders = [LADDER] as never;
const checklists = [{...CHECKLIST, anchors: [0, 1, 2, 3, 4].map((value) => ({value, label: {en: ''}}))}];

/** A record of somebody who was on a rung, and who then may have said more. */
function onRung(number: number, ...more: readonly Partial<ParticipationBody>[]): readonly Entry[] {
  const marie = new Paper().device(MARIE);
  place(marie, 'record', {on: '2026-01-01', place: rung(number), help: 'Time'}, 'first');
  for (const [index, parts] of more.entries()) place(marie, 'record', parts, `more-${String(index)}`);
  return marie.entries;
}

/** Records of people: so many on each rung. */
function records(...counts: readonly number[]): readonly (readonly Entry[])[] {
  return counts.flatMap((count, index) => Array.from({length: count}, () => onRung(index + 1)));
}

function people({cells}: CountedCells<object>): readonly (number | null)[] {
  return cells.map((cell) => cell.people);
}

/** How many of seven others, and of one record, are on each rung. */
function withSeven(entries: readonly Entry[]): readonly (number | null)[] {
  const seven = RUNGS.flatMap((number) => Array.from({length: 7}, () => onRung(number)));
  return people(serviceCounts([...seven, entries], {ladders, checklists: []}).ladders[0]!);
}

describe('serviceCounts', () => {
  it('counts people on rungs, with a total where nothing is hidden', () => {
    const {ladders: told, minimum} = serviceCounts(records(5, 6, 7, 8), {ladders, checklists});
    expect(minimum).to.equal(5);
    expect(told).to.deep.equal([
      {
        id: 'arnstein-8',
        version: '1',
        cells: [5, 6, 7, 8].map((count, index) => ({rung: `arnstein.${String(index + 1)}`, people: count})),
        total: 26,
      },
    ]);
  });

  it('hides numbers under the minimum, and then tells no total', () => {
    const [told] = serviceCounts(records(4, 6, 3, 8), {ladders, checklists}).ladders;
    expect(people(told!).filter((cell) => cell !== null)).to.deep.equal([6]);
    expect(told?.total).to.equal(null);
    const [more] = serviceCounts(records(9, 9, 9, 10), {ladders, checklists, minimum: 10}).ladders;
    expect(people(more!)).to.deep.equal([null, null, null, null]);
  });

  it('counts each person once, where they were last, in whatever decision', () => {
    expect(withSeven(onRung(1, {on: '2026-03-01', place: rung(4), decision: 'e'}))).to.deep.equal([7, 7, 7, 8]);
    expect(withSeven(onRung(4, {on: '2025-03-01', place: rung(1)}))).to.deep.equal([7, 7, 7, 8]);
    expect(withSeven(onRung(2, {on: '2026-03-01', place: {kind: 'unanswered'}}))).to.deep.equal([7, 8, 7, 7]);
    expect(withSeven(onRung(2, {on: '2026-03-01', place: {kind: 'declined'}}))).to.deep.equal([7, 7, 7, 7]);
    const other = {...onRung(1)[0]!, body: {...onRung(1)[0]!.body, definition: {id: 'tlap-7', version: '1', hash: ''}}};
    expect(withSeven([other as Entry])).to.deep.equal([7, 7, 7, 7]);
  });

  it('counts neither what is private, nor what was taken back, nor how others see it', () => {
    const [entry] = onRung(1);
    const entity = entry!.entity;
    const paul = new Paper().device(PAUL);
    place(paul, 'record', {place: rung(1)});
    const gone = new Paper().device(MARIE).take([entry!]);
    gone.keep({entity, act: 'withdraw', body: {}} as EntryDraft);
    for (const entries of [[{...entry!, audience: 'private'} as Entry], paul.entries, gone.entries, []]) {
      expect(withSeven(entries)).to.deep.equal([7, 7, 7, 7]);
    }
    const dictated = {...entry!, author: PAUL, onBehalfOf: {...MARIE, basis: 'dictated'}} as Entry;
    expect(withSeven([dictated])).to.deep.equal([8, 7, 7, 7]);
  });

  it('counts how each person alone last saw a principle, to the nearest point, the higher of two', () => {
    const saw = (...ratings: readonly number[]): readonly Entry[] => {
      const marie = new Paper().device(MARIE);
      check(marie, 'record', {answers: answers('two', ...ratings)});
      return marie.entries;
    };
    const many = (count: number, entries: readonly Entry[]) => Array.from({length: count}, () => entries);
    const marie = new Paper().device(MARIE);
    check(marie, 'record', {people: 3, answers: answers('two', 0, 0)});
    const all = [...many(5, saw(0)), ...many(6, saw(1, 1)), ...many(7, saw(2, 1)), ...many(8, saw(3))];
    const [told] = serviceCounts([...all, ...many(9, saw(4, 4)), marie.entries], {ladders, checklists}).checklists;
    const [three, two] = told!.principles;
    expect(people(two!)).to.deep.equal([5, 6, 7, 8, 9]);
    expect(two).to.include({principle: 'two', total: 35});
    expect(people(three!)).to.deep.equal([null, null, null, null, null]);
  });

  it('refuses to count fewer than five', () => {
    for (const minimum of [4, 0, 5.5, NaN]) {
      expect(() => serviceCounts([], {ladders, checklists, minimum})).to.throw(RangeError, /5 or more/);
    }
  });

  it('says nothing of anybody: no words, no names, no ids of theirs', () => {
    const told = JSON.stringify(serviceCounts(records(5, 5, 5, 5), {ladders, checklists}));
    expect(told).not.to.match(/Time|marie|first|2026/i);
  });

  it('shows no small number, and gives none away by other ladders, principles or sums', () => {
    const other = {...LADDER, version: '2', rungs: LADDER.rungs.slice(0, 3)};
    const person = fc.record({
      one: fc.integer({min: 1, max: 4}),
      other: fc.integer({min: 1, max: 3}),
      two: fc.integer({min: 0, max: 4}),
      three: fc.integer({min: 2, max: 3}),
    });
    const service = fc.array(person, {minLength: 10, maxLength: 40});
    fc.assert(
      fc.property(service, (all) => {
        const each = all.map((answered) => {
          const marie = new Paper().device(MARIE);
          place(marie, 'record', {place: rung(answered.one)}, 'a');
          const definition = {id: other.id, version: '2', hash: ''};
          place(marie, 'record', {place: rung(answered.other), definition}, 'b');
          const {two, three} = answered;
          check(marie, 'record', {answers: [...answers('two', two), ...answers('three', three, three)]});
          return marie.entries;
        });
        const told = serviceCounts(each, {ladders: [LADDER, other] as never, checklists});
        for (const table of tablesOf(told)) {
          const cells = people(table);
          const left = all.length - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
          const hidden = cells.filter((cell) => cell === null).length;
          expect(cells.every((cell) => cell === null || cell >= 5)).to.equal(true);
          expect(table.total).to.equal(hidden > 0 ? null : all.length);
          // With one at 0, or at 4, the others still come to what is left, for who knows how many took part.
          if (hidden > 0) expect(hidden >= 2 && left >= 4).to.equal(true);
        }
      }),
      {numRuns: 60},
    );
  });
});

/** Every table about all of the people. */
function tablesOf({ladders: ofLadders, checklists: ofChecklists}: ServiceCounts): readonly CountedCells<object>[] {
  const principles = ofChecklists.flatMap((checklist) => checklist.principles);
  return [...ofLadders, ...principles.filter(({principle}) => principle !== 'five')];
}
