import type {CrisisList} from './crisis.js';
import type {Fault} from '../definition/definition.js';
import {isDay} from '../entry/day.js';
import {inspect} from '../schema/inspect.js';
import {joinPath} from '../schema/path.js';

/** A list of help as it may be shown, or everything that is wrong with it. */
export type CheckedCrisis = {readonly list: CrisisList} | {readonly faults: readonly Fault[]};

const LIMITS = {depth: 8, values: 10_000};
const ID = /^[\w.-]{1,100}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const LINK = /^(?:tel:\+?[0-9*#,;-]+|sms:\+?[0-9]+|https:\/\/[^\s"<>]+)$/;

/** Finds what is wrong with one value, and says where. */
type Check = (value: unknown, path: string) => readonly Fault[];

/**
 * Reads data from a portal as a list of ways to reach help.
 *
 * Links go to a telephone, a text message or a secure page and nowhere else.
 * Checked by hand and not by the schema library: help must be on the screen at
 * once, and must not wait for a file that may not come.
 */
export function checkCrisis(value: unknown): CheckedCrisis {
  const hostile = inspect(value, LIMITS);
  const faults = hostile.length > 0 ? hostile : list(value, '');
  return faults.length > 0 ? {faults} : {list: value as CrisisList};
}

const id = text(ID, 'Must be letters, digits, dots and hyphens, 100 at most.');
const href = text(LINK, 'Must be a tel:, sms: or https: address.');

const words: Check = (value, path) => {
  if (!isObject(value)) return [absentOr(value, path, 'object')];
  if (Object.keys(value).length === 0) return [{path, code: 'missing', message: 'Has no words in any language.'}];
  return Object.entries(value).flatMap(([language, each]) => {
    const at = joinPath(path, language);
    if (!LANGUAGE.test(language)) return [{path: at, code: 'malformed', message: 'Must be a language tag, fr-CA.'}];
    return text(/^[^]{0,2000}$/, 'Must be 2000 characters at most.')(each, at);
  });
};

const day: Check = (value, path) => {
  if (value === null || (typeof value === 'string' && isDay(value))) return [];
  if (value === undefined) return [absentOr(value, path, 'string')];
  return [{path, code: 'malformed', message: 'Must be a day of the calendar, YYYY-MM-DD, or null.'}];
};

const link = object({href, label: words});

const resource = object({
  id,
  name: words,
  note: (value, path) => (value === undefined ? [] : words(value, path)),
  links: array(link, {least: 1, most: 10}),
  verifiedOn: day,
});

const list = object({
  id,
  resources: (value, path) => [...array(resource, {least: 0, most: 50})(value, path), ...repeated(value, path)],
});

function text(pattern: RegExp, message: string): Check {
  return (value, path) => {
    if (typeof value !== 'string') return [absentOr(value, path, 'string')];
    return pattern.test(value) ? [] : [{path, code: 'malformed', message}];
  };
}

function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return [absentOr(value, path, 'object')];
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    return [
      ...Object.entries(fields).flatMap(([key, check]) => check(value[key], joinPath(path, key))),
      ...unknown.map((key): Fault => {
        const message = 'Is not part of this format. Remove it, or check its spelling.';
        return {path: joinPath(path, key), code: 'unknown', message};
      }),
    ];
  };
}

function array(check: Check, {least, most}: {readonly least: number; readonly most: number}): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return [absentOr(value, path, 'array')];
    if (value.length < least) return [{path, code: 'missing', message: `Has fewer than ${String(least)}.`}];
    if (value.length > most) return [{path, code: 'too-large', message: `Has more than ${String(most)}.`}];
    return value.flatMap((each, index) => check(each, joinPath(path, index)));
  };
}

function repeated(resources: unknown, path: string): readonly Fault[] {
  if (!Array.isArray(resources)) return [];
  const ids = resources.map((each: {readonly id?: unknown} | null | undefined) => each?.id);
  return ids.flatMap((each, index) => {
    if (typeof each !== 'string' || ids.indexOf(each) === index) return [];
    const at = joinPath(joinPath(path, index), 'id');
    return [{path: at, code: 'duplicate', message: 'Is there twice.'} satisfies Fault];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function absentOr(value: unknown, path: string, type: string): Fault {
  if (value === undefined) return {path, code: 'missing', message: 'Is missing.'};
  return {path, code: 'wrong-type', message: `Must be of type ${type}.`};
}
