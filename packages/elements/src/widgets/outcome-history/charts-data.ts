import {
  localized,
  series,
  type AnnotationView,
  type OutcomeSession,
  type Party,
  type ScaleDefinition,
} from '@avec/model';

import {nameOfVoice} from './names.js';
import {ratingOf, voiceKey, type VoiceHistory} from './outcome-history.logic.js';
import type {OutcomeHistoryMessages} from './outcome-history.messages.js';
import {remembered} from './remembered.js';
import type {RadarAxis, RadarPolygon} from '../../charts/radar-chart/index.js';
import type {TrendAnchor, TrendAnnotation, TrendLine} from '../../charts/trend-chart/index.js';

/** How the sessions of every voice are called on the viewer's screen. */
export interface Naming {
  readonly viewer: Party;
  readonly words: OutcomeHistoryMessages;
}

/** What the charts of one history are drawn from: the same object while it is the same, so that none is drawn twice. */
export class Charts {
  /** One line for each voice, about one theme. Ratings on another range are left out. */
  readonly lines = remembered(trendLines);
  readonly anchors = remembered(trendAnchors);
  readonly annotations = remembered(trendAnnotations);
  readonly axes = remembered(radarAxes);
  /** The latest session of a voice and what stands beside it. */
  readonly polygons = remembered(radarPolygons);
}

function trendLines(
  voices: readonly VoiceHistory[],
  theme: string,
  {range}: ScaleDefinition,
  viewer: Party,
  words: OutcomeHistoryMessages,
): readonly TrendLine[] {
  return voices.map(({key, voice, sessions}) => ({
    id: key,
    label: nameOfVoice(voice, viewer, words),
    role: voice.role,
    points: series(sessions, theme)
      .filter(({value}) => isWithin(value, range))
      .map(({on, value, definition}) => ({on, value, version: definition.version})),
  }));
}

/** @returns Whether a rating lies on a range; one that was not given does. */
export function isWithin(value: number | null, {min, max}: ScaleDefinition['range']): boolean {
  return value === null || (value >= min && value <= max);
}

function trendAnchors(scale: ScaleDefinition, theme: string, language: string): readonly TrendAnchor[] {
  const item = scale.items.find(({id}) => id === theme);
  return (item?.anchors ?? scale.anchors).map(({value, label}) => ({value, label: localized(label, language)}));
}

/** Only from the first day on that is shown: an older one would draw a long time in which nothing was asked. */
function trendAnnotations(
  annotations: readonly AnnotationView[],
  since: string,
  words: OutcomeHistoryMessages,
): readonly TrendAnnotation[] {
  return annotations
    .filter(({on}) => on >= since)
    .map(({id, on, text, erased}) => ({id, on, text: erased ? words.eventErased : text}))
    .toReversed();
}

function radarAxes({items}: ScaleDefinition, language: string): readonly RadarAxis[] {
  return items.map(({id, label}) => ({id, label: localized(label, language)}));
}

function radarPolygons(
  latest: OutcomeSession,
  other: OutcomeSession,
  scale: ScaleDefinition,
  viewer: Party,
  words: OutcomeHistoryMessages,
): readonly RadarPolygon[] {
  const isEarlier = voiceKey(latest.voice) === voiceKey(other.voice);
  return [latest, other].map((session) => ({
    id: session.id,
    label: nameOfVoice(session.voice, viewer, words),
    role: session.voice.role,
    values: scale.items.map(({id}) => withinOrNone(ratingOf(session, id), scale.range)),
    on: session.on,
    ...(isEarlier ? {emphasis: session === latest ? ('latest' as const) : ('earlier' as const)} : {}),
  }));
}

function withinOrNone(value: number | null, range: ScaleDefinition['range']): number | null {
  return isWithin(value, range) ? value : null;
}
