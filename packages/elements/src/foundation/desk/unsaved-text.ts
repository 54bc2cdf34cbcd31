import type {UnsavedWords} from './unsaved-words.js';

/** @returns What was written and could not be saved, as plain text, for a copy to keep. */
export function unsavedText(unsaved: UnsavedWords, title: string): string {
  const texts = [...unsaved.places.values()].map(({text}) => text.trim()).filter((text) => text !== '');
  return `${[title, ...texts].join('\n\n')}\n`;
}
