const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LAST_COUNT = 0xfff;

let asked = -1;
let used = -1;
let count = 0;

/**
 * A new identifier that sorts by the time it was made: UUID version 7 of RFC 9562.
 *
 * Identifiers made within one millisecond in one realm sort in the order they
 * were made: the 12 bits after the version count up from a random start, and
 * borrow from the next millisecond when they run out (RFC 9562, 6.2, method 1).
 *
 * @param now - Milliseconds since 1970.
 */
export function uuidv7(now: number = Date.now()): string {
  advance(Math.trunc(now));
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const time = hex(used, 12);
  const tail = Array.from(random, (byte) => hex(byte, 2)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** @returns Whether a text is a UUID as RFC 9562 writes it: lower case, any of its versions. */
export function isUuid(text: string): boolean {
  return FORM.test(text);
}

function advance(now: number): void {
  const counting = now >= asked && now <= used;
  asked = now;
  if (!counting) {
    used = now;
    count = randomStart();
  } else if (count < LAST_COUNT) {
    count++;
  } else {
    used++;
    count = 0;
  }
}

// The upper half stays free, so that a millisecond always has room for 2,048 identifiers.
function randomStart(): number {
  return (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) & 0x7ff;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
