import type {__Class__Messages} from '../__name__.messages.js';

/** Français du Canada. */
export const messages: __Class__Messages = {
  title: '__Words__ (à traduire)',
  purpose: 'Dites ici à quoi cela sert, qui le verra et combien de temps cela prend.',
};
