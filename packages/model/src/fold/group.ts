/** @returns Words joined by slashes, such that {@link splitGroup} gives them back whatever is in them. */
export function joinGroup(...words: readonly string[]): string {
  return words.map((word) => word.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');
}

/** @returns The words {@link joinGroup} joined. */
export function splitGroup(group: string): readonly string[] {
  return group.split('/').map((word) => word.replaceAll('%2F', '/').replaceAll('%25', '%'));
}
