import {expect} from '@open-wc/testing';

import {PAUL, PlanTable, SYLVIE} from './action-plan.fixture.js';

const INVITE = 'Invite two peers';

describe('avec-action-plan with several people', () => {
  let table: PlanTable;
  beforeEach(() => (table = new PlanTable()));
  afterEach(() => table.leave());

  it('shows what others write as it arrives, and who', async () => {
    const marie = await table.seat(table.marie);
    await table.line(PAUL, INVITE);
    await marie.until(() => marie.open.includes(INVITE) && marie.status !== '');
    expect(marie.status).to.equal('New from: Practitioner (Paul).');
    expect(marie.line(INVITE)).to.contain('Practitioner (Paul)');
  });

  it('lets those whose line it is word it, and everybody say who and by when', async () => {
    await table.line(table.marie, INVITE);
    const paul = await table.seat(PAUL);
    await paul.tap(`Change: ${INVITE}`);
    expect(paul.fields).to.deep.equal(['Who', 'By when']);
    expect(paul.text).to.contain('Those who wrote this line say what will be done.');
    await paul.write('Who', 'Paul');
    await paul.tap('Save');
    await paul.until(() => paul.cells(INVITE)['Who'] === 'Paul' && paul.fields.length === 0);
    await paul.until(() => paul.focused === `Change: ${INVITE}`);
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${INVITE}`);
    expect(marie.fields).to.have.length(4);
    await marie.write('What we will do', 'Invite three peers');
    await marie.tap('Save');
    await marie.until(() => marie.open.includes('Invite three peers'));
    expect(marie.cells('Invite three peers')['Who']).to.equal('Paul');
  });

  it('writes nothing where nothing was changed', async () => {
    const id = await table.line(table.marie, INVITE);
    const {heads} = await table.view(id);
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${INVITE}`);
    await marie.tap('Save');
    await marie.until(() => marie.fields.length === 0);
    expect((await table.view(id)).heads).to.deep.equal(heads);
  });

  it('keeps both where two knew nothing of one another, and lets one choose', async () => {
    const id = await table.line(table.marie, INVITE);
    const {heads} = await table.view(id);
    await table.say(PAUL, id, {who: 'Paul'}, heads);
    await table.say(SYLVIE, id, {who: 'Sylvie'}, heads);
    const marie = await table.seat(table.marie);
    expect(marie.versions(INVITE)).to.have.members(['Paul', 'Sylvie']);
    expect(marie.line(INVITE))
      .to.contain('Neither had seen the other.')
      .and.to.contain('Relative or close person (Sylvie)');
    await marie.tap('Keep this one: Paul');
    await marie.until(() => marie.versions(INVITE).length === 0);
    expect(marie.cells(INVITE)['Who']).to.equal('Paul');
    expect((await table.view(id)).fields.who.conflict).to.deep.equal([]);
  });

  it('shows two standings with their reasons, and keeps the reason of the one that is chosen', async () => {
    const id = await table.line(table.marie, INVITE);
    const {heads} = await table.view(id);
    await table.say(PAUL, id, {standing: 'dropped', why: 'No time'}, heads);
    await table.say(SYLVIE, id, {standing: 'moved', why: 'In spring'}, heads);
    const marie = await table.seat(table.marie);
    expect(marie.versions(INVITE)).to.have.members(['Dropped: No time', 'Put off: In spring']);
    // Whether it is over is what is to be decided.
    expect(marie.open).to.deep.equal([INVITE]);
    await marie.tap('Keep this one: Put off: In spring');
    await marie.until(() => marie.versions(INVITE).length === 0);
    const {fields} = await table.view(id);
    expect([fields.standing.value, fields.why.value]).to.deep.equal(['moved', 'In spring']);
  });

  it('tells apart two reasons for the same standing', async () => {
    const id = await table.line(table.marie, INVITE);
    const {heads} = await table.view(id);
    await table.say(PAUL, id, {standing: 'moved', why: 'No time'}, heads);
    await table.say(SYLVIE, id, {standing: 'moved', why: 'In spring'}, heads);
    const marie = await table.seat(table.marie);
    await marie.tap('Keep this one: Put off: No time');
    await marie.until(() => marie.versions(INVITE).length === 0);
    expect((await table.view(id)).fields.why.value).to.equal('No time');
  });

  it('does not undo what somebody else said while one wrote', async () => {
    const id = await table.line(table.marie, INVITE, {who: 'Nobody'});
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${INVITE}`);
    await marie.write('What we will do', 'Invite three peers');
    await table.say(PAUL, id, {who: 'Paul'});
    await marie.until(() => marie.cells(INVITE)['Who'] === 'Paul');
    expect(marie.written('What we will do')).to.equal('Invite three peers');
    await marie.tap('Save');
    await marie.until(() => marie.open.includes('Invite three peers'));
    const {fields} = await table.view(id);
    expect([fields.who.value, fields.who.conflict]).to.deep.equal(['Paul', []]);
  });

  it('says that somebody wrote in the same field meanwhile, and keeps both', async () => {
    const id = await table.line(table.marie, INVITE);
    const marie = await table.seat(table.marie);
    await marie.tap(`Change: ${INVITE}`);
    await marie.write('Who', 'Marie');
    await table.say(PAUL, id, {who: 'Paul'});
    await marie.until(() => marie.text.includes('Someone changed this while you were writing.'));
    await marie.tap('Save');
    await marie.until(() => marie.versions(INVITE).length === 2);
  });

  it('leaves nothing of a former record on the screen', async () => {
    await table.line(table.marie, INVITE);
    const plan = await table.seat(table.marie);
    const provider = plan.element.closest('avec-provider');
    if (provider) provider.subject = `p-${crypto.randomUUID()}`;
    await plan.until(() => plan.open.length === 0 && plan.buttons.length > 0);
    expect(plan.text).not.to.contain(INVITE);
  });

  it('keeps the words on the screen where they cannot be saved, and says why', async () => {
    await table.line(table.marie, INVITE);
    const plan = await table.seat(table.marie);
    const record = plan.element.closest('avec-provider')?.record;
    if (record) Object.defineProperty(record, 'append', {value: () => Promise.reject(new Error('full'))});
    await plan.tap('Add a line');
    await plan.write('What we will do', 'Words that stay');
    await plan.tap('Save this line');
    await plan.until(() => plan.problem !== '');
    expect(plan.problem).to.contain('This could not be saved. Your words are still here.');
    expect(plan.written('What we will do')).to.equal('Words that stay');
    expect(plan.buttons).to.contain('Keep a copy of my words');
  });
});
