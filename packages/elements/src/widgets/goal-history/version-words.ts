import type {GoalState, GoalVersion} from '@avec/model';

import type {GoalHistoryMessages} from './goal-history.messages.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** @returns What a version says, in words. */
export function valueInWords(
  {field, value, erased}: Pick<GoalVersion, 'field' | 'value' | 'erased'>,
  words: GoalHistoryMessages,
  language: string,
): string {
  if (erased) return words.erased;
  switch (field) {
    case 'state':
      return words.states[value as GoalState];
    case 'order':
      return words.ordered;
    case 'later':
      return value === 'later' ? words.putOff : words.broughtBack;
    case 'removed':
      return value === 'removed' ? words.removed : words.kept;
    case 'done':
      return value === '' ? words.notDone : formatDay(value, language);
    case 'by':
    case 'review':
      return value === '' ? words.empty : formatDay(value, language);
    default:
      return value === '' ? words.empty : value;
  }
}
