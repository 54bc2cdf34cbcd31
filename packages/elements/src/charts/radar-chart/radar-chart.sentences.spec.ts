import {expect} from '@open-wc/testing';

import {messages as fr} from './locales/fr-CA.js';
import {en} from './radar-chart.messages.js';
import {radarSentence} from './radar-chart.sentences.js';
import type {RadarPolygon} from './radar-chart.types.js';

const AXES = ['My home', 'Friends', 'Money', 'Hope'].map((label) => ({id: label, label}));
const BEFORE = polygon([3, 3, 3, 3], {emphasis: 'earlier', on: '2026-11-12'});

function polygon(values: readonly (number | null)[], more: Partial<RadarPolygon> = {}): RadarPolygon {
  return {id: 'a', label: 'You', role: 'person', values, ...more};
}

function say(now: RadarPolygon, ...others: RadarPolygon[]): string {
  return radarSentence(now, {axes: AXES, polygons: [...others, now], words: en, language: 'en'});
}

describe('radarSentence', () => {
  it('names what is higher and lower than on the day before, and counts what is the same', () => {
    expect(say(polygon([4, 5, 2, 3]), BEFORE)).to.equal(
      'Higher than on November 12, 2026: My home and Friends. Lower: Money. Same: 1 theme.',
    );
  });

  it('says the day in the first sentence there is', () => {
    expect(say(polygon([3, 3, 2, 3]), BEFORE)).to.equal('Lower than on November 12, 2026: Money. Same: 3 themes.');
    expect(say(polygon([3, 3, 3, 3]), BEFORE)).to.equal('Same as on November 12, 2026: 4 themes.');
  });

  it('compares nothing with a missing rating', () => {
    expect(say(polygon([4, null, 3, 3]), BEFORE)).to.equal(
      'Higher than on November 12, 2026: My home. Same: 2 themes. Answered only one of the two times: Friends.',
    );
    expect(say(polygon([null]), polygon([null], {emphasis: 'earlier'}))).to.equal('There is nothing to compare yet.');
  });

  it('says it without a day where none is known', () => {
    expect(say(polygon([4, 3, 3, 3]), polygon([3, 3, 3, 3], {emphasis: 'earlier'}))).to.equal(
      'Higher: My home. Same: 3 themes.',
    );
  });

  it('says how another voice sees it, without a judgement', () => {
    expect(say(polygon([4, 2, 3, null], {role: 'practitioner'}), polygon([3, 3, 3, 3]))).to.equal(
      'Higher than You: My home. Lower than You: Friends. Same as You: 1 theme.',
    );
  });

  it('says how much is answered where there is nothing beside it', () => {
    expect(say(polygon([4, 0, 3, null]))).to.equal('Answered: 3 of 4 themes. Not answered: Hope.');
    expect(say(polygon([4, 0, 3, 1]))).to.equal('Answered: 4 of 4 themes.');
  });

  it('says it in French', () => {
    const now = polygon([4, 5, 2, 3]);
    const said = radarSentence(now, {axes: AXES, polygons: [now, BEFORE], words: fr, language: 'fr-CA'});
    expect(said.replaceAll('\u202f', '~')).to.equal(
      'Plus haut que le 12 novembre 2026~: My home et Friends. Plus bas~: Money. Pareil~: 1 thème.',
    );
  });
});
