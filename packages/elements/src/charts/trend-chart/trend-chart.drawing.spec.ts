import {expect} from '@open-wc/testing';
import type {Role} from '@avec/model';

import {describeTrend, marksShown, placesOf, type TrendPicture} from './trend-chart.drawing.js';
import type {TrendLine} from './trend-chart.types.js';
import {plainInk as ink} from '../drawing/ink.fixture.js';
import {dayOf} from '../series/series.js';

function lineOf(role: Role, values: readonly (number | null)[]): TrendLine {
  return {id: role, label: role, role, points: values.map((value, week) => ({on: dayOf(20_000 + 7 * week), value}))};
}

function picture(lines: readonly TrendLine[]): TrendPicture {
  return {lines, min: 0, max: 10, anchors: [{value: 0, label: 'Very hard'}], annotations: [], language: 'en'};
}

const WIDE_SPAN = {from: 20_000, to: 24_000};

describe('describeTrend', () => {
  it('lifts the pen where there is no answer', () => {
    const places = placesOf(lineOf('person', [3, null, 5, 6]).points, WIDE_SPAN, 600);
    expect(places.map(({y}) => y)).to.deep.equal([3, null, 5, 6]);
  });

  it('lifts the pen where the question changed', () => {
    const points = lineOf('person', [3, 4]).points.map((point, index) => ({...point, version: String(index)}));
    expect(placesOf(points, WIDE_SPAN, 600).map(({y}) => y)).to.deep.equal([3, null, 4]);
  });

  it('draws ten years of weeks with no more places than the width can show', () => {
    const points = lineOf(
      'person',
      Array.from({length: 520}, (_, week) => (week * 7) % 11),
    ).points;
    expect(placesOf(points, {from: 20_000, to: 23_640}, 320).length).to.be.at.most(2 * 107 + 2);
  });

  it('marks every place while they stand apart', () => {
    expect(
      marksShown(
        [
          {x: 0, y: 1},
          {x: 1, y: null},
          {x: 1, y: 2},
        ],
        300,
      ),
    ).to.deep.equal([true, false, true]);
  });

  it('marks, in a crowd, what has no neighbour and what is newest', () => {
    const crowd = [
      ...Array.from({length: 50}, (_, x) => ({x, y: 5})),
      {x: 50, y: null},
      {x: 51, y: 3},
      {x: 52, y: null},
    ];
    const shown = marksShown([...crowd, {x: 53, y: 4}, {x: 54, y: 4}], 300);
    expect(shown.flatMap((mark, index) => (mark ? [index] : []))).to.deep.equal([51, 54]);
  });

  it('tells voices apart by shape and dash, not by colour alone', () => {
    const roles: readonly Role[] = ['person', 'practitioner', 'relative', 'peer', 'representative', 'manager'];
    const looks = roles.map((role) => {
      const [line, marks] = describeTrend(picture([lineOf(role, [1, 2])]), {ink, width: 600}).data.datasets;
      return JSON.stringify([line?.borderDash, marks?.pointStyle]);
    });
    expect(new Set(looks).size).to.equal(roles.length);
    expect(looks[0]).to.equal('[[],"circle"]');
  });

  it('draws the scale as it is, whichever end is called good', () => {
    const {scales} = describeTrend(picture([lineOf('person', [1, 2])]), {ink, width: 600}).options ?? {};
    expect(scales?.['y']).to.deep.include({min: 0, max: 10});
    expect(scales?.['y']).not.to.have.property('reverse');
  });

  it('runs from right to left where the text does', () => {
    const {scales} =
      describeTrend(picture([lineOf('person', [1])]), {ink: {...ink, rightToLeft: true}, width: 600}).options ?? {};
    expect(scales?.['x']).to.deep.include({reverse: true});
    expect(scales?.['y']).to.deep.include({position: 'right'});
  });

  it('moves nothing', () => {
    expect(describeTrend(picture([lineOf('person', [1])]), {ink, width: 600}).options?.animation).to.equal(false);
  });
});
