import {RecordError, type CareRecord, type RecordErrorCode, type RecordStatus} from '@avec/store';

/** What the storage is said to do, where no browser can be asked to do it. The record is a real one in all else. */
export interface Played {
  /** How the record is said to be doing. */
  readonly status?: Partial<RecordStatus>;
  /** It never answers. */
  readonly silent?: boolean;
  /** Nothing can be read. */
  readonly unreadable?: boolean;
  /** Nothing can be written, and why. */
  readonly refuses?: RecordErrorCode;
  /** It is closed, as after `erase()`. */
  readonly closed?: boolean;
}

const WELL: RecordStatus = {phase: 'open', reason: null, blocked: false, lost: false};

/** Makes one record behave so, before anything has been asked of it. */
export function play(record: CareRecord, {status, silent, unreadable, refuses, closed}: Played): void {
  if (status) replace(record, {status: {...WELL, ...status}});
  if (silent) replace(record, {ready: never(), groups: never, view: never});
  if (unreadable) replace(record, {groups: () => refused('unavailable'), view: () => refused('unavailable')});
  if (unreadable) replace(record.drafts, {read: () => refused('unavailable')});
  if (refuses) replace(record, {append: () => refused(refuses)});
  if (closed) record.close();
}

/** A promise of its own each time: one for all would keep alive whoever waits for it. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

function refused(code: RecordErrorCode): Promise<never> {
  return Promise.reject(new RecordError(code, 'Refused, so that the story shows what follows.'));
}

function replace<Target extends object>(target: Target, members: Partial<Record<keyof Target, unknown>>): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, {value});
}
