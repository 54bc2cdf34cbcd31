import assert from 'node:assert/strict';

import {html, LitElement, nothing, type TemplateResult} from 'lit';

import {SERVER_CHECKS} from './checks.js';
import type {ServedElement} from './elements.js';
import {isSeen, looksOf} from './looks.js';
import {Visitor} from './visitor.js';

class Sound extends LitElement {
  protected override render(): unknown {
    return html`<label><input type="checkbox" ?checked=${false} ?disabled=${false} /> Yes</label><slot></slot>`;
  }
}

class Absent extends Sound {
  protected override render(): typeof nothing {
    return nothing;
  }
}

class Ticked extends Sound {
  protected override render(): TemplateResult {
    return html`<input type="checkbox" .checked=${false} /><input .disabled=${false} />`;
  }
}

class Dated extends Sound {
  protected override render(): TemplateResult {
    return html`<p>${new Date().toISOString().slice(0, 10)}</p>`;
  }
}

class Numbered extends Sound {
  protected override render(): TemplateResult {
    return html`<p id=${`p-${Math.random()}`}></p>`;
  }
}

const FAULTS: readonly {readonly name: string; readonly Faulty: typeof Sound; readonly says: RegExp}[] = [
  {name: 'renders into a declarative shadow root', Faulty: Absent, says: /There is none/},
  {
    name: 'sends nothing ticked, nothing chosen, and no attribute that says “false” and means “true”',
    Faulty: Ticked,
    says: /checked.*disabled="false"/s,
  },
  {name: 'sends the same at another time, and with other random numbers', Faulty: Dated, says: /<p>/},
  {name: 'sends the same at another time, and with other random numbers', Faulty: Numbered, says: /p-0\.5/},
];

let count = 0;

function served(Kind: typeof Sound, markup = (tag: string) => `<${tag}>Call us.</${tag}>`): ServedElement {
  const tag = `avec-server-test-${++count}`;
  customElements.define(tag, class extends Kind {});
  return {tag, example: {markup: markup(tag)}} as ServedElement;
}

describe('the checks of servers', () => {
  it('find nothing wrong with a sound element', async () => {
    for (const {faults} of SERVER_CHECKS) assert.deepEqual(await faults(served(Sound)), []);
  });

  for (const {name, Faulty, says} of FAULTS) {
    it(`find an element of which none ${name}: ${Faulty.name}`, async () => {
      const {faults} = SERVER_CHECKS.find((check) => check.name === name)!;
      assert.match((await faults(served(Faulty))).join('\n'), says);
    });
  }

  it('find words that are gone', async () => {
    const {faults} = SERVER_CHECKS.find(({name}) => name.startsWith('leaves'))!;
    const lost = served(Sound, (tag) => `<${tag}><template>Call us.</template></${tag}>`);
    assert.deepEqual(await faults(lost), ['“Call us.” is gone.']);
  });
});

const PAGE = `
  <avec-page>
    <template shadowrootmode="open"><input type="checkbox" checked><slot hidden></slot></template>Call us.
  </avec-page>
`;

describe('the looks at pages', () => {
  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.arrive();
  });
  after(() => visitor.leave());

  it('see what is ticked in a shadow root, and that words are not shown', async () => {
    const {page} = await visitor.visit({body: PAGE});
    assert.equal((await page.locator('avec-page').evaluate(looksOf)).ticked, 1);
    assert.equal(await page.locator('body').evaluate(isSeen, 'Call us.'), false);
  });

  it('see words that are shown', async () => {
    const {page} = await visitor.visit({body: PAGE.replace(' hidden', '')});
    assert.equal(await page.locator('body').evaluate(isSeen, 'Call us.'), true);
  });

  it('hear of a style that the policy blocks', async () => {
    const {complaints} = await visitor.visit({body: '<p style="color: red">Red</p>', script: 'plain'});
    assert.match(complaints.join('\n'), /style-src/);
  });
});
