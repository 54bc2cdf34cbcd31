/** @returns A path with one more step: `items[2]`, `label.en`. A key that is no name is shown as `["…"]`: it may be text. */
export function joinPath(path: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${path}[${String(step)}]`;
  const name = String(step);
  if (!/^[\w-]{1,40}$/.test(name)) return `${path}["…"]`;
  return path === '' ? name : `${path}.${name}`;
}
