import {expect} from '@open-wc/testing';

import {ALI, NADIA, Office, PAUL} from './practice-worksheet.fixture.js';

const MARCH = 'Worksheet of March 2, 2026';
const MAY = 'Worksheet of May 4, 2026';

describe('avec-practice-worksheet with earlier worksheets', () => {
  let office: Office;
  beforeEach(() => (office = new Office()));
  afterEach(() => office.leave());

  it('lists them by date, the newest first, and shows only what was said', async () => {
    await office.sheet(PAUL, {'to.did': 'I chose.', 'to.rung': 'arnstein.1'});
    await office.sheet(PAUL, {on: '2026-05-04', towards: 'Ask first.'});
    const sheet = await office.seat(PAUL);
    expect(sheet.sheets).to.deep.equal([MAY, MARCH]);
    const read = await sheet.read(MARCH);
    expect(read).to.contain('Doing to What I did I chose. Where is it on the ladder? You brought people in');
    expect(read).not.to.contain('Doing for');
  });

  it('changes one later with an entry of its own, and takes the change back', async () => {
    const id = await office.sheet(PAUL, {most: 'Doing for', skills: 'Patience'});
    const sheet = await office.seat(PAUL);
    await sheet.read(MARCH);
    await sheet.tap(`Change: ${MARCH}`);
    expect(sheet.title).to.equal('Changing the worksheet of March 2, 2026');
    expect(sheet.written('questions', 'Skills to build')).to.equal('Patience');
    await sheet.write('questions', 'What I do most', 'Doing with');
    await sheet.tap('Save this worksheet');
    await sheet.until(() => sheet.status.startsWith('Your changes are saved.'));
    const [view] = await office.views(PAUL);
    expect([view?.id, view?.most, view?.skills]).to.deep.equal([id, 'Doing with', 'Patience']);
    await sheet.tap('Undo');
    await sheet.until(() => sheet.status.startsWith('Undone.'));
    expect((await office.views(PAUL))[0]).to.include({id, most: 'Doing for'});
  });

  it('says that changes are begun and not saved, after a reload too', async () => {
    await office.sheet(PAUL, {most: 'Doing for'});
    const sheet = await office.seat(PAUL);
    await sheet.read(MARCH);
    await sheet.tap(`Change: ${MARCH}`);
    await sheet.write('questions', 'Support I need', 'Half a thou');
    const again = await office.seat(PAUL);
    await again.until(() => again.facts(MARCH).includes('Changes not saved yet'));
    await again.read(MARCH);
    await again.tap(`Go on with my changes: ${MARCH}`);
    expect(again.written('questions', 'Support I need')).to.equal('Half a thou');
  });

  it('puts the words back on the screen when a saving is taken back', async () => {
    const sheet = await office.seat(PAUL);
    await sheet.tap('Start a worksheet');
    await sheet.write('to', 'What I did', 'I chose.');
    await sheet.tap('Save this worksheet');
    await sheet.until(() => sheet.sheets.length === 1);
    await sheet.tap('Undo');
    await sheet.until(() => sheet.sheets.length === 0);
    expect(sheet.status).to.match(/^Undone\. What you wrote is in your worksheet again\./);
    await sheet.tap('Go on with my worksheet');
    expect(sheet.written('to', 'What I did')).to.equal('I chose.');
  });

  it('takes one away once asked, and brings it back', async () => {
    await office.sheet(PAUL, {most: 'Doing for'});
    const sheet = await office.seat(PAUL);
    await sheet.read(MARCH);
    await sheet.tap(`Take away: ${MARCH}`);
    expect(sheet.focused).to.equal('Take this worksheet away?');
    await sheet.tap('No');
    expect(sheet.focused).to.equal(`Take away: ${MARCH}`);
    await sheet.tap(`Take away: ${MARCH}`);
    await sheet.tap('Yes, take it away');
    await sheet.until(() => sheet.sheets.length === 0);
    await sheet.tap('Undo');
    await sheet.until(() => sheet.sheets.length === 1);
    expect(await sheet.read(MARCH)).to.contain('Doing for');
  });

  it('is shared once asked, and kept for oneself again', async () => {
    await office.sheet(PAUL, {most: 'Doing for'});
    const sheet = await office.seat(PAUL);
    await sheet.read(MARCH);
    await sheet.tap(`Share: ${MARCH}`);
    expect(sheet.text).to.contain('will be able to read it, the person too.');
    expect(await office.views(office.marie)).to.have.length(0);
    await sheet.tap('Yes, share it');
    await sheet.until(() => sheet.facts(MARCH).includes('Shared'));
    expect(sheet.status).to.match(/^Your worksheet is shared\./);
    expect(sheet.sheets).to.deep.equal([MARCH]);
    expect(await office.views(office.marie)).to.have.length(1);
    await sheet.read(MARCH);
    await sheet.tap(`Keep it for me alone: ${MARCH}`);
    await sheet.until(() => sheet.facts(MARCH).includes('Only for me'));
    expect(sheet.status).to.match(/^From now on, only you can read it\./);
    expect(await office.views(office.marie)).to.have.length(0);
  });

  it('takes a sharing back, and nothing is lost', async () => {
    await office.sheet(PAUL, {most: 'Doing for'});
    const sheet = await office.seat(PAUL);
    await sheet.read(MARCH);
    await sheet.tap(`Share: ${MARCH}`);
    await sheet.tap('Yes, share it');
    await sheet.until(() => sheet.facts(MARCH).includes('Shared'));
    await sheet.tap('Undo');
    await sheet.until(() => sheet.facts(MARCH).includes('Only for me'));
    expect(await office.views(office.marie)).to.have.length(0);
    expect((await office.views(PAUL)).map(({most}) => most)).to.deep.equal(['Doing for']);
  });

  it('tells the person calmly that it is for those who support them', async () => {
    await office.sheet(PAUL, {most: 'Doing for'});
    const sheet = await office.seat(office.marie);
    expect(sheet.text).to.contain('These worksheets are for those who support you.');
    expect(sheet.text).to.contain('Nothing is expected of you here.');
    expect([sheet.sheets, sheet.buttons]).to.deep.equal([[], []]);
  });

  it('lets the person read what was shared with them, and change nothing of it', async () => {
    await office.sheet(PAUL, {most: 'Doing for', audience: 'shared'});
    const sheet = await office.seat(office.marie);
    expect(sheet.facts(MARCH)).to.deep.equal(['By: Practitioner (Paul)']);
    expect(await sheet.read(MARCH)).to.contain('What I do most Doing for');
    expect(sheet.buttons).to.deep.equal([MARCH, `Print: ${MARCH}`]);
  });

  it('shows those who support what others shared, and managers nothing but their own', async () => {
    await office.sheet(PAUL, {most: 'Doing for', audience: 'shared'});
    await office.sheet(NADIA, {on: '2026-05-04', most: 'Ours'});
    await office.decision(office.marie, 'Where I would live');
    expect((await office.seat(ALI)).sheets).to.deep.equal([MARCH]);
    const manager = await office.seat(NADIA);
    expect(manager.sheets).to.deep.equal([MAY]);
    await manager.tap('Start a worksheet');
    expect(manager.finish.decisions).to.deep.equal([]);
  });

  it('shows what arrives while it is open, and leaves the writing alone', async () => {
    const sheet = await office.seat(PAUL);
    await sheet.tap('Start a worksheet');
    await sheet.write('to', 'What I did', 'Half a thou');
    await office.sheet(ALI, {most: 'Doing with', audience: 'shared'});
    await sheet.until(() => sheet.status === 'New from: Peer support worker (Ali).');
    expect(sheet.written('to', 'What I did')).to.equal('Half a thou');
    await sheet.tap('Come back to it later');
    expect(sheet.sheets).to.deep.equal([MARCH]);
  });

  it('keeps both versions of what was written on two devices, and lets its author choose', async () => {
    const id = await office.sheet(PAUL, {most: 'One'});
    const heads = (await office.views(PAUL))[0]!.heads;
    await office.change(PAUL, id, {most: 'Two'}, heads);
    await office.change(PAUL, id, {most: 'Three'}, heads);
    const sheet = await office.seat(PAUL);
    expect(sheet.facts(MARCH)).to.contain('This was written in two ways');
    const read = await sheet.read(MARCH);
    expect(read).to.contain('Two').and.to.contain('Three');
    await sheet.tap('Keep this one');
    await sheet.until(() => sheet.status.startsWith('That version is kept.'));
    expect((await office.views(PAUL))[0]).to.deep.include({id, most: 'Three', conflict: []});
  });

  it('does not write over what was saved elsewhere in the same place meanwhile', async () => {
    const id = await office.sheet(PAUL, {most: 'One', skills: 'A'});
    const heads = (await office.views(PAUL))[0]!.heads;
    const sheet = await office.seat(PAUL);
    await sheet.read(MARCH);
    await sheet.tap(`Change: ${MARCH}`);
    await sheet.write('questions', 'What I do most', 'Here');
    await office.change(PAUL, id, {most: 'Elsewhere', skills: 'B'}, heads);
    await sheet.until(() => sheet.written('questions', 'Skills to build') === 'B');
    await sheet.tap('Save this worksheet');
    await sheet.until(() => sheet.status.startsWith('Your changes are saved.'));
    const [view] = await office.views(PAUL);
    expect([view?.most, view?.conflict.map(({most}) => most)]).to.deep.equal(['Here', ['Elsewhere']]);
  });
});
