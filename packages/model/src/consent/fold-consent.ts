import {consentLog} from './consent-log.js';
import {consentGroup, type ConsentView} from './consent-view.js';
import type {Entry} from '../entry/entry.js';

/**
 * @returns The consent that entries tell; `null` while nobody who may has given or refused it.
 *
 * What a hand wrote that may not decide is passed over, wherever it came from.
 */
export function foldConsent(entries: readonly Entry[]): ConsentView | null {
  const {heads, decisions, standing} = consentLog(entries);
  const last = decisions.findLast(({body}) => body !== null);
  if (!last?.body) return null;
  const {id} = last.body.definition;
  const group = consentGroup(id);
  const order = `${decisions.at(-1)?.at ?? last.at}|${id}`;
  return {kind: 'consent', id, group, order, visibleTo: null, heads, audience: 'shared', decisions, standing};
}
