import type {CrisisList} from '@avec/model';
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';

import {CrisisHelpHarness} from './crisis-help.harness.js';
import {CrisisHelpElement} from './crisis-help.js';
import {ContextProvider, DEFAULT_SETTINGS, settingsContext} from '../../foundation/context/contexts.js';
import {FaultEvent} from '../../foundation/events/fault-event.js';

CrisisHelpElement.define();

const QUESTION = 'Need to talk to someone now?';
const UNWATCHED = 'No one is watching this screen in real time.';
const EMERGENCY = 'If you are in danger, call your local emergency services.';
const FALLBACK = 'In danger? Call 9-1-1.';

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

async function mount(template: TemplateResult): Promise<CrisisHelpHarness> {
  return new CrisisHelpHarness(await fixture<CrisisHelpElement>(template));
}

async function mountInside(provided: Partial<typeof DEFAULT_SETTINGS>): Promise<{
  readonly help: CrisisHelpHarness;
  readonly provide: (settings: Partial<typeof DEFAULT_SETTINGS>) => Promise<unknown>;
}> {
  const portal = document.createElement('div');
  const provider = new ContextProvider(portal, {
    context: settingsContext,
    initialValue: {...DEFAULT_SETTINGS, ...provided},
  });
  const help = new CrisisHelpHarness(document.createElement('avec-crisis-help'));
  help.element.open = true;
  portal.append(help.element);
  await fixture(html`${portal}`);
  await help.element.updateComplete;
  return {
    help,
    provide: (settings) => {
      provider.setValue({...DEFAULT_SETTINGS, ...settings});
      return help.element.updateComplete;
    },
  };
}

describe('avec-crisis-help', () => {
  describe('where its list comes from', () => {
    it('is the provider, list before preset', async () => {
      const {help, provide} = await mountInside({crisis: 'ca'});
      expect(help.ways).to.deep.equal(['9-8-8', '9-1-1']);
      await provide({crisis: 'ca', crisisResources: TEAM});
      expect(help.ways).to.deep.equal(['Night team']);
    });

    it('is its own preset before the provider’s', async () => {
      const {help} = await mountInside({crisis: 'ca-qc'});
      help.element.preset = 'ca';
      await help.element.updateComplete;
      expect(help.ways).to.deep.equal(['9-8-8', '9-1-1']);
    });

    it('is its own list before its own preset', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca" .resources=${TEAM} open></avec-crisis-help>`);
      expect(help.ways).to.deep.equal(['Night team']);
    });
  });

  describe('without a list', () => {
    it('shows no number of its own, only what to do, with nothing to unfold', async () => {
      for (const preset of ['', 'none', 'unheard-of']) {
        const help = await mount(html`<avec-crisis-help preset=${preset}></avec-crisis-help>`);
        expect(help.read).to.deep.equal([QUESTION, EMERGENCY, UNWATCHED]);
        expect(help.read.join(' ')).not.to.match(/\d/);
      }
    });

    it('shows what the page wrote between the tags', async () => {
      const help = await mount(html`<avec-crisis-help>${FALLBACK}</avec-crisis-help>`);
      expect(help.read).to.deep.equal([QUESTION, EMERGENCY, FALLBACK, UNWATCHED]);
    });

    it('hides what the page wrote once there is a list, and shows it again without', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca" open>${FALLBACK}</avec-crisis-help>`);
      expect(help.read).not.to.include(FALLBACK);
      help.element.preset = 'none';
      await help.element.updateComplete;
      expect(help.read).to.include(FALLBACK);
    });
  });

  describe('given a list it cannot use', () => {
    const broken = {
      id: 'broken',
      resources: [{...TEAM.resources[0], links: [{href: 'javascript:0', label: {en: 'Chat'}}]}],
    };

    it('falls back to the safe sentence', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca" open></avec-crisis-help>`);
      help.element.resources = broken as CrisisList;
      await help.element.updateComplete;
      expect(help.read).to.deep.equal([QUESTION, EMERGENCY, UNWATCHED]);
    });

    it('tells the page once what is wrong and where', async () => {
      const help = await mount(html`<avec-crisis-help preset="ca" open>${FALLBACK}</avec-crisis-help>`);
      const heard: FaultEvent[] = [];
      help.element.addEventListener(FaultEvent.type, (event) => heard.push(event));
      for (const resources of [broken, null, structuredClone(broken)]) {
        help.element.resources = resources as CrisisList | null;
        await help.element.updateComplete;
      }
      expect(heard).to.have.length(1);
      expect(heard[0]?.detail.code).to.equal('crisis-invalid');
      expect(heard[0]?.detail.faults[0]?.path).to.equal('resources[0].links[0].href');
    });
  });
});
