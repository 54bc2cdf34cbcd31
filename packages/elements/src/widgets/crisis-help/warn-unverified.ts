import {localDay, type CrisisList} from '@avec/model';

import {unverified} from './crisis-help.logic.js';

declare global {
  /** Whether the page is being developed. Set to `true` before the widgets load, it makes them warn in the console. */
  var avecDevelopment: boolean | undefined;
}

const warned = new Set<string>();

/** Tells developers, once per page and list, which facts want checking. Silent unless the page asked for it. */
export function warnUnverified(list: CrisisList): void {
  if (globalThis.avecDevelopment !== true || warned.has(list.id)) return;
  warned.add(list.id);
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  const ids = unverified(list, localDay(new Date(), timeZone)).map(({id}) => id);
  if (ids.length === 0) return;
  console.warn(
    `<avec-crisis-help> shows the list “${list.id}”. Not verified in the last twelve months: ${ids.join(', ')}. ` +
      'Check these facts, then set “verifiedOn”.',
  );
}
