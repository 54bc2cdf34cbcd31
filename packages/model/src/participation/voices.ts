import type {ParticipationView} from './fold-participation.js';
import {compareVoices, voiceKey} from '../entry/voice.js';
import {apart, type Some} from '../fold/apart.js';
import {byOrder} from '../fold/order.js';
import type {DefinitionRef} from '../outcome/outcome.js';

type OnLadder = {readonly definition: Pick<DefinitionRef, 'id' | 'version'>};

/** @returns The views that stand, oldest first, apart by decision in the order of the first of each. */
export function byDecision(views: readonly ParticipationView[]): readonly Some<ParticipationView>[] {
  const standing = views.filter(({state}) => state === 'recorded').sort(byOrder);
  return apart(standing, ({decision}) => decision);
}

/** @returns Views apart by voice, the person's first; in the order given within each. */
export function byVoice(views: readonly ParticipationView[]): readonly Some<ParticipationView>[] {
  return apart(views, ({voice}) => voiceKey(voice)).toSorted(([one], [other]) => compareVoices(one.voice, other.voice));
}

/** Whether two views stand on one version of one ladder: only then do their rungs compare. */
export function isSameLadder({definition: one}: OnLadder, {definition: other}: OnLadder): boolean {
  return one.id === other.id && one.version === other.version;
}
