import {EXPORT_FORMAT, EXPORT_VERSION} from './file.js';
import {canonicalJson} from '../definition/hash.js';
import type {Fault} from '../definition/definition.js';
import type {Entry} from '../entry/entry.js';
import {migrateEntry} from '../entry/migrate.js';

/** Longest file that is read, in UTF-16 code units: about 200 MB. */
export const EXPORT_TEXT_LIMIT = 200_000_000;

/** Most entries that are read. */
export const EXPORT_ENTRY_LIMIT = 1_000_000;

const FAULT_LIMIT = 100;

/** The entries of a file that is right as a whole, each once; or what is wrong with it. */
export type CheckedExport = {readonly entries: readonly Entry[]} | {readonly faults: readonly Fault[]};

/**
 * Reads a file that was exported before, for the record of one person.
 *
 * All or nothing: one entry that is not right refuses the whole, and every
 * fault is listed (the first hundred, and how many more).
 */
export function checkExport(json: string, {subject}: {readonly subject: string}): CheckedExport {
  if (json.length > EXPORT_TEXT_LIMIT) return refused('', 'too-large', 'The file is too large to read.');
  const file = parseJson(json);
  if (file === undefined) return refused('', 'malformed', 'The file is not JSON.');
  const frame = frameFault(file, subject);
  if (frame) return {faults: [frame]};
  return readEntries((file as {readonly entries: readonly unknown[]}).entries, subject);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function frameFault(file: unknown, expected: string): Fault | null {
  const {format, version, subject, entries} = (file ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== EXPORT_FORMAT) return fault('format', 'unknown', 'The file is not an export of a record.');
  if (typeof version !== 'number') return fault('version', 'missing', 'The file does not say its version.');
  if (version > EXPORT_VERSION) return fault('version', 'out-of-range', 'The file is from a newer release.');
  if (version !== EXPORT_VERSION) return fault('version', 'out-of-range', 'There is no such version.');
  if (subject !== expected) return fault('subject', 'malformed', 'The file is the record of somebody else.');
  if (!Array.isArray(entries)) return fault('entries', 'wrong-type', 'The file has no list of entries.');
  if (entries.length > EXPORT_ENTRY_LIMIT) return fault('entries', 'too-large', 'The file has too many entries.');
  return null;
}

function readEntries(values: readonly unknown[], subject: string): CheckedExport {
  const byId = new Map<string, Entry>();
  const faults = new FaultList();
  for (const [index, value] of values.entries()) {
    const at = `entries[${String(index)}]`;
    const result = migrateEntry(value);
    if ('faults' in result) faults.add(result.faults.map(({path, ...rest}) => ({path: below(at, path), ...rest})));
    else faults.add(take(result.entry, byId, subject, at));
  }
  return faults.count > 0 ? {faults: faults.all} : {entries: [...byId.values()]};
}

function take(entry: Entry, byId: Map<string, Entry>, subject: string, at: string): readonly Fault[] {
  if (entry.subject !== subject) return [fault(`${at}.subject`, 'malformed', 'The entry is about somebody else.')];
  const known = byId.get(entry.id);
  if (known && canonicalJson(known) !== canonicalJson(entry)) {
    return [fault(`${at}.id`, 'duplicate', 'Another entry of the file has this id and says something else.')];
  }
  byId.set(entry.id, entry);
  return [];
}

/** Keeps the first hundred and counts the others. */
class FaultList {
  readonly #kept: Fault[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get all(): readonly Fault[] {
    const more = this.#count - this.#kept.length;
    if (more === 0) return this.#kept;
    return [...this.#kept, fault('', 'too-large', `There are ${String(more)} more faults.`)];
  }

  add(faults: readonly Fault[]): void {
    this.#count += faults.length;
    this.#kept.push(...faults.slice(0, FAULT_LIMIT - this.#kept.length));
  }
}

function below(at: string, path: string): string {
  if (path === '') return at;
  return path.startsWith('[') ? at + path : `${at}.${path}`;
}

function fault(path: string, code: Fault['code'], message: string): Fault {
  return {path, code, message};
}

function refused(path: string, code: Fault['code'], message: string): CheckedExport {
  return {faults: [fault(path, code, message)]};
}
