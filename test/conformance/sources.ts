const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
const OURS = /^\/(packages\/elements\/src|test)\//;

const read = new Map<string, Promise<string>>();

/** @returns The text of a module and of all those of this library that it imports, as the browser gets them. */
export async function sourcesOf(address: string): Promise<string> {
  const texts = new Map<string, string>();
  const waiting = [new URL(address, location.href).pathname];
  for (const path of waiting) {
    if (texts.has(path) || !OURS.test(path)) continue;
    const text = await textOf(path);
    texts.set(path, text);
    for (const [, name = ''] of text.matchAll(IMPORT))
      waiting.push(new URL(name, new URL(path, location.href)).pathname);
  }
  return [...texts.values()].join('\n');
}

function textOf(path: string): Promise<string> {
  const text = read.get(path) ?? fetch(`${path}?source`).then((response) => response.text());
  read.set(path, text);
  return text;
}
