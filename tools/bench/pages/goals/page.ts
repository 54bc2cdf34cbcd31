import '@avec/elements/goal-editor/define';
import '@avec/elements/provider/define';
import {changeAt, ENTRY_SCHEMA, uuidv7, type Entry, type GoalChange} from '@avec/model';
import {openRecord} from '@avec/store';

import {fileOf} from '../storage/entries.js';

const GOALS = 50;
const FIRST = Date.UTC(2020, 0, 1);

/** Fills the record of a subject with fifty goals that so many entries tell, steps and changes to them. */
async function fill(subject: string, count: number): Promise<void> {
  const record = openRecord({tenant: '', subject, actor: {role: 'person', ref: subject}});
  await record.ready;
  const each = Math.ceil(count / GOALS);
  const entries = Array.from({length: GOALS}, (_, place) => goalOf(subject, place, each)).flat();
  await record.importAll(fileOf(subject, entries));
  record.close();
}

/** One goal: its record, then up to forty steps, then changes of their words, each after the one before. */
function goalOf(subject: string, place: number, count: number): Entry[] {
  const goal = uuidv7(FIRST + place);
  const steps = Array.from({length: Math.min(40, count - 1)}, (_, index) => uuidv7(FIRST + place + index));
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    const time = FIRST + (place * count + index) * 60_000;
    const step = steps[index % Math.max(1, steps.length)] ?? goal;
    const change: GoalChange =
      index === 0
        ? changeAt({step: null, field: 'title'}, `Goal ${String(place)}`)
        : changeAt({step, field: 'what'}, `Step, version ${String(index)}`);
    const entry = {
      id: uuidv7(time),
      schema: ENTRY_SCHEMA,
      subject,
      entity: {kind: 'goal', id: goal},
      act: index === 0 ? 'record' : 'set',
      parents: entries.slice(-1).map(({id}) => id),
      author: {role: 'person', ref: subject},
      at: `${new Date(time).toISOString()}-0000`,
      zone: 'America/Toronto',
      audience: 'shared',
      body: {changes: [change]},
    };
    // Act and body belong together: both are decided by the place.
    entries.push(entry as Entry);
  }
  return entries;
}

/** Puts the editor on the page. @returns Milliseconds until every goal is in its list. */
async function show(subject: string): Promise<number> {
  const provider = document.createElement('avec-provider');
  provider.subject = subject;
  const editor = document.createElement('avec-goal-editor');
  provider.append(editor);
  const start = performance.now();
  document.body.append(provider);
  while ((editor.renderRoot as ShadowRoot | undefined)?.querySelectorAll('.goal').length !== GOALS) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  const taken = performance.now() - start;
  provider.remove();
  return taken;
}

Object.assign(globalThis, {bench: {fill, show}});
