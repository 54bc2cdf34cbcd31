import {expect, waitUntil} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';

import type {Catalogue} from './catalogue.js';
import {Localization} from './localization.js';
import {ContextProvider, DEFAULT_SETTINGS, settingsContext} from '../context/contexts.js';
import {WidgetElement} from '../element/widget-element.js';

interface Words {
  readonly hello: string;
  readonly bye: string;
}

let deliver = (): void => undefined;
const french = new Promise<{messages: Words}>((resolve) => {
  deliver = () => resolve({messages: {hello: 'Bonjour', bye: 'Au revoir'}});
});
const catalogue: Catalogue<Words> = {
  tag: 'avec-test-words',
  en: {hello: 'Hello', bye: 'Bye'},
  load: {'fr-CA': () => french},
};

class Talker extends WidgetElement {
  static override readonly tag = 'avec-test-words';
  own: Partial<Words> | null = null;
  readonly words = new Localization(this, catalogue);

  protected override render(): TemplateResult {
    const {hello, bye} = this.words.messages(this.own);
    return html`${hello}, ${bye}`;
  }
}
Talker.define();

function talk(language: string, prepare: (talker: Talker) => void = () => undefined): Talker {
  const place = document.createElement('div');
  place.lang = language;
  const talker = new Talker();
  prepare(talker);
  place.append(talker);
  document.body.append(place);
  return talker;
}

function said(talker: Talker): string {
  return talker.renderRoot.textContent?.trim() ?? '';
}

describe('localization', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows nothing while the words are on their way, and then the right ones', async () => {
    const talker = talk('fr-CA');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(said(talker)).to.equal('');
    deliver();
    await talker.updateComplete;
    expect(said(talker)).to.equal('Bonjour, Au revoir');
  });

  it('speaks English at once', async () => {
    const talker = talk('en-CA');
    await talker.updateComplete;
    expect(said(talker)).to.equal('Hello, Bye');
  });

  it('keeps the language of the page for dates where it has no words in it', async () => {
    const talker = talk('de-CH');
    await talker.updateComplete;
    expect(said(talker)).to.equal('Hello, Bye');
    expect(talker.words.language).to.equal('de-CH');
  });

  it('changes with the page', async () => {
    deliver();
    const talker = talk('en');
    await talker.updateComplete;
    talker.parentElement?.setAttribute('lang', 'fr');
    await waitUntil(() => said(talker) === 'Bonjour, Au revoir');
  });

  it('puts the element’s own words before the provider’s, and those before ours', async () => {
    const talker = talk('en', (element) => (element.own = {bye: 'See you'}));
    const place = document.createElement('div');
    const messages = {'avec-test-words': {hello: 'Hi', bye: 'Farewell'}};
    new ContextProvider(place, {context: settingsContext, initialValue: {...DEFAULT_SETTINGS, messages}});
    document.body.append(place);
    place.append(talker);
    await talker.updateComplete;
    expect(said(talker)).to.equal('Hi, See you');
    document.body.append(talker);
    await talker.updateComplete;
    expect(said(talker)).to.equal('Hello, See you');
  });

  it('gives the same object as long as nothing changed', () => {
    const talker = talk('en');
    const own = {bye: 'See you'};
    expect(talker.words.messages(own)).to.equal(talker.words.messages(own));
    expect(talker.words.messages({...own})).not.to.equal(talker.words.messages(own));
  });
});
