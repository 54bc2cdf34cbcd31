import {verifyReceipt, type ConsentDefinition, type ConsentReceipt} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {CheckResult} from './check-result.js';

/**
 * Holds a file that somebody brings against its own fingerprints, against the
 * record, and against the words of the definition where they are of one version.
 *
 * Loaded when somebody checks a receipt.
 *
 * @param text - What the file holds: anything.
 */
export async function checkReceipt(
  text: string,
  record: CareRecord,
  definition: ConsentDefinition,
): Promise<CheckResult> {
  const value = parsed(text);
  if (!isLikeReceipt(value)) return {kind: 'unreadable'};
  const alone = await verifyReceipt(value);
  if (!alone.valid) return {kind: 'altered', part: alone.part};
  const {id, version} = definition;
  const isOfDefinition = value.definition.id === id && value.definition.version === version;
  const entry = await record.get(value.header.recordId);
  const proof = {...(isOfDefinition && {definition}), ...(entry && {entry})};
  const proven = await verifyReceipt(value, proof);
  if (!proven.valid) return {kind: 'altered', part: proven.part};
  return {kind: entry ? 'whole' : 'alone'};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether it was a receipt once: another file is none, and nobody altered it. */
function isLikeReceipt(value: unknown): value is ConsentReceipt {
  return typeof value === 'object' && value !== null && 'digests' in value;
}
