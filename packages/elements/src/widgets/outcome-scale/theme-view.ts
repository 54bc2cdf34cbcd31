import {localized, series, type OutcomeSession, type Party, type RatingAnswer, type ScaleDefinition} from '@avec/model';
import {nothing, type TemplateResult} from 'lit';

import type {OutcomeScaleMessages} from './outcome-scale.messages.js';
import {sameVoice, type VoiceSessions} from './past-sessions.js';
import {sparkLine} from '../../charts/spark-line/index.js';
import type {RatingAnchor, RatingMark} from '../../controls/rating-item/index.js';
import {formatMediumDay} from '../../foundation/locale/formats.js';

/** One theme as it is asked: everything but the answer being given. */
export interface ThemeView {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly anchors: readonly RatingAnchor[];
  readonly marks: readonly RatingMark[];
  /** The answering voice's line so far; nothing before two sessions. */
  readonly trend: TemplateResult | typeof nothing;
}

/** What theme views are made from. */
export interface ThemeSources {
  readonly scale: ScaleDefinition;
  readonly past: readonly VoiceSessions[];
  /** Whose answers are being given. */
  readonly voice: Party;
  readonly viewer: Party;
  readonly words: OutcomeScaleMessages;
  readonly language: string;
}

/** Theme views, made anew only when what they are made from is another: each rating item is left alone otherwise. */
export class ThemeViews {
  #sources: readonly unknown[] = [];
  #views: readonly ThemeView[] = [];

  of(sources: ThemeSources): readonly ThemeView[] {
    const {scale, past, voice, viewer, words, language} = sources;
    const current = [scale, past, voice.role, voice.ref, viewer, words, language];
    if (current.some((each, index) => each !== this.#sources[index])) {
      this.#sources = current;
      this.#views = themeViews(sources);
    }
    return this.#views;
  }
}

/** @returns Every theme of the scale, with what each voice said last. */
export function themeViews(sources: ThemeSources): readonly ThemeView[] {
  const {scale, language} = sources;
  return scale.items.map(({id, label, hint, anchors}) => ({
    id,
    label: localized(label, language),
    hint: hint ? localized(hint, language) : '',
    anchors: (anchors ?? scale.anchors).map(({value, label: name}) => ({value, label: localized(name, language)})),
    marks: sources.past.flatMap((past) => markOf(past, id, sources)),
    trend: trendOf(id, localized(label, language), sources),
  }));
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

/** @returns An answer in words; a rating as its number. */
export function answerInWords(answer: RatingAnswer, words: OutcomeScaleMessages): string {
  return answer.kind === 'rated' ? String(answer.value) : words[answer.kind];
}

/** @returns What to call a voice on the viewer's screen: "You", "Practitioner, Paul". */
export function voiceName(
  voice: Party,
  {viewer, words}: {readonly viewer: Party; readonly words: Pick<OutcomeScaleMessages, 'you' | 'roles'>},
): string {
  if (sameVoice(voice, viewer)) return words.you;
  return voice.name ? `${words.roles[voice.role]} (${voice.name})` : words.roles[voice.role];
}

function trendOf(
  itemId: string,
  label: string,
  {past, voice, scale, words}: ThemeSources,
): TemplateResult | typeof nothing {
  const own = past.find((each) => sameVoice(each.voice, voice));
  if (!own || own.sessions.length < 2) return nothing;
  const {min, max} = scale.range;
  return sparkLine({points: series(own.sessions, itemId), min, max, role: voice.role, label: words.trendLabel(label)});
}
