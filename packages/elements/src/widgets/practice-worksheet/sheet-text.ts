import {WAYS, type ReflectionSubject} from '@avec/model';

import type {PracticeWorksheetMessages} from './practice-worksheet.messages.js';
import {QUESTIONS, WAY_FIELDS, type Sheet} from './sheet.js';

/** @returns What is written on a worksheet as plain text, for a copy to keep. */
export function sheetAsText(sheet: Sheet, about: ReflectionSubject, words: PracticeWorksheetMessages): string {
  const {title, fields, questions} = words.subjects[about];
  const lines = [title, sheet.on];
  for (const way of WAYS) {
    const said = WAY_FIELDS.filter((field) => field !== 'rung' && sheet[`${way}.${field}`].trim() !== '');
    if (said.length > 0) lines.push('', words.steps[way]);
    for (const field of said) lines.push('', fields[field], sheet[`${way}.${field}`]);
  }
  for (const question of QUESTIONS) {
    if (sheet[question].trim() !== '') lines.push('', questions[question], sheet[question]);
  }
  return `${lines.join('\n')}\n`;
}
