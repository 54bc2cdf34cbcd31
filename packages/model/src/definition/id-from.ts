/**
 * The id that a text names, as it is or by an alias; case and spaces are forgiven.
 *
 * @returns `null` where it names none.
 */
export function idFrom<Id extends string>(
  text: string,
  ids: readonly Id[],
  aliases: Readonly<Record<string, Id>> = {},
): Id | null {
  const wanted = forgiven(text);
  const named = ids.find((id) => id === text) ?? ids.find((id) => forgiven(id) === wanted);
  return named ?? Object.entries(aliases).find(([alias]) => forgiven(alias) === wanted)?.[1] ?? null;
}

/** @returns The text as it is compared: one way to write its accents, small letters, single spaces. */
export function forgiven(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
