import type {Entry} from './entry.js';

const DAY = 24 * 60 * 60 * 1000;
const LAST_COUNT = 0xffff;
const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{4})$/;

/**
 * A clock whose times never contradict who saw what: a hybrid logical clock
 * (Kulkarni et al., 2014).
 *
 * A time is the wall clock in UTC and a counter, `2026-11-22T14:02:03.123Z-0001`;
 * the order of the texts is the order of the acts. Where the wall clock stands
 * still or jumps back, the counter goes on. What was observed from elsewhere
 * comes before what is written next, with one exception: a time more than 24
 * hours ahead of the wall clock is not followed, because one device set to a
 * wrong year would take every other with it. The `parents` of an entry keep
 * the order in that case.
 */
export class HybridClock {
  readonly #wall: () => number;
  #time = 0;
  #count = 0;

  /** @param wall - Milliseconds since 1970, as the device believes. */
  constructor(wall: () => number = Date.now) {
    this.#wall = wall;
  }

  /** @returns A time later than every time this clock gave or followed. */
  now(): string {
    const wall = Math.trunc(this.#wall());
    if (wall > this.#time) this.#set(wall, 0);
    else if (this.#count < LAST_COUNT) this.#count++;
    else this.#set(this.#time + 1, 0);
    return format(this.#time, this.#count);
  }

  /** Follows a time written elsewhere. Anything that is not a time is passed over. */
  observe(at: string): void {
    const match = FORM.exec(at);
    const time = Date.parse(match?.[1] ?? '');
    if (Number.isNaN(time) || time > this.#wall() + DAY) return;
    const count = Number.parseInt(match?.[2] ?? '0', 16);
    if (time > this.#time || (time === this.#time && count > this.#count)) this.#set(time, count);
  }

  #set(time: number, count: number): void {
    this.#time = time;
    this.#count = count;
  }
}

/** @returns Whether a text is a time of a {@link HybridClock}. */
export function isClockTime(text: string): boolean {
  const iso = FORM.exec(text)?.[1];
  if (iso === undefined) return false;
  const time = new Date(iso);
  // A date that does not exist, such as 30 February, moves on or is invalid: either way it reads back otherwise.
  return !Number.isNaN(time.valueOf()) && time.toISOString() === iso;
}

/** One total order of all entries, the same on every device: by clock, then by id. For `sort`. */
export function compareEntries(one: Pick<Entry, 'at' | 'id'>, other: Pick<Entry, 'at' | 'id'>): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** @returns The wall clock's part of an entry's `at`. */
export function wallTime(at: string): Date {
  return new Date(at.slice(0, 'YYYY-MM-DDThh:mm:ss.sssZ'.length));
}

function format(time: number, count: number): string {
  return `${new Date(time).toISOString()}-${count.toString(16).padStart(4, '0')}`;
}
