import {localDay, type OwnView, type Party} from '@avec/model';

import type {DeskMessages} from './desk.messages.js';
import {formatDay} from '../locale/formats.js';

/** @returns Whether two parties are one: the same ref in the same role. */
export function isSame(one: Pick<Party, 'role' | 'ref'>, other: Pick<Party, 'role' | 'ref'>): boolean {
  return one.ref === other.ref && one.role === other.role;
}

/** @returns Whether a thing is somebody's own: written by them, or for them. */
export function isOwn({author, voice}: Pick<OwnView, 'author' | 'voice'>, {ref}: Pick<Party, 'ref'>): boolean {
  return ref === author.ref || ref === voice.ref;
}

/** @returns What to call somebody: "You", "Practitioner (Paul)". */
export function nameOf(party: Party, viewer: Party, words: Pick<DeskMessages, 'you' | 'named' | 'roles'>): string {
  if (isSame(party, viewer)) return words.you;
  const role = words.roles[party.role];
  return party.name ? words.named(role, party.name) : role;
}

/** @returns The local day of a moment of the hybrid clock, `YYYY-MM-DD`. */
export function localDayOf(at: string): string {
  return localDay(new Date(at.slice(0, 24)), zone());
}

/** @returns The local day of a moment of the hybrid clock, in words. */
export function dayInWords(at: string, language: string): string {
  return formatDay(localDayOf(at), language);
}

/** @returns The day it is, as the person's clock on the wall tells it: `YYYY-MM-DD`. */
export function today(): string {
  return localDay(new Date(), zone());
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
