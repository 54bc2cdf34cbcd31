import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';

import {LanguageController, nearestLanguage} from './language.js';

class Speaker extends LitElement {
  readonly heard: string[] = [];
  readonly language: LanguageController = new LanguageController(this, () => this.heard.push(this.language.language));
}
customElements.define('avec-test-speaker', Speaker);

describe('language', () => {
  it('is that of the nearest lang', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en">
        <div lang="fr-CA"><p></p></div>
      </div>
    `);
    expect(nearestLanguage(page.querySelector('p') ?? page)).to.equal('fr-CA');
  });

  it('passes over an empty lang', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr-CA"><p lang=""></p></div>`);
    expect(nearestLanguage(page.querySelector('p') ?? page)).to.equal('fr-CA');
  });

  it('is found across shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr-CA"><p></p></div>`);
    const root = page.querySelector('p')?.attachShadow({mode: 'open'});
    const inner = document.createElement('b');
    root?.append(inner);
    expect(nearestLanguage(inner)).to.equal('fr-CA');
  });

  it('is English where the page names none', () => {
    expect(nearestLanguage(document.createElement('p'))).to.equal('en');
  });

  describe('followed', () => {
    it('changes with any lang around it, outside its shadow root too', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr-CA"><p></p></div>`);
      const root = page.querySelector('p')?.attachShadow({mode: 'open'});
      const speaker = new Speaker();
      root?.append(speaker);
      expect(speaker.heard).to.deep.equal(['fr-CA']);
      page.lang = 'en';
      await waitUntil(() => speaker.language.language === 'en');
      expect(speaker.heard).to.deep.equal(['fr-CA', 'en']);
    });

    it('says nothing of a lang that changes nothing for it', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="en"><div lang="fr-CA"></div></div>`);
      const speaker = new Speaker();
      const witness = new Speaker();
      page.firstElementChild?.append(speaker);
      page.append(witness);
      page.lang = 'de';
      await waitUntil(() => witness.heard.includes('de'));
      expect(speaker.heard).to.deep.equal(['fr-CA']);
    });

    it('is read again where its host is moved to', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <p lang="fr-CA"></p>
          <p lang="de"></p>
        </div>`,
      );
      const speaker = new Speaker();
      for (const place of page.children) place.append(speaker);
      expect(speaker.heard).to.deep.equal(['fr-CA', 'de']);
    });

    it('is left alone once its host is removed', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr-CA"></div>`);
      const speaker = new Speaker();
      const witness = new Speaker();
      page.append(speaker, witness);
      speaker.remove();
      page.lang = 'de';
      await waitUntil(() => witness.heard.includes('de'));
      expect(speaker.heard).to.deep.equal(['fr-CA']);
    });
  });
});
