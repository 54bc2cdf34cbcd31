import type {CrisisResource} from './crisis.js';

/**
 * Whether the facts of a resource want checking: never checked, or more than twelve months ago.
 *
 * @param today - Local calendar day, `YYYY-MM-DD`.
 */
export function needsVerification({verifiedOn}: Pick<CrisisResource, 'verifiedOn'>, today: string): boolean {
  if (verifiedOn === null) return true;
  const yearLater = String(Number(verifiedOn.slice(0, 4)) + 1).padStart(4, '0');
  return today > yearLater + verifiedOn.slice(4);
}
