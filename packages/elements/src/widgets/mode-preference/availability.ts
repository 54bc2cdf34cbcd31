import {localized, type LocalizedText} from '@avec/model';

/** Whether one way to meet is to be had here. */
export interface Availability {
  readonly available: boolean;
  /** Why not, in plain words; shown in place of the choice. Not needed where it is available. */
  readonly reason?: LocalizedText;
}

/** By the id of a mode. A mode that is not named is available. */
export type ModeAvailability = Readonly<Record<string, Availability>>;

/** @returns Why a way to meet is not to be had, in words, empty where the page gives no reason; `null` where it is to be had. */
export function reasonAgainst(availability: ModeAvailability, mode: string, language: string): string | null {
  const found = Object.hasOwn(availability, mode) ? availability[mode] : undefined;
  if (found?.available !== false) return null;
  return found.reason ? localized(found.reason, language) : '';
}
