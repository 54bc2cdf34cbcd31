import {expect} from '@open-wc/testing';

import {modes1} from './modes-1.js';
import type {LocalizedText} from '../definition/definition.js';

const ENGLISH = (text: LocalizedText): string => text['en'] ?? '';

describe('the ways to meet', () => {
  const {modes, situations, checks} = modes1;

  it('are five, and those that are answers without a mode are not among them', () => {
    expect(modes.map(({id}) => id)).to.deep.equal(['inPerson', 'phone', 'video', 'text', 'mix']);
  });

  it('have two words for and two against each', () => {
    for (const {advantages, disadvantages} of modes) {
      expect([advantages.length, disadvantages.length]).to.deep.equal([2, 2]);
    }
  });

  it('say nothing twice, neither for nor against', () => {
    for (const language of ['fr-CA', 'en']) {
      const all = modes.flatMap(({advantages, disadvantages}) => [...advantages, ...disadvantages]);
      expect(new Set(all.map((text) => text[language])).size).to.equal(20);
    }
  });

  it('ask for a place and a plan wherever some of it may be at a distance', () => {
    expect(modes.filter(({remote}) => !remote).map(({id}) => id)).to.deep.equal(['inPerson']);
  });

  it('push nobody: not for a mode, not against one', () => {
    const verdict = /\b(better|best|recommend|ideal|should|must|mieux|meilleur|recommand|idéal|devriez|devez)/i;
    const words = modes.flatMap(({label, advantages, disadvantages}) => [label, ...advantages, ...disadvantages]);
    for (const text of words) expect(Object.values(text).join(' ')).not.to.match(verdict);
  });

  it('may differ from one occasion to another', () => {
    expect(situations.map(({id, label}) => `${id}: ${ENGLISH(label)}`)).to.deep.equal([
      'first-meeting: The first meeting',
      'hard-topics: Hard topics',
      'quick-check-in: A quick check-in',
    ]);
  });

  it('come with three questions of understanding, on which one may say “I don’t know”', () => {
    expect(checks.map(({id}) => id)).to.deep.equal(['stop', 'cut-off', 'overheard']);
    for (const {options} of checks) expect(options.map(({id}) => id)).to.include('unsure');
    const places = checks.map(({options}) => options.findIndex(({isClear}) => isClear));
    expect(new Set(places).size, 'the clear answer has no place of its own').to.equal(3);
  });

  it('are explained without a right and a wrong', () => {
    const school = /\b(right|wrong|correct|mistake|score|bonne réponse|erreur|faux|juste)\b/i;
    for (const {question, explanation, options} of checks) {
      const words = [question, explanation, ...options.map(({label}) => label)];
      for (const text of words) expect(Object.values(text).join(' ')).not.to.match(school);
    }
  });
});
