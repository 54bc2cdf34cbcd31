import {localized, type Change, type ChangeThreshold, type ScaleItem} from '@avec/model';

import type {Seen, ThemeChange} from './outcome-history.logic.js';
import type {OutcomeHistoryMessages} from './outcome-history.messages.js';
import {formatList} from '../../foundation/locale/formats.js';

/** Two sessions side by side, theme by theme. */
export type Compared = Extract<Seen, {kind: 'compared'}>;

/** One thing that can be seen: "Higher than last time:" "My home and Friends." */
export interface SeenLine {
  readonly lead: string;
  readonly rest: string;
}

/** What a definition's threshold says of a difference, named by its words. */
export type Verdict = 'beyond' | 'within' | 'noticeable' | 'unnoticeable';

const VERDICTS = ['beyond', 'within', 'noticeable', 'unnoticeable'] as const satisfies readonly Verdict[];

/** @returns What the threshold says of a difference; `null` where there is none of the one or the other. */
export function verdictOf({beyond, delta}: Change, threshold: ChangeThreshold | null): Verdict | null {
  if (!threshold || beyond === null || delta === 0) return null;
  if (threshold.kind === 'minimal-important') return beyond ? 'noticeable' : 'unnoticeable';
  return beyond ? 'beyond' : 'within';
}

/**
 * @returns What can be seen, one line for each kind: where themes went; and, where the definition says
 *   from when on that means something, whether it is that much. Never whether it is good.
 */
export function seenLines(
  {changes, once}: Compared,
  words: OutcomeHistoryMessages,
  language: string,
): readonly SeenLine[] {
  const themes = (fits: (theme: ThemeChange) => boolean) => changes.filter(fits).map(({item}) => item);
  const going = (direction: Change['direction']) => themes(({change}) => change.direction === direction);
  const named = (lead: string, items: readonly ScaleItem[]): readonly SeenLine[] =>
    items.length > 0 ? [{lead, rest: `${namesOf(items, language)}.`}] : [];
  const same = going('same').length;
  return [
    ...named(words.higher, going('higher')),
    ...named(words.lower, going('lower')),
    ...(same > 0 ? [{lead: words.same, rest: `${words.themes(same)}.`}] : []),
    ...named(words.once, once),
    ...VERDICTS.flatMap((verdict) =>
      named(
        words[verdict],
        themes(({change, threshold}) => verdictOf(change, threshold) === verdict),
      ),
    ),
  ];
}

/** @returns Who says from when on a difference means something, each once. */
export function sourcesOf({changes}: Compared): readonly string[] {
  return [...new Set(changes.flatMap(({threshold}) => threshold?.source ?? []))];
}

function namesOf(items: readonly ScaleItem[], language: string): string {
  return formatList(
    items.map(({label}) => localized(label, language)),
    language,
  );
}
