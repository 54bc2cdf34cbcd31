import {idFrom} from './id-from.js';

/** How something is done: to a person, for a person, with a person. */
export const WAYS = ['to', 'for', 'with'] as const;

/** One of {@link WAYS}. */
export type Way = (typeof WAYS)[number];

/**
 * Other names of the ways, understood where data comes in.
 *
 * A French worksheet in use has « faire avec une intention » where its English
 * original has "doing to"; what was written on it means `to`.
 */
export const WAY_ALIASES: Readonly<Record<string, Way>> = {
  'doing to': 'to',
  'faire à': 'to',
  'faire avec une intention': 'to',
  'doing for': 'for',
  'faire pour': 'for',
  'doing with': 'with',
  'faire avec': 'with',
};

/**
 * The way that an id or one of {@link WAY_ALIASES} names; case and spaces are forgiven.
 *
 * @returns `null` for any other text.
 */
export function wayFrom(text: string): Way | null {
  return idFrom(text, WAYS, WAY_ALIASES);
}
