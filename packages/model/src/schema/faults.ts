import {joinPath} from './path.js';
import * as z from './zod.js';
import type {Fault} from '../definition/definition.js';

/** What a failed parse reports, of which zod has one type per code. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly maximum?: number | bigint;
  readonly params?: {readonly fault?: Fault['code']} | undefined;
}

/** A value that fits a schema, or everything that is wrong with it. */
export type Parsed<Value> = {readonly value: Value} | {readonly faults: readonly Fault[]};

/** Fits data to a schema. `at` is where the data stands in a larger whole. */
export function parse<Value>(schema: z.ZodMiniType<Value>, data: unknown, at = ''): Parsed<Value> {
  const result = z.safeParse(schema, data);
  if (result.success) return {value: result.data};
  return {faults: result.error.issues.flatMap((issue) => faultsOf(issue, data, at))};
}

/** @returns Something a `z.check` pushes, to become a fault of a code of ours. */
export function issue(code: Fault['code'], message: string, path: PropertyKey[] = []) {
  return {code: 'custom' as const, input: undefined, path, message, params: {fault: code}, continue: true};
}

/** For checks that look at a whole even where one of its parts is wrong, so that every fault is listed at once. */
export const ALWAYS = {when: () => true};

function faultsOf(issue: Issue, data: unknown, at: string): readonly Fault[] {
  const path = issue.path.reduce<string>(joinPath, at);
  if (issue.code === 'unrecognized_keys') {
    const message = 'Is not part of this format. Remove it, or check its spelling.';
    return (issue.keys ?? []).map((key) => ({path: joinPath(path, key), code: 'unknown', message}));
  }
  if (isMissing(issue, data)) return [{path, code: 'missing', message: 'Is missing.'}];
  return [{path, ...describe(issue)}];
}

function isMissing({code, path}: Issue, data: unknown): boolean {
  if (code !== 'invalid_type' && code !== 'invalid_value' && code !== 'invalid_union') return false;
  let value = data;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value === undefined;
}

function describe({code, expected, origin, values, maximum, message, params}: Issue): Omit<Fault, 'path'> {
  const own = message === 'Invalid input' ? undefined : message;
  switch (code) {
    case 'invalid_type':
      return {
        code: 'wrong-type',
        message: own ?? `Must be of type ${expected === 'record' ? 'object' : String(expected)}.`,
      };
    case 'invalid_value':
      return {code: 'unknown', message: own ?? `Must be one of: ${(values ?? []).join(', ')}.`};
    case 'invalid_union':
      return {code: 'unknown', message: own ?? 'Is none of the forms this can take.'};
    case 'too_small':
      return {code: origin === 'number' ? 'out-of-range' : 'missing', message: own ?? 'Is too small.'};
    case 'too_big':
      return origin === 'number'
        ? {code: 'out-of-range', message: own ?? 'Is too large a number.'}
        : {code: 'too-large', message: own ?? `Has more than ${String(maximum)}.`};
    case 'custom':
      return {code: params?.fault ?? 'malformed', message};
    default:
      return {code: 'malformed', message: own ?? 'Is not written as expected.'};
  }
}
