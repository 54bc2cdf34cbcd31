// A browser may refuse storage altogether: the portal then starts afresh on each page.

/** Keeps a choice of the reader for the next page. */
export function remember(key: 'who' | 'theme', value: string): void {
  try {
    localStorage.setItem(`passerelle:${key}`, value);
  } catch {
    return;
  }
}

/** @returns The choice made on an earlier page, or `null`. */
export function recall(key: 'who' | 'theme'): string | null {
  try {
    return localStorage.getItem(`passerelle:${key}`);
  } catch {
    return null;
  }
}
