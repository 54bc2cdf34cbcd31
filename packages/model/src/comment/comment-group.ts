import type {CommentBody} from './comment.js';
import {joinGroup} from '../fold/group.js';

/** Comments that are listed together. */
export interface CommentGroup {
  /** The thing they are about, whichever part of it. */
  readonly about: Pick<CommentBody['about'], 'kind' | 'id'>;
  /** Whose notes to themselves; `null` for the thread that everybody reads. */
  readonly ref: string | null;
}

/** Names a group as one text: `comment/<kind>/<id>/shared`, `comment/<kind>/<id>/private/<ref>`. */
export function commentGroup({about: {kind, id}, ref}: CommentGroup): string {
  return ref === null ? joinGroup('comment', kind, id, 'shared') : joinGroup('comment', kind, id, 'private', ref);
}
