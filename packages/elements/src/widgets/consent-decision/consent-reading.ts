import {consentGroup, STANDINGS, type ConsentView, type OpinionView} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** What a consent is read with. */
export interface ConsentSeen {
  /** `null` while nobody has decided anything. */
  readonly view: ConsentView | null;
  /** What those who support wrote about it; newest first. */
  readonly opinions: readonly OpinionView[];
  /** Clock time of the newest entry of the record; empty where it has none. */
  readonly newest: string;
}

/** Before anything was read. */
export const NOTHING_SEEN: ConsentSeen = {view: null, opinions: [], newest: ''};

/** @returns What was decided on one consent. Those who stand outside get nothing of it. */
export async function readConsent(record: CareRecord, id: string): Promise<ConsentSeen> {
  if (STANDINGS[record.actor.role] === 'outside') return NOTHING_SEEN;
  const [views, opinions, newest] = await Promise.all([
    record.view<ConsentView>('consent', {group: consentGroup(id)}),
    record.view<OpinionView>('opinion'),
    newestOf(record),
  ]);
  return {
    view: views.find((view) => view.id === id) ?? null,
    opinions: opinions.filter((opinion) => opinion.state === 'recorded' && opinion.about === id),
    newest,
  };
}

async function newestOf(record: CareRecord): Promise<string> {
  for await (const {at} of record.entries({order: 'newest', limit: 1})) return at;
  return '';
}
