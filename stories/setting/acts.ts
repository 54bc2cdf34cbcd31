import type {LitElement} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {ref} from 'lit/directives/ref.js';

import {awaited} from './settled.js';

/** Longer than any widget takes to be ready, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Does what somebody did before the story begins: presses buttons, one after the other, each as soon as it is there.
 *
 * For `html`: `<avec-outcome-scale ${having('Save my answers')}></avec-outcome-scale>`.
 *
 * @param names - What is written on each button, `summary` for the first thing that can be unfolded, `opener` for the first
 *   heading that opens something.
 */
export function having(...names: readonly string[]): DirectiveResult {
  return ref((element) => {
    if (element) awaited(pressAll(element as LitElement, names)).catch(reportError);
  });
}

async function pressAll(element: LitElement, names: readonly string[]): Promise<void> {
  await element.updateComplete;
  for (const name of names) (await whenThere(element, name)).click();
  await element.updateComplete;
}

function whenThere(element: LitElement, name: string): Promise<HTMLElement> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const button = buttonNamed(element.renderRoot, name);
      if (!button) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve(button);
    };
    const observer = new MutationObserver(look);
    observer.observe(element.renderRoot, {childList: true, subtree: true, characterData: true, attributes: true});
    const timer = setTimeout(() => {
      observer.disconnect();
      if (element.isConnected) reject(new Error(`<${element.localName}> has no button “${name}”.`));
    }, PATIENCE);
    look();
  });
}

function buttonNamed(root: ParentNode, name: string): HTMLElement | undefined {
  if (name === 'summary') return root.querySelector<HTMLElement>('summary') ?? undefined;
  if (name === 'opener') return root.querySelector<HTMLElement>('h3 > button') ?? undefined;
  return [...root.querySelectorAll('button')].find(
    (button) => !button.disabled && button.textContent.trim() === name && !button.closest('[inert], [hidden]'),
  );
}
