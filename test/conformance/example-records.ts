import {changeAt, contentHash, tourDhorizon, uuidv7, type GoalView, type Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';

/** @returns The person whom a record is about. */
function person(subject: string): Party {
  return {role: 'person', ref: subject, name: 'Marie'};
}

/** @returns A record of nobody else, with one session in it. It stays open: the page goes with the spec file. */
export async function recordOfOneSession(): Promise<CareRecord> {
  const {id, version} = tourDhorizon;
  const subject = crypto.randomUUID();
  const record = openRecord({tenant: '', subject, actor: person(subject)});
  const answer = {kind: 'rated', value: 4} as const;
  await record.append({
    entity: {kind: 'outcome', id: uuidv7()},
    act: 'record',
    body: {
      definition: {id, version, hash: await contentHash(tourDhorizon)},
      on: '2026-03-02',
      items: [{item: 'home', answer, important: false, discuss: false, note: ''}],
      note: '',
    },
  });
  return record;
}

/** @returns A record with one goal in it, and the goal. */
export async function recordOfOneGoal(
  subject: string = crypto.randomUUID(),
): Promise<{readonly record: CareRecord; readonly goal: GoalView}> {
  const record = openRecord({tenant: '', subject, actor: person(subject)});
  await record.append({
    entity: {kind: 'goal', id: uuidv7()},
    act: 'record',
    audience: 'shared',
    body: {changes: [changeAt({step: null, field: 'title'}, 'Walk to the river once a week')]},
  });
  const [goal] = await record.view<GoalView>('goal');
  if (!goal) throw new Error('The goal of the example was not kept.');
  return {record, goal};
}

let seeded: Promise<unknown> | null = null;

/** Puts one goal, and no second, into the record that a provider of this subject opens. */
export async function oneGoalOf(subject: string): Promise<void> {
  seeded ??= recordOfOneGoal(subject).then(({record}) => record.close());
  await seeded;
}

let decided: Promise<unknown> | null = null;

/** Names one decision, and no second, in the record that a provider of this subject opens. */
export async function oneDecisionOf(subject: string): Promise<void> {
  decided ??= named(subject);
  await decided;
}

async function named(subject: string): Promise<void> {
  const record = openRecord({tenant: '', subject, actor: person(subject)});
  const entity = {kind: 'decision', id: uuidv7()} as const;
  await record.append({entity, act: 'record', audience: 'shared', body: {title: 'The days of my appointments'}});
  record.close();
}
