import {checklistSchema} from './checklist-schema.js';
import type {ChecklistDefinition} from './checklist.js';
import {explainedConsent} from './consent-faults.js';
import {consentSchema} from './consent-schema.js';
import type {ConsentDefinition} from './consent.js';
import type {Fault, ScaleDefinition} from './definition.js';
import {ladderSchema} from './ladder-schema.js';
import type {LadderDefinition} from './ladder.js';
import {explainedModes} from './modes-faults.js';
import {modesSchema} from './modes-schema.js';
import type {ModesDefinition} from './modes.js';
import {licensed} from './licence-faults.js';
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

/** A list of ways to meet as it may be used, or everything that is wrong with it. */
export type CheckedModes = {readonly modes: ModesDefinition} | FaultyDefinition;

/** What a person may be asked to agree to, or everything that is wrong with it. */
export type CheckedConsent = {readonly consent: ConsentDefinition} | FaultyDefinition;

const LIMITS = {depth: 8, values: 100_000};

/**
 * Reads data from a portal as a scale.
 *
 * @returns A copy of the scale; or every fault, so that all can be mended at once.
 */
export function checkScale(value: unknown): CheckedScale {
  const result = checked(scaleSchema, value, licensed('scale'));
  return 'value' in result ? {scale: result.value} : result;
}

/**
 * Reads data from a portal as a ladder.
 *
 * @returns A copy of the ladder; or every fault, so that all can be mended at once.
 */
export function checkLadder(value: unknown): CheckedLadder {
  const result = checked(ladderSchema, value, licensed('ladder'));
  return 'value' in result ? {ladder: result.value} : result;
}

/**
 * Reads data from a portal as a checklist.
 *
 * @returns A copy of the checklist; or every fault, so that all can be mended at once.
 */
export function checkChecklist(value: unknown): CheckedChecklist {
  const result = checked(checklistSchema, value, licensed('checklist'));
  return 'value' in result ? {checklist: result.value} : result;
}

/**
 * Reads data from a portal as a list of ways to meet.
 *
 * Refuses one that says more for a mode than against it, more of one mode than
 * of another, or that recommends one.
 *
 * @returns A copy of the list; or every fault, so that all can be mended at once.
 */
export function checkModes(value: unknown): CheckedModes {
  const result = checked(modesSchema, value, explainedModes);
  return 'value' in result ? {modes: result.value} : result;
}

/**
 * Reads data from a portal as what a person is asked to agree to.
 *
 * @returns A copy of it; or every fault, with what is missing. Nobody may be asked while there is one.
 */
export function checkConsent(value: unknown): CheckedConsent {
  const result = checked(consentSchema, value, explainedConsent);
  return 'value' in result ? {consent: result.value} : result;
}

function checked<Value>(
  schema: (data: unknown) => z.ZodMiniType<Value>,
  value: unknown,
  explained: (fault: Fault) => Fault,
): Parsed<Value> {
  const hostile = inspect(value, LIMITS);
  if (hostile.length > 0) return {faults: hostile};
  const result = parse(schema(value), value);
  return 'value' in result ? result : {faults: result.faults.map(explained)};
}
