import type {ConsentDecisionBody} from './consent.js';
import type {Party} from '../entry/roles.js';
import {joinGroup} from '../fold/group.js';
import type {EntityView} from '../fold/fold.js';

/** What somebody can do about a consent. */
export type ConsentAct = 'give' | 'refuse' | 'withdraw';

/** One decision of a consent's history: given, refused, or taken back. */
export interface ConsentDecision {
  /** Id of the entry. */
  readonly by: string;
  /** Hybrid clock time. */
  readonly at: string;
  /** IANA time zone of the device it was written on. */
  readonly zone: string;
  /** Whose hand it was; nobody decides in another's name. */
  readonly author: Party;
  readonly act: ConsentAct;
  /** The words that were decided on; `null` for a withdrawal, which needs none. */
  readonly body: ConsentDecisionBody | null;
  /** Ids of the decisions it follows directly: those its author knew as the last. */
  readonly parents: readonly string[];
}

/** All that was decided on one purpose. What it comes to now says `consentState`, which knows the day. */
export interface ConsentView extends EntityView {
  readonly kind: 'consent';
  /** Id of the definition. */
  readonly id: string;
  readonly group: string;
  /** Those who take part must know what was agreed. */
  readonly audience: 'shared';
  /** Oldest first. */
  readonly decisions: readonly ConsentDecision[];
  /** Those no other follows, oldest first. More than one: their authors knew nothing of each other. */
  readonly standing: readonly ConsentDecision[];
}

/** Names the group of one consent: `consent/<definition>`. */
export function consentGroup(definition: string): string {
  return joinGroup('consent', definition);
}
