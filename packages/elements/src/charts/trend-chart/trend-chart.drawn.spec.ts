import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import {mount, PRACTITIONER, TEN_YEARS, YOU} from './trend-chart.fixture.js';
import {TrendChartHarness} from './trend-chart.harness.js';
import {TrendChartElement} from './trend-chart.js';
import {loadChartJs, type ChartClass} from '../chart-js.js';

class UnreachableTrendElement extends TrendChartElement {
  static override readonly tag: string = 'test-unreachable-trend';

  protected override loadDrawing(): Promise<ChartClass> {
    return Promise.reject(new Error('no connection'));
  }
}
UnreachableTrendElement.define();

describe('avec-trend-chart', () => {
  describe('the drawing', () => {
    it('is drawn', async () => {
      await (await mount({lines: [YOU, PRACTITIONER]})).drawn();
    });

    it('keeps its place while it is on its way', async () => {
      const chart = await mount();
      const before = chart.element.getBoundingClientRect().height;
      await chart.drawn();
      expect(chart.element.getBoundingClientRect().height).to.equal(before);
    });

    it('takes the colour of the voice', async () => {
      const chart = await mount();
      chart.element.style.setProperty('--avec-color-person', 'rgb(200, 10, 10)');
      chart.element.redraw();
      await chart.until(() => chart.paints(200, 10, 10));
    });

    it('is black on paper, and itself again after', async () => {
      const chart = await mount();
      chart.element.style.setProperty('--avec-color-person', 'rgb(200, 10, 10)');
      chart.element.redraw();
      await chart.until(() => chart.paints(200, 10, 10));
      dispatchEvent(new Event('beforeprint'));
      expect(chart.isDrawn).to.equal(true);
      expect(chart.paints(200, 10, 10)).to.equal(false);
      dispatchEvent(new Event('afterprint'));
      expect(chart.paints(200, 10, 10)).to.equal(true);
    });

    it('is drawn anew when the page changes its theme', async () => {
      const chart = await mount();
      await chart.drawn();
      const page = document.documentElement;
      page.style.setProperty('--avec-color-person', 'rgb(10, 120, 10)');
      await chart.until(() => chart.paints(10, 120, 10)).finally(() => page.removeAttribute('style'));
    });

    it('is drawn in the colours of the system where the reader asks for that', async function () {
      const chart = await mount();
      chart.element.style.setProperty('--avec-color-person', 'rgb(200, 10, 10)');
      chart.element.redraw();
      await chart.until(() => chart.paints(200, 10, 10));
      const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', {
        forcedColors: 'active',
      });
      if (!supported) this.skip();
      await chart.until(() => !chart.paints(200, 10, 10) && chart.isDrawn);
      await executeServerCommand('avec-media', {});
    });

    it('fits a page that becomes narrow', async () => {
      const chart = await mount({lines: [YOU, PRACTITIONER]});
      await chart.drawn();
      chart.element.style.inlineSize = '300px';
      await chart.until(() => chart.isDrawn && chart.element.scrollWidth <= 300);
    });

    it('draws ten years of weeks', async () => {
      await (await mount({lines: [TEN_YEARS]})).drawn();
    });

    it('leaves the words and the table when it cannot be loaded', async () => {
      const element = await fixture<TrendChartElement>(html`
        <test-unreachable-trend lang="en" .label=${'My home'} .lines=${[YOU]}></test-unreachable-trend>
      `);
      const chart = new TrendChartHarness(element);
      await chart.until(() => chart.whyNoDrawing !== null);
      expect(chart.whyNoDrawing).to.equal('The drawing could not be loaded. The numbers are below.');
      expect(chart.sentences.length).to.equal(1);
      expect(chart.showsTable).to.equal(true);
      expect(chart.hasToggle).to.equal(false);
    });
  });

  describe('coming and going', () => {
    it('leaves nothing behind in chart.js', async () => {
      const {instances} = await loadChartJs();
      const before = Object.keys(instances).length;
      const chart = await mount();
      await chart.drawn();
      expect(Object.keys(instances).length).to.equal(before + 1);
      chart.element.remove();
      expect(Object.keys(instances).length).to.equal(before);
    });

    it('leaves nothing behind when it is gone before the drawing came', async () => {
      const {instances} = await loadChartJs();
      const before = Object.keys(instances).length;
      const element = new TrendChartElement();
      element.lines = [YOU];
      document.body.append(element);
      element.remove();
      await element.updateComplete;
      expect(Object.keys(instances).length).to.equal(before);
    });

    it('is drawn again when it is put back', async () => {
      const chart = await mount();
      await chart.drawn();
      const {element} = chart;
      const place = element.parentNode;
      element.remove();
      expect(chart.isDrawn).to.equal(false);
      place?.append(element);
      await chart.drawn();
    });

    it('puts no answer and no name into the page', async () => {
      const chart = await mount({annotations: [{id: 'a', on: '2026-11-03', text: 'Moved house'}]});
      await chart.drawn();
      expect(chart.element.getAttributeNames()).to.deep.equal(['lang']);
      expect(chart.element.textContent).to.equal('');
    });
  });
});
