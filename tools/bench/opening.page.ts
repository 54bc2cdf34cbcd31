import '@avec/elements/outcome-scale/define';
import '@avec/elements/provider/define';
import {uuidv7} from '@avec/model';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import {openRecord} from '@avec/store';

const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);

/** An export with that many sessions, each of ten themes. */
function exportOf(subject: string, count: number): string {
  const entries = Array.from({length: count}, (_, index) => sessionEntry(subject, FIRST + (index * DAY) / 12, index));
  const exportedAt = new Date().toISOString();
  return JSON.stringify({format: 'avec-record', version: 1, exportedAt, subject, entries});
}

function sessionEntry(subject: string, time: number, index: number): object {
  const iso = new Date(time).toISOString();
  const definition = {id: tourDhorizon.id, version: tourDhorizon.version, hash: '0'.repeat(64)};
  const items = tourDhorizon.items.map(({id}, place) => ({
    item: id,
    answer: {kind: 'rated', value: (index + place) % 11},
    important: false,
    discuss: false,
    note: '',
  }));
  return {
    id: uuidv7(time),
    schema: 1,
    subject,
    entity: {kind: 'outcome', id: uuidv7(time)},
    act: 'record',
    parents: [],
    author: {role: 'person', ref: subject},
    at: `${iso}-0000`,
    zone: 'America/Toronto',
    audience: 'shared',
    body: {definition, on: iso.slice(0, 10), items, note: ''},
  };
}

/** Fills a record. @returns Entries per second. */
async function fill(subject: string, count: number): Promise<number> {
  const record = openRecord({tenant: '', subject, actor: {role: 'person', ref: subject}});
  await record.ready;
  const json = exportOf(subject, count);
  const start = performance.now();
  const {added} = await record.importAll(json);
  const seconds = (performance.now() - start) / 1000;
  record.close();
  return added / seconds;
}

/** Puts the widget on the page. @returns Milliseconds until each theme shows what was said the last time. */
async function open(subject: string): Promise<number> {
  const provider = document.createElement('avec-provider');
  provider.subject = subject;
  const scale = document.createElement('avec-outcome-scale');
  provider.append(scale);
  const start = performance.now();
  document.body.append(provider);
  while ((scale.renderRoot as ShadowRoot | undefined)?.querySelectorAll('.spark-line').length !== 10) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  const taken = performance.now() - start;
  provider.remove();
  return taken;
}

Object.assign(globalThis, {fill, open});
