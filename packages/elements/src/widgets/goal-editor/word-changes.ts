import {diffWordsWithSpace} from 'diff';

/** A run of words that stayed, came or went. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above this many characters a word by word comparison reads worse than the two texts, and takes long. */
const LIMIT = 4000;

/** @returns What becomes of a text, word by word, as a reader follows it. */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  if (before === after) return after === '' ? [] : [{kind: 'same', text: after}];
  if (before.length + after.length > LIMIT) return wholly(before, after);
  return diffWordsWithSpace(before, after).map(({added, removed, value}) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function wholly(before: string, after: string): readonly WordRun[] {
  const runs: WordRun[] = [
    {kind: 'removed', text: before},
    {kind: 'added', text: after},
  ];
  return runs.filter(({text}) => text !== '');
}
