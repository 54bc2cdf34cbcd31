import {contentHash, localDay, promptsSupport, uuidv7, type EntryDraft} from '@avec/model';

import type {Answering} from './answering.js';
import {behalfOf, responsesOf} from './outcome-scale.logic.js';

/** @returns The entry that saves what is on the screen now. */
export async function sessionDraft({record, scale, draft}: Answering): Promise<EntryDraft> {
  const {state} = draft;
  const {id, version} = scale;
  const onBehalfOf = behalfOf(state.whose, record.subject);
  return {
    entity: {kind: 'outcome', id: uuidv7()},
    act: 'record',
    body: {
      definition: {id, version, hash: await contentHash(scale)},
      on: localDay(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
      items: responsesOf(state, scale),
      note: state.note.trim(),
    },
    audience: state.private ? 'private' : 'shared',
    ...(onBehalfOf ? {onBehalfOf} : {}),
  };
}

/** @returns Whether an answer on the screen asks to offer help. */
export function offersHelp({record, scale, responses}: Answering): boolean {
  // To the person alone: a relative's or a practitioner's low rating asks nobody how they are.
  return record.actor.role === 'person' && promptsSupport(scale, responses);
}
