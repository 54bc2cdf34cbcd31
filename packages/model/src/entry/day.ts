const FORM = /^\d{4}-\d\d-\d\d$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day it is somewhere at some moment.
 *
 * @param zone - IANA time zone, as in an entry's `zone`. One this browser does not know counts as UTC.
 * @returns `YYYY-MM-DD`.
 */
export function localDay(date: Date, zone: string): string {
  const parts = formatOf(zone).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** @returns Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!FORM.test(text)) return false;
  const time = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(text);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = createFormat(zone);
  formats.set(zone, format);
  return format;
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  const digits = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', {...digits, timeZone});
  } catch {
    return new Intl.DateTimeFormat('en', {...digits, timeZone: 'UTC'});
  }
}
