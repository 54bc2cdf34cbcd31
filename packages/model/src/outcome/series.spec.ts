import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {latestByVoice, segments, series, type SeriesPoint} from './series.js';
import {entryOf, idOf, PERSON, PRACTITIONER, responseOf, sessionOf} from '../entry/entry.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import {foldOutcome, type OutcomeSession} from '../fold/fold-outcome.js';
import type {RatingAnswer} from './answer.js';

interface Sitting {
  readonly on: string;
  readonly answer?: RatingAnswer;
  readonly version?: string;
  readonly author?: Entry['author'];
  readonly withdrawn?: true;
}

function sittings(...all: readonly Sitting[]): readonly OutcomeSession[] {
  return all.flatMap(({on, answer, version = '1', author = PERSON, withdrawn}, number) => {
    const definition = {...sessionOf().definition, version};
    const items = answer ? [responseOf({answer})] : [];
    const frame = {author, entity: {kind: 'outcome', id: `session-${String(number)}`}} as const;
    const record = entryOf(number, {act: 'record', body: sessionOf({on, definition, items})}, frame);
    const end = entryOf(90 + number, {act: 'withdraw', body: {}}, {...frame, parents: [idOf(number)]});
    return foldOutcome(withdrawn ? [record, end] : [record]) ?? [];
  });
}

function rated(value: number): RatingAnswer {
  return {kind: 'rated', value};
}

describe('series', () => {
  it('goes from the oldest day to the newest, whenever they were typed', () => {
    const points = series(sittings({on: '2026-11-22', answer: rated(5)}, {on: '2026-11-01', answer: rated(2)}), 'home');
    expect(points.map(({on, value}) => [on, value])).to.deep.equal([
      ['2026-11-01', 2],
      ['2026-11-22', 5],
    ]);
  });

  it('has a gap, and not a zero, where the theme was not rated', () => {
    const points = series(
      sittings(
        {on: '2026-11-01'},
        {on: '2026-11-02', answer: {kind: 'unanswered'}},
        {on: '2026-11-03', answer: {kind: 'declined'}},
        {on: '2026-11-04', answer: {kind: 'not-applicable'}},
        {on: '2026-11-05', answer: rated(0)},
      ),
      'home',
    );
    expect(points.map(({value}) => value)).to.deep.equal([null, null, null, null, 0]);
  });

  it('leaves out what was withdrawn', () => {
    const points = series(sittings({on: '2026-11-01', answer: rated(1), withdrawn: true}, {on: '2026-11-02'}), 'home');
    expect(points.map(({on}) => on)).to.deep.equal(['2026-11-02']);
  });
});

describe('segments', () => {
  it('ends a line at a gap and at another version of the words', () => {
    const points = series(
      sittings(
        {on: '2026-11-01', answer: rated(1)},
        {on: '2026-11-02', answer: rated(2)},
        {on: '2026-11-03'},
        {on: '2026-11-04', answer: rated(4)},
        {on: '2026-11-05', answer: rated(5), version: '2'},
        {on: '2026-11-06', answer: rated(6), version: '2'},
      ),
      'home',
    );
    expect(segments(points).map((run) => run.map(({value}) => value))).to.deep.equal([[1, 2], [4], [5, 6]]);
  });

  it('keeps every rated point once and in order, and joins no two it may not', () => {
    const point = fc.record({value: fc.option(fc.nat({max: 10})), version: fc.constantFrom('1', '2')});
    fc.assert(
      fc.property(fc.array(point), (drawn) => {
        const points = drawn.map(({value, version}, index): SeriesPoint => ({
          on: '',
          value,
          sessionId: String(index),
          definition: {id: 'a', version},
        }));
        const runs = segments(points);
        expect(runs.flat()).to.deep.equal(points.filter(({value}) => value !== null));
        for (const run of runs) {
          const [first] = run;
          const start = Number(first?.sessionId);
          run.forEach(({sessionId, definition}, step) => {
            expect(Number(sessionId)).to.equal(start + step);
            expect(definition).to.deep.equal(first?.definition);
          });
        }
      }),
    );
  });
});

describe('latestByVoice', () => {
  it('has the newest of each voice, the person’s first', () => {
    const sessions = sittings(
      {on: '2026-11-20', author: {...PRACTITIONER, ref: 'a-1'}},
      {on: '2026-11-22'},
      {on: '2026-11-21'},
      {on: '2026-11-23', withdrawn: true},
    );
    expect(latestByVoice(sessions).map(({voice, on}) => [voice.role, on])).to.deep.equal([
      ['person', '2026-11-22'],
      ['practitioner', '2026-11-20'],
    ]);
  });
});
