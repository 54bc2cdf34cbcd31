import type {Fault, ScaleDefinition} from './definition.js';
import {scaleSchema} from './schemas.js';
import {parse} from '../schema/faults.js';
import {inspect} from '../schema/inspect.js';

/** A definition as it may be used, or everything that is wrong with it. */
export type CheckedScale = {readonly scale: ScaleDefinition} | {readonly faults: readonly Fault[]};

const LIMITS = {depth: 8, values: 100_000};

const NO_LICENCE =
  'Is missing. Say who holds the rights and what they allow: ' +
  '{name, holder, attribution, allows: {commercial, modification, translation}}. A scale without it is not shown.';

/**
 * Reads data from a portal as a scale.
 *
 * @returns A copy of the scale; or every fault, so that all can be mended at once.
 */
export function checkScale(value: unknown): CheckedScale {
  const hostile = inspect(value, LIMITS);
  if (hostile.length > 0) return {faults: hostile};
  const result = parse(scaleSchema(value), value);
  return 'value' in result ? {scale: result.value} : {faults: result.faults.map(explained)};
}

function explained(fault: Fault): Fault {
  return fault.path === 'licence' && fault.code === 'missing' ? {...fault, message: NO_LICENCE} : fault;
}
