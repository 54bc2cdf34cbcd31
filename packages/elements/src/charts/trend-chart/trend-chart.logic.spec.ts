import {expect} from '@open-wc/testing';

import {daysOfNewQuestion, hasAnswers, hasGaps, summarize, tableRows} from './trend-chart.logic.js';
import type {TrendLine, TrendPoint} from './trend-chart.types.js';

function points(values: readonly (number | null)[], version?: (index: number) => string): TrendPoint[] {
  return values.map((value, index) => ({
    on: `2026-11-${String(index + 1).padStart(2, '0')}`,
    value,
    ...(version ? {version: version(index)} : {}),
  }));
}

function line(values: readonly (number | null)[], version?: (index: number) => string): TrendLine {
  return {id: 'a', label: 'You', role: 'person', points: points(values, version)};
}

describe('trend-chart.logic', () => {
  describe('summarize', () => {
    it('compares the newest answer with the one before', () => {
      expect(summarize(points([5, 7]))).to.include({kind: 'compared', direction: 'higher', afterGap: false});
      expect(summarize(points([7, 7]))).to.include({kind: 'compared', direction: 'same'});
      expect(summarize(points([7, 0]))).to.include({kind: 'compared', direction: 'lower'});
    });

    it('reads points in order of time, however they were given', () => {
      expect(summarize(points([5, 7]).toReversed())).to.include({direction: 'higher'});
    });

    it('knows no direction from one answer', () => {
      expect(summarize(points([5])).kind).to.equal('first');
      expect(summarize(points([null, 5])).kind).to.equal('first');
    });

    it('says that a time without an answer lies in between', () => {
      expect(summarize(points([5, null, 7]))).to.include({kind: 'compared', direction: 'higher', afterGap: true});
    });

    it('says that the newest time has no answer, instead of comparing older ones', () => {
      const summary = summarize(points([5, 7, null]));
      expect(summary).to.deep.equal({kind: 'unanswered', last: {on: '2026-11-02', value: 7}});
    });

    it('compares no answers to two versions of a question', () => {
      expect(summarize(points([5, 7], String)).kind).to.equal('other-question');
    });

    it('has nothing to say of nothing', () => {
      expect(summarize([])).to.deep.equal({kind: 'none'});
      expect(summarize(points([null, null]))).to.deep.equal({kind: 'none'});
    });
  });

  describe('gaps and versions', () => {
    it('sees a gap between two answers only', () => {
      expect(hasGaps([line([5, null, 7])])).to.equal(true);
      expect(hasGaps([line([null, 5, 7, null])])).to.equal(false);
      expect(hasGaps([line([null])])).to.equal(false);
    });

    it('names each day on which a question is new once', () => {
      const version = (index: number): string => (index < 2 ? '1' : '2');
      expect(daysOfNewQuestion([line([5, 6, 7, 8], version), line([1, 2, 3], version)])).to.deep.equal(['2026-11-03']);
      expect(daysOfNewQuestion([line([5, 6])])).to.deep.equal([]);
    });

    it('takes zero as an answer', () => {
      expect(hasAnswers([line([0])])).to.equal(true);
      expect(hasAnswers([line([null]), line([])])).to.equal(false);
    });
  });

  describe('tableRows', () => {
    it('has every point of every line, the newest first', () => {
      const rows = tableRows([line([5, null]), line([1, 2, 3])]);
      expect(rows.map(({on}) => on)).to.deep.equal(['2026-11-03', '2026-11-02', '2026-11-01']);
      expect(rows.map(({cells}) => cells.map(({kind}) => kind))).to.deep.equal([
        ['absent', 'answered'],
        ['unanswered', 'answered'],
        ['answered', 'answered'],
      ]);
    });

    it('has a row for each of two answers of one day, the later first', () => {
      const day = '2026-11-01';
      const twice = {
        ...line([]),
        points: [
          {on: day, value: 3},
          {on: day, value: 6},
        ],
      };
      const cells = tableRows([twice]).map((row) => row.cells[0]);
      expect(cells.map((cell) => cell?.kind === 'answered' && cell.value)).to.deep.equal([6, 3]);
    });

    it('marks where a question is new', () => {
      const rows = tableRows([line([5, 6], String)]);
      expect(rows.map(({cells}) => cells[0])).to.deep.equal([
        {kind: 'answered', value: 6, newQuestion: true},
        {kind: 'answered', value: 5, newQuestion: false},
      ]);
    });
  });
});
