import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import {readInk} from './ink.js';

describe('the ink of a drawing', () => {
  afterEach(() => executeServerCommand('avec-media', {}));

  it('has a faint colour for the inside of a shape', async () => {
    const canvas = await fixture<HTMLCanvasElement>(html`<canvas></canvas>`);
    canvas.style.setProperty('--_person', 'rgb(0, 0, 0)');
    expect(readInk(canvas).tints.person).to.match(/0\.14\)$/);
  });

  it('leaves the inside of a shape open where colours are forced', async function () {
    const canvas = await fixture<HTMLCanvasElement>(html`<canvas></canvas>`);
    const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', {
      forcedColors: 'active',
    });
    if (!supported) this.skip();
    expect(readInk(canvas).tints.person).to.equal('transparent');
  });
});
