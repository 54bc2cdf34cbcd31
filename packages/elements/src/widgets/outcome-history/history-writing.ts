import type {AnnotationView, OutcomeSession} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {AnnotationDesk} from './annotation-desk.js';
import {annotation, correction, entriesOf, erasures, withdrawal} from './history-entries.js';

// Each resolves once it is durable, and rejects with a `RecordError` when nothing of it was written.

/** Takes a session back: it leaves every view and stays in the history. */
export async function takeBack(record: CareRecord, session: OutcomeSession): Promise<void> {
  await record.append(withdrawal(session));
}

/** Erases every note of a session, those overtaken by a correction too. */
export async function eraseNotes(record: CareRecord, session: OutcomeSession): Promise<void> {
  await record.append(erasures(session, await entriesOf(record, session), record.actor));
}

/** Takes something off the time line and erases its words, in one step. */
export async function removeEvent(record: CareRecord, event: AnnotationView): Promise<void> {
  const erased = erasures(event, await entriesOf(record, event), record.actor);
  await record.append([withdrawal(event), ...erased]);
}

/**
 * Saves what is on the desk and clears the desk with it.
 *
 * @param events - What is on the time line already: what the draft changes is one of them, or gone by now.
 * @returns Id of the annotation; `null` when nothing was on the desk.
 */
export async function saveEvent(
  record: CareRecord,
  desk: AnnotationDesk,
  events: readonly AnnotationView[],
): Promise<string | null> {
  const {draft} = desk;
  if (!draft) return null;
  const changed = events.find(({id}) => id === draft.changes);
  const [entry] = await record.append(changed ? correction(draft, changed, record) : annotation(draft, record), {
    clearDraft: desk.key,
  });
  desk.forget();
  return entry?.entity.id ?? null;
}
