import {TEXT_LIMIT} from '@avec/model';
import type {TemplateResult, nothing} from 'lit';

import type {GoalScreen} from './goal-screen.js';
import {
  keptTemplate as keptOf,
  writingTemplate as writingOf,
  type WritingField,
} from '../../foundation/desk/writing.template.js';

/** Room for somebody's words, or a day, that are not saved yet; what is wrong with them stands in the screen. */
export function writingTemplate(
  {desk: {words: unsaved}, choices, words}: GoalScreen,
  field: Omit<WritingField, 'problem'>,
): TemplateResult {
  const problem = choices.problem?.place === field.place ? choices.problem.what : null;
  const said = problem === 'day-wrong' ? words.dayWrong : words.wordsMissing;
  return writingOf(unsaved, {...field, limit: TEXT_LIMIT, keepsHintLine: true, problem: problem ? said : ''});
}

/** Whether what is being written is kept as it is written. */
export function keptTemplate({desk: {words: unsaved, record}, words}: GoalScreen): TemplateResult | typeof nothing {
  return keptOf(unsaved, record.status.phase === 'open', words);
}
