import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';

import {cssVars} from './css-vars.js';

describe('cssVars', () => {
  it('sets, changes and removes custom properties', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (count: number | null): unknown => render(html`<p ${cssVars({'--_count': count})}></p>`, place);
    const value = (): string => place.querySelector('p')?.style.getPropertyValue('--_count') ?? '';
    draw(11);
    expect(value()).to.equal('11');
    draw(5);
    expect(value()).to.equal('5');
    draw(null);
    expect(value()).to.equal('');
  });

  it('takes zero for a value', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(html`<p ${cssVars({'--_count': 0})}></p>`, place);
    expect(place.querySelector('p')?.style.getPropertyValue('--_count')).to.equal('0');
  });

  it('says where it belongs when it stands elsewhere', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    expect(() => render(html`<p>${cssVars({})}</p>`, place)).to.throw(TypeError, 'belongs on an element');
  });
});
