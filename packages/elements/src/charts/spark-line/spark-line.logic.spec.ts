import {expect} from '@open-wc/testing';

import {SPARK_BOX, sparkShape} from './spark-line.logic.js';
import type {TrendPoint} from '../series/series.js';

const {width, height, margin} = SPARK_BOX;
const BOTTOM = height - margin;
const RIGHT = width - margin;

const weekly = (...values: (number | null)[]): TrendPoint[] =>
  values.map((value, week) => ({on: `2026-05-${String(1 + 7 * week).padStart(2, '0')}`, value}));

describe('spark-line.logic', () => {
  it('runs from the oldest answer to the newest, the scale from bottom to top', () => {
    const shape = sparkShape(weekly(0, 10), 0, 10);
    expect(shape).to.deep.equal({
      path: `M${margin} ${BOTTOM}L${RIGHT} ${margin}`,
      dots: [],
      end: {x: RIGHT, y: margin},
    });
  });

  it('lifts the pen where there is no answer', () => {
    const shape = sparkShape(weekly(0, 0, null, 0, 0), 0, 10);
    expect(shape?.path.match(/M/g)).to.have.lengthOf(2);
  });

  it('shows an answer that cannot be joined as a dot, the newest aside', () => {
    const shape = sparkShape(weekly(0, null, 10), 0, 10);
    expect(shape).to.deep.equal({path: '', dots: [{x: margin, y: BOTTOM}], end: {x: RIGHT, y: margin}});
  });

  it('draws no line from one answer', () => {
    expect(sparkShape(weekly(5), 0, 10)).to.deep.equal({path: '', dots: [], end: {x: width / 2, y: height / 2}});
  });

  it('marks the newest answer, not the newest time', () => {
    expect(sparkShape(weekly(0, 10, null), 0, 10)?.end.x).to.equal(width / 2);
  });

  it('is nothing where there is no answer', () => {
    expect(sparkShape([], 0, 10)).to.equal(null);
    expect(sparkShape(weekly(null, null), 0, 10)).to.equal(null);
  });
});
