import type {Check} from '../check.js';
import {deep, shown} from '../stage.js';
import type {Subject} from '../subject.js';

const hidden: Check = {
  name: 'is hidden by “hidden”, also where the page styles the tag',
  async faults(subject) {
    const element = await shown(subject);
    const faults: string[] = [];
    if (displayOf(element) === 'none') faults.push('It is not displayed to begin with.');
    element.hidden = true;
    if (displayOf(element) !== 'none') faults.push(`Hidden, it is displayed as ${displayOf(element)}.`);
    const style = styled(`${subject.tag} { display: flex }`);
    if (displayOf(element) !== 'none')
      faults.push(`Hidden, and styled by the page, it is displayed as ${displayOf(element)}.`);
    style.remove();
    return faults;
  },
};

const noStyleAttribute: Check = {
  name: 'writes no “style” attribute, which strict policies block',
  faults: async (subject) => [...new Set((await allStates(subject, styleAttributesOf)).flat())],
};

const noInlineSheet: Check = {
  name: 'has no <style> in its shadow tree, only adopted sheets',
  faults: async (subject) => {
    const all = await allStates(subject, async (show) => deep((await show()).shadowRoot!));
    return all
      .flat()
      .filter(({localName}) => localName === 'style')
      .map(({textContent}) => `There is one: ${textContent}`);
  },
};

const noRem: Check = {
  name: 'has no length in rem, which pages resize',
  async faults(subject) {
    const {shadowRoot} = await shown(subject);
    const rules = shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    if (rules.length === 0) return ['It has no styles at all.'];
    return rules.filter((text) => /[\d.]rem\b/.test(text)).map((text) => text.slice(0, 200));
  },
};

/** What a page and its policy meet of an element. */
export const LOOKS: readonly Check[] = [hidden, noStyleAttribute, noInlineSheet, noRem];

type Show = () => ReturnType<typeof shown>;

async function allStates<Found>(subject: Subject, look: (show: Show) => Promise<Found>): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const state of [subject.example, ...(subject.example.others ?? [])]) {
    found.push(await look(() => shown(subject, state)));
  }
  return found;
}

/**
 * Watches the two ways in which a template writes attributes: what it is copied from, and `setAttribute`. What is set
 * through the object model, which policies allow, looks the same afterwards and is no fault.
 */
async function styleAttributesOf(show: Show): Promise<readonly string[]> {
  const faults: string[] = [];
  const {setAttribute} = Element.prototype;
  const {importNode} = Document.prototype;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style') faults.push(`<${this.localName}> gets style="${value}".`);
    setAttribute.call(this, name, value);
  };
  Document.prototype.importNode = function <Copied extends Node>(node: Copied, options?: boolean): Copied {
    const styled = node instanceof DocumentFragment ? [...node.querySelectorAll('[style]')] : [];
    faults.push(...styled.map(({localName}) => `A template has a “style” on its <${localName}>.`));
    return importNode.call(this, node, options) as Copied;
  };
  try {
    await show();
  } finally {
    Object.assign(Element.prototype, {setAttribute});
    Object.assign(Document.prototype, {importNode});
  }
  return faults;
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}

function styled(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}
