import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import {RadarChartHarness} from './radar-chart.harness.js';
import {RadarChartElement} from './radar-chart.js';
import type {RadarAxis, RadarPolygon} from './radar-chart.types.js';
import {loadChartJs, type ChartClass} from '../chart-js.js';

RadarChartElement.define();

class UnreachableRadarElement extends RadarChartElement {
  static override readonly tag: string = 'test-unreachable-radar';

  protected override loadDrawing(): Promise<ChartClass> {
    return Promise.reject(new Error('no connection'));
  }
}
UnreachableRadarElement.define();

const AXES = ['My home', 'Friends', 'Money', 'Hope'].map((label) => ({id: label, label}));
const NOW: RadarPolygon = {
  id: 'now',
  label: 'You',
  role: 'person',
  values: [4, 5, 2, null],
  emphasis: 'latest',
  on: '2026-11-12',
};
const BEFORE: RadarPolygon = {
  id: 'before',
  label: 'You, before',
  role: 'person',
  values: [3, 5, 3, 6],
  emphasis: 'earlier',
  on: '2026-08-12',
};

interface Options {
  readonly axes?: readonly RadarAxis[];
  readonly polygons?: readonly RadarPolygon[];
  readonly lang?: string;
  readonly width?: string;
}

async function mount({axes = AXES, polygons = [NOW, BEFORE], lang = 'en', width = '40em'}: Options = {}) {
  const box = document.createElement('div');
  box.style.inlineSize = width;
  const element = await fixture<RadarChartElement>(
    html`<avec-radar-chart
      lang=${lang}
      .label=${'How things are'}
      .axes=${axes}
      .polygons=${polygons}
    ></avec-radar-chart>`,
    {parentNode: box},
  );
  return new RadarChartHarness(element);
}

describe('avec-radar-chart', () => {
  describe('in words', () => {
    it('says what is higher, lower and the same than before', async () => {
      const chart = await mount();
      expect(chart.title).to.equal('How things are');
      expect(chart.sentences).to.deep.equal([
        'You: Higher than on August 12, 2026: My home. Lower: Money. Same: 1 theme. ' +
          'Answered only one of the two times: Hope.',
      ]);
    });

    it('says each voice apart', async () => {
      const other: RadarPolygon = {id: 'p', label: 'Practitioner', role: 'practitioner', values: [4, 6, 2, 1]};
      const chart = await mount({polygons: [NOW, other]});
      expect(chart.sentences).to.deep.equal([
        'You: Answered: 3 of 4 themes. Not answered: Hope.',
        'Practitioner: Higher than You: Friends. Same as You: 2 themes.',
      ]);
    });

    it('says what an open shape means', async () => {
      expect((await mount()).notes).to.deep.equal(['Where a shape is open, there was no answer.']);
      expect((await mount({polygons: [BEFORE]})).notes).to.deep.equal([]);
    });

    it('says words of the page instead of its own', async () => {
      const chart = await mount();
      chart.element.messages = {axis: 'Principle'};
      await chart.element.updateComplete;
      expect(chart.rows[0]?.[0]).to.equal('Principle');
    });

    it('follows the language of the page', async () => {
      const chart = await mount();
      chart.element.lang = 'fr-CA';
      await chart.until(() => chart.sentences[0]?.includes('Plus haut') ?? false);
      expect(chart.rows[0]).to.deep.equal(['Thème', 'You, 12 nov. 2026', 'You, before, 12 août 2026']);
    });
  });

  describe('the table', () => {
    it('is closed at first, and has the same numbers, missing ones in words', async () => {
      const chart = await mount();
      expect(chart.showsTable).to.equal(false);
      await chart.toggleTable();
      expect(chart.showsTable).to.equal(true);
      expect(chart.rows).to.deep.equal([
        ['Theme', 'You, Nov 12, 2026', 'You, before, Aug 12, 2026'],
        ['My home', '4', '3'],
        ['Friends', '5', '5'],
        ['Money', '2', '3'],
        ['Hope', 'not answered', '6'],
      ]);
    });

    it('is there when the page is printed', async () => {
      const chart = await mount();
      const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', {print: true});
      if (!supported) dispatchEvent(new Event('beforeprint'));
      expect(chart.showsTable).to.equal(true);
      await executeServerCommand('avec-media', {});
    });

    it('stands in for the drawing where fewer than three themes are answered', async () => {
      const chart = await mount({polygons: [{...NOW, values: [4, null, 2, null]}]});
      expect(chart.whyNoDrawing).to.equal('Fewer than three themes are answered, so the numbers are shown as a table.');
      expect(chart.showsTable).to.equal(true);
      expect(chart.hasToggle).to.equal(false);
      expect(chart.isDrawn).to.equal(false);
    });

    it('stands in for the drawing where there is little room', async () => {
      const chart = await mount({width: '18em'});
      expect(chart.notes).to.deep.equal(['There is little room here, so the numbers are shown as a table.']);
      expect(chart.showsTable).to.equal(true);
      expect(chart.hasToggle).to.equal(false);
    });
  });

  describe('the drawing', () => {
    it('is drawn', async () => {
      await (await mount()).drawn();
    });

    it('comes when there is room again', async () => {
      const chart = await mount({width: '18em'});
      chart.element.parentElement?.style.setProperty('inline-size', '40em');
      await chart.drawn();
      expect(chart.hasToggle).to.equal(true);
    });

    it('is drawn anew when the page changes its theme', async () => {
      const chart = await mount();
      await chart.drawn();
      const page = document.documentElement;
      page.style.setProperty('--avec-color-person', 'rgb(10, 120, 10)');
      await chart.until(() => chart.paints(10, 120, 10)).finally(() => page.removeAttribute('style'));
    });

    it('leaves the words and the table when it cannot be loaded', async () => {
      const element = await fixture<RadarChartElement>(html`
        <test-unreachable-radar lang="en" .axes=${AXES} .polygons=${[NOW]}></test-unreachable-radar>
      `);
      const chart = new RadarChartHarness(element);
      await chart.until(() => chart.whyNoDrawing !== null);
      expect(chart.whyNoDrawing).to.equal('The drawing could not be loaded. The numbers are below.');
      expect(chart.showsTable).to.equal(true);
    });
  });

  describe('without an answer', () => {
    it('says what will be here', async () => {
      const chart = await mount({polygons: [{...NOW, values: [null, null, null, null]}]});
      expect(chart.emptyState).to.equal('No answers yet. They will appear here, side by side.');
      expect(chart.hasToggle).to.equal(false);
    });
  });

  describe('coming and going', () => {
    it('leaves nothing behind in chart.js, and is drawn again when it is put back', async () => {
      const {instances} = await loadChartJs();
      const before = Object.keys(instances).length;
      const chart = await mount();
      await chart.drawn();
      const {element} = chart;
      const place = element.parentNode;
      element.remove();
      expect(Object.keys(instances).length).to.equal(before);
      place?.append(element);
      await chart.drawn();
    });

    it('puts no answer and no name into the page', async () => {
      const chart = await mount();
      expect(chart.element.getAttributeNames()).to.deep.equal(['lang']);
      expect(chart.element.textContent).to.equal('');
    });
  });

  describe('for everyone', () => {
    it('is accessible, closed and open', async () => {
      const chart = await mount();
      await chart.drawn();
      await expect(chart.element).to.be.accessible();
      await chart.toggleTable();
      await expect(chart.element).to.be.accessible();
    });

    it('is accessible in French, as a table alone', async () => {
      await expect((await mount({lang: 'fr-CA', width: '18em'})).element).to.be.accessible();
    });
  });
});
