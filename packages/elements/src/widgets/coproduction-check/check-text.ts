import {localized} from '@avec/model';

import {dayOf} from './check-draft.js';
import type {CheckScreen} from './check-screen.js';
import {answerInWords} from './question.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** @returns What is on the screen as plain text, for a copy to keep when it cannot be saved. */
export function answersAsText(screen: CheckScreen): string {
  const {desk, checklist, language, principles} = screen;
  const {draft, around} = desk;
  const lines = [localized(checklist.title, language), formatDay(dayOf(draft, around), language)];
  for (const {label, questions} of principles) {
    lines.push('', label);
    for (const {id, text} of questions) lines.push(`- ${text} ${answerInWords(screen, draft.answers.get(id))}`);
  }
  if (draft.note) lines.push('', draft.note);
  return lines.join('\n');
}
