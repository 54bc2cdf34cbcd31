import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, nothing} from 'lit';
import {query} from 'lit/decorators.js';

import {ChartDrawing} from './chart-drawing.js';
import {loadChartJs, type ChartClass} from '../chart-js.js';

/** An element with a drawing and nothing else. */
class Drawn extends LitElement {
  @query('canvas') private _canvas!: HTMLCanvasElement | null;

  hasCanvas = true;
  data = [1, 2, 3];
  loads: (() => Promise<ChartClass>)[] = [];
  loadsAsked = 0;
  readonly widths: number[] = [];

  readonly drawing = new ChartDrawing<'line', number>(this, {
    load: () => {
      this.loadsAsked += 1;
      return this.loads.shift()?.() ?? loadChartJs();
    },
    canvas: () => this._canvas,
    inputs: () => [this.data],
    updateNow: () => {
      this.requestUpdate();
      this.performUpdate();
    },
    describe: ({width}) => {
      this.widths.push(width);
      const datasets = [{data: [...this.data]}];
      return {
        type: 'line',
        data: {labels: [0, 1, 2], datasets},
        options: {animation: false, scales: {x: {type: 'linear'}, y: {type: 'linear'}}},
      };
    },
  });

  protected override render(): unknown {
    return this.hasCanvas ? html`<div><canvas></canvas></div>` : nothing;
  }
}
customElements.define('test-drawn', Drawn);

async function mount(prepare: (element: Drawn) => void = () => {}): Promise<Drawn> {
  const element = new Drawn();
  element.style.display = 'block';
  element.style.inlineSize = '400px';
  prepare(element);
  return fixture<Drawn>(html`${element}`);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('ChartDrawing', () => {
  it('asks for chart.js only when there is something to draw', async () => {
    const element = await mount((made) => (made.hasCanvas = false));
    expect(element.loadsAsked).to.equal(0);
    element.hasCanvas = true;
    element.requestUpdate();
    await until(() => element.widths.length === 1);
    expect(element.loadsAsked).to.equal(1);
  });

  it('is described anew when its data are others, and not for anything else', async () => {
    const element = await mount();
    await until(() => element.widths.length === 1);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.widths.length).to.equal(1);
    element.data = [4, 5, 6];
    element.requestUpdate();
    await element.updateComplete;
    expect(element.widths.length).to.equal(2);
  });

  it('is described anew when there is more or less room', async () => {
    const element = await mount();
    await until(() => element.widths.length === 1);
    element.style.inlineSize = '250px';
    await until(() => element.widths.includes(250));
  });

  it('is asked for once, however often it moves while it is on its way', async () => {
    const element = await mount();
    const place = element.parentNode;
    element.remove();
    place?.append(element);
    await until(() => element.widths.length === 1);
    expect(element.loadsAsked).to.equal(1);
  });

  it('says that it cannot be had, and tries again when it is put back', async () => {
    const element = await mount((made) => (made.loads = [() => Promise.reject(new Error('no connection'))]));
    await until(() => element.drawing.state === 'failed');
    const place = element.parentNode;
    element.remove();
    place?.append(element);
    await until(() => element.widths.length === 1);
    expect(element.drawing.state).to.equal('drawn');
  });
});
