import {parseOutcomeGroup, ROLES, type OutcomeSession, type Party, type ScaleDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** The sessions of one voice, newest first. */
export interface VoiceSessions {
  readonly voice: Party;
  readonly sessions: readonly OutcomeSession[];
}

/**
 * Reads the newest sessions of each voice for one version of a scale.
 *
 * Costs the same however long the record is: one read per voice through an index.
 *
 * @param limit - Most sessions of each voice.
 * @returns The person first, then the others in the order of the roles.
 */
export async function readPast(
  record: CareRecord,
  {id, version}: Pick<ScaleDefinition, 'id' | 'version'>,
  limit: number,
): Promise<readonly VoiceSessions[]> {
  const groups = (await record.groups('outcome')).filter((group) => {
    const parsed = parseOutcomeGroup(group);
    return parsed?.definitionId === id && parsed.version === version;
  });
  const read = await Promise.all(groups.map((group) => record.view<OutcomeSession>('outcome', {group, limit})));

  const byVoice = new Map<string, OutcomeSession[]>();
  for (const session of read.flat()) {
    const key = JSON.stringify([session.voice.role, session.voice.ref]);
    byVoice.set(key, [...(byVoice.get(key) ?? []), session]);
  }
  return [...byVoice.values()]
    .map((sessions) => sessions.sort(newestFirst).slice(0, limit))
    .flatMap((sessions) => (sessions[0] ? [{voice: sessions[0].voice, sessions}] : []))
    .sort((one, other) => ROLES.indexOf(one.voice.role) - ROLES.indexOf(other.voice.role));
}

function newestFirst(one: OutcomeSession, other: OutcomeSession): number {
  return one.order < other.order ? 1 : -1;
}

/** @returns Whether two parties are the same one, whatever name they had. */
export function sameVoice(one: Pick<Party, 'role' | 'ref'>, other: Pick<Party, 'role' | 'ref'>): boolean {
  return one.role === other.role && one.ref === other.ref;
}
