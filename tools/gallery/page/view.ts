import type {Globals} from '../story.js';

/** What the page shows: one story, or the list of all where none is named. */
export interface View extends Globals {
  readonly story: string;
  /** How often it stands there, one below the other. */
  readonly copies: string;
}

const DEFAULTS: View = {
  story: '',
  copies: '1',
  lang: 'en',
  theme: 'light',
  dir: 'ltr',
  contrast: 'none',
  role: 'person',
};

/** @returns What an address asks for: its part after `#`, and where that says nothing, its query. */
export function viewIn({hash, search}: Pick<Location, 'hash' | 'search'>): View {
  const asked = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
  return {...DEFAULTS, ...Object.fromEntries([...asked].filter(([key]) => key in DEFAULTS))};
}
