import {modes1, type ModesDefinition} from '@avec/model';
import {RecordError} from '@avec/store';
import {expect, oneEvent} from '@open-wc/testing';

import {NADIA, PAUL, Table} from './contingency-plan.fixture.js';
import type {ContingencyPlanHarness} from './contingency-plan.harness.js';

const EMERGENCY = 'In an emergency';
const FAILURE = 'If we get cut off';
const CONTACT = 'Somebody to call';
const THEN = 'If that fails too, we go on by';

describe('avec-contingency-plan', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  async function save(plan: ContingencyPlanHarness, title: string): Promise<void> {
    await plan.tap(`Save: ${title}`);
    await plan.until(() => plan.fields.length === 0 && plan.status.includes('saved'));
    // What is shown has it once the focus is there.
    await plan.until(() => plan.focused === title);
  }

  it('says what it is for, who reads it, how long it takes, and the first steps', async () => {
    const plan = await table.seat(table.marie);
    expect(plan.text)
      .to.contain('Agree in advance what each of you does.')
      .and.to.contain('Everyone who takes part in this record reads these plans')
      .and.to.contain('It takes about five minutes together.');
    expect(plan.buttons).to.deep.equal([
      `Write this plan: ${EMERGENCY}`,
      `Write this plan: ${FAILURE}`,
      'Print empty plans',
    ]);
    expect(plan.showsCrisisLines).to.equal(true);
  });

  it('asks for an emergency and for a lost connection, with nothing decided from the start', async () => {
    const plan = await table.seat(table.marie, {lang: 'fr-CA'});
    await plan.tap('Écrire ce plan : En cas d’urgence');
    expect(plan.fields).to.have.length(5);
    expect(plan.written('A-t-elle accepté qu’on l’appelle ?')).to.equal('Pas encore décidé');
    await plan.tap('Écrire ce plan : Si la communication coupe');
    expect(plan.fields).to.have.length(9);
    expect(plan.options('Si cela ne marche pas non plus, on continue par')).to.deep.equal([
      'Pas encore décidé',
      ...modes1.modes.map(({label}) => label['fr-CA']),
    ]);
    expect(plan.written('Qui rappelle ?')).to.equal('Pas encore décidé');
  });

  it('saves one plan, tells the page its id alone, and says who wrote it', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    await plan.write(CONTACT, ' Rose, my aunt ');
    await plan.choose('Have they agreed to be called?', 'Yes');
    const told = oneEvent(plan.element, 'avec-contingency-recorded');
    await save(plan, EMERGENCY);
    expect((await told).detail).to.deep.equal({contingencyId: 'plans'});
    expect(plan.cells(EMERGENCY)).to.deep.include({
      [CONTACT]: 'Rose, my aunt',
      'Have they agreed to be called?': 'Yes',
      'Their number': 'Not said yet',
    });
    expect(plan.plan(EMERGENCY)).to.contain('You, ');
    expect(plan.plan(FAILURE)).to.contain('Nothing is agreed yet.');
    const view = await table.view();
    expect(view?.fields.contactName.value).to.equal('Rose, my aunt');
    expect(view?.fields.contactPhone.by).to.equal(null);
  });

  it('keeps every touch, and goes on where one stopped', async () => {
    const before = await table.seat(table.marie);
    await before.tap(`Write this plan: ${FAILURE}`);
    await before.write('On what number?', '514 555-0101');
    await before.choose('Who calls back?', 'The practitioner');
    const after = await table.seat(table.marie);
    await after.until(() => after.fields.length === 4);
    expect(after.written('On what number?')).to.equal('514 555-0101');
    expect(after.written('Who calls back?')).to.equal('The practitioner');
    expect((await table.view())?.fields.callNumber).to.equal(undefined);
    const paul = await table.seat(PAUL);
    expect(paul.fields).to.deep.equal([]);
  });

  it('takes an act back and does it again', async () => {
    await table.say(table.marie, {whoCalls: 'person', waitMinutes: '5'});
    const plan = await table.seat(table.marie);
    await plan.tap(`Change: ${FAILURE}`);
    await plan.choose('After how long?', '10 minutes');
    await save(plan, FAILURE);
    await plan.tap('Undo');
    await plan.until(() => plan.cells(FAILURE)['After how long?'] === '5 minutes');
    await plan.until(() => plan.focused === 'Do it again');
    await plan.tap('Do it again');
    await plan.until(() => plan.cells(FAILURE)['After how long?'] === '10 minutes');
    expect(plan.cells(FAILURE)['Who calls back?']).to.equal('The person');
  });

  it('takes a first plan back whole', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    await plan.write(CONTACT, 'Rose');
    await save(plan, EMERGENCY);
    await plan.tap('Undo');
    await plan.until(() => plan.buttons.includes(`Write this plan: ${EMERGENCY}`));
    expect((await table.view())?.fields.contactName.value).to.equal('');
  });

  it('takes a part away where it is emptied', async () => {
    await table.say(PAUL, {contactName: 'Rose', nearestService: 'CLSC'});
    const plan = await table.seat(table.marie);
    await plan.tap(`Change: ${EMERGENCY}`);
    await plan.write(CONTACT, '');
    await save(plan, EMERGENCY);
    expect(plan.cells(EMERGENCY)[CONTACT]).to.equal('Not said yet');
    expect(plan.cells(EMERGENCY)['The nearest service']).to.equal('CLSC');
  });

  it('writes nothing where nothing was changed, and gives up what is cancelled', async () => {
    await table.say(PAUL, {contactName: 'Rose'});
    const heads = (await table.view())?.heads;
    const plan = await table.seat(table.marie);
    await plan.tap(`Change: ${EMERGENCY}`);
    await plan.tap(`Save: ${EMERGENCY}`);
    await plan.until(() => plan.fields.length === 0);
    await plan.until(() => plan.focused === `Change: ${EMERGENCY}`);
    await plan.tap(`Change: ${EMERGENCY}`);
    await plan.write(CONTACT, 'Nobody');
    await plan.tap(`Cancel: ${EMERGENCY}`);
    expect(plan.cells(EMERGENCY)[CONTACT]).to.equal('Rose');
    expect((await table.view())?.heads).to.deep.equal(heads);
  });

  it('puts the focus in the first field, and on the plan once it is saved', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    await plan.until(() => plan.focused === CONTACT);
    await plan.write(CONTACT, 'Rose');
    await save(plan, EMERGENCY);
    await plan.until(() => plan.focused === EMERGENCY);
  });

  it('names the ways to meet of the page, and does without names where they cannot be used', async () => {
    const own: ModesDefinition = {...modes1, id: 'ours', modes: modes1.modes.slice(0, 2)};
    const plan = await table.seat(table.marie, {modes: 'ours', definitions: [own]});
    await plan.tap(`Write this plan: ${FAILURE}`);
    await plan.until(() => plan.options(THEN).length === 3);
    await table.say(PAUL, {thenMode: 'carrier-pigeon'});
    const other = await table.seat(table.marie, {modes: 'nowhere'});
    expect(other.cells(FAILURE)[THEN]).to.equal('Another way to meet');
  });

  it('tells the page what is wrong with its list of ways to meet', async () => {
    const plan = await table.seat(table.marie);
    const told = oneEvent(plan.element, 'avec-fault');
    plan.element.modes = 'nowhere';
    expect(((await told) as HTMLElementEventMap['avec-fault']).detail.code).to.equal('definition-unknown');
  });

  it('keeps every word where saving fails, says why, and tells the page', async () => {
    const plan = await table.seat(table.marie);
    const record = plan.element.closest('avec-provider')?.record;
    if (!record) throw new Error('There is no record.');
    const refuse = () => Promise.reject(new RecordError('quota', 'No room.'));
    Object.defineProperty(record, 'append', {value: refuse, configurable: true});
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    await plan.write(CONTACT, 'Words that stay');
    const told = oneEvent(plan.element, 'avec-save-failed');
    await plan.tap(`Save: ${EMERGENCY}`);
    expect((await told).detail).to.deep.equal({reason: 'quota'});
    await plan.until(() => plan.problem.startsWith('There is no room left on this device.'));
    expect(plan.written(CONTACT)).to.equal('Words that stay');
    expect(plan.buttons).to.contain('Keep a copy of my words');
    Reflect.deleteProperty(record, 'append');
    await plan.until(() => plan.buttons.includes(`Save: ${EMERGENCY}`));
    await save(plan, EMERGENCY);
    expect(plan.problem).to.equal('');
  });

  it('saves once, however often the button is tapped', async () => {
    const plan = await table.seat(table.marie);
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    await plan.write(CONTACT, 'Rose');
    const entries: unknown[] = [];
    await Promise.all([1, 2, 3].map(() => plan.tap(`Save: ${EMERGENCY}`)));
    await plan.until(() => plan.fields.length === 0);
    for await (const entry of table.as(table.marie).entries({kind: 'contingency'})) entries.push(entry);
    expect(entries).to.have.length(1);
  });

  it('lets no word out as it is typed or chosen', async () => {
    const plan = await table.seat(table.marie);
    const heard: string[] = [];
    for (const type of ['input', 'change']) plan.element.addEventListener(type, () => heard.push(type));
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    await plan.write(CONTACT, 'Rose');
    await plan.choose('Have they agreed to be called?', 'Yes');
    expect(heard).to.deep.equal([]);
  });

  it('is closed to managers', async () => {
    await table.say(PAUL, {contactName: 'Rose'});
    const plan = await table.seat(NADIA);
    expect(plan.text).to.contain('Your role sees numbers only.').and.not.to.contain('Rose');
  });
});
