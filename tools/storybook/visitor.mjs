/* global document */

/** Longer than any story takes, in milliseconds. */
const PATIENCE = 20_000;

/** @typedef {{id: string, title: string, type: 'story' | 'docs'}} Entry as Storybook's index has it */

/** Opens stories in one page, one after the other, and notes what is wrong with each. */
export class Visitor {
  #page;
  #url;
  #title = '';
  #faults = [];

  /**
   * @param {import('playwright-core').Page} page
   * @param {string} url where Storybook is served
   */
  constructor(page, url) {
    this.#page = page;
    this.#url = url;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (isElsewhere(request.url(), url)) this.#faults.push(`asks another host: ${request.url()}`);
    });
  }

  /**
   * @param {Entry} entry
   * @returns {Promise<string[]>} what is wrong, in words; empty when all is well
   */
  async faultsOf({id, title, type}) {
    this.#faults = [];
    // A new page for each file: what another file has registered must not stand in for what this one forgot.
    if (type === 'docs' || title !== this.#title) await this.#open(id, type);
    else await this.#page.evaluate(choose, id);
    this.#title = type === 'docs' ? '' : title;
    try {
      await this.#page.waitForFunction(isShown, {id, type}, {timeout: PATIENCE});
    } catch {
      this.#faults.push('is not shown, even after a while.');
    }
    return [...this.#faults, ...(await this.#page.evaluate(wrongInPage, type))];
  }

  /**
   * @param {string} id
   * @param {Entry['type']} type
   */
  async #open(id, type) {
    // Axe has a check of its own.
    const address = `iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
    await this.#page.goto(new URL(address, this.#url).href);
  }
}

/**
 * @param {string} request
 * @param {string} url
 */
function isElsewhere(request, url) {
  return !request.startsWith(url) && !/^(?:data|blob):/.test(request);
}

/** In the page: goes to another story, as the list on the left does. */
function choose(storyId) {
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'});
}

/** In the page: whether it has come to its end, good or bad. */
function isShown({id, type}) {
  if (document.body.classList.contains('sb-show-errordisplay')) return true;
  if (type === 'docs') {
    const stories = [...document.querySelectorAll('#storybook-docs .innerZoomElementWrapper')];
    return document.querySelector('#storybook-docs h1') !== null && stories.every((each) => each.querySelector('*'));
  }
  const shown = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
  if (shown?.id !== id || !['finished', 'errored'].includes(shown.phase)) return false;
  // An element may still be waiting for a part of its own.
  return shown.phase === 'errored' || isDrawn(document);

  function isDrawn(root) {
    return [...root.querySelectorAll('*')].some(
      ({localName, shadowRoot}) =>
        shadowRoot && ((localName.startsWith('avec-') && shadowRoot.childElementCount > 0) || isDrawn(shadowRoot)),
    );
  }
}

/** In the page: what can be seen to be wrong. */
function wrongInPage(type) {
  const faults = [];
  if (document.body.classList.contains('sb-show-errordisplay')) {
    faults.push(document.querySelector('#error-message')?.textContent ?? 'An error is shown.');
  }
  const ours = within(document).filter(({localName}) => localName.startsWith('avec-'));
  const unknown = ours.filter((each) => !each.matches(':defined'));
  for (const name of new Set(unknown.map(({localName}) => localName))) faults.push(`<${name}> is not defined.`);
  if (type === 'story' && !ours.some((each) => each.shadowRoot?.childElementCount)) faults.push('Nothing is drawn.');
  return faults;

  function within(root) {
    const below = [...root.querySelectorAll('*')];
    return below.flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  }
}
