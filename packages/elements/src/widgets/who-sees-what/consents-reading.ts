import {STANDINGS, type ConsentView} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** What was decided on all consents of a record. */
export interface ConsentsSeen {
  readonly consents: readonly ConsentView[];
  /** Clock time of the newest entry of the record; empty where it has none. */
  readonly newest: string;
}

/** Before anything was read. */
export const NO_CONSENTS: ConsentsSeen = {consents: [], newest: ''};

/** @returns What was decided. Those who stand outside get nothing of it. */
export async function readConsents(record: CareRecord): Promise<ConsentsSeen> {
  if (STANDINGS[record.actor.role] === 'outside') return NO_CONSENTS;
  const [consents, newest] = await Promise.all([record.view<ConsentView>('consent'), newestOf(record)]);
  return {consents, newest};
}

async function newestOf(record: CareRecord): Promise<string> {
  for await (const {at} of record.entries({order: 'newest', limit: 1})) return at;
  return '';
}
