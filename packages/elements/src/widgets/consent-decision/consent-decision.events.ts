import type {ConsentView, Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a decision: on which consent, in which version of its words. Never why, nor with whom. */
export interface ChoiceDetail {
  /** Id of the consent: that of its definition. */
  readonly consentId: string;
  /** Id of the definition. */
  readonly definition: string;
  /** Version of the words that were decided on; for a withdrawal, of those it takes back. */
  readonly version: string;
}

/** Somebody has agreed. */
export class ChoiceGivenEvent extends FactEvent<ChoiceDetail> {
  static readonly type = 'avec-choice-given';

  constructor(detail: ChoiceDetail) {
    super(ChoiceGivenEvent.type, detail);
  }
}

/** Somebody has said no. */
export class ChoiceRefusedEvent extends FactEvent<ChoiceDetail> {
  static readonly type = 'avec-choice-refused';

  constructor(detail: ChoiceDetail) {
    super(ChoiceRefusedEvent.type, detail);
  }
}

/** A decision takes the place of an earlier one. Comes after the event that says which way it went. */
export class ChoiceChangedEvent extends FactEvent<ChoiceDetail> {
  static readonly type = 'avec-choice-changed';

  constructor(detail: ChoiceDetail) {
    super(ChoiceChangedEvent.type, detail);
  }
}

/** Somebody has taken their consent back. */
export class ChoiceWithdrawnEvent extends FactEvent<ChoiceDetail> {
  static readonly type = 'avec-choice-withdrawn';

  constructor(detail: ChoiceDetail) {
    super(ChoiceWithdrawnEvent.type, detail);
  }
}

/** Any of the events of a decision. */
export type ChoiceEvent = ChoiceGivenEvent | ChoiceRefusedEvent | ChoiceChangedEvent | ChoiceWithdrawnEvent;

/**
 * @param view - The consent with the entry in it.
 * @returns What a page is told of an entry; nothing for one that decides nothing.
 */
export function eventsFor(entry: Entry, view: ConsentView | null): readonly ChoiceEvent[] {
  if (entry.entity.kind !== 'consent') return [];
  const {id} = entry.entity;
  const before = view?.decisions.filter(({by}) => by !== entry.id) ?? [];
  const version = entry.act === 'give' || entry.act === 'refuse' ? entry.body.definition.version : lastVersion(before);
  const detail: ChoiceDetail = {consentId: id, definition: id, version};
  if (entry.act === 'withdraw') return [new ChoiceWithdrawnEvent(detail)];
  if (entry.act !== 'give' && entry.act !== 'refuse') return [];
  const way = entry.act === 'give' ? new ChoiceGivenEvent(detail) : new ChoiceRefusedEvent(detail);
  return before.length > 0 ? [way, new ChoiceChangedEvent(detail)] : [way];
}

function lastVersion(decisions: ConsentView['decisions']): string {
  return decisions.findLast(({body}) => body !== null)?.body?.definition.version ?? '';
}

declare global {
  interface HTMLElementEventMap {
    [ChoiceGivenEvent.type]: ChoiceGivenEvent;
    [ChoiceRefusedEvent.type]: ChoiceRefusedEvent;
    [ChoiceChangedEvent.type]: ChoiceChangedEvent;
    [ChoiceWithdrawnEvent.type]: ChoiceWithdrawnEvent;
  }
}
