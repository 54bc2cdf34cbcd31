import {CONTINGENCY_ID, uuidv7} from '@avec/model';
import {expect} from '@open-wc/testing';

import {PAUL, SYLVIE, Table} from './contingency-plan.fixture.js';

const EMERGENCY = 'In an emergency';
const FAILURE = 'If we get cut off';
const CONTACT = 'Somebody to call';

describe('avec-contingency-plan with several hands', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('lets everybody who takes part write, and says who', async () => {
    await table.say(PAUL, {practitionerWill: 'I call you back.'});
    const sylvie = await table.seat(SYLVIE);
    await sylvie.tap(`Change: ${EMERGENCY}`);
    await sylvie.write(CONTACT, 'Sylvie');
    await sylvie.tap(`Save: ${EMERGENCY}`);
    await sylvie.until(() => sylvie.cells(EMERGENCY)[CONTACT] === 'Sylvie');
    expect(sylvie.plan(EMERGENCY)).to.contain('You, ').and.to.contain('Practitioner (Paul), ');
  });

  it('shows what others write as it arrives, and who', async () => {
    const marie = await table.seat(table.marie);
    await table.say(PAUL, {nearestService: 'CLSC'});
    await marie.until(() => marie.status !== '' && marie.cells(EMERGENCY)['The nearest service'] === 'CLSC');
    expect(marie.status).to.equal('New from: Practitioner (Paul).');
  });

  it('keeps both where two knew nothing of one another, and lets one choose', async () => {
    await table.say(table.marie, {contactName: 'Nobody'});
    const heads = (await table.view())?.heads;
    await table.say(PAUL, {contactName: 'Rose'}, heads);
    await table.say(SYLVIE, {contactName: 'Sylvie', contactPhone: '514 555-0101'}, heads);
    const marie = await table.seat(table.marie);
    expect(marie.versions(EMERGENCY)).to.have.members(['Rose', 'Sylvie']);
    expect(marie.plan(EMERGENCY))
      .to.contain('Neither had seen the other.')
      .and.to.contain('Relative or close person (Sylvie)');
    await marie.tap('Keep this one: Rose');
    await marie.until(() => marie.versions(EMERGENCY).length === 0);
    await marie.until(() => marie.focused === EMERGENCY);
    const view = await table.view();
    expect([view?.fields.contactName.value, view?.fields.contactName.others]).to.deep.equal(['Rose', []]);
    // What nobody said otherwise stays.
    expect(view?.fields.contactPhone.value).to.equal('514 555-0101');
    await marie.tap('Undo');
    await marie.until(() => marie.status.startsWith('Undone.'));
  });

  it('keeps both where two wrote the first plan, each on their own device', async () => {
    await table.say(PAUL, {waitMinutes: '5'}, []);
    await table.say(table.marie, {waitMinutes: '10'}, []);
    const marie = await table.seat(table.marie);
    expect(marie.versions(FAILURE)).to.have.members(['5 minutes', '10 minutes']);
  });

  it('does not undo what somebody else said while one wrote', async () => {
    await table.say(PAUL, {contactName: 'Nobody'});
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${EMERGENCY}`);
    await marie.write('The nearest service', 'CLSC');
    await table.say(PAUL, {contactName: 'Rose'});
    await marie.until(() => marie.status !== '');
    await marie.tap(`Save: ${EMERGENCY}`);
    await marie.until(() => marie.fields.length === 0);
    const view = await table.view();
    expect([view?.fields.contactName.value, view?.fields.contactName.others]).to.deep.equal(['Rose', []]);
    expect(view?.fields.nearestService.value).to.equal('CLSC');
  });

  it('says that somebody wrote in the same place meanwhile, and keeps both', async () => {
    await table.say(PAUL, {contactName: 'Nobody'});
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${EMERGENCY}`);
    await marie.write(CONTACT, 'Marie');
    await table.say(PAUL, {contactName: 'Rose'});
    await marie.until(() => marie.text.includes('Someone changed this while you were writing.'));
    expect(marie.written(CONTACT)).to.equal('Marie');
    await marie.tap(`Save: ${EMERGENCY}`);
    await marie.until(() => marie.versions(EMERGENCY).length === 2);
  });

  it('tells apart what was begun before somebody wrote, and what was begun after', async () => {
    await table.say(PAUL, {contactName: 'Nobody', nearestService: 'Nowhere'});
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${EMERGENCY}`);
    await marie.write(CONTACT, 'Marie');
    await table.say(PAUL, {nearestService: 'CLSC'});
    await marie.until(() => marie.written('The nearest service') === 'CLSC');
    await marie.write('The nearest service', 'CLSC, at night');
    await marie.tap(`Save: ${EMERGENCY}`);
    await marie.until(() => marie.cells(EMERGENCY)['The nearest service'] === 'CLSC, at night');
    expect(marie.versions(EMERGENCY)).to.deep.equal([]);
  });

  it('shows what was erased as erased', async () => {
    const paul = table.as(PAUL);
    await table.say(PAUL, {contactName: 'Rose'});
    const by = (await table.view())?.fields.contactName.by?.by ?? uuidv7();
    const parents = (await table.view())?.heads ?? [];
    await paul.append({entity: {kind: 'contingency', id: CONTINGENCY_ID}, act: 'redact', parents, body: {target: by}});
    const marie = await table.seat(table.marie);
    expect(marie.cells(EMERGENCY)[CONTACT]).to.equal('There were words here. They were erased.');
    expect(marie.text).not.to.contain('Rose');
  });

  it('leaves nothing of a former record on the screen', async () => {
    await table.say(PAUL, {contactName: 'Rose'});
    const plan = await table.seat(table.marie);
    await plan.tap(`Change: ${EMERGENCY}`);
    await plan.write(CONTACT, 'Somebody else');
    const provider = plan.element.closest('avec-provider');
    if (provider) provider.subject = `p-${crypto.randomUUID()}`;
    await plan.until(() => plan.buttons.includes(`Write this plan: ${EMERGENCY}`));
    expect(plan.text).not.to.contain('Rose');
    await plan.tap(`Write this plan: ${EMERGENCY}`);
    expect(plan.written(CONTACT)).to.equal('');
  });
});
