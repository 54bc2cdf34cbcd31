import {series, type OutcomeSession, type Party, type RatingAnswer} from '@avec/model';
import {nothing, type TemplateResult} from 'lit';

import {sameVoice, type VoiceSessions} from './past-sessions.js';
import {answerInWords, type ThemeSources} from './theme-view.js';
import {sparkLine, sparkLineStyles} from '../../charts/spark-line/index.js';
import type {RatingMark} from '../../controls/rating-item/index.js';
import {formatMediumDay} from '../../foundation/locale/formats.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';

/** What the lines need to be seen. */
export const styles = [voiceStyles, sparkLineStyles];

/** @returns What each voice said last about a theme. */
export function marksOf(itemId: string, sources: ThemeSources): readonly RatingMark[] {
  return sources.past.flatMap((past) => markOf(past, itemId, sources));
}

/** @returns The answering voice's line so far; nothing before two sessions. */
export function trendOf(
  itemId: string,
  label: string,
  {past, voice, scale, words}: ThemeSources,
): TemplateResult | typeof nothing {
  const own = past.find((each) => sameVoice(each.voice, voice));
  if (!own || own.sessions.length < 2) return nothing;
  const {min, max} = scale.range;
  return sparkLine({points: series(own.sessions, itemId), min, max, role: voice.role, label: words.trendLabel(label)});
}

function markOf({sessions}: VoiceSessions, itemId: string, sources: ThemeSources): readonly RatingMark[] {
  const said = latestAnswer(sessions, itemId);
  if (!said) return [];
  const {answer, session} = said;
  const {voice, words, language} = sources;
  const day = formatMediumDay(session.on, language);
  const text = sameVoice(session.voice, voice)
    ? words.lastTime(day, answerInWords(answer, words))
    : words.otherVoice(voiceName(session.voice, sources), day, answerInWords(answer, words));
  return [{value: answer.kind === 'rated' ? answer.value : null, role: session.voice.role, text}];
}

/** The last time something was said about the theme, which need not be the last session. */
function latestAnswer(
  sessions: readonly OutcomeSession[],
  itemId: string,
): {readonly answer: RatingAnswer; readonly session: OutcomeSession} | null {
  for (const session of sessions) {
    const item = session.items.find(({item: id}) => id === itemId);
    if (item && item.answer.kind !== 'unanswered') return {answer: item.answer, session};
  }
  return null;
}

/** @returns What to call a voice on the viewer's screen: "You", "Practitioner, Paul". */
function voiceName(voice: Party, {viewer, words}: ThemeSources): string {
  if (sameVoice(voice, viewer)) return words.you;
  return voice.name ? `${words.roles[voice.role]} (${voice.name})` : words.roles[voice.role];
}
