import {CrisisHelpElement} from '@avec/elements/crisis-help';
import {LadderItemElement} from '@avec/elements/ladder-item';
import {OutcomeHistoryElement} from '@avec/elements/outcome-history';
import {OutcomeScaleElement} from '@avec/elements/outcome-scale';
import {ProviderElement} from '@avec/elements/provider';
import {RadarChartElement} from '@avec/elements/radar-chart';
import {RatingItemElement} from '@avec/elements/rating-item';
import {TrendChartElement} from '@avec/elements/trend-chart';
import {expect} from '@open-wc/testing';
import type {CSSResult, CSSResultGroup} from 'lit';

import {TOKENS, valueOf} from '../../stories/docs/token-list.js';

const ELEMENTS = [
  CrisisHelpElement,
  LadderItemElement,
  OutcomeHistoryElement,
  OutcomeScaleElement,
  ProviderElement,
  RadarChartElement,
  RatingItemElement,
  TrendChartElement,
];

function textsOf(styles: CSSResultGroup): readonly string[] {
  return Array.isArray(styles)
    ? (styles as CSSResultGroup[]).flatMap(textsOf)
    : [(styles as CSSResult).cssText.replace(/\s+/g, ' ')];
}

const STYLES = ELEMENTS.flatMap(({styles}) => textsOf(styles)).join('\n');

describe('list of tokens', () => {
  it('has every custom property that the styles read, and no other', () => {
    const read = new Set(STYLES.match(/--avec-[a-z-]+/g));
    expect(TOKENS.map(({name}) => name)).to.have.members([...read]);
  });

  for (const {name, fallback} of TOKENS) {
    it(`says what holds until ${name} is set`, () => {
      const followed = fallback.startsWith('--') ? 'var(--_accent)' : fallback;
      // Not “include”: a failure would print every style there is.
      expect(STYLES.includes(`var(${name}, ${followed})`)).to.equal(true);
    });
  }

  it('gives the value of a token that follows another', () => {
    const page = document.createElement('p');
    const probe = document.createElement('span');
    page.style.setProperty('--avec-color-accent', 'rgb(1, 2, 3)');
    probe.style.color = valueOf('--avec-color-focus');
    page.append(probe);
    document.body.append(page);
    expect(getComputedStyle(probe).color).to.equal('rgb(1, 2, 3)');
    page.remove();
  });
});
