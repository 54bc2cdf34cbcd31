import {expect, fixture, html} from '@open-wc/testing';

import {__Class__Element} from './__name__.js';
import {__Class__Harness} from './__name__.harness.js';

__Class__Element.define();

async function mount(template = html`<avec-__name__ lang="en"></avec-__name__>`): Promise<__Class__Harness> {
  return new __Class__Harness(await fixture<__Class__Element>(template));
}

describe('avec-__name__', () => {
  it('says what it is', async () => {
    expect((await mount()).title).to.equal('__Words__');
  });

  it('says it in French', async () => {
    const french = await mount(html`<avec-__name__ lang="fr-CA"></avec-__name__>`);
    expect(french.title).to.equal('__Words__ (à traduire)');
  });

  it('says it in the words of the page', async () => {
    const own = await mount(html`<avec-__name__ .messages=${{title: 'Our own words'}}></avec-__name__>`);
    expect(own.title).to.equal('Our own words');
  });

  it('is accessible', async () => {
    await expect((await mount()).element).to.be.accessible();
  });
});
