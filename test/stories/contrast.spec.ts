import {expect} from '@open-wc/testing';

import {contrastInWords, contrastOf, over, parseColour, type Colour} from '../../stories/contrast.js';

const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(0, 0, 0)';

function colour(text: string): Colour {
  const parsed = parseColour(text);
  if (!parsed) throw new TypeError(`“${text}” is no colour.`);
  return parsed;
}

function between(one: string, other: string): string {
  return contrastOf(colour(one), colour(other)).toFixed(2);
}

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect(between(BLACK, WHITE)).to.equal('21.00');
    expect(between(WHITE, BLACK)).to.equal('21.00');
  });

  it('is 1 between a colour and itself', () => {
    expect(between('rgb(27, 100, 112)', 'rgb(27, 100, 112)')).to.equal('1.00');
  });

  // Pairs that are known from other tools.
  for (const [name, text, ratio] of [
    ['#767676', 'rgb(118, 118, 118)', '4.54'],
    ['#777777', 'rgb(119, 119, 119)', '4.48'],
    ['#949494', 'rgb(148, 148, 148)', '3.03'],
    ['red', 'rgb(255, 0, 0)', '4.00'],
    ['lime', 'rgb(0, 255, 0)', '1.37'],
    ['blue', 'rgb(0, 0, 255)', '8.59'],
  ] as const) {
    it(`of ${name} on white is ${ratio}`, () => {
      expect(between(text, WHITE)).to.equal(ratio);
    });
  }

  it('reads what browsers compute, transparency included', () => {
    expect(parseColour('rgba(10, 20, 30, 0.5)')).to.deep.equal({red: 10, green: 20, blue: 30, alpha: 0.5});
    expect(parseColour('color(srgb 0 0.2 1 / 0.78)')).to.deep.equal({red: 0, green: 51, blue: 255, alpha: 0.78});
    expect(parseColour('color(srgb 1 1 1)')).to.deep.equal({red: 255, green: 255, blue: 255, alpha: 1});
    expect(parseColour('transparent')).to.equal(null);
  });

  it('reads what this browser computes of a mixed colour', () => {
    const probe = document.createElement('span');
    document.body.append(probe);
    probe.style.color = 'color-mix(in srgb, #000 50%, transparent)';
    expect(parseColour(getComputedStyle(probe).color)).to.deep.equal({red: 0, green: 0, blue: 0, alpha: 0.5});
    probe.remove();
  });

  it('is that of what is seen where a colour lets another through', () => {
    const seen = over(colour('rgba(0, 0, 0, 0.5)'), colour(WHITE));
    expect(seen).to.deep.equal({red: 127.5, green: 127.5, blue: 127.5, alpha: 1});
  });

  it('is told for what it is for', () => {
    expect(contrastInWords(4.5, 'text')).to.equal('4.50 to 1: enough for text of any size.');
    expect(contrastInWords(3, 'shape')).to.equal('3.00 to 1: enough for shapes and edges.');
    expect(contrastInWords(3.2, 'text')).to.include('large text only');
    expect(contrastInWords(2.9, 'shape')).to.include('too little');
  });

  it('is never told as more than it is', () => {
    expect(contrastInWords(4.499, 'text')).to.match(/^4\.49 to 1: enough for large text only/);
  });
});
