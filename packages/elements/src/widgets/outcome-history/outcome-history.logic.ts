import {
  describeChange,
  mayChange,
  ROLES,
  score,
  type Change,
  type ChangeThreshold,
  type OutcomeSession,
  type Party,
  type RatingAnswer,
  type ScaleDefinition,
  type ScaleItem,
  type Score,
} from '@avec/model';

/** All that one voice said, newest first. */
export interface VoiceHistory {
  /** Tells the voices of one record apart. */
  readonly key: string;
  /** With the latest name it was given. */
  readonly voice: Party;
  /** At least one. */
  readonly sessions: readonly OutcomeSession[];
}

/** @returns What tells the voices of one record apart. A record is about one person, under whichever reference others name them. */
export function voiceKey({role, ref}: Party): string {
  return role === 'person' ? role : JSON.stringify([role, ref]);
}

/**
 * Sorts sessions by voice: the person first, then the others in the order of the roles.
 *
 * @param limit - Most sessions of each voice; the newest are kept.
 */
export function voicesOf(sessions: readonly OutcomeSession[], limit: number): readonly VoiceHistory[] {
  const byVoice = new Map<string, OutcomeSession[]>();
  for (const session of sessions.toSorted(newestFirst)) {
    const key = voiceKey(session.voice);
    const known = byVoice.get(key);
    if (known) known.push(session);
    else byVoice.set(key, [session]);
  }
  return [...byVoice]
    .flatMap(([key, all]) => {
      const voice = all.find((session) => session.voice.name)?.voice ?? all[0]?.voice;
      return voice ? [{key, voice, sessions: all.slice(0, limit)}] : [];
    })
    .toSorted(
      (one, other) => ROLES.indexOf(one.voice.role) - ROLES.indexOf(other.voice.role) || compare(one.key, other.key),
    );
}

/** @returns Every session of every voice, newest first. */
export function allSessions(voices: readonly VoiceHistory[]): readonly OutcomeSession[] {
  return voices.flatMap(({sessions}) => sessions).toSorted(newestFirst);
}

/** @returns The day of the oldest session there is; empty for none. */
export function oldestDay(voices: readonly VoiceHistory[]): string {
  const days = voices.map(({sessions}) => sessions.at(-1)?.on ?? '');
  return days.toSorted()[0] ?? '';
}

/** Sessions that are shown with the others where only so few are left. */
const FEW = 5;

/** @returns How many sessions of all to list when so many were asked for: a few more where none would then be left. */
export function listedCount(all: number, asked: number): number {
  return all - asked <= FEW ? all : asked;
}

/** @returns What the person, or somebody else, answered to a theme in one session. */
export function ratingOf(session: OutcomeSession, itemId: string): number | null {
  const answer = answerOf(session, itemId);
  return answer?.kind === 'rated' ? answer.value : null;
}

function answerOf({items}: OutcomeSession, itemId: string): RatingAnswer | undefined {
  return items.find(({item}) => item === itemId)?.answer;
}

/** How a theme stands to the last time. */
export interface ThemeChange {
  readonly item: ScaleItem;
  readonly change: Change;
  /** Where the definition says from when on two ratings may be called different. */
  readonly threshold: ChangeThreshold | null;
}

/** What can be seen when the latest session is put beside the one before. */
export type Seen =
  | {readonly kind: 'one'; readonly latest: OutcomeSession}
  /** The wording has changed in between, so nothing is compared. */
  | {readonly kind: 'other-version'; readonly latest: OutcomeSession; readonly before: OutcomeSession}
  | {
      readonly kind: 'compared';
      readonly latest: OutcomeSession;
      readonly before: OutcomeSession;
      readonly changes: readonly ThemeChange[];
      /** Themes rated in one of the two only. */
      readonly once: readonly ScaleItem[];
    };

/** @returns What can be seen in the sessions of one voice. */
export function whatIsSeen({sessions}: VoiceHistory, scale: ScaleDefinition): Seen | null {
  const [latest, before] = sessions;
  if (!latest) return null;
  if (!before) return {kind: 'one', latest};
  if (!sameVersion(latest, before)) return {kind: 'other-version', latest, before};
  const changes: ThemeChange[] = [];
  const once: ScaleItem[] = [];
  for (const item of scale.items) {
    const was = ratingOf(before, item.id);
    const is = ratingOf(latest, item.id);
    const threshold = latest.definition.version === scale.version ? themeThreshold(item, scale) : null;
    if (was !== null && is !== null)
      changes.push({item, change: describeChange(was, is, threshold ?? undefined), threshold});
    else if (was !== is) once.push(item);
  }
  return {kind: 'compared', latest, before, changes, once};
}

