import type {Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a preference: which, never what was chosen. */
export interface PreferenceRecordedDetail {
  readonly preferenceId: string;
}

/** What a page may know of something said beside a choice: which, never a word. */
export interface OpinionRecordedDetail {
  readonly opinionId: string;
}

/** A choice that others may read was saved, or changed. */
export class PreferenceRecordedEvent extends FactEvent<PreferenceRecordedDetail> {
  static readonly type = 'avec-preference-recorded';

  constructor(detail: PreferenceRecordedDetail) {
    super(PreferenceRecordedEvent.type, detail);
  }
}

/** A choice that others could read was taken back, or is kept for oneself from now on. */
export class PreferenceWithdrawnEvent extends FactEvent<PreferenceRecordedDetail> {
  static readonly type = 'avec-preference-withdrawn';

  constructor(detail: PreferenceRecordedDetail) {
    super(PreferenceWithdrawnEvent.type, detail);
  }
}

/** Somebody who supports the person said something beside their choice, or changed it. */
export class OpinionRecordedEvent extends FactEvent<OpinionRecordedDetail> {
  static readonly type = 'avec-opinion-recorded';

  constructor(detail: OpinionRecordedDetail) {
    super(OpinionRecordedEvent.type, detail);
  }
}

/** @returns What a page is told of one act, which may have written several entries; `null` for what is private, of which it hears nothing. */
export function eventFor(
  entries: readonly Entry[],
): PreferenceRecordedEvent | PreferenceWithdrawnEvent | OpinionRecordedEvent | null {
  const shared = entries.filter(({audience}) => audience === 'shared');
  const said = shared.find(({act}) => act === 'record' || act === 'set');
  const [told] = said ? [said] : shared;
  if (!told) return null;
  const {id} = told.entity;
  if (told.entity.kind === 'opinion') return said ? new OpinionRecordedEvent({opinionId: id}) : null;
  if (told.entity.kind !== 'preference') return null;
  return said ? new PreferenceRecordedEvent({preferenceId: id}) : new PreferenceWithdrawnEvent({preferenceId: id});
}

declare global {
  interface HTMLElementEventMap {
    [PreferenceRecordedEvent.type]: PreferenceRecordedEvent;
    [PreferenceWithdrawnEvent.type]: PreferenceWithdrawnEvent;
    [OpinionRecordedEvent.type]: OpinionRecordedEvent;
  }
}
