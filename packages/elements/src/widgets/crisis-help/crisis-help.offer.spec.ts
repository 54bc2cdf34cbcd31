import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';

import {SupportRequestEvent} from './crisis-help.events.js';
import {CrisisHelpHarness} from './crisis-help.harness.js';
import {CrisisHelpElement} from './crisis-help.js';

CrisisHelpElement.define();

const QUESTION = 'Need to talk to someone now?';
const ASK = 'Ask someone to contact me';

async function mount(template: TemplateResult): Promise<CrisisHelpHarness> {
  return new CrisisHelpHarness(await fixture<CrisisHelpElement>(template));
}

describe('avec-crisis-help as an offer', () => {
  const OFFER = 'Some of this may be hard to carry alone. You can talk to someone, now or later.';

  it('says so calmly, with the list open', async () => {
    const help = await mount(html`<avec-crisis-help preset="ca" offer></avec-crisis-help>`);
    expect(help.read.slice(0, 2)).to.deep.equal([OFFER, QUESTION]);
    expect(help.ways).to.deep.equal(['9-8-8', '9-1-1']);
    expect(help.read).not.to.include(ASK);
  });

  it('does not take the focus', async () => {
    const help = await mount(html`<avec-crisis-help preset="ca" offer with-request></avec-crisis-help>`);
    expect(help.focused).to.equal('');
  });

  it('says the portal knows where the portal takes the request over', async () => {
    const help = await mount(html`<avec-crisis-help offer with-request></avec-crisis-help>`);
    let detail: unknown;
    help.element.addEventListener(SupportRequestEvent.type, (event) => {
      event.preventDefault();
      detail = event.detail;
    });
    await help.press(ASK);
    expect(detail).to.deep.equal({});
    expect(help.focused).to.equal('Your portal has been told that you would like to be contacted.');
    expect(help.read).not.to.include(ASK);
  });

  it('says how to ask where nobody takes the request over', async () => {
    const help = await mount(html`<avec-crisis-help offer with-request></avec-crisis-help>`);
    await help.press(ASK);
    expect(help.focused).to.equal('This page cannot send your request. You can call or write to your team.');
  });

  it('can be asked again at the next offer', async () => {
    const help = await mount(html`<avec-crisis-help offer with-request></avec-crisis-help>`);
    await help.press(ASK);
    for (const offer of [false, true]) {
      help.element.offer = offer;
      await help.element.updateComplete;
    }
    expect(help.read).to.include(ASK);
  });
});
