import {localized, type Party, type RatingAnswer, type ScaleDefinition} from '@avec/model';
import {nothing, type TemplateResult} from 'lit';

import {earlier} from './late-parts.js';
import type {OutcomeScaleMessages} from './outcome-scale.messages.js';
import type {VoiceSessions} from './past-sessions.js';
import type {RatingAnchor, RatingMark} from '../../controls/rating-item/index.js';

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

const NO_MARKS: readonly RatingMark[] = [];

/** Theme views, made anew only when what they are made from is another: each rating item is left alone otherwise. */
export class ThemeViews {
  #sources: readonly unknown[] = [];
  #views: readonly ThemeView[] = [];

  of(sources: ThemeSources): readonly ThemeView[] {
    const {scale, past, voice, viewer, words, language} = sources;
    const current = [scale, past, voice.role, voice.ref, viewer, words, language, earlier.value];
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
    marks: earlier.value?.marksOf(id, sources) ?? NO_MARKS,
    trend: earlier.value?.trendOf(id, localized(label, language), sources) ?? nothing,
  }));
}

/** @returns An answer in words; a rating as its number. */
export function answerInWords(answer: RatingAnswer, words: OutcomeScaleMessages): string {
  return answer.kind === 'rated' ? String(answer.value) : words[answer.kind];
}
