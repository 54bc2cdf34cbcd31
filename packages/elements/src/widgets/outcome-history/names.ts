import type {Party} from '@avec/model';

import {voiceKey} from './outcome-history.logic.js';
import type {OutcomeHistoryMessages} from './outcome-history.messages.js';

/** @returns What to call somebody on the viewer's screen: "You", "Practitioner (Paul)". */
export function nameOf(
  party: Party,
  viewer: Party,
  {you, roles, named}: Pick<OutcomeHistoryMessages, 'you' | 'roles' | 'named'>,
): string {
  if (voiceKey(party) === voiceKey(viewer)) return you;
  const role = roles[party.role];
  return party.name ? named(role, party.name) : role;
}
