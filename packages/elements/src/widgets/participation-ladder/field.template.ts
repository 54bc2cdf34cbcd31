import type {TemplateResult, nothing} from 'lit';

import type {WritingProblem} from './participation-ladder.logic.js';
import type {LadderScreen} from './participation-screen.js';
import {FROM_NOTHING} from '../../foundation/desk/unsaved-words.js';
import {keptTemplate as keptOf, writingTemplate} from '../../foundation/desk/writing.template.js';

/** Room for somebody's words, or a day, that are not saved yet. */
export interface Field {
  /** Name of its place in unsaved words. */
  readonly place: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'line' | 'text' | 'day';
  /** What stands in it while nothing was entered. */
  readonly usual?: string;
  /** Why it cannot be saved as it is. */
  readonly problem?: WritingProblem | null;
}

/** Most characters of a decision's name. */
const NAME_LIMIT = 500;

/** A field whose words are kept as they are written, and saved when the person says so. */
export function fieldTemplate(screen: LadderScreen, {usual = '', problem, ...field}: Field): TemplateResult {
  return writingTemplate(screen.desk.words, {
    ...field,
    rows: 2,
    ...(field.kind === 'line' ? {limit: NAME_LIMIT} : {}),
    latest: screen.today,
    start: {...FROM_NOTHING, text: usual},
    problem: problem ? problemIn(screen, problem) : '',
  });
}

/** @returns Why something is not saved yet, and how to mend it. */
export function problemIn({words}: LadderScreen, problem: WritingProblem): string {
  if (problem === 'words-missing') return words.wordsMissing;
  if (problem === 'day-wrong') return words.dayWrong;
  return problem === 'whose-missing' ? words.whoseMissing : words.nothingSaid;
}

/** Whether what is being said is kept as it is said. */
export function keptTemplate({desk: {words: unsaved, record}, words}: LadderScreen): TemplateResult | typeof nothing {
  return keptOf(unsaved, record.status.phase === 'open', words);
}
