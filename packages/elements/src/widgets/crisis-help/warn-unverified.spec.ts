import type {CrisisList} from '@avec/model';
import {expect, fixture, html} from '@open-wc/testing';

import {CrisisHelpElement} from './crisis-help.js';

CrisisHelpElement.define();

const TEAM: CrisisList = {
  id: 'team',
  resources: [
    {
      id: 'nights',
      name: {en: 'Night team'},
      links: [{href: 'tel:+15145550100', label: {en: 'Call 514 555-0100'}}],
      verifiedOn: null,
    },
  ],
};

/** Shows a list, and waits for the part that warns, which is fetched for developers alone. */
async function show(list: CrisisList): Promise<void> {
  await fixture(html`<avec-crisis-help .resources=${list}></avec-crisis-help>`);
  await import('./warn-unverified.js');
}

describe('avec-crisis-help: warnings to developers', () => {
  const said: unknown[] = [];
  const warn = console.warn;

  beforeEach(() => {
    said.length = 0;
    console.warn = (text: unknown) => said.push(text);
  });

  afterEach(() => {
    console.warn = warn;
    globalThis.avecDevelopment = undefined;
  });

  it('are silent on a portal’s page', async () => {
    await show({...TEAM, id: 'in-use'});
    expect(said).to.be.empty;
  });

  it('name once, on a page in development, what was not verified', async () => {
    globalThis.avecDevelopment = true;
    for (const list of [TEAM, TEAM]) await show(list);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('nights');
  });

  it('are silent about facts checked today', async () => {
    globalThis.avecDevelopment = true;
    const verifiedOn = new Date().toISOString().slice(0, 10);
    await show({id: 'fresh', resources: TEAM.resources.map((each) => ({...each, verifiedOn}))});
    expect(said).to.be.empty;
  });
});
