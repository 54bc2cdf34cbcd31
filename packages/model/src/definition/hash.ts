/**
 * JSON with one text per value: keys sorted, no spaces, absent keys left out.
 * The rules of RFC 8785 for the values JSON itself can hold.
 *
 * @throws TypeError for what JSON cannot hold: a function, a symbol, a number that is not finite.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean';
  if (isPlain || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`JSON cannot hold this ${typeof value}.`);
}

/**
 * The fingerprint of a text as it was shown: SHA-256 of the canonical JSON, in
 * lower-case hexadecimal. Needs a secure context (https or localhost).
 */
export async function contentHash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
