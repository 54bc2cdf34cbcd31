import type {Party} from '@avec/model';

import {voiceKey} from './outcome-history.logic.js';
import type {OutcomeHistoryMessages} from './outcome-history.messages.js';
import {nameOf} from '../../foundation/desk/people.js';

/** @returns What to call a voice on the viewer's screen; the person's own is one, whoever typed it. */
export function nameOfVoice(
  voice: Party,
  viewer: Party,
  words: Pick<OutcomeHistoryMessages, 'you' | 'roles' | 'named'>,
): string {
  return voiceKey(voice) === voiceKey(viewer) ? words.you : nameOf(voice, viewer, words);
}
