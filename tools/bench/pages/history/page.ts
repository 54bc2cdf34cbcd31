import '@avec/elements/outcome-history/define';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import {openRecord, type CareRecord} from '@avec/store';

import {TrendChartHarness} from '../../../../packages/elements/src/charts/trend-chart/trend-chart.harness.js';
import {fileOf, sessions} from '../storage/entries.js';

const WEEK = 7 * 86_400_000;
const FIRST = Date.UTC(2014, 0, 1);

const records = new Map<string, CareRecord>();

/** Opens the record of a subject who has answered ten themes each week. */
async function fill(subject: string, weeks: number): Promise<void> {
  const record = openRecord({tenant: 'history', subject, actor: {role: 'person', ref: subject}});
  await record.ready;
  await record.importAll(fileOf(subject, sessions(subject, weeks, {from: FIRST, every: WEEK})));
  records.set(subject, record);
}

/** Opens the history. @returns Milliseconds until the chart is drawn and the table of its numbers stands open. */
async function show(subject: string): Promise<number> {
  const history = document.createElement('avec-outcome-history');
  history.scale = tourDhorizon;
  history.record = records.get(subject) ?? null;
  const start = performance.now();
  document.body.append(history);
  const trend = await found(() => (history.renderRoot as ShadowRoot | undefined)?.querySelector('avec-trend-chart'));
  await found(() => trend.hasUpdated);
  const chart = new TrendChartHarness(trend);
  await found(() => chart.isDrawn);
  await chart.toggleTable();
  await found(() => chart.rows.length > 2);
  await painted();
  const taken = performance.now() - start;
  history.remove();
  await painted();
  return taken;
}

async function found<Found>(look: () => Found): Promise<NonNullable<Found>> {
  for (;;) {
    const value = look();
    if (value) return value;
    await painted();
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

Object.assign(globalThis, {bench: {fill, show}});
