import type {ConsentMoment} from './consent-days.js';
import {consentState, type ConsentStanding} from './consent-state.js';
import {CONSENT_HOLDS} from './consent-states.js';
import type {ConsentView} from './consent-view.js';
import type {ConsentDefinition, Recipient} from '../definition/consent.js';
import type {LocalizedText} from '../definition/definition.js';
import {wallTime} from '../entry/clock.js';
import {localDay} from '../entry/day.js';
import type {EntityKind} from '../entry/entry.js';

/** One purpose for which information may go to somebody, and whether it does. */
export interface SeeingRow extends ConsentStanding {
  readonly definition: ConsentDefinition;
  readonly recipients: readonly Recipient[];
  readonly information: LocalizedText;
  readonly covers: readonly EntityKind[];
  /** Whether what it covers may leave. */
  readonly isOpen: boolean;
  /** Local day from which it does; `null` where it does not. */
  readonly since: string | null;
}

/** What is asked for the page "who can see what". */
export interface Seeing {
  readonly consents: readonly ConsentView[];
  /** Checked ones, of any purpose; those to services are passed over: they let nothing out. */
  readonly definitions: readonly ConsentDefinition[];
  readonly moment: ConsentMoment;
}

/** @returns Who may have what, one row for each use of information, in the order of the definitions. */
export function whoSees({consents, definitions, moment}: Seeing): readonly SeeingRow[] {
  return definitions
    .filter(({about}) => about === 'information')
    .map((definition): SeeingRow => {
      const view = consents.find(({id}) => id === definition.id) ?? null;
      const standing = consentState(view, definition, moment);
      const isOpen = CONSENT_HOLDS.has(standing.state) && !standing.isDisputed;
      const {recipients, information, covers} = definition;
      const {decision} = standing;
      const since = isOpen && decision ? localDay(wallTime(decision.at), decision.zone) : null;
      return {...standing, definition, recipients, information, covers, isOpen, since};
    });
}
