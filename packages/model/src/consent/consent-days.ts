import {localDay} from '../entry/day.js';
import {wallTime} from '../entry/clock.js';

/** When something is asked about a consent. */
export interface ConsentMoment {
  /**
   * ISO time in UTC, or a hybrid clock time. Give the later of the device's
   * clock and the newest entry seen, so that a clock set back renews nothing.
   */
  readonly now: string;
  /** IANA time zone of the one who asks. */
  readonly zone: string;
}

/**
 * @param day - `YYYY-MM-DD`.
 * @returns The day some days later.
 */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, day.length);
}

/** Whether a day has come: here, or where something was written in another zone. */
export function hasCome(day: string, {now, zone}: ConsentMoment, writtenIn: string): boolean {
  const date = wallTime(now);
  return localDay(date, zone) >= day || localDay(date, writtenIn) >= day;
}

/** @returns The earlier of two days. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
