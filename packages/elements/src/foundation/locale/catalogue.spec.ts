import {expect} from '@open-wc/testing';

import {loadedMessages, loadMessages, localeFor, type Catalogue} from './catalogue.js';

interface Words {
  readonly hello: string;
}

function catalogue(load: () => Promise<{messages: Words}>): Catalogue<Words> {
  return {tag: 'avec-test', en: {hello: 'Hello'}, load: {'fr-CA': load}};
}

describe('catalogue', () => {
  it('serves every French with fr-CA, however a page writes it', () => {
    for (const language of ['fr', 'fr-CA', 'FR-ca', 'fr-FR', 'fr_CA']) expect(localeFor(language)).to.equal('fr-CA');
  });

  it('serves other languages with English', () => {
    for (const language of ['en', 'en-CA', 'de', 'fro', '']) expect(localeFor(language)).to.equal(null);
  });

  it('has English at hand', () => {
    const words = catalogue(() => Promise.reject(new Error('never asked for')));
    expect(loadedMessages(words, null)).to.deep.equal({hello: 'Hello'});
  });

  it('has another language once it is loaded', async () => {
    const words = catalogue(() => Promise.resolve({messages: {hello: 'Bonjour'}}));
    expect(loadedMessages(words, 'fr-CA')).to.equal(null);
    await loadMessages(words, 'fr-CA');
    expect(loadedMessages(words, 'fr-CA')).to.deep.equal({hello: 'Bonjour'});
  });

  it('falls back to English when a language cannot be had, and tries again next time', async () => {
    let offline = true;
    const words = catalogue(async () => {
      await Promise.resolve();
      if (offline) throw new TypeError('Failed to fetch');
      return {messages: {hello: 'Bonjour'}};
    });
    expect(await loadMessages(words, 'fr-CA')).to.deep.equal({hello: 'Hello'});
    offline = false;
    expect(await loadMessages(words, 'fr-CA')).to.deep.equal({hello: 'Bonjour'});
  });
});
