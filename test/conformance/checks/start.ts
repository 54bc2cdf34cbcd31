import type {Check} from '../check.js';
import {fieldsOf} from '../manifest.js';
import {complaintsOf, deep, made, shown, textIn, type Shown} from '../stage.js';
import type {Subject} from '../subject.js';

const constructed: Check = {
  name: 'is made by createElement, without attributes or children, and renders',
  async faults(subject) {
    const faults: string[] = [];
    const complaints = await complaintsOf(async () => {
      const element = made(subject);
      if (!(element instanceof subject.ElementClass))
        faults.push('createElement gives an element that is not of its class.');
      if (element.attributes.length > 0) faults.push(`The constructor sets attributes: ${names(element)}.`);
      if (element.childNodes.length > 0) faults.push('The constructor adds children.');
      document.body.replaceChildren(element);
      await element.updateComplete;
      if (!element.shadowRoot?.childElementCount) faults.push('Nothing is rendered.');
      element.remove();
    });
    return [...faults, ...complaints];
  },
};

const falseAtFirst: Check = {
  name: 'has every yes-or-no property false at first',
  faults(subject) {
    const element = made(subject);
    return fieldsOf(subject.element)
      .filter(
        ({name, type}) => (type?.text === 'boolean' || typeof element[name] === 'boolean') && element[name] !== false,
      )
      .map(({name}) => `“${name}” is ${String(element[name])}.`);
  },
};

const nothingChosen: Check = {
  name: 'has nothing chosen and nothing filled in at first',
  async faults(subject) {
    const bare = made(subject);
    document.body.replaceChildren(bare);
    await bare.updateComplete;
    const before = [...chosenIn(subject, bare), ...valuesOf(subject, bare)];
    const element = await shown(subject);
    return [...before, ...chosenIn(subject, element), ...valuesOf(subject, element), ...(await submittedBy(element))];
  },
};

/** What is done before anybody has done anything. */
export const START: readonly Check[] = [constructed, falseAtFirst, nothingChosen];

const CHOSEN = [
  ':checked:not(option)',
  '[checked]',
  'option[selected]:not([value=""])',
  '[aria-checked="true"]',
  '[aria-selected="true"]',
  '[aria-pressed="true"]',
].join(', ');

/** A slider always stands somewhere: what it submits is looked at instead. */
const FILLED = 'textarea, select, input:not([type="radio"], [type="checkbox"], [type="range"], [type="hidden"])';

function chosenIn({example}: Subject, element: Element): readonly string[] {
  const all = deep(element).filter((each) => !example.views || !each.closest(example.views));
  const chosen = all.filter((each) => each.matches(CHOSEN)).map((each) => `${saidOf(each)} is chosen.`);
  const filled = all.filter((each) => each.matches(FILLED) && (each as HTMLInputElement).value !== '');
  return [...chosen, ...filled.map((each) => `${saidOf(each)} is filled in.`)];
}

function valuesOf({element}: Subject, instance: Shown): readonly string[] {
  return fieldsOf(element)
    .filter(({name}) => name === 'value' && instance[name] !== '')
    .map(({name}) => `“${name}” is “${String(instance[name])}”.`);
}

async function submittedBy(element: Shown): Promise<readonly string[]> {
  const form = document.createElement('form');
  element.replaceWith(form);
  form.append(element);
  if (!element.hasAttribute('name')) element.setAttribute('name', 'answer');
  await element.updateComplete;
  const entries = [...new FormData(form)].filter(([, value]) => value !== '');
  return entries.map(([name, value]) => `A form gets “${value as string}” as “${name}”.`);
}

function names({attributes}: Element): string {
  return [...attributes].map(({name}) => name).join(', ');
}

function saidOf(element: Element): string {
  return `<${element.localName}> “${element.getAttribute('aria-label') ?? textIn(element)}”`;
}
