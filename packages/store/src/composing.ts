import {
  ENTRY_SCHEMA,
  uuidv7,
  type CheckedEntry,
  type Entry,
  type EntryDraft,
  type Fault,
  type HybridClock,
} from '@avec/model';

import {RecordError, type Viewer} from './record.js';

/** Reads something as an entry. */
export type EntryCheck = (value: unknown) => CheckedEntry;

/**
 * Gets entries ready to be written.
 *
 * @returns A function that gives them the time and checks them. Called again,
 *   it makes the same entries, so that a save that is tried twice is one save.
 *   Throws an `invalid-entry` error that lists each fault, or a `not-allowed` one.
 */
export function composeEntries(
  drafts: readonly EntryDraft[],
  {subject, actor}: Viewer,
): (clock: HybridClock, check: EntryCheck) => readonly Entry[] {
  const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
  const begun = drafts.map(({entity, act, body, onBehalfOf, parents = [], audience = 'shared'}) => ({
    ...{id: uuidv7(), schema: ENTRY_SCHEMA, subject, entity, act, parents, author: actor, zone, audience, body},
    ...(onBehalfOf && {onBehalfOf}),
  }));
  return (clock, check) => {
    const checked = begun.map((entry) => check({...entry, at: clock.now()}));
    const faults = checked.flatMap((result, index) => ('faults' in result ? result.faults.map(placed(index)) : []));
    if (faults.length > 0) throw refusalFor(faults);
    return checked.flatMap((result) => ('entry' in result ? [result.entry] : []));
  };
}

function refusalFor(faults: readonly Fault[]): RecordError {
  return faults.every(({code}) => code === 'not-allowed')
    ? notAllowed(faults)
    : new RecordError('invalid-entry', 'The entry cannot be kept as it is.', faults);
}

/** @returns The error for what an actor may not do. */
export function notAllowed(faults: readonly Fault[]): RecordError {
  return new RecordError('not-allowed', 'This is not for this actor to do. Nothing was written.', faults);
}

/** Says which of several drafts a fault is in, where a path begins with its place: `[1].body.note`. */
function placed(index: number): (fault: Fault) => Fault {
  return ({path, ...fault}) => ({...fault, path: path === '' ? `[${String(index)}]` : `[${String(index)}].${path}`});
}
