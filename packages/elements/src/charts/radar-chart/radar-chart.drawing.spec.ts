import {expect} from '@open-wc/testing';

import {axisWords, describeRadar, ringsApart, wrap} from './radar-chart.drawing.js';
import type {RadarPolygon} from './radar-chart.types.js';
import {plainInk as ink} from '../drawing/ink.fixture.js';

const AXES = ['Home', 'Money', 'Hope'].map((label) => ({id: label, label}));

function polygon(values: readonly (number | null)[], more: Partial<RadarPolygon> = {}): RadarPolygon {
  return {id: 'a', label: 'You', role: 'person', values, ...more};
}

function describePolygons(...polygons: RadarPolygon[]) {
  return describeRadar({axes: AXES, polygons, min: 0, max: 10, language: 'en'}, {ink, width: 600});
}

describe('describeRadar', () => {
  it('keeps the axes in the order given', () => {
    const {labels} = describePolygons(polygon([1, 9, 5])).data;
    expect(labels?.map((lines) => (lines as string[])[0])).to.deep.equal(['Home', 'Money', 'Hope']);
  });

  it('leaves a gap where there is no answer, and fills no shape that has one', () => {
    const [whole, broken] = describePolygons(polygon([1, 2, 3]), polygon([1, null, 3])).data.datasets;
    expect(whole).to.deep.include({fill: true});
    expect(broken).to.deep.include({fill: false, spanGaps: false, data: [1, null, 3]});
  });

  it('prints each number beside the shape of its voice, and a dash where there is none', () => {
    const polygons = [polygon([2.5]), polygon([4], {emphasis: 'earlier'}), polygon([null], {role: 'practitioner'})];
    const words = axisWords(AXES[0]!, 0, {axes: AXES, polygons, min: 0, max: 10, language: 'en', letters: 22});
    expect(words).to.deep.equal(['Home', '●\u00a02.5 ○\u00a04 ■\u00a0–']);
  });

  it('draws the whole scale, so that a small difference does not look large', () => {
    expect(describePolygons(polygon([4, 5, 6])).options?.scales?.['r']).to.deep.include({min: 0, max: 10});
  });

  it('has about five rings, at whole numbers', () => {
    expect(ringsApart(0, 10)).to.equal(2);
    expect(ringsApart(0, 4)).to.equal(1);
    expect(ringsApart(0, 1)).to.equal(1);
  });

  it('breaks names between words', () => {
    expect(wrap(['My', 'physical', 'health'], 11)).to.deep.equal(['My physical', 'health']);
    expect(wrap(['Responsibilities'], 5)).to.deep.equal(['Responsibilities']);
    expect(wrap([], 5)).to.deep.equal([]);
  });
});
