import {ENTRY_SCHEMA, type Entry, type EntityKind} from './entry.js';
import {BODIES, envelope} from './schemas.js';
import {consentHandFaults} from '../consent/consent-hands.js';
import type {Fault} from '../definition/definition.js';
import {handFaults} from '../goal/hand-rules.js';
import {parse} from '../schema/faults.js';
import {inspect} from '../schema/inspect.js';
import type {ZodMiniType} from '../schema/zod.js';

/** An entry as it may be kept, or everything that is wrong with what was given. */
export type CheckedEntry = {readonly entry: Entry} | {readonly faults: readonly Fault[]};

const LIMITS = {depth: 6, values: 5_000};

/**
 * Reads data from outside as an entry: from a network, a file, a database.
 *
 * Strict: a key this format does not have is refused and not dropped, because
 * dropping it would lose what somebody wrote with a newer release. What only
 * the person may do is refused from any other hand.
 *
 * @returns A copy of the entry; or every fault, none of which repeats what somebody wrote.
 */
export function checkEntry(value: unknown): CheckedEntry {
  const hostile = inspect(value, LIMITS);
  if (hostile.length > 0) return {faults: hostile};
  if (!isRecord(value)) return {faults: [{path: '', code: 'wrong-type', message: 'Must be an object.'}]};
  if (isNewer(value['schema'])) return {faults: [NEWER]};
  const head = parse(envelope, value);
  const schema = bodySchema(value['entity'], value['act']);
  const body = schema ? parse(schema, value['body'], 'body') : null;
  const faults = [...('faults' in head ? head.faults : []), ...(body && 'faults' in body ? body.faults : [])];
  if (!body && faults.length === 0) return {faults: [OTHER_ACT]};
  if ('faults' in head || !body || 'faults' in body) return {faults};
  // The body was parsed by the schema of the head's own kind and act.
  const entry = {...head.value, body: body.value} as Entry;
  const refused = [...handFaults(entry), ...consentHandFaults(entry)];
  return refused.length > 0 ? {faults: refused} : {entry};
}

const OTHER_ACT: Fault = {path: 'act', code: 'unknown', message: 'Is no act of this kind of thing.'};

const NEWER: Fault = {
  path: 'schema',
  code: 'out-of-range',
  message: `Is from a newer release. This one reads entries up to schema ${String(ENTRY_SCHEMA)}.`,
};

function isNewer(schema: unknown): boolean {
  return typeof schema === 'number' && schema > ENTRY_SCHEMA;
}

function bodySchema(entity: unknown, act: unknown): ZodMiniType<object> | undefined {
  const kind = isRecord(entity) ? entity['kind'] : undefined;
  if (typeof kind !== 'string' || typeof act !== 'string') return undefined;
  if (!Object.hasOwn(BODIES, kind)) return undefined;
  const acts: Readonly<Record<string, ZodMiniType<object>>> = BODIES[kind as EntityKind];
  return Object.hasOwn(acts, act) ? acts[act] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
