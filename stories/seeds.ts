import {contentHash, tourDhorizon, uuidv7, type ItemResponse, type Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';

/** A session of the scale that comes with the library, as a story tells it. */
export interface StorySession {
  readonly by: Party;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Ratings by theme; a theme that is absent is unanswered. */
  readonly ratings: Readonly<Record<string, number>>;
}

/** @returns A subject that no other story has, and the same story neither when it is opened again. */
export function freshSubject(story: string): string {
  return `story-${story}-${crypto.randomUUID()}`;
}

/** @returns The person whom a record is about. */
export function personOf(subject: string): Party {
  return {role: 'person', ref: subject, name: 'Marie'};
}

/** Somebody who works with the person. */
export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};

/** Somebody close to the person. */
export const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};

/** Two sessions of the person, one of each of the others. */
export function severalVoices(subject: string): readonly StorySession[] {
  const person = personOf(subject);
  return [
    {by: person, on: '2026-02-16', ratings: {home: 3, money: 2, days: 5, mind: 4, hope: 6}},
    {by: person, on: '2026-03-02', ratings: {home: 5, money: 2, days: 6, friends: 4, hope: 7}},
    {by: PAUL, on: '2026-03-02', ratings: {home: 6, days: 4, hope: 5}},
    {by: SYLVIE, on: '2026-03-03', ratings: {home: 2, friends: 7}},
  ];
}

/** Writes sessions into the record of a subject, each by its own author. */
export async function seedSessions(subject: string, sessions: readonly StorySession[]): Promise<void> {
  const {id, version} = tourDhorizon;
  const definition = {id, version, hash: await contentHash(tourDhorizon)};
  for (const {by, on, ratings} of sessions) {
    await withRecord(subject, by, (record) =>
      record.append({
        entity: {kind: 'outcome', id: uuidv7()},
        act: 'record',
        body: {definition, on, items: Object.entries(ratings).map(rated), note: ''},
      }),
    );
  }
}

/** Keeps answers that the person has not saved, under the names that the scale gives them. */
export async function seedDraft(subject: string, ratings: StorySession['ratings']): Promise<void> {
  const key = `outcome/${tourDhorizon.id}@${tourDhorizon.version}/person:${subject}`;
  await withRecord(subject, personOf(subject), ({drafts}) =>
    Promise.all(
      Object.entries(ratings)
        .map(rated)
        .map(({item, ...said}) => drafts.write(key, `item:${item}`, said)),
    ),
  );
}

/** Shows a template once what it needs is in the record. */
export function after(seeded: Promise<void>, template: () => TemplateResult): TemplateResult {
  return html`${until(seeded.then(template), nothing)}`;
}

function rated([item, value]: [string, number]): ItemResponse {
  return {item, answer: {kind: 'rated', value}, important: false, discuss: false, note: ''};
}

async function withRecord(
  subject: string,
  actor: Party,
  work: (record: CareRecord) => Promise<unknown>,
): Promise<void> {
  const record = openRecord({tenant: '', subject, actor});
  try {
    await work(record);
  } finally {
    record.close();
  }
}
