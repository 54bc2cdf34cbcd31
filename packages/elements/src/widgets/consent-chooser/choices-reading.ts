import {
  STANDINGS,
  type ConditionsView,
  type ContingencyView,
  type EntityKind,
  type OwnView,
  type PreferenceView,
} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {DeskSubject, RecordDesk} from '../../foundation/desk/record-desk.js';
import {NO_CONSENTS, readConsents, type ConsentsSeen} from '../who-sees-what/consents-reading.js';

/** All that was chosen in a record, as this actor may see it. */
export interface Choices extends ConsentsSeen {
  readonly preferences: readonly PreferenceView[];
  readonly conditions: readonly ConditionsView[];
  /** `null` where nobody has written any. */
  readonly plans: ContingencyView | null;
}

/** One person before the choices of one record. Nothing is written here but which part is open. */
export type ChoicesDesk = RecordDesk<Choices, never>;

const NO_CHOICES: Choices = {...NO_CONSENTS, preferences: [], conditions: [], plans: null};

/** What the desk of the choices is about. */
export const CHOICES: DeskSubject<Choices> = {
  name: 'consent-chooser',
  kinds: ['preference', 'conditions', 'contingency', 'consent'],
  nothing: NO_CHOICES,
  read: readChoices,
  conflicts: () => 0,
};

/** Those who stand outside get nothing of it. */
async function readChoices(record: CareRecord): Promise<Choices> {
  if (STANDINGS[record.actor.role] === 'outside') return NO_CHOICES;
  const [consents, preferences, conditions, [plans]] = await Promise.all([
    readConsents(record),
    standing<PreferenceView>(record, 'preference'),
    standing<ConditionsView>(record, 'conditions'),
    record.view<ContingencyView>('contingency'),
  ]);
  return {...consents, preferences, conditions, plans: plans ?? null};
}

async function standing<View extends OwnView>(record: CareRecord, kind: EntityKind): Promise<readonly View[]> {
  return (await record.view<View>(kind)).filter(({state}) => state === 'recorded');
}
