import {commentGroup} from './comment-group.js';
import type {CommentBody} from './comment.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** One wording of a comment and who wrote it when. */
export interface CommentStatement {
  readonly text: string;
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** A comment as it stands now. */
export interface CommentView extends OwnView<'comment'>, CommentStatement {
  readonly about: CommentBody['about'];
  readonly at: string;
  readonly author: Party;
  /** Whether it was worded otherwise later. */
  readonly isEdited: boolean;
  /** Other wordings whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly CommentStatement[];
}

/** @returns The comment that entries tell; `null` while the one that records it is missing. */
export function foldComment(entries: readonly Entry[]): CommentView | null {
  const own = readOwn('comment', entries);
  if (!own) return null;
  const {record, shown, others, frame} = own;
  const {about} = record.body;
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : commentGroup({about, ref: frame.visibleTo}),
    order: `${frame.at}|${frame.id}`,
    about,
    isEdited: shown.id !== record.id,
    conflict: others.map(statement).filter(({text}) => text !== shown.body.text),
  };
}

function statement({id, at, author, body}: OwnSaying<'comment'>): CommentStatement {
  return {text: body.text, erased: body.erased ?? false, by: id, at, author};
}
