import {describeChange, localized, type OutcomeSession, type RatingAnswer, type ScaleDefinition} from '@avec/model';

import {highestScore, scoreOf} from './outcome-history.logic.js';
import type {OutcomeHistoryMessages} from './outcome-history.messages.js';
import {verdictOf} from './seen.sentences.js';
import {formatNumber} from '../../foundation/locale/formats.js';

/** In whose words an answer is said. */
export interface Wording {
  readonly scale: ScaleDefinition;
  readonly words: OutcomeHistoryMessages;
  readonly language: string;
}

/** @returns What a theme is called, though it may be asked no longer. */
export function themeName(itemId: string, {scale, words, language}: Wording): string {
  const item = scale.items.find(({id}) => id === itemId);
  return item ? localized(item.label, language) : words.formerTheme;
}

/** @returns An answer in words: "8 of 10", "10 of 10, Very good". What an earlier version's numbers meant is not known here. */
export function answerWords(
  answer: RatingAnswer,
  {item: itemId, session}: {readonly item: string; readonly session: OutcomeSession},
  {scale, words, language}: Wording,
): string {
  if (answer.kind !== 'rated') return words[answer.kind];
  const number = formatNumber(answer.value, language);
  if (session.definition.version !== scale.version) return number;
  const rated = words.rated(number, formatNumber(scale.range.max, language));
  const anchors = scale.items.find(({id}) => id === itemId)?.anchors ?? scale.anchors;
  const meaning = anchors.find(({value}) => value === answer.value)?.label;
  return meaning ? words.ratedAs(rated, localized(meaning, language)) : rated;
}

/** @returns What a session adds up to or why it does not, one sentence each; none where the scale does not add up. */
export function scoreLines(
  session: OutcomeSession,
  before: OutcomeSession | null,
  {scale, words, language}: Wording,
): readonly string[] {
  if (!scale.scoring) return [];
  const now = scoreOf(session, scale);
  if (!now) return [words.noTotalVersion];
  if (now.kind === 'no-score') return [words.noTotal(now.answered, now.of, Math.max(1, scale.scoring.missing.minimum))];
  const say = scale.scoring.method === 'mean' ? words.mean : words.total;
  const total = say(formatNumber(now.value, language), formatNumber(highestScore(scale), language));
  const was = before && scoreOf(before, scale);
  if (was?.kind !== 'score') return [total];
  const change = describeChange(was.value, now.value, scale.change);
  const verdict = verdictOf(change, scale.change ?? null);
  const direction = words.scoreChange[change.direction](formatNumber(was.value, language));
  return [
    total,
    direction,
    ...(verdict && scale.change ? [words.scoreVerdict[verdict], words.source(scale.change.source)] : []),
  ];
}
