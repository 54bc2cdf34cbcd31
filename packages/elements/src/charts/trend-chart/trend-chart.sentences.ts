import {summarize} from './trend-chart.logic.js';
import type {TrendChartMessages} from './trend-chart.messages.js';
import {formatDay, formatNumber} from '../../foundation/locale/formats.js';
import type {TrendPoint} from '../series/series.js';

/** @returns What can be seen on a line, in words: a direction and the numbers, never whether it is good. */
export function trendSentence(points: readonly TrendPoint[], words: TrendChartMessages, language: string): string {
  const summary = summarize(points);
  const number = (value: number): string => formatNumber(value, language);
  const day = (on: string): string => formatDay(on, language);
  switch (summary.kind) {
    case 'none':
      return words.none;
    case 'first':
      return words.first(number(summary.now.value), day(summary.now.on));
    case 'unanswered':
      return words.unanswered(number(summary.last.value), day(summary.last.on));
    case 'other-question':
      return words.otherQuestion(number(summary.now.value));
    case 'compared': {
      const {direction, now, before, afterGap} = summary;
      const compared =
        direction === 'same'
          ? words.same(number(now.value), day(before.on))
          : words[direction](number(now.value), number(before.value), day(before.on));
      return afterGap ? `${compared} ${words.afterGap}` : compared;
    }
  }
}
