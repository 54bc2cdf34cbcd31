import {html, type TemplateResult} from 'lit';

import {wordChanges} from './word-changes.js';

/** How words that came or went are told to those who do not see how they are drawn. */
export interface DifferenceWords {
  readonly added: (words: string) => string;
  readonly removed: (words: string) => string;
}

/** What becomes of a text: words that stay, come and go, in the order in which they are read. */
export function differenceTemplate(before: string, after: string, {added, removed}: DifferenceWords): TemplateResult {
  return html`${wordChanges(before, after).map(({kind, text}) => {
    if (kind === 'same') return html`<span>${text}</span>`;
    const [first, last] = around(kind === 'added' ? added : removed);
    return kind === 'added'
      ? html`<ins>${unseen(first)}${text}${unseen(last)}</ins>`
      : html`<del>${unseen(first)}${text}${unseen(last)}</del>`;
  })}`;
}

function unseen(text: string): TemplateResult {
  return html`<span class="visually-hidden">${text}</span>`;
}

/** What is said before and after the words themselves. */
function around(said: (words: string) => string): readonly [string, string] {
  const [before = '', after = ''] = said('\0').split('\0');
  return [`[${before}`, `${after}]`];
}
