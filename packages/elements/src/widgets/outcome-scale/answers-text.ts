import {localized} from '@avec/model';

import type {Screen} from './screens.template.js';
import {answerInWords} from './theme-view.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** @returns What is on the screen as plain text, for a copy to keep when it cannot be saved. */
export function answersAsText({answering, scale, themes, words, language}: Screen, day: string): string {
  const lines = [localized(scale.title, language), formatDay(day, language), ''];
  const {items, note} = answering.draft.state;
  for (const {id, label} of themes) {
    const item = items.get(id);
    if (!item) continue;
    lines.push(`${label}: ${answerInWords(item.answer, words)}`);
    if (item.important) lines.push(`  ${words.important}`);
    if (item.discuss) lines.push(`  ${words.discuss}`);
    if (item.note) lines.push(`  ${item.note}`);
  }
  if (note) lines.push('', note);
  return lines.join('\n');
}
