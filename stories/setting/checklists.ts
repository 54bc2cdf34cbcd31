import {
  coproduction6,
  ENTRY_SCHEMA,
  type ChecklistAnswer,
  type ChecklistDefinition,
  type ChecklistResponse,
  type Entry,
  type Role,
} from '@avec/model';

import {idOf} from './meetings.js';
import {partyIn} from './people.js';

/** What was said to a question: a number, or why there is none; `null` for nothing. */
type Said = number | 'unknown' | 'not-applicable' | null;

/** How somebody answered a checklist, on a day. */
export interface StorySheet {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Name of the meeting in the story; outside meetings without it. */
  readonly meeting?: string;
  /** The role it was answered in; that of `by` unless given. */
  readonly as?: Role;
  readonly people?: number;
  /** By principle, question by question. */
  readonly said: Readonly<Record<string, readonly Said[]>>;
  readonly note?: string;
  readonly private?: true;
  /** What was said instead, each without knowing of the others: on two devices at once. */
  readonly instead?: readonly Readonly<Record<string, readonly Said[]>>[];
}

/** Which wording was answered is no part of what is seen. */
const HASH = '0'.repeat(64);

/** @returns The sheets as entries: the same story gives the same entries, ids and times included. */
export function checklistEntries(
  subject: string,
  sheets: readonly StorySheet[],
  checklist: Pick<ChecklistDefinition, 'id' | 'version'> = coproduction6,
): readonly Entry[] {
  return sheets.flatMap((sheet, index) => {
    const {by, on, instead = []} = sheet;
    const id = idOf(`sheet ${String(index)}`);
    const entryId = (step: number): string => idOf(`sheet ${String(index)} entry ${String(step)}`);
    const envelope = (step: number) => ({
      id: entryId(step),
      schema: ENTRY_SCHEMA,
      subject,
      author: partyIn(by, subject),
      at: `${on}T18:${String(index % 60).padStart(2, '0')}:${String(step % 60).padStart(2, '0')}.000Z-0000`,
      zone: 'America/Toronto',
      audience: sheet.private ? 'private' : 'shared',
      entity: {kind: 'checklist', id},
    });
    const {meeting, ...body} = bodyOf(sheet, checklist);
    const record = {...envelope(0), act: 'record', parents: [], body: {meeting, ...body}} as Entry;
    const others = instead.map((said, step) => {
      const changed = {...body, answers: answersOf(said)};
      return {...envelope(step + 1), act: 'set', parents: [entryId(0)], body: changed} as Entry;
    });
    return [record, ...others];
  });
}

/** @returns Parts of a kept draft in which these answers are begun. */
export function draftOf(said: StorySheet['said']): Readonly<Record<string, ChecklistAnswer>> {
  return Object.fromEntries(answersOf(said).map(({question, answer}) => [`answer:${question}`, answer]));
}

function bodyOf(
  {by, on, as = by, people = 1, meeting, said, note = ''}: StorySheet,
  {id, version}: {id: string; version: string},
) {
  return {
    meeting: meeting === undefined ? null : idOf(meeting),
    definition: {id, version, hash: HASH},
    on,
    as,
    people,
    answers: answersOf(said),
    note,
  };
}

function answersOf(said: StorySheet['said']): readonly ChecklistResponse[] {
  return Object.entries(said).flatMap(([principle, answers]) =>
    answers.flatMap((answer, index) => {
      if (answer === null) return [];
      const question = `${principle}.${String(index + 1)}`;
      return [
        {question, answer: typeof answer === 'number' ? {kind: 'rated', value: answer} : {kind: answer}} as const,
      ];
    }),
  );
}
