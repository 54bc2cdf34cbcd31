const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(supported(language), options);
  dateFormats.set(key, format);
  return format;
}

/** `Intl` writes « 1 mars »; in French the first of a month is « 1er mars ». */
function dayInWords(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const words = dateFormat(language, {...options, timeZone: 'UTC'}).format(dayToDate(day));
  return /^fr\b/i.test(language) ? words.replace(/^1(?=\s)/, '1er') : words;
}

// A page may carry a tag that Intl refuses; a wrong tag must not blank a widget.
function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A local day is drawn as that day everywhere, so it is read and written in one and the same zone. */
function dayToDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** @returns A local day in words: "November 12, 2026", « 12 novembre 2026 ». */
export function formatDay(day: string, language: string): string {
  return dayInWords(day, language, {dateStyle: 'long'});
}

/** @returns A local day, short, for an axis or a narrow cell: "Nov 12", « 12 nov. ». */
export function formatShortDay(day: string, language: string): string {
  return dayInWords(day, language, {day: 'numeric', month: 'short'});
}

/** @returns A local day, short, with its year: "Nov 12, 2026", « 12 nov. 2026 ». */
export function formatMediumDay(day: string, language: string): string {
  return dayInWords(day, language, {dateStyle: 'medium'});
}

/** @returns A time of day where the person is: "2:02 p.m.", « 14 h 02 ». */
export function formatTime(time: Date, language: string): string {
  return dateFormat(language, {timeStyle: 'short'}).format(time);
}

/** @returns A sentence with one full stop, also where its last word has one of its own: "at 2:02 p.m." */
export function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** @returns Names joined as the language does: "A, B and C". */
export function formatList(parts: readonly string[], language: string): string {
  return new Intl.ListFormat(supported(language), {type: 'conjunction'}).format(parts);
}

/** @returns A number as a language writes it, with one decimal at most: "2.5", « 2,5 ». */
export function formatNumber(value: number, language: string): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(supported(language), {maximumFractionDigits: 1});
  numberFormats.set(language, format);
  return format.format(value);
}
