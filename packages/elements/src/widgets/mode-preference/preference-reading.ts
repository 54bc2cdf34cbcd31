import {decides, OPINION_GROUP, type Entry, type OpinionView, type Party, type PreferenceView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {PreferenceSaid} from './mode-preference.messages.js';
import {isOwn, isSame} from '../../foundation/desk/people.js';
import type {DeskSubject, RecordDesk} from '../../foundation/desk/record-desk.js';

/** What one voice prefers. */
export interface VoicePreference {
  readonly voice: Party;
  /** The one that holds. */
  readonly view: PreferenceView;
  /** Others of the same voice that stand as well: chosen on another device that knew nothing of it. */
  readonly others: readonly PreferenceView[];
}

/** What stands in a record about how to meet. */
export interface PreferenceSeen {
  /** Each voice once: those who decide first, the person before all. */
  readonly voices: readonly VoicePreference[];
  /** What is said beside it, oldest first. Those about something else are left to whoever shows that. */
  readonly opinions: readonly OpinionView[];
  /** What the viewer chose and took back, newest first. */
  readonly history: readonly Entry[];
}

/** One person at the question of how to meet, in one record. */
export type PreferenceDesk = RecordDesk<PreferenceSeen, PreferenceSaid>;

/** What the desk of a preference is about. */
export const PREFERENCE: DeskSubject<PreferenceSeen> = {
  name: 'preference',
  kinds: ['preference', 'opinion'],
  nothing: {voices: [], opinions: [], history: []},
  read: readPreferences,
  conflicts: ({voices, opinions}) =>
    voices.filter(isTwofold).length + opinions.filter(({conflict}) => conflict.length > 0).length,
};

/** @returns Whether a voice has chosen in two ways that knew nothing of each other. */
export function isTwofold({view, others}: VoicePreference): boolean {
  return view.conflict.length + others.length > 0;
}

/** @returns What the viewer prefers, or what was written for them; `null` for nothing. */
export function ownOf({voices}: PreferenceSeen, viewer: Party): VoicePreference | null {
  return voices.find(({voice}) => isSame(voice, viewer)) ?? voices.find(({view}) => isOwn(view, viewer)) ?? null;
}

async function readPreferences(record: CareRecord): Promise<PreferenceSeen> {
  const [views, opinions, history] = await Promise.all([
    record.view<PreferenceView>('preference'),
    record.view<OpinionView>('opinion', {group: OPINION_GROUP}),
    readHistory(record),
  ]);
  return {voices: voicesIn(views), opinions: opinions.toReversed(), history};
}

function voicesIn(views: readonly PreferenceView[]): readonly VoicePreference[] {
  const standing = views.filter(({state}) => state === 'recorded');
  const newestFirst = standing.toSorted((one, other) => (one.order < other.order ? 1 : -1));
  const voices: VoicePreference[] = [];
  for (const view of newestFirst) {
    const index = voices.findIndex(({voice}) => isSame(voice, view.voice));
    const known = voices[index];
    if (known) voices[index] = {...known, others: [...known.others, view]};
    else voices.push({voice: view.voice, view, others: []});
  }
  return voices.toSorted((one, other) => rank(one.voice) - rank(other.voice));
}

function rank({role}: Party): number {
  if (role === 'person') return 0;
  return decides(role) ? 1 : 2;
}

async function readHistory(record: CareRecord): Promise<readonly Entry[]> {
  const {ref} = record.actor;
  const deeds: Entry[] = [];
  for await (const entry of record.entries({kind: 'preference', order: 'newest'})) {
    if (entry.author.ref === ref || entry.onBehalfOf?.ref === ref) deeds.push(entry);
  }
  return deeds;
}
