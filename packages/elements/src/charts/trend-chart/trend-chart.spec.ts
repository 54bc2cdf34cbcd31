import {expect} from '@open-wc/testing';
import {line, mount, PRACTITIONER, TEN_YEARS, YOU} from './trend-chart.fixture.js';

describe('avec-trend-chart', () => {
  describe('in words', () => {
    it('says what can be seen', async () => {
      const chart = await mount();
      expect(chart.title).to.equal('My home');
      expect(chart.sentences).to.deep.equal(['You: Higher than last time: 7, was 5 on November 3, 2026.']);
    });

    it('says each voice apart', async () => {
      const chart = await mount({lines: [YOU, PRACTITIONER]});
      expect(chart.sentences).to.deep.equal([
        'You: Higher than last time: 7, was 5 on November 3, 2026.',
        'Practitioner: Higher than last time: 6, was 4 on November 2, 2026.',
      ]);
    });

    it('says what a broken line means', async () => {
      expect((await mount()).notes).to.deep.equal(['Where the line is broken, there was no answer.']);
      expect((await mount({lines: [PRACTITIONER]})).notes).to.deep.equal([]);
    });

    it('says when the question changed', async () => {
      const points = PRACTITIONER.points.map((point, index) => ({...point, version: index < 2 ? '1' : '2'}));
      const chart = await mount({lines: [{...PRACTITIONER, points}]});
      expect(chart.notes).to.deep.equal([
        'The question changed on November 3, 2026. Answers before and after are not joined.',
      ]);
    });

    it('says what the ends of the scale mean', async () => {
      expect((await mount()).anchors).to.deep.equal(['0: Very hard', '10: Very good']);
    });

    it('lists what happened', async () => {
      const chart = await mount({annotations: [{id: 'a', on: '2026-11-03', text: 'Moved house'}]});
      expect(chart.annotations).to.deep.equal(['Moved house, November 3, 2026']);
    });

    it('says words of the page instead of its own', async () => {
      const chart = await mount();
      chart.element.messages = {voice: (label) => `${label} said.`};
      await chart.element.updateComplete;
      expect(chart.sentences[0]).to.match(/^You said\. Higher/);
    });

    it('follows the language of the page', async () => {
      const chart = await mount();
      chart.element.lang = 'fr-CA';
      await chart.until(() => chart.sentences[0]?.includes('Plus haut') ?? false);
      chart.element.lang = 'en';
      await chart.until(() => chart.sentences[0]?.includes('Higher') ?? false);
    });
  });

  describe('without an answer', () => {
    it('says what will be here, and neither draws nor lists', async () => {
      const chart = await mount({lines: [line('person', [null])]});
      expect(chart.emptyState).to.equal('No answers yet. They will appear here, in the order they are given.');
      expect(chart.sentences).to.deep.equal([]);
      expect(chart.hasToggle).to.equal(false);
    });

    it('draws as soon as there is one', async () => {
      const chart = await mount({lines: []});
      chart.element.lines = [YOU];
      await chart.drawn();
      expect(chart.emptyState).to.equal(null);
    });
  });

  describe('the table', () => {
    it('is closed at first, and built only when it is opened', async () => {
      const chart = await mount({lines: [TEN_YEARS]});
      expect(chart.rows).to.deep.equal([]);
      expect(chart.saysExpanded).to.equal(false);
      await chart.toggleTable();
      expect(chart.saysExpanded).to.equal(true);
      expect(chart.rows.length).to.equal(521);
    });

    it('has the same numbers, the newest first, and says what is missing in words', async () => {
      const chart = await mount({lines: [YOU, PRACTITIONER]});
      await chart.toggleTable();
      expect(chart.rows).to.deep.equal([
        ['Day', 'You', 'Practitioner'],
        ['November 4, 2026', '7', 'nothing that day'],
        ['November 3, 2026', '5', '6'],
        ['November 2, 2026', 'not answered', '4'],
        ['November 1, 2026', '5', '4'],
      ]);
    });

    it('is closed again by the same button', async () => {
      const chart = await mount();
      await chart.toggleTable();
      await chart.toggleTable();
      expect(chart.showsTable).to.equal(false);
    });

    it('is there when the page is printed, in time for the picture, and gone after', async () => {
      const chart = await mount();
      await chart.drawn();
      dispatchEvent(new Event('beforeprint'));
      expect(chart.showsTable).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(chart.showsTable).to.equal(false);
    });
  });

  describe('for everyone', () => {
    it('is accessible, closed and open', async () => {
      const chart = await mount({lines: [YOU, PRACTITIONER]});
      await chart.drawn();
      await expect(chart.element).to.be.accessible();
      await chart.toggleTable();
      await expect(chart.element).to.be.accessible();
    });

    it('is accessible in French', async () => {
      const annotations = [{id: 'a', on: '2026-11-03', text: 'Déménagement'}];
      const chart = await mount({lang: 'fr-CA', annotations});
      await chart.toggleTable();
      await expect(chart.element).to.be.accessible();
    });

    it('breaks long names instead of running out of the page', async () => {
      const long = 'Etre-respectee-et-ecoutee-'.repeat(20);
      const chart = await mount({label: long, lines: [{...YOU, label: long}, PRACTITIONER]});
      await chart.drawn();
      expect(chart.element.scrollWidth).to.be.at.most(chart.element.clientWidth);
    });
  });
});