// Where a scale adds up, its threshold is that of the score and says nothing of a single theme.
function themeThreshold({change}: ScaleItem, scale: ScaleDefinition): ChangeThreshold | null {
  return change ?? (scale.scoring ? null : (scale.change ?? null));
}

/** @returns Whether two sessions answered the same wording, so that they can be compared. */
export function sameVersion({definition: one}: OutcomeSession, {definition: other}: OutcomeSession): boolean {
  return one.id === other.id && one.version === other.version;
}

/** One theme that two voices or more rated otherwise. */
export interface SeenDifferently {
  readonly item: ScaleItem;
  /** Each voice that rated it, the person's first. */
  readonly views: readonly {readonly key: string; readonly value: number}[];
}

/** @returns The latest session of each voice that answered the same wording as the first voice did. */
export function latestTogether(
  voices: readonly VoiceHistory[],
): readonly {readonly of: VoiceHistory; readonly session: OutcomeSession}[] {
  const first = voices[0]?.sessions[0];
  return voices.flatMap((of) => {
    const [session] = of.sessions;
    return first && session && sameVersion(first, session) ? [{of, session}] : [];
  });
}

/**
 * @returns The themes that voices rate otherwise, in the order of the scale. Ratings only: who would
 *   rather not say is not asked to talk about it.
 */
export function seenDifferently(voices: readonly VoiceHistory[], scale: ScaleDefinition): readonly SeenDifferently[] {
  const latest = latestTogether(voices);
  return scale.items.flatMap((item) => {
    const views = latest.flatMap(({of, session}) => {
      const value = ratingOf(session, item.id);
      return value === null ? [] : [{key: of.key, value}];
    });
    return new Set(views.map(({value}) => value)).size > 1 ? [{item, views}] : [];
  });
}

/** What the latest session of the first voice can be put beside. */
export interface Comparables {
  /** Earlier sessions of the same voice, newest first. */
  readonly earlier: readonly OutcomeSession[];
  /** The latest session of each other voice. */
  readonly others: readonly {readonly of: VoiceHistory; readonly session: OutcomeSession}[];
}

/** @returns The sessions of the same wording that the latest can be put beside. */
export function comparables(voices: readonly VoiceHistory[]): Comparables {
  const [latest, ...before] = voices[0]?.sessions ?? [];
  if (!latest) return {earlier: [], others: []};
  return {earlier: before.filter((session) => sameVersion(session, latest)), others: latestTogether(voices).slice(1)};
}

/** @returns The session chosen by its id, or the one that is compared unless another is chosen. */
export function comparedWith({earlier, others}: Comparables, chosen: string | null): OutcomeSession | null {
  const sessions = [...earlier, ...others.map(({session}) => session)];
  return sessions.find(({id}) => id === chosen) ?? sessions[0] ?? null;
}

/** What a session adds up to; `null` where the scale does not add up, or did not ask the same. */
export function scoreOf(session: OutcomeSession, scale: ScaleDefinition): Score | null {
  if (!scale.scoring || session.definition.version !== scale.version) return null;
  return score(scale, session.items);
}

/** @returns The highest score a scale can give; 0 where it gives none. */
export function highestScore({scoring, items, range}: ScaleDefinition): number {
  if (!scoring) return 0;
  if (scoring.method === 'sum') return items.length * range.max;
  return scoring.method === 'mean' ? range.max : (scoring.to ?? range).max;
}

/** Something that was said, by whom and in whose name. */
export interface Said {
  readonly author: Party;
  readonly voice: Party;
  readonly basis: OutcomeSession['basis'];
}

/** @returns Whether somebody may take back or erase what was said: it is their own words, or they typed them. */
export function mayTakeBack(actor: Party, {author, voice, basis}: Said): boolean {
  return mayChange({author: actor}, basis === 'own' ? {author} : {author, onBehalfOf: {...voice, basis}});
}

/** @returns Whether somebody puts things on the person's time line: the person, or who decides for them in law. */
export function mayAnnotate({role}: Party): boolean {
  return role === 'person' || role === 'representative';
}

/** @returns Whether any words are in a session that could be erased. */
export function hasNotes({note, items}: OutcomeSession): boolean {
  return note !== '' || items.some((item) => item.note !== '' || item.conflict.some((other) => other.note !== ''));
}

function newestFirst(one: OutcomeSession, other: OutcomeSession): number {
  return compare(other.order, one.order);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
