import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';

import {ContextSlice} from './context-slice.js';
import {ContextProvider, DEFAULT_SETTINGS, settingsContext, type Settings} from './contexts.js';

class Reader extends LitElement {
  readonly crisis = new ContextSlice(this, settingsContext, ({crisis}) => crisis);
  updates = 0;

  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('avec-test-reader', Reader);

function provide(crisis: string): {page: HTMLElement; set: (settings: Partial<Settings>) => void} {
  const page = document.createElement('div');
  document.body.append(page);
  const initialValue = {...DEFAULT_SETTINGS, crisis};
  const provider = new ContextProvider(page, {context: settingsContext, initialValue});
  return {page, set: (settings) => provider.setValue({...provider.value, ...settings})};
}

describe('context slice', () => {
  afterEach(() => document.body.replaceChildren());

  it('has the part at once where a provider is', () => {
    const {page} = provide('ca-qc');
    const reader = new Reader();
    page.append(reader);
    expect(reader.crisis.value).to.equal('ca-qc');
  });

  it('has nothing where no provider is', () => {
    const reader = new Reader();
    document.body.append(reader);
    expect(reader.crisis.value).to.equal(undefined);
  });

  it('updates its host when the part changes, and not when another part does', async () => {
    const {page, set} = provide('ca-qc');
    const reader = new Reader();
    page.append(reader);
    await reader.updateComplete;
    const before = reader.updates;
    set({messages: {'avec-rating-item': {}}});
    await reader.updateComplete;
    expect(reader.updates).to.equal(before);
    set({crisis: 'ca'});
    await reader.updateComplete;
    expect(reader.updates).to.equal(before + 1);
    expect(reader.crisis.value).to.equal('ca');
  });

  it('follows its host to another provider', () => {
    const reader = new Reader();
    provide('ca-qc').page.append(reader);
    provide('ca').page.append(reader);
    expect(reader.crisis.value).to.equal('ca');
  });

  it('forgets a former provider, on screen too, where there is none', async () => {
    const reader = new Reader();
    provide('ca-qc').page.append(reader);
    await reader.updateComplete;
    const before = reader.updates;
    document.body.append(reader);
    await reader.updateComplete;
    expect(reader.crisis.value).to.equal(undefined);
    expect(reader.updates).to.equal(before + 1);
  });

  it('hears nothing after its host is removed', () => {
    const {page, set} = provide('ca-qc');
    const reader = new Reader();
    page.append(reader);
    reader.remove();
    set({crisis: 'ca'});
    expect(reader.crisis.value).to.equal(undefined);
  });
});
