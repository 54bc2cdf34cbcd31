import {ours} from './roots.js';

/** Hides every element of ours, as a page does. @returns Those that are still seen. */
export function stillSeenWhenHidden(): readonly string[] {
  const elements = ours();
  for (const element of elements) element.hidden = true;
  return elements.filter((element) => element.getClientRects().length > 0).map(({localName}) => localName);
}
