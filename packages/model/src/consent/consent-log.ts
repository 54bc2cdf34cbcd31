import {isHeardOnConsent} from './consent-hands.js';
import type {ConsentAct, ConsentDecision} from './consent-view.js';
import {Ancestry} from '../entry/ancestry.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {settled} from '../fold/fold.js';
import {headIds} from '../fold/lineage.js';

type DecisionEntry = {[Action in ConsentAct]: EntryOf<'consent', Action>}[ConsentAct];

/** What the entries of a consent come to. */
export interface ConsentLog {
  /** Entries no other follows, oldest first. */
  readonly heads: readonly string[];
  /** Oldest first. */
  readonly decisions: readonly ConsentDecision[];
  /** Decisions no other decision follows. */
  readonly standing: readonly ConsentDecision[];
}

/**
 * Reads the entries of one consent.
 *
 * What nobody may write counts for nothing here, not even as a link: else a
 * forged entry between a withdrawal and a consent that knew nothing of it
 * would make the one follow the other.
 */
export function consentLog(entries: readonly Entry[]): ConsentLog {
  const heard = settled(entries).filter(isHeardOnConsent);
  const ancestry = new Ancestry(heard);
  const told = heard.filter(isDecision);
  const standing = new Set(ancestry.heads(told).map(({id}) => id));
  const decisions = told.map((entry) => decisionOf(entry, seenBy(entry, told, ancestry)));
  return {heads: headIds(heard), decisions, standing: decisions.filter(({by}) => standing.has(by))};
}

function isDecision(entry: Entry): entry is Entry & DecisionEntry {
  return entry.entity.kind === 'consent' && entry.act !== 'redact';
}

/** @returns The last decisions an entry follows, through whatever lies between. */
function seenBy(entry: DecisionEntry, told: readonly DecisionEntry[], ancestry: Ancestry<Entry>): readonly string[] {
  return ancestry.heads(told.filter(({id}) => ancestry.isAfter(entry.id, id))).map(({id}) => id);
}

function decisionOf({id, at, zone, author, act, body}: DecisionEntry, parents: readonly string[]): ConsentDecision {
  return {by: id, at, zone, author, act, body: act === 'withdraw' ? null : body, parents};
}
