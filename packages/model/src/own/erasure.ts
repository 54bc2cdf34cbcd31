import {isOwnAct} from './hands.js';
import type {RefusalCode} from './refusal.js';
import type {Entry} from '../entry/entry.js';

/** @returns Why an entry does not erase what it asks to erase; `null` when it does, or asks for nothing. */
export function refusalOfErasure(entry: Entry, before: readonly Entry[]): RefusalCode | null {
  if (entry.act !== 'redact') return null;
  const {target} = entry.body;
  const words = before.find(({id}) => id === target);
  if (!words) return 'target';
  return isOwnAct(entry, words) ? null : 'own';
}
