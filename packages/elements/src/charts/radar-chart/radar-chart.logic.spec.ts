import {expect} from '@open-wc/testing';

import {canBeDrawn, compare, currentPolygons, hasRatings, summarize} from './radar-chart.logic.js';
import type {RadarPolygon} from './radar-chart.types.js';

const AXES = ['home', 'money', 'days', 'friends'].map((id) => ({id, label: id}));

function polygon(values: readonly (number | null)[], more: Partial<RadarPolygon> = {}): RadarPolygon {
  return {id: 'a', label: 'You', role: 'person', values, ...more};
}

describe('radar-chart.logic', () => {
  it('puts each axis where the newer ratings are beside the older', () => {
    const {higher, lower, same, once} = compare(AXES, polygon([3, 3, 3, null]), polygon([4, 2, 3, 5]));
    expect(higher).to.deep.equal([AXES[0]]);
    expect(lower).to.deep.equal([AXES[1]]);
    expect(same).to.deep.equal([AXES[2]]);
    expect(once).to.deep.equal([AXES[3]]);
  });

  it('never takes a missing rating for zero', () => {
    const {higher, lower, same, once} = compare(AXES, polygon([null, 0, 0, null]), polygon([0, null, 0, null]));
    expect([higher, lower]).to.deep.equal([[], []]);
    expect(same).to.deep.equal([AXES[2]]);
    expect(once).to.deep.equal([AXES[0], AXES[1]]);
  });

  it('takes ratings that are not there for missing', () => {
    expect(compare(AXES, polygon([1]), polygon([1])).same).to.deep.equal([AXES[0]]);
  });

  it('compares a voice with its own earlier time and with nobody else’s', () => {
    const now = polygon([1], {emphasis: 'latest'});
    const before = polygon([2], {emphasis: 'earlier'});
    const other = polygon([3], {role: 'relative', emphasis: 'earlier'});
    expect(summarize(AXES, [now, other, before], now)).to.include({kind: 'over-time', before});
    expect(currentPolygons([now, other, before])).to.deep.equal([now]);
  });

  it('compares a voice without an earlier time with the first voice', () => {
    const first = polygon([1]);
    const second = polygon([2], {role: 'practitioner'});
    expect(summarize(AXES, [first, second], second)).to.include({kind: 'beside', other: first});
    expect(summarize(AXES, [first, second], first)).to.deep.equal({kind: 'alone', rated: 1, unrated: AXES.slice(1)});
  });

  it('needs three axes with a rating for a drawing', () => {
    expect(canBeDrawn(AXES, [polygon([1, 2, null, null])])).to.equal(false);
    expect(canBeDrawn(AXES, [polygon([1, 2, null, 0])])).to.equal(true);
    expect(canBeDrawn(AXES.slice(0, 2), [polygon([1, 2])])).to.equal(false);
  });

  it('takes zero as a rating', () => {
    expect(hasRatings([polygon([null, 0])])).to.equal(true);
    expect(hasRatings([polygon([null, null])])).to.equal(false);
  });
});
