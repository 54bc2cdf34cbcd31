import {contentHash, uuidv7, type EntryDraft, type Party, type RatingAnswer, type ScaleDefinition} from '@avec/model';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import {openRecord, RecordError, type CareRecord, type RecordErrorCode} from '@avec/store';
import {fixture, html, waitUntil} from '@open-wc/testing';

import {OutcomeHistoryHarness} from './outcome-history.harness.js';
import type {OutcomeHistoryElement} from './outcome-history.js';

export const MARIE: Party = {role: 'person', ref: 'marie', name: 'Marie'};
export const PAUL: Party = {role: 'practitioner', ref: 'paul', name: 'Paul'};

/** Answers by theme: a number, or why there is none. */
export type Answers = Readonly<Record<string, number | 'declined' | 'not-applicable'>>;

/** How a session is other than a shared one with nothing but answers. */
export interface SessionOptions {
  readonly note?: string;
  /** Notes by theme. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly discuss?: readonly string[];
  readonly audience?: 'private' | 'shared';
  readonly onBehalfOf?: EntryDraft['onBehalfOf'];
  readonly version?: string;
  readonly scale?: ScaleDefinition;
}

/** The record of somebody whom no other spec knows. */
export class Person {
  readonly subject = `p-${crypto.randomUUID()}`;
  readonly #records: CareRecord[] = [];

  open(actor: Party = MARIE): CareRecord {
    const record = openRecord({tenant: 'outcome-history', subject: this.subject, actor});
    this.#records.push(record);
    return record;
  }

  /** Leaves nothing on the machine. */
  async forget(): Promise<void> {
    await this.open().erase();
    for (const record of this.#records) record.close();
  }
}

/** @returns Id of the session. */
export async function answer(
  record: CareRecord,
  on: string,
  answers: Answers,
  options: SessionOptions = {},
): Promise<string> {
  const {audience = 'shared', onBehalfOf} = options;
  const entity = {kind: 'outcome', id: uuidv7()} as const;
  const body = await sessionBody(on, answers, options);
  await record.append({entity, act: 'record', audience, body, ...(onBehalfOf ? {onBehalfOf} : {})});
  return entity.id;
}

async function sessionBody(
  on: string,
  answers: Answers,
  {note = '', notes = {}, discuss = [], scale = tourDhorizon, version = scale.version}: SessionOptions,
) {
  const items = Object.entries(answers).map(([item, said]) => {
    const given: RatingAnswer = typeof said === 'number' ? {kind: 'rated', value: said} : {kind: said};
    return {item, answer: given, important: false, discuss: discuss.includes(item), note: notes[item] ?? ''};
  });
  return {definition: {id: scale.id, version, hash: await contentHash(scale)}, on, items, note};
}

/** @returns Id of what happened. */
export async function happened(
  record: CareRecord,
  on: string,
  text: string,
  audience: 'private' | 'shared' = 'shared',
): Promise<string> {
  const entity = {kind: 'annotation', id: uuidv7()} as const;
  await record.append({entity, act: 'record', body: {on, text}, audience});
  return entity.id;
}

/** Mounts the history once it has read what there is. */
export async function mount(
  record: CareRecord,
  {scale = tourDhorizon, language = 'en'}: {readonly scale?: ScaleDefinition; readonly language?: string} = {},
): Promise<OutcomeHistoryHarness> {
  const frame = await fixture(html`
    <div lang=${language}><avec-outcome-history .record=${record} .scale=${scale}></avec-outcome-history></div>
  `);
  const history = new OutcomeHistoryHarness(frame.firstElementChild as OutcomeHistoryElement);
  await waitUntil(() => history.text !== '' && !/^(Reading|Lecture)/.test(history.text), 'The record was not read.');
  return history;
}

/** @returns The detail of the next event of a type. */
export function next(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve((event as CustomEvent<unknown>).detail), {once: true}),
  );
}

/** Lets no entry be written any more. */
export function refuse(record: CareRecord, code: RecordErrorCode): void {
  Object.defineProperty(record, 'append', {value: () => Promise.reject(new RecordError(code, 'Refused.'))});
}
