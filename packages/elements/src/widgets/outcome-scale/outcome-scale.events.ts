import {isEntry, voiceOf, type Entry, type Role, type ScaleDefinition} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a session: which, of what, and how much; never what was answered. */
export interface OutcomeRecordedDetail {
  readonly sessionId: string;
  /** Id of the definition. */
  readonly definition: string;
  readonly version: string;
  /** Whose answers they are. */
  readonly role: Role;
  /** How many themes have an answer of any kind. */
  readonly answered: number;
  /** How many themes the definition has. */
  readonly themes: number;
}

/** @returns What a page may know of the entry that saved a session. */
export function recordedDetail(entry: Entry, scale: ScaleDefinition): OutcomeRecordedDetail {
  const items = isEntry(entry, 'outcome', 'record') ? entry.body.items : [];
  return {
    sessionId: entry.entity.id,
    definition: scale.id,
    version: scale.version,
    role: voiceOf(entry).role,
    answered: items.filter(({answer}) => answer.kind !== 'unanswered').length,
    themes: scale.items.length,
  };
}

/** A session of answers has been saved. */
export class OutcomeRecordedEvent extends FactEvent<OutcomeRecordedDetail> {
  static readonly type = 'avec-outcome-recorded';

  constructor(detail: OutcomeRecordedDetail) {
    super(OutcomeRecordedEvent.type, detail);
  }
}

/** What a page may know of a session taken back. */
export interface OutcomeWithdrawnDetail {
  readonly sessionId: string;
}

/** A session of answers has been taken back by whoever gave them. */
export class OutcomeWithdrawnEvent extends FactEvent<OutcomeWithdrawnDetail> {
  static readonly type = 'avec-outcome-withdrawn';

  constructor(detail: OutcomeWithdrawnDetail) {
    super(OutcomeWithdrawnEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [OutcomeRecordedEvent.type]: OutcomeRecordedEvent;
    [OutcomeWithdrawnEvent.type]: OutcomeWithdrawnEvent;
  }
}
