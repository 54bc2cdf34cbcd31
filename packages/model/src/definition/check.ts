import {checklistSchema} from './checklist-schema.js';
import type {ChecklistDefinition} from './checklist.js';
import type {Fault, ScaleDefinition} from './definition.js';
import {ladderSchema} from './ladder-schema.js';
import type {LadderDefinition} from './ladder.js';
import {scaleSchema} from './scale-schema.js';
import {parse, type Parsed} from '../schema/faults.js';
import {inspect} from '../schema/inspect.js';
import type * as z from '../schema/zod.js';

/** Everything that is wrong with a definition. */
export interface FaultyDefinition {
  readonly faults: readonly Fault[];
}

/** A scale as it may be used, or everything that is wrong with it. */
export type CheckedScale = {readonly scale: ScaleDefinition} | FaultyDefinition;

/** A ladder as it may be used, or everything that is wrong with it. */
export type CheckedLadder = {readonly ladder: LadderDefinition} | FaultyDefinition;

/** A checklist as it may be used, or everything that is wrong with it. */
export type CheckedChecklist = {readonly checklist: ChecklistDefinition} | FaultyDefinition;

const LIMITS = {depth: 8, values: 100_000};

/**
 * Reads data from a portal as a scale.
 *
 * @returns A copy of the scale; or every fault, so that all can be mended at once.
 */
export function checkScale(value: unknown): CheckedScale {
  const result = checked('scale', scaleSchema, value);
  return 'value' in result ? {scale: result.value} : result;
}

/**
 * Reads data from a portal as a ladder.
 *
 * @returns A copy of the ladder; or every fault, so that all can be mended at once.
 */
export function checkLadder(value: unknown): CheckedLadder {
  const result = checked('ladder', ladderSchema, value);
  return 'value' in result ? {ladder: result.value} : result;
}

/**
 * Reads data from a portal as a checklist.
 *
 * @returns A copy of the checklist; or every fault, so that all can be mended at once.
 */
export function checkChecklist(value: unknown): CheckedChecklist {
  const result = checked('checklist', checklistSchema, value);
  return 'value' in result ? {checklist: result.value} : result;
}

function checked<Value>(kind: string, schema: (data: unknown) => z.ZodMiniType<Value>, value: unknown): Parsed<Value> {
  const hostile = inspect(value, LIMITS);
  if (hostile.length > 0) return {faults: hostile};
  const result = parse(schema(value), value);
  return 'value' in result ? result : {faults: result.faults.map((fault) => explained(fault, kind))};
}

function explained(fault: Fault, kind: string): Fault {
  if (fault.path !== 'licence' || fault.code !== 'missing') return fault;
  const message =
    'Is missing. Say who holds the rights and what they allow: ' +
    '{name, holder, attribution, allows: {commercial, modification, translation}}. ' +
    `A ${kind} without it is not shown.`;
  return {...fault, message};
}
