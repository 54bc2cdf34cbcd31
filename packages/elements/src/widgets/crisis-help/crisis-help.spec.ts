import type {CrisisList} from '@avec/model';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import {HelpRequestEvent} from './crisis-help.events.js';
import {CrisisHelpHarness} from './crisis-help.harness.js';
import {CrisisHelpElement} from './crisis-help.js';

CrisisHelpElement.define();

const QUESTION = 'Need to talk to someone now?';
const UNWATCHED = 'No one is watching this screen in real time.';
const FALLBACK = 'In danger? Call 9-1-1.';

const TEAM: CrisisList = {
  id: 'team',
  resources: [
    {
      id: 'nights',
      name: {'fr-CA': 'Équipe de nuit', en: 'Night team'},
      note: {'fr-CA': 'De 20 h à 8 h.', en: 'From 8 p.m. to 8 a.m.'},
      links: [
        {href: 'tel:+15145550100', label: {'fr-CA': 'Appeler', en: 'Call'}},
        {href: 'https://team.example/chat', label: {'fr-CA': 'Clavarder', en: 'Chat'}},
      ],
      verifiedOn: null,
    },
  ],
};

async function mount(
  template = html`<avec-crisis-help preset="ca-qc" open>${FALLBACK}</avec-crisis-help>`,
): Promise<CrisisHelpHarness> {
  return new CrisisHelpHarness(await fixture<CrisisHelpElement>(template));
}

/** Follows a link without leaving the page, and tells whether it would have been followed. */
function wouldFollow(help: CrisisHelpHarness, words: string): boolean {
  let followed = true;
  const stay = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stay, {once: true});
  help.use(words);
  return followed;
}

