import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';

import {LadderItemHarness} from './ladder-item.harness.js';
import type {LadderMark, LadderRung} from './ladder-item.logic.js';

/** Names of the rungs below, as they are drawn: from the top one down. */
export const NAMES = ['We decide together', 'It is decided for me', 'It is decided without me'];

/** Three rungs, bottom to top. */
export const RUNGS: readonly LadderRung[] = [
  {id: 'to', label: 'It is decided without me', description: 'You have no say.', term: 'Doing to'},
  {id: 'for', label: 'It is decided for me', description: 'You may be asked.', term: 'Doing for'},
  {id: 'with', label: 'We decide together', description: 'Your voice counts as much as theirs.'},
];

/** Two voices on one rung, and one on none. */
export const MARKS: readonly LadderMark[] = [
  {rung: 'for', label: 'You, March 3', shape: 'circle'},
  {rung: 'for', label: 'Paul, practitioner', shape: 'square'},
  {rung: null, label: 'Sophie, relative: does not apply', shape: 'triangle'},
];

/** Puts a ladder, with all around it, on the page. */
export async function mount(template: TemplateResult): Promise<LadderItemHarness> {
  const around = await fixture<HTMLElement>(template);
  const element = around.matches('avec-ladder-item') ? around : around.querySelector('avec-ladder-item');
  if (!element) throw new Error('There is no ladder item in this template.');
  const item = new LadderItemHarness(element);
  await item.element.updateComplete;
  return item;
}

/** A ladder of three rungs that starts with an answer, or with none. */
export function ladder(value = ''): Promise<LadderItemHarness> {
  return mount(
    html`<avec-ladder-item name="place" label="Where were you?" value=${value} .rungs=${RUNGS}></avec-ladder-item>`,
  );
}

/** Puts a ladder into a form. */
export async function inForm(content: TemplateResult): Promise<{form: HTMLFormElement; item: LadderItemHarness}> {
  const item = await mount(html`<form>${content}</form>`);
  const form = item.element.closest('form');
  if (!form) throw new Error('The ladder item is in no form.');
  return {form, item};
}

/** All that a form submits. */
export function submitted(form: HTMLFormElement): [string, FormDataEntryValue][] {
  return [...new FormData(form)];
}

/** Keeps the type of each event together with the answer as it was when the event was heard. */
export function hear(item: LadderItemHarness): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change']) {
    item.element.addEventListener(type, () => heard.push(`${type} ${item.element.value}`));
  }
  return heard;
}
