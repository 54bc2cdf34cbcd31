import {joinPath} from './path.js';
import type {Fault} from '../definition/definition.js';

/** Keys that reach an object's prototype, and through it every other object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** How large data from outside may be before anybody looks at what it says. */
export interface Limits {
  /** Most levels of objects and arrays inside each other. */
  readonly depth: number;
  /** Most values in all. */
  readonly values: number;
}

/** Looks for what must be refused before a schema reads it: keys that reach a prototype, data without end. */
export function inspect(data: unknown, limits: Limits): readonly Fault[] {
  const faults: Fault[] = [];
  const open: {readonly value: unknown; readonly path: string; readonly depth: number}[] = [
    {value: data, path: '', depth: 0},
  ];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value, path, depth} = next;
    if (++count > limits.values) return [...faults, tooLarge('', `Holds more than ${String(limits.values)} values.`)];
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limits.depth) {
      faults.push(tooLarge(path, `Is nested more than ${String(limits.depth)} levels deep.`));
      continue;
    }
    for (const key of Object.keys(value)) {
      const below = joinPath(path, Array.isArray(value) ? Number(key) : key);
      if (FORBIDDEN.has(key)) faults.push({path: below, code: 'forbidden-key', message: 'No key may have this name.'});
      else open.push({value: (value as Record<string, unknown>)[key], path: below, depth: depth + 1});
    }
  }
  return faults;
}

function tooLarge(path: string, message: string): Fault {
  return {path, code: 'too-large', message};
}
