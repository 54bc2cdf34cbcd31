import {expect, fixture, html} from '@open-wc/testing';

import {sparkLine, type SparkLine} from './spark-line.js';
import {voicePath} from '../../foundation/voices/voices.js';

const TWO = [
  {on: '2026-05-01', value: 3},
  {on: '2026-05-08', value: 4},
];

async function draw(line: Partial<SparkLine>): Promise<HTMLElement> {
  const whole: SparkLine = {points: TWO, min: 0, max: 10, role: 'person', label: null, ...line};
  return fixture(html`<div>${sparkLine(whole)}</div>`);
}

describe('sparkLine', () => {
  it('is an image with a name where it stands alone', async () => {
    const drawing = await draw({label: 'My home: higher than last time'});
    const image = drawing.querySelector('[role="img"]');
    expect(image?.getAttribute('aria-label')).to.equal('My home: higher than last time');
    expect(image?.hasAttribute('aria-hidden')).to.equal(false);
    await expect(drawing).to.be.accessible();
  });

  it('is not read out where the text beside it says the same', async () => {
    const drawing = await draw({label: null});
    expect(drawing.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(drawing.querySelector('[role]')).to.equal(null);
  });

  it('bears the shape of the voice at its end', async () => {
    const drawing = await draw({role: 'practitioner'});
    expect(drawing.querySelector('.voice path')?.getAttribute('d')).to.equal(voicePath('square'));
  });

  it('has a mark and no line from one answer', async () => {
    const drawing = await draw({points: TWO.slice(0, 1)});
    expect(drawing.querySelector('.line')).to.equal(null);
    expect(drawing.querySelector('.voice')).not.to.equal(null);
  });

  it('is nothing where there is no answer', async () => {
    expect((await draw({points: []})).querySelector('svg')).to.equal(null);
  });
});
