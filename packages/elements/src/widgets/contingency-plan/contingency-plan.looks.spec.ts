import {expect} from '@open-wc/testing';

import {PAUL, SYLVIE, Table} from './contingency-plan.fixture.js';
import type {ContingencyPlanHarness} from './contingency-plan.harness.js';

const LONG = 'Hexakosioihexekontahexaphobie'.repeat(4);

/** What is on paper while an act has the page printed. */
async function onPaper(plan: ContingencyPlanHarness, act: (() => Promise<void>) | null) {
  const {print} = globalThis;
  let paper: {readonly rows: ContingencyPlanHarness['paper']; readonly ticks: number} | null = null;
  globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    paper = {rows: plan.paper, ticks: plan.ticks};
    dispatchEvent(new Event('afterprint'));
  };
  try {
    if (act) await act();
    else globalThis.print();
  } finally {
    globalThis.print = print;
  }
  await plan.element.updateComplete;
  return paper as {readonly rows: ContingencyPlanHarness['paper']; readonly ticks: number} | null;
}

describe('avec-contingency-plan on screen and on paper', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('is accessible empty, while it is written, and written in two ways', async () => {
    const plan = await table.seat(table.marie);
    await expect(plan.element).to.be.accessible();
    await table.say(PAUL, {whoCalls: 'person'}, []);
    await table.say(SYLVIE, {whoCalls: 'practitioner'}, []);
    await plan.until(() => plan.versions('If we get cut off').length === 2);
    await plan.tap('Write this plan: In an emergency');
    await expect(plan.element).to.be.accessible();
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels', async () => {
    await table.say(PAUL, {contactName: LONG, practitionerWill: LONG});
    const plan = await table.seat(table.marie, {lang: 'fr-CA'});
    plan.element.style.inlineSize = '288px';
    await plan.tap('Écrire ce plan : Si la communication coupe');
    for (const {width, height} of plan.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(plan.overflow).to.equal(0);
  });

  it('prints what is agreed, both versions of what is not, and room for the rest', async () => {
    await table.say(PAUL, {contactName: 'Rose', waitMinutes: '5'}, []);
    await table.say(SYLVIE, {contactName: 'Sylvie'}, []);
    const plan = await table.seat(table.marie);
    const paper = await onPaper(plan, () => plan.tap('Print the plans'));
    expect(paper?.rows?.['Somebody to call']).to.contain('Rose').and.to.contain('Sylvie');
    expect(paper?.rows?.['Somebody to call']).to.contain('Also written, not decided yet');
    expect(paper?.rows?.['After how long?']).to.equal('5 minutes');
    expect(paper?.rows?.['Their number']).to.equal('');
    expect(plan.paper).to.equal(null);
  });

  it('prints empty plans whatever stands in them, and what stands in them the next time', async () => {
    await table.say(PAUL, {contactName: 'Rose'});
    const plan = await table.seat(table.marie);
    const blank = await onPaper(plan, () => plan.tap('Print empty plans'));
    expect(JSON.stringify(blank?.rows)).not.to.contain('Rose');
    expect(Object.keys(blank?.rows ?? {})).to.have.length(9);
    // Two answers of two questions, and the five ways to meet.
    expect(blank?.ticks).to.equal(9);
    const filled = await onPaper(plan, null);
    expect(filled?.rows?.['Somebody to call']).to.equal('Rose');
  });

  it('can only be read where the record can', async () => {
    await table.say(PAUL, {contactName: 'Rose'});
    const plan = await table.seat(table.marie);
    const record = plan.element.closest('avec-provider')?.record;
    const status = {phase: 'read-only', reason: 'newer', blocked: false, lost: false};
    if (record) Object.defineProperty(record, 'status', {value: status});
    plan.element.requestUpdate();
    await plan.until(() => !plan.buttons.includes('Change: In an emergency'));
    expect(plan.buttons).to.deep.equal(['Print the plans', 'Print empty plans']);
    expect(plan.text).to.contain('Rose');
  });

  it('leaves crisis help and notice to the element around it', async () => {
    const [alone, inside] = [await table.seat(table.marie), await table.seat(table.marie, {embedded: true})];
    expect([alone.helps, inside.helps]).to.deep.equal([2, 0]);
  });
});
