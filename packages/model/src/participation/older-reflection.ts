import {wayFrom} from '../definition/way.js';

/**
 * A worksheet as this release knows it, of one that names its ways otherwise:
 * « faire avec une intention », as a French training sheet has "doing to".
 *
 * Done where data comes in and not in the schema: what is written here names
 * its ways by id, and anything else is a fault of the widget that wrote it.
 *
 * @param entry - Anything at all, not checked yet.
 * @returns The same value where there is nothing to rename.
 */
export function withKnownWays(entry: unknown): unknown {
  if (!isObject(entry) || !isObject(entry['entity']) || entry['entity']['kind'] !== 'reflection') return entry;
  const {body} = entry;
  if (!isObject(body) || !Array.isArray(body['ways'])) return entry;
  const ways: readonly unknown[] = body['ways'];
  const known = ways.map(withKnownWay);
  return known.some((way, index) => way !== ways[index]) ? {...entry, body: {...body, ways: known}} : entry;
}

function withKnownWay(reflected: unknown): unknown {
  if (!isObject(reflected) || typeof reflected['way'] !== 'string') return reflected;
  const way = wayFrom(reflected['way']);
  return way === null || way === reflected['way'] ? reflected : {...reflected, way};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
