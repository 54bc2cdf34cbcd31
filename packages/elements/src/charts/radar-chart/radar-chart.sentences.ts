import {summarize, type RadarComparison} from './radar-chart.logic.js';
import type {RadarChartMessages} from './radar-chart.messages.js';
import type {RadarAxis, RadarPolygon} from './radar-chart.types.js';
import {formatDay, formatList} from '../../foundation/locale/formats.js';

/** The whole that a polygon is seen in. */
export interface RadarScene {
  readonly axes: readonly RadarAxis[];
  readonly polygons: readonly RadarPolygon[];
  readonly words: RadarChartMessages;
  readonly language: string;
}

/** @returns What can be seen of a polygon, in words: which themes are higher, lower or the same, never better or worse. */
export function radarSentence(polygon: RadarPolygon, scene: RadarScene): string {
  const summary = summarize(scene.axes, scene.polygons, polygon);
  switch (summary.kind) {
    case 'over-time':
      return overTime(summary.comparison, summary.before.on ?? null, scene);
    case 'beside':
      return beside(summary.comparison, summary.other.label, scene);
    case 'alone': {
      const {words, axes} = scene;
      const rated = words.rated(summary.rated, axes.length);
      return summary.unrated.length > 0 ? `${rated} ${words.unrated(names(summary.unrated, scene))}` : rated;
    }
  }
}

// The day is said once, in the first sentence there is.
function overTime({higher, lower, same, once}: RadarComparison, on: string | null, scene: RadarScene): string {
  const {words} = scene;
  const day = on ? formatDay(on, scene.language) : null;
  const said: string[] = [];
  const dayOnce = (): string | null => (said.length === 0 ? day : null);
  if (higher.length > 0) said.push(words.higher(names(higher, scene), dayOnce()));
  if (lower.length > 0) said.push(words.lower(names(lower, scene), dayOnce()));
  if (same.length > 0) said.push(words.same(same.length, dayOnce()));
  if (once.length > 0) said.push(words.once(names(once, scene)));
  return said.join(' ') || words.nothingToCompare;
}

function beside({higher, lower, same}: RadarComparison, voice: string, scene: RadarScene): string {
  const {words} = scene;
  const said: string[] = [];
  if (higher.length > 0) said.push(words.higherThan(voice, names(higher, scene)));
  if (lower.length > 0) said.push(words.lowerThan(voice, names(lower, scene)));
  if (same.length > 0) said.push(words.sameAs(voice, same.length));
  return said.join(' ') || words.nothingToCompare;
}

function names(axes: readonly RadarAxis[], {language}: RadarScene): string {
  return formatList(
    axes.map(({label}) => label),
    language,
  );
}
