import type {Role} from '@avec/model';

import type {Ink} from './ink.js';

const colors = new Proxy({}, {get: (_, role) => `color of ${String(role)}`}) as Readonly<Record<Role, string>>;

/** Ink for specs that ask what is drawn, not how it looks. */
export const plainInk: Ink = {
  text: 'black',
  muted: 'gray',
  grid: 'silver',
  voices: colors,
  tints: colors,
  fontFamily: 'serif',
  fontSize: 13,
  em: 16,
  rightToLeft: false,
};
