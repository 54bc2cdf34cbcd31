import type {EntityView} from './fold.js';

/** Views from oldest to newest, by their place in the group. For `sort`. */
export function byOrder(one: Pick<EntityView, 'order'>, other: Pick<EntityView, 'order'>): number {
  if (one.order === other.order) return 0;
  return one.order < other.order ? -1 : 1;
}
