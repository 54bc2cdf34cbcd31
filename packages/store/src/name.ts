/** Hexadecimal digits kept of the hash: 128 bits, far from any collision and short enough for a file name. */
const DIGITS = 32;

/**
 * Names the database of one person in one tenant.
 *
 * A hash, because the names of databases are readable by every script of the
 * origin and stay in the browser's files.
 *
 * @returns `avec-` and 32 hexadecimal digits.
 */
export async function databaseName(tenant: string, subject: string): Promise<string> {
  // As JSON, so that ('a', 'bc') and ('ab', 'c') are two databases.
  const text = new TextEncoder().encode(JSON.stringify([tenant, subject]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `avec-${hex.slice(0, DIGITS)}`;
}
