import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';

import {ladder, MARKS, mount, NAMES, RUNGS} from './ladder-item.fixture.js';
import {LadderItemElement} from './ladder-item.js';

LadderItemElement.define();

/** Makes the browser believe in other media. @returns Whether it can. */
async function believe(media: object): Promise<boolean> {
  const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', media);
  return supported;
}

/** @returns What a colour of the system is now, as styles tell it. */
function colorOf(name: string): string {
  const probe = document.createElement('p');
  probe.style.setProperty('color', name);
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('avec-ladder-item to look at', () => {
  afterEach(() => believe({}));

  for (const language of ['en', 'fr-CA']) {
    for (const [state, value, readonly] of [
      ['empty', '', false],
      ['on a rung', 'for', false],
      ['aside', 'declined', false],
      ['readonly', 'for', true],
    ] as const) {
      it(`passes axe in ${language}, ${state}`, async () => {
        const page = await fixture(html`
          <div lang=${language}>
            <avec-ladder-item
              label="Where were you?"
              hint="Only you see this."
              value=${value}
              with-right-place
              required
              ?readonly=${readonly}
              .rungs=${RUNGS}
              .marks=${MARKS}
            ></avec-ladder-item>
          </div>
        `);
        await expect(page).to.be.accessible();
      });
    }
  }

  it('tells what is chosen by shape and weight, and not by colour alone', async () => {
    const item = await ladder('for');
    const [top, chosen, bottom] = item.looks;
    expect(bottom).to.deep.equal(top);
    expect(chosen?.thickness.map(parseFloat)[0]).to.be.above(parseFloat(top?.thickness[0] ?? ''));
    expect(chosen?.thickness.map(parseFloat)[1]).to.be.above(parseFloat(top?.thickness[1] ?? ''));
    expect(Number(chosen?.weight)).to.be.above(Number(top?.weight));
  });

  it('praises no height: each chosen rung looks as any other', async () => {
    const looks = [];
    for (const [index, value] of ['with', 'for', 'to'].entries()) looks.push((await ladder(value)).looks[index]);
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
  });

  it('tells what is chosen in forced colours (Chromium only)', async () => {
    if (!(await believe({forcedColors: 'active'}))) return;
    const [top, chosen] = (await ladder('for')).looks;
    const ground = colorOf('Canvas');
    expect(chosen?.thickness).not.to.deep.equal(top?.thickness);
    for (const color of [...(top?.colors ?? []), ...(chosen?.colors ?? [])]) expect(color).not.to.equal(ground);
  });

  it('has a circle to tick for every choice on paper (Chromium only)', async () => {
    if (!(await believe({print: true}))) return;
    const item = await ladder();
    expect(item.circles).to.equal(item.choices.length);
    expect(item.canClear).to.equal(false);
  });

  it('moves nothing for those who want no motion (Chromium only)', async () => {
    if (!(await believe({reducedMotion: 'reduce'}))) return;
    expect((await ladder()).motion).to.equal(0);
    await believe({reducedMotion: 'no-preference'});
    expect((await ladder()).motion).to.be.above(0);
  });

  it('has targets of 44 pixels at least and no sideways scrolling, 320 pixels wide, long words included', async () => {
    const long = {id: 'long', label: 'w'.repeat(60), description: 'd'.repeat(60), term: 't'.repeat(60)};
    const marks = [{rung: 'long', label: 'm'.repeat(60), shape: 'square' as const}];
    const item = await mount(html`
      <div>
        <avec-ladder-item
          label=${'l'.repeat(60)}
          with-right-place
          .rungs=${[...RUNGS, long, {id: 'bare', label: 'I', description: ''}]}
          .marks=${marks}
        ></avec-ladder-item>
      </div>
    `);
    const page = item.element.parentElement;
    page?.style.setProperty('inline-size', '288px');
    // As small as a page may make its text: targets stay what they are.
    page?.style.setProperty('font-size', '10px');
    await item.element.updateComplete;
    for (const {width, height} of item.targets) {
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
    }
    expect(item.overflow).to.equal(0);
    expect(page?.scrollWidth).to.be.at.most(288);
  });

  it('changes sides from right to left', async () => {
    const left = (await ladder()).sides;
    const right = (await mount(html`<div dir="rtl"><avec-ladder-item .rungs=${RUNGS}></avec-ladder-item></div>`)).sides;
    expect(left.ladder).to.be.below(left.words);
    expect(Math.round(right.ladder)).to.equal(Math.round(left.ladder));
    expect(Math.round(right.words)).to.equal(Math.round(left.words));
  });

  it('shows where the focus is, beside the ladder', async () => {
    const item = await ladder();
    await sendKeys({press: 'Tab'});
    expect(item.focused).to.equal(NAMES[0]);
    expect(item.focusRing).to.match(/solid 3px|3px solid/);
  });
});
