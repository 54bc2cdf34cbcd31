import {expect} from '@open-wc/testing';

import {promptsSupport} from './support.js';
import {tourDhorizon} from '../definitions/tour-dhorizon.js';
import type {RatingAnswer} from './answer.js';

function prompts(item: string, answer: RatingAnswer): boolean {
  return promptsSupport(tourDhorizon, [{item, answer}]);
}

describe('promptsSupport', () => {
  it('offers help at or below the point a theme names', () => {
    for (const item of ['mind', 'safety', 'hope']) {
      expect([0, 2, 3].map((value) => prompts(item, {kind: 'rated', value}))).to.deep.equal([true, true, false]);
    }
  });

  it('offers none for a low answer on a theme that names no point', () => {
    expect(prompts('home', {kind: 'rated', value: 0})).to.equal(false);
    expect(prompts('gone', {kind: 'rated', value: 0})).to.equal(false);
  });

  it('takes silence for no answer at all', () => {
    for (const kind of ['unanswered', 'not-applicable', 'declined'] as const) {
      expect(prompts('mind', {kind})).to.equal(false);
    }
  });

  it('offers help at or above a point where higher is harder', () => {
    const scale = {items: [{id: 'worry', label: {en: 'Worry'}, supportPrompt: {atOrAbove: 3}}]};
    const at = (value: number) => promptsSupport(scale, [{item: 'worry', answer: {kind: 'rated', value}}]);
    expect([2, 3, 4].map(at)).to.deep.equal([false, true, true]);
  });
});
