import {commentGroup} from './comment-group.js';
import type {CommentBody} from './comment.js';
import type {Audience, Entry, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import type {Basis, Party} from '../entry/roles.js';
import {voiceOf} from '../entry/voice.js';
import {settled, type EntityView} from '../fold/fold.js';
import {headIds, latestFirst} from '../fold/lineage.js';
import {ownInto} from '../goal/own-things.js';

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
export interface CommentView extends EntityView, CommentStatement {
  readonly kind: 'comment';
  readonly state: 'recorded' | 'withdrawn';
  readonly about: CommentBody['about'];
  /** When it was first written. */
  readonly at: string;
  /** Whose words they are. */
  readonly voice: Party;
  readonly basis: 'own' | Basis;
  readonly audience: Audience;
  /** Whether it was worded otherwise later. */
  readonly isEdited: boolean;
  /** Other wordings whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly CommentStatement[];
}

/** @returns The comment that entries tell; `null` while the one that records it is missing. */
export function foldComment(entries: readonly Entry[]): CommentView | null {
  const all = settled(entries).filter((entry) => entry.entity.kind === 'comment');
  const record = all.find((entry) => isEntry(entry, 'comment', 'record'));
  if (!record) return null;
  const changes = ownInto(record, all);
  const withdrawn = changes.some((entry) => entry.act === 'withdraw');
  const wordings = [record, ...changes.filter((entry) => isEntry(entry, 'comment', 'set'))];
  const [shown = record, ...others] = latestFirst(heads(wordings, all));
  const {about} = record.body;
  const voice = voiceOf(record);
  const ref = record.audience === 'private' ? voice.ref : null;
  return {
    ...statement(shown),
    kind: 'comment',
    id: record.entity.id,
    group: withdrawn ? null : commentGroup({about, ref}),
    order: `${record.at}|${record.entity.id}`,
    visibleTo: ref,
    heads: headIds(all),
    state: withdrawn ? 'withdrawn' : 'recorded',
    about,
    at: record.at,
    author: record.author,
    voice,
    basis: record.onBehalfOf?.basis ?? 'own',
    audience: record.audience,
    isEdited: shown.id !== record.id,
    conflict: others.map(statement).filter(({text}) => text !== shown.body.text),
  };
}

function statement({id, at, author, body}: EntryOf<'comment', 'record' | 'set'>): CommentStatement {
  return {text: body.text, erased: body.erased ?? false, by: id, at, author};
}
