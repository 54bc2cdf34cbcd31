import '@avec/elements/provider/define';
import '@avec/elements/outcome-scale/define';

import {pageElement} from './page-element.js';
import {pageLanguage, words} from './words.js';

/** What the widgets of this page can fire. A page cannot listen to all events of a kind: it names those it wants. */
const HEARD = [
  'avec-annotation-recorded',
  'avec-annotation-withdrawn',
  'avec-fault',
  'avec-help-request',
  'avec-outcome-recorded',
  'avec-outcome-withdrawn',
  'avec-save-failed',
  'avec-storage-lost',
  'avec-support-request',
] as const;

/** Most events shown. */
const LONGEST = 50;

const log = pageElement('#log', HTMLOListElement);
const empty = pageElement('#log-empty', HTMLElement);

function hear(event: Event): void {
  const detail: unknown = 'detail' in event ? event.detail : null;
  const item = document.createElement('li');
  item.append(
    textElement('code', event.type),
    textElement('time', new Date().toLocaleTimeString(pageLanguage)),
    textElement('span', words.heardIn(subjectOf(event.target))),
    textElement('pre', JSON.stringify(detail, null, 2)),
  );
  log.prepend(item);
  if (log.children.length > LONGEST) log.lastElementChild?.remove();
  empty.hidden = true;
}

function subjectOf(target: EventTarget | null): string {
  const provider = target instanceof Element ? target.closest('avec-provider') : null;
  return provider?.getAttribute('subject') ?? '';
}

function textElement(tag: 'code' | 'time' | 'span' | 'pre', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function clearLog(): void {
  log.replaceChildren();
  empty.hidden = false;
}

async function copy(snippet: string): Promise<void> {
  const status = pageElement(`#${snippet}-status`, HTMLElement);
  try {
    await navigator.clipboard.writeText(pageElement(`#${snippet}-code`, HTMLElement).textContent);
    status.textContent = words.copied;
  } catch {
    status.textContent = words.copyFailed;
  }
}

for (const name of HEARD) document.addEventListener(name, hear);

pageElement('#clear-log', HTMLButtonElement).addEventListener('click', clearLog);

for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  button.addEventListener('click', () => void copy(button.dataset['copies'] ?? ''));
}
