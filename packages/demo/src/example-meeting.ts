import type {ChecklistResponse, DefinitionRef, Entry, EntryDraft} from '@avec/model';

import type {ExampleFrame} from './example-goals.js';
import {MARIE, PAUL, SYLVIE, type SignedIn} from './people.js';
import type {InBoth} from './site/page.js';

/** When the group met, in days ago. */
const MET = 26;

const THEME: InBoth<string> = {fr: 'Notre façon d’accueillir', en: 'How we welcome people'};

const SUMMARY: InBoth<string> = {
  fr: 'Nous faisons beaucoup ensemble. Nous faisons rarement le bilan ensemble.',
  en: 'We do a lot together. We seldom review together.',
};

const LINE: InBoth<{readonly what: string; readonly how: string}> = {
  fr: {what: 'Faire le bilan de l’accueil avec les gens venus', how: 'Trois personnes venues y prennent part'},
  en: {what: 'Review the welcome with those who came', how: 'Three of those who came take part'},
};

/** How one of the group sees the six principles. */
interface ExampleSheet {
  readonly by: SignedIn;
  /** Question by question: 0 to 4, `?` for "I don't know", `n` for "does not apply", a dot for nothing. */
  readonly said: Readonly<Record<string, string>>;
  readonly note?: InBoth<string>;
}

const SHEETS: readonly ExampleSheet[] = [
  {
    by: MARIE,
    said: {assets: '32?', capacity: '22', mutuality: '324.3', networks: '2?n', sharedRoles: '112', catalysts: '33'},
    note: {
      fr: 'On me demande mon avis. On ne me dit pas toujours la suite.',
      en: 'I am asked what I think. I do not always hear what came of it.',
    },
  },
  {
    by: PAUL,
    said: {assets: '332', capacity: '32', mutuality: '33323', networks: '121', sharedRoles: '333', catalysts: '34'},
  },
  {
    by: SYLVIE,
    said: {assets: '221', capacity: '23', mutuality: '22312', networks: '011', sharedRoles: '222', catalysts: '2?'},
  },
];

/**
 * @param definition - The checklist that is answered.
 * @returns A group that met, how each of the three sees the six principles, and a line of the plan, as entries.
 */
export function meetingEntries(frame: ExampleFrame, definition: DefinitionRef): readonly Entry[] {
  const {language, day} = frame;
  const meeting = frame.id('meeting');
  const write = (by: SignedIn, draft: EntryDraft): Entry => frame.entry(draft, {by, daysAgo: MET});
  const met = {on: day(MET), place: 'own-devices', theme: THEME[language], summary: SUMMARY[language]} as const;
  return [
    // In a year the group looks back together.
    write(PAUL, {entity: {kind: 'meeting', id: meeting}, act: 'record', body: {...met, review: day(MET - 365)}}),
    ...SHEETS.map(({by}) => write(by, attendance(by, meeting, frame))),
    ...SHEETS.map((sheet) => write(sheet.by, checklist(sheet, meeting, {frame, definition}))),
    write(MARIE, {
      entity: {kind: 'action', id: frame.id('line')},
      act: 'record',
      body: {meeting, principle: 'sharedRoles', ...LINE[language], who: 'Marie, Paul', by: day(-30)},
    }),
  ];
}

function attendance({ref, role}: SignedIn, meeting: string, frame: ExampleFrame): EntryDraft {
  const silent = {setting: '', job: '', territory: '', takeaway: ''};
  return {
    entity: {kind: 'attendance', id: frame.id(`attendance ${ref}`)},
    act: 'record',
    body: {meeting, who: ref, role, roles: [role], ...silent},
  };
}

function checklist(
  {by, said, note}: ExampleSheet,
  meeting: string,
  {frame, definition}: {readonly frame: ExampleFrame; readonly definition: DefinitionRef},
): EntryDraft {
  return {
    entity: {kind: 'checklist', id: frame.id(`sheet ${by.ref}`)},
    act: 'record',
    body: {
      meeting,
      definition,
      on: frame.day(MET),
      as: by.role,
      people: 1,
      answers: Object.entries(said).flatMap(([principle, answers]) => responsesIn(principle, answers)),
      note: note?.[frame.language] ?? '',
    },
  };
}

function responsesIn(principle: string, said: string): readonly ChecklistResponse[] {
  return Array.from(said).flatMap((sign, index): readonly ChecklistResponse[] => {
    const question = `${principle}.${String(index + 1)}`;
    if (sign === '.') return [];
    if (sign === '?') return [{question, answer: {kind: 'unknown'}}];
    if (sign === 'n') return [{question, answer: {kind: 'not-applicable'}}];
    return [{question, answer: {kind: 'rated', value: Number(sign)}}];
  });
}
