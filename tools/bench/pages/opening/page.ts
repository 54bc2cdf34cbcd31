import '@avec/elements/outcome-scale/define';
import '@avec/elements/provider/define';
import {openRecord} from '@avec/store';

import {fileOf, sessions} from '../storage/entries.js';

const TWO_HOURS = 7_200_000;
const FIRST = Date.UTC(2000, 0, 1);

/** Fills the record of a subject. */
async function fill(subject: string, count: number): Promise<void> {
  const record = openRecord({tenant: '', subject, actor: {role: 'person', ref: subject}});
  await record.ready;
  await record.importAll(fileOf(subject, sessions(subject, count, {from: FIRST, every: TWO_HOURS})));
  record.close();
}

/** Puts the widget on the page. @returns Milliseconds until each theme shows what was said the last time. */
async function show(subject: string): Promise<number> {
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

Object.assign(globalThis, {bench: {fill, show}});
