import assert from 'node:assert/strict';

/** Fails with a list of what is wrong, each said once and how often it is so. */
export function noFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  assert.fail([...counts].map(([fault, count]) => (count > 1 ? `${fault} (${count} times)` : fault)).join('\n'));
}
