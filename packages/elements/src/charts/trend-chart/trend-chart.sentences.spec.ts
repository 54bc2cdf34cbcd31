import {expect} from '@open-wc/testing';

import {messages as fr} from './locales/fr-CA.js';
import {en} from './trend-chart.messages.js';
import {trendSentence} from './trend-chart.sentences.js';
import type {TrendPoint} from './trend-chart.types.js';

const NARROW = '\u202f';

const at = (...values: (number | null)[]): TrendPoint[] =>
  values.map((value, index) => ({on: `2026-11-${String(12 + index)}`, value}));

const say = (...values: (number | null)[]): string => trendSentence(at(...values), en, 'en');
const dire = (...values: (number | null)[]): string =>
  trendSentence(at(...values), fr, 'fr-CA').replaceAll(NARROW, '~');

describe('trendSentence', () => {
  it('says the direction, both numbers and the day', () => {
    expect(say(5, 7)).to.equal('Higher than last time: 7, was 5 on November 12, 2026.');
    expect(say(7, 5)).to.equal('Lower than last time: 5, was 7 on November 12, 2026.');
    expect(say(7, 7)).to.equal('Same as last time: 7, as on November 12, 2026.');
  });

  it('says it in French', () => {
    expect(dire(5, 7)).to.equal('Plus haut que la dernière fois~: 7, c’était 5 le 12 novembre 2026.');
    expect(dire(7, 5)).to.equal('Plus bas que la dernière fois~: 5, c’était 7 le 12 novembre 2026.');
    expect(dire(2.5, 2.5)).to.equal('Pareil à la dernière fois~: 2,5, comme le 12 novembre 2026.');
  });

  it('says no direction from one answer', () => {
    expect(say(5)).to.equal('One answer so far: 5, on November 12, 2026. A line appears from the second.');
  });

  it('says that a time has no answer', () => {
    expect(say(5, null, 7)).to.equal(
      'Higher than last time: 7, was 5 on November 12, 2026. There is no answer in between.',
    );
    expect(say(5, null)).to.equal('Not answered this time. The last answer is 5, on November 12, 2026.');
  });

  it('does not compare across a change of the question', () => {
    const points = at(5, 7).map((point, index) => ({...point, version: String(index)}));
    expect(trendSentence(points, en, 'en')).to.equal('The question has changed, so this answer is not compared: 7.');
  });

  it('never calls a direction good or bad', () => {
    const said = [say(5, 7), say(7, 5), dire(5, 7), dire(7, 5)].join(' ');
    expect(said).not.to.match(/better|worse|improv|declin|mieux|pire|amélior|clini/i);
  });
});
