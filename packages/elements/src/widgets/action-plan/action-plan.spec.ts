import {coproduction6} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';

import type {ActionChangedEvent, ActionRecordedEvent} from './action-plan.events.js';
import {PAUL, PlanTable} from './action-plan.fixture.js';
import type {ActionPlanHarness} from './action-plan.harness.js';
import type {FaultEvent} from '../../foundation/events/fault-event.js';

const INVITE = 'Invite two peers to the welcome day';
const WHAT = 'What we will do';
const HOW = 'How we will know it worked';

/** Adds a line as a person does. */
async function add(plan: ActionPlanHarness, what: string): Promise<void> {
  await plan.tap(plan.open.length + plan.closed.length === 0 ? 'Write a first line' : 'Add a line');
  await plan.write(WHAT, what);
  await plan.tap('Save this line');
  await plan.until(() => plan.open.includes(what) && plan.fields.length === 0);
}

describe('avec-action-plan', () => {
  let table: PlanTable;
  beforeEach(() => (table = new PlanTable()));
  afterEach(() => table.leave());

  it('says what it is for, who will see it and how long it takes, before the first line', async () => {
    const plan = await table.seat(table.marie);
    expect(plan.text).to.contain('Turn what you would like to change into small, clear actions.');
    expect(plan.text).to.contain('Everyone who takes part in this record reads the plan');
    expect(plan.text).to.contain('One line takes about two minutes.');
  });

  it('takes a line with its principle, who, by when and how, and has it after a reload', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap('Write a first line');
    await plan.choose('Key element', 'Networks');
    await plan.write(WHAT, INVITE);
    await plan.write('Who', 'Ali and Paul');
    await plan.write('By when', '2027-03-01');
    await plan.write(HOW, 'Two peers came');
    await plan.tap('Save this line');
    await plan.until(() => plan.open.length === 1 && plan.fields.length === 0);
    expect(plan.status).to.match(/^The line is saved\. Saved on this device at /);
    await plan.until(() => plan.focused === INVITE);
    const again = await table.seat(table.marie);
    expect(again.cells(INVITE)).to.deep.equal({
      'Key element': 'Networks',
      Who: 'Ali and Paul',
      'By when': 'March 1, 2027',
      [HOW]: 'Two peers came',
    });
  });

  it('hints as one writes, and saves what has no answer to any of it', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap('Write a first line');
    expect(plan.saidHints).to.deep.equal([]);
    await plan.write(WHAT, INVITE);
    await plan.write('Who', 'Ali');
    expect(plan.saidHints).to.deep.equal([
      'Specific: what exactly will be done? Said',
      'Agreed: who takes it on, and have they said yes? Said',
    ]);
    await plan.tap('Save this line');
    await plan.until(() => plan.open.length === 1);
    expect(plan.cells(INVITE)).to.include({'By when': 'Not said yet', [HOW]: 'Not said yet'});
  });

  it('says what is missing, where it is, and keeps the rest', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap('Write a first line');
    await plan.write('Who', 'Ali');
    await plan.tap('Save this line');
    expect(plan.problem).to.equal('Write a few words first.');
    expect(plan.focused).to.equal(WHAT);
    expect(plan.written('Who')).to.equal('Ali');
  });

  it('keeps what is being written, for this author alone', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap('Write a first line');
    await plan.write(WHAT, 'Half a thou');
    const again = await table.seat(table.marie);
    await again.until(() => again.fields.length > 0);
    expect(again.written(WHAT)).to.equal('Half a thou');
    expect((await table.seat(PAUL)).fields).to.deep.equal([]);
  });

  it('says that a line is done, and opens it again', async () => {
    await table.line(table.marie, INVITE);
    const plan = await table.seat(PAUL);
    await plan.tap(`It is done: ${INVITE}`);
    await plan.until(() => plan.closed.includes(INVITE));
    expect(plan.text).to.contain('Nothing is left to do for now.');
    await plan.until(() => plan.focused === INVITE);
    await plan.tap(`Open it again: ${INVITE}`);
    await plan.until(() => plan.open.includes(INVITE));
  });

  it('puts a line off to a new day, with a word why', async () => {
    await table.line(table.marie, INVITE, {by: '2026-01-15'});
    const plan = await table.seat(PAUL);
    await plan.tap(`Put it off: ${INVITE}`);
    await plan.tap('Put it off');
    expect(plan.problem).to.equal('Write a few words first.');
    await plan.write('New day', '2099-02-01');
    await plan.write('Why', 'Ali was away');
    await plan.tap('Put it off');
    await plan.until(() => plan.line(INVITE).includes('Why: Ali was away'));
    expect(plan.open).to.deep.equal([INVITE]);
    expect(plan.cells(INVITE)['By when']).to.equal('February 1, 2099');
    expect(plan.text).not.to.contain('The day has come');
  });

  it('drops a line with a word why, apart from those to do', async () => {
    await table.line(table.marie, INVITE);
    await table.line(table.marie, 'Rewrite the poster');
    const plan = await table.seat(PAUL);
    await plan.tap(`Drop it: ${INVITE}`);
    await plan.write('Why', 'No welcome day this year');
    await plan.tap('Drop it');
    await plan.until(() => plan.closed.includes(INVITE));
    expect(plan.open).to.deep.equal(['Rewrite the poster']);
    expect(plan.line(INVITE)).to.match(/Dropped.*Why: No welcome day this year/);
  });

  it('says quietly what is due, nearest day first, and nothing of what is over', async () => {
    await table.line(table.marie, 'No day');
    await table.line(table.marie, 'Later', {by: '2099-01-15'});
    await table.line(table.marie, 'Due', {by: '2026-01-15'});
    const done = await table.line(table.marie, 'Over', {by: '2026-01-10'});
    await table.say(table.marie, done, {standing: 'done'});
    const plan = await table.seat(table.marie);
    expect(plan.open).to.deep.equal(['Due', 'Later', 'No day']);
    expect(plan.text).to.contain('The day has come for one line. How did it go?');
    expect(plan.line('Due')).to.contain('The day has come: January 15, 2026');
    expect(plan.line('Over')).not.to.contain('The day has come');
  });

  it('shows the lines of one meeting, and adds to it', async () => {
    await table.line(table.marie, 'Of another');
    await table.line(table.marie, INVITE, {meeting: 'm-1'});
    const plan = await table.seat(table.marie, {meeting: 'm-1'});
    expect(plan.open).to.deep.equal([INVITE]);
    await add(plan, 'Rewrite the poster');
    const lines = await Promise.all([table.seat(table.marie, {meeting: 'm-1'}), table.seat(table.marie)]);
    expect(lines.map(({open}) => open.length)).to.deep.equal([2, 3]);
  });

  it('takes back one’s own last act', async () => {
    const plan = await table.seat(table.marie);
    await add(plan, INVITE);
    await plan.tap(`It is done: ${INVITE}`);
    await plan.until(() => plan.closed.includes(INVITE));
    await plan.tap('Undo');
    await plan.until(() => plan.open.includes(INVITE));
    await plan.tap('Do it again');
    await plan.until(() => plan.closed.includes(INVITE));
    await plan.tap('Undo');
    await plan.until(() => plan.open.includes(INVITE));
    await plan.tap('Undo');
    await plan.until(() => plan.open.length === 0);
    expect(plan.buttons).to.contain('Write a first line');
  });

  it('tells the page which line, and not a word of it', async () => {
    const plan = await table.seat(table.marie);
    const recorded = oneEvent(document, 'avec-action-recorded') as unknown as Promise<ActionRecordedEvent>;
    await add(plan, 'zebra in the attic');
    const {detail} = await recorded;
    expect(Object.keys(detail)).to.deep.equal(['actionId']);
    const changed = oneEvent(document, 'avec-action-changed') as unknown as Promise<ActionChangedEvent>;
    await plan.tap('It is done: zebra in the attic');
    expect((await changed).detail).to.deep.equal({actionId: detail.actionId, standing: 'done'});
  });

  it('tells the page nothing of a private line', async () => {
    await table.line(table.marie, INVITE, {private: true});
    const plan = await table.seat(table.marie);
    expect(plan.line(INVITE)).to.contain('Private: for you only');
    let heard = 0;
    plan.element.addEventListener('avec-action-changed', () => (heard += 1));
    await plan.tap(`It is done: ${INVITE}`);
    await plan.until(() => plan.closed.includes(INVITE));
    expect(heard).to.equal(0);
    expect((await table.seat(PAUL)).closed).to.deep.equal([]);
  });

  it('prints as a table with empty rows', async () => {
    await table.line(table.marie, INVITE, {principle: 'networks', who: 'Ali'});
    const plan = await table.seat(table.marie);
    dispatchEvent(new Event('beforeprint'));
    expect(plan.paper.length).to.equal(5);
    expect(plan.paper[0]).to.deep.equal(['Networks', INVITE, 'Ali', '', '', 'To do']);
    dispatchEvent(new Event('afterprint'));
    await plan.until(() => plan.paper.length === 0 && plan.open.length === 1);
  });

  it('offers the principles of the page’s own checklist', async () => {
    const own = {
      ...coproduction6,
      id: 'ours',
      principles: coproduction6.principles.slice(0, 2),
      questions: coproduction6.questions.filter(({principle}) => principle === 'assets' || principle === 'capacity'),
    };
    const plan = await table.seat(table.marie, {checklist: 'ours', definitions: [own]});
    await plan.tap('Write a first line');
    await plan.until(() => plan.fields.includes('Key element'));
    await plan.choose('Key element', 'Capacity');
  });

  it('does without principles where the checklist cannot be used, and says so to the page', async () => {
    const faulty = oneEvent(document, 'avec-fault') as unknown as Promise<FaultEvent>;
    const plan = await table.seat(table.marie, {checklist: 'nowhere'});
    expect((await faulty).detail.code).to.equal('definition-unknown');
    await plan.tap('Write a first line');
    expect(plan.fields).not.to.contain('Key element');
  });

  it('is closed to managers', async () => {
    await table.line(table.marie, INVITE);
    const plan = await table.seat({role: 'manager', ref: 'ma-1'});
    expect(plan.text).to.contain('Your role sees numbers only.').and.not.to.contain(INVITE);
  });

  it('speaks French', async () => {
    await table.line(table.marie, 'Inviter deux pairs', {principle: 'assets'});
    const plan = await table.seat(table.marie, {lang: 'fr-CA'});
    expect(plan.text).to.contain('Plan d’action').and.to.contain('Comment nous saurons que cela fonctionne');
    expect(plan.cells('Inviter deux pairs')['Élément clé']).to.equal('Forces et savoirs');
    expect(plan.buttons).to.contain('C’est fait\u202f: Inviter deux pairs'.replace('\u202f', '\u202f'));
  });

  it('is accessible, empty, full and while one writes', async () => {
    const empty = await table.seat(table.marie);
    await expect(empty.element).to.be.accessible();
    await table.line(table.marie, INVITE, {by: '2026-01-15'});
    const plan = await table.seat(table.marie);
    await plan.tap(`Put it off: ${INVITE}`);
    await plan.tap('Add a line');
    await expect(plan.element).to.be.accessible();
  });
});
