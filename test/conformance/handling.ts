import {deep, type Shown} from './stage.js';

const CHOICES = 'input[type="radio"], input[type="checkbox"]';
const TEXTS = 'textarea, input[type="text"]';

/**
 * Handles an element as a person may: ticks the first box of each kind, writes in the first field.
 *
 * @returns Whether there was anything to handle.
 */
export async function handle(element: Shown): Promise<boolean> {
  const within = deep(element);
  const box = within.find((each) => each.matches(CHOICES)) as HTMLInputElement | undefined;
  box?.click();
  const field = within.find((each) => each.matches(TEXTS)) as HTMLInputElement | undefined;
  if (field) write(field, 'written by a person');
  await element.updateComplete;
  return Boolean(box ?? field);
}

function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}
