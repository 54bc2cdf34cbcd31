import {checkEntry, type CheckedEntry} from './check.js';
import {ENTRY_SCHEMA} from './entry.js';
import {withKnownWays} from '../participation/older-reflection.js';

/** Turns an entry of one schema into an entry of the next. */
type Migration = (entry: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the schema they start from. Schema 1 is the first, so nothing is older yet. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * Reads an entry that an earlier release may have kept, one schema after the
 * other up to today's, and then checks it. Names that other tools give the
 * same thing are read as ours.
 *
 * @returns The same as {@link checkEntry}.
 */
export function migrateEntry(value: unknown): CheckedEntry {
  return checkEntry(withKnownWays(migrated(value, MIGRATIONS, ENTRY_SCHEMA)));
}

/** @internal Only so that a spec can prove the steps with migrations of its own. */
export function migrated(value: unknown, migrations: ReadonlyMap<number, Migration>, goal: number): unknown {
  let current = value;
  while (hasSchema(current) && current.schema < goal) {
    const next = migrations.get(current.schema)?.(current);
    // A step that does not lead upwards would go on for ever.
    if (!hasSchema(next) || next.schema <= current.schema) return current;
    current = next;
  }
  return current;
}

function hasSchema(value: unknown): value is {readonly schema: number; readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number';
}