describe('avec-crisis-help', () => {
  describe('folded', () => {
    it('shows the question and that no one is watching, and nothing more', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca-qc">${FALLBACK}</avec-crisis-help>`);
      expect(help.read).to.deep.equal([QUESTION, UNWATCHED]);
    });

    it('unfolds and folds, and says so in its attribute', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca-qc"></avec-crisis-help>`);
      await help.toggle();
      expect(help.ways).to.have.length(6);
      expect(help.element.open).to.equal(true);
      expect(help.element.hasAttribute('open')).to.equal(true);
      await help.toggle();
      expect(help.ways).to.be.empty;
      expect(help.element.hasAttribute('open')).to.equal(false);
    });

    it('is unfolded by the page', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca"></avec-crisis-help>`);
      help.element.open = true;
      await help.element.updateComplete;
      expect(help.ways).to.deep.equal(['9-8-8', '9-1-1']);
    });

    it('prints its list', async function () {
      const help = await mount(html`<avec-crisis-help preset="ca"></avec-crisis-help>`);
      const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', {print: true});
      try {
        if (!supported) this.skip();
        expect(help.ways).to.deep.equal(['9-8-8', '9-1-1']);
        expect(help.links).to.include('Call 9-1-1');
      } finally {
        await executeServerCommand('avec-media', {});
      }
    });
  });

  describe('unfolded', () => {
    it('lists Québec’s own lines first and the emergency line last', async () => {
      const help = await mount();
      expect(help.ways[0]).to.equal('1 866 APPELLE');
      expect(help.ways.at(-1)).to.equal('9-1-1');
      expect(help.read).to.include('If you are in immediate danger.');
      expect(help.read.at(-1)).to.equal(UNWATCHED);
    });

    it('speaks French', async () => {
      const help = await mount(html`<avec-crisis-help lang="fr-CA" preset="ca-qc" open></avec-crisis-help>`);
      expect(help.read[0]).to.equal('Besoin de parler à quelqu’un maintenant\u202f?');
      expect(help.read.at(-1)).to.equal('Personne ne surveille cet écran en temps réel.');
      expect(help.links).to.include('Texter le 535353');
    });

    it('follows the page into another language', async () => {
      const help = await mount();
      help.element.lang = 'fr-CA';
      await waitUntil(() => help.links.includes('Appeler le 9-1-1'));
      expect(help.read.at(-1)).to.equal('Personne ne surveille cet écran en temps réel.');
    });

    it('gives the list in its first language where it does not speak the page’s', async () => {
      const help = await mount(html`<avec-crisis-help lang="ar" dir="rtl" .resources=${TEAM} open></avec-crisis-help>`);
      expect(help.ways).to.deep.equal(['Équipe de nuit']);
    });

    it('writes a number that the words of its link do not say', async () => {
      const help = await mount(html`<avec-crisis-help .resources=${TEAM} open></avec-crisis-help>`);
      expect(help.links).to.deep.equal(['Call +15145550100', 'Chat (new tab)']);
    });

    it('has targets a thumb can hit', async () => {
      const help = await mount();
      expect(help.smallestTarget).to.be.at.least(44);
    });

    it('fits a narrow screen, whatever the words', async () => {
      const long = {en: 'Line_for_people_of_a_very_long_and_unbroken_name_'.repeat(3)};
      const [resource] = TEAM.resources;
      const list = {
        id: 'long',
        resources: [{...resource, name: long, note: long, links: [{href: 'tel:811', label: long}]}],
      };
      const help = await mount(html`<avec-crisis-help .resources=${list} open></avec-crisis-help>`);
      help.element.style.inlineSize = '288px';
      expect(help.element.scrollWidth).to.be.at.most(288);
    });
  });

  describe('following a link', () => {
    it('tells the page which way was chosen, and follows it', async () => {
      const help = await mount();
      let detail: unknown;
      help.element.addEventListener(HelpRequestEvent.type, (event) => (detail = event.detail));
      expect(wouldFollow(help, 'Text 535353')).to.equal(true);
      expect(detail).to.deep.equal({resource: 'text-535353', kind: 'text'});
      expect(wouldFollow(help, 'Call 9-1-1')).to.equal(true);
      expect(detail).to.deep.equal({resource: '911', kind: 'call'});
      expect(wouldFollow(help, 'Chat on suicide.ca (new tab)')).to.equal(true);
      expect(detail).to.deep.equal({resource: 'suicide-ca', kind: 'web'});
    });

    it('is left to a portal that takes over', async () => {
      const help = await mount();
      help.element.addEventListener(HelpRequestEvent.type, (event) => event.preventDefault());
      expect(wouldFollow(help, 'Call 9-1-1')).to.equal(false);
    });
  });

  it('runs in the direction of its words, whatever the page’s', async () => {
    const help = await mount(html`<avec-crisis-help dir="rtl"></avec-crisis-help>`);
    expect(help.direction).to.equal('ltr');
    help.element.messages = {question: 'هل تحتاج إلى التحدث مع شخص ما الآن؟'};
    await help.element.updateComplete;
    expect(help.direction).to.equal('rtl');
  });

  it('takes words from the page', async () => {
    const help = await mount(html`<avec-crisis-help .messages=${{question: 'Not all right?'}}></avec-crisis-help>`);
    expect(help.read[0]).to.equal('Not all right?');
  });

  for (const lang of ['en', 'fr-CA']) {
    it(`has no barrier that axe can find, in any of its states (${lang})`, async () => {
      const page = await fixture(html`
        <main lang=${lang}>
          <avec-crisis-help preset="ca-qc"></avec-crisis-help>
          <avec-crisis-help preset="ca-qc" open></avec-crisis-help>
          <avec-crisis-help preset="ca" offer with-request></avec-crisis-help>
          <avec-crisis-help>${FALLBACK}</avec-crisis-help>
        </main>
      `);
      await Promise.all([...page.querySelectorAll('avec-crisis-help')].map(({updateComplete}) => updateComplete));
      await expect(page).to.be.accessible();
    });
  }
});
