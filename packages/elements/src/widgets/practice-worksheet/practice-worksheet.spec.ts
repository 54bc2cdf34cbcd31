import {doing3} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';

import {NADIA, Office, PAUL} from './practice-worksheet.fixture.js';
import type {PracticeWorksheetHarness} from './practice-worksheet.harness.js';

const DID = 'What I did';
const SAVE = 'Save this worksheet';
const MINE = 'Only me';
const EVERYONE = 'Everyone who has access to this record';
const ASKED = 'You asked. Nothing ensured it would count.';

/** Counts what a page hears. */
function hear(sheet: PracticeWorksheetHarness, type: string): Event[] {
  const heard: Event[] = [];
  sheet.element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

describe('avec-practice-worksheet', () => {
  let office: Office;
  beforeEach(() => (office = new Office()));
  afterEach(() => office.leave());

  /** Sits Paul down with a new worksheet before him. */
  async function begun(...showing: Parameters<Office['seat']> extends [unknown, ...infer Rest] ? Rest : never) {
    const sheet = await office.seat(PAUL, ...showing);
    await sheet.tap('Start a worksheet');
    return sheet;
  }

  async function save(sheet: PracticeWorksheetHarness): Promise<void> {
    await sheet.tap(SAVE);
    await sheet.until(() => sheet.status !== '' && !sheet.status.startsWith('Saving'));
  }

  it('says what it is for, who can read it, how long it takes, and the first step', async () => {
    const sheet = await office.seat(PAUL);
    expect(sheet.text).to.contain('What did you do to the person, for them, with them?');
    expect(sheet.text).to.contain('Only you can read it, unless you choose to share it.');
    expect(sheet.text).to.contain('It takes about ten minutes.');
    expect(sheet.buttons).to.include.members(['Start a worksheet', 'Print an empty worksheet']);
  });

  it('asks the same of each way, then the four questions', async () => {
    const sheet = await begun();
    expect(sheet.parts).to.deep.equal(['Doing to', 'Doing for', 'Doing with', 'Looking at it all', 'To finish']);
    for (const way of ['to', 'for', 'with'] as const) {
      expect(sheet.fields(way)).to.deep.equal([DID, 'What came of it', 'What could have gone better']);
    }
    const questions = ['What I do most', 'How to move towards “with”', 'Skills to build', 'Support I need'];
    expect(sheet.fields('questions')).to.deep.equal(questions);
  });

  it('asks a service and a project what they did and what they are doing', async () => {
    const sheet = await begun({about: 'service'});
    expect(sheet.fields('with').slice(0, 2)).to.deep.equal(['What we did', 'What we are doing']);
    expect(sheet.title).to.equal('How our service works: a worksheet');
    await sheet.write('with', 'What we are doing', 'A committee of users and staff');
    await save(sheet);
    expect(await sheet.read(sheet.sheets[0]!)).to.contain('A committee of users and staff');
  });

  it('keeps worksheets about one’s practice, a service and a project apart', async () => {
    await office.sheet(PAUL, {most: 'Doing for'});
    expect((await office.seat(PAUL)).sheets).to.have.length(1);
    expect((await office.seat(PAUL, {about: 'project'})).sheets).to.deep.equal([]);
  });

  it('asks in French as the training sheet does', async () => {
    const sheet = await office.seat(PAUL, {lang: 'fr-CA', about: 'service'});
    await sheet.tap('Commencer une feuille');
    expect(sheet.fields('to').slice(0, 2)).to.deep.equal([
      'Ce que nous avons fait',
      'Ce que nous sommes en train de faire',
    ]);
    expect(sheet.parts.slice(0, 3)).to.deep.equal([
      'Faire à — sans la personne',
      'Faire pour la personne',
      'Faire avec la personne',
    ]);
  });

  it('saves one sentence, for its author alone, and a page hears nothing of it', async () => {
    const sheet = await begun();
    const heard = hear(sheet, 'avec-reflection-recorded');
    expect(sheet.finish.reader).to.equal(MINE);
    await sheet.write('to', DID, 'I filled in the form without asking.');
    await save(sheet);
    expect(sheet.status).to.match(/^Your worksheet is saved\. Only you can read it\. Saved on this device at /);
    await sheet.until(() => sheet.focused.startsWith('Your worksheet is saved'));
    expect(sheet.facts(sheet.sheets[0]!)).to.deep.equal(['Only for me']);
    expect(await office.views(office.marie)).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  });

  it('tells a page of a shared one by its id, and nothing of what it says', async () => {
    const sheet = await begun();
    await sheet.write('with', DID, 'We chose the day together.');
    await sheet.finish.setReader(EVERYONE);
    const told = oneEvent(sheet.element, 'avec-reflection-recorded');
    await save(sheet);
    const [view] = await office.views(office.marie);
    expect((await told).detail).to.deep.equal({reflectionId: view?.id});
  });

  it('asks for nothing but one sentence or one rung', async () => {
    const sheet = await begun();
    await sheet.tap(SAVE);
    expect(sheet.problem).to.equal('Write a sentence or choose a rung first. One is enough.');
    expect(await office.views(PAUL)).to.deep.equal([]);
    await sheet.choose('for', ASKED);
    expect(sheet.problem).to.equal('');
    await save(sheet);
    expect(await sheet.read(sheet.sheets[0]!)).to.contain(`${ASKED} Consultation`);
  });

  it('offers the rungs of a way in the words of the one who acted, and the whole ladder to whoever asks', async () => {
    const sheet = await begun();
    expect(sheet.rungs('for')[1]).to.equal(ASKED);
    expect(sheet.rungs('for')).to.have.length(3);
    expect(sheet.aboutRung('for', ASKED)).to.equal('“I was asked” Consultation');
    expect(sheet.chosen('for')).to.equal(null);
    await sheet.tap('Show the whole ladder');
    expect(sheet.rungs('to')).to.have.length(8);
    await sheet.choose('to', ASKED);
    await sheet.tap('Show fewer rungs');
    expect([sheet.rungs('to').length, sheet.chosen('to')]).to.deep.equal([3, ASKED]);
    await sheet.tap('Clear my choice');
    expect(sheet.chosen('to')).to.equal(null);
    expect(sheet.focused).to.equal('Where is it on the ladder?');
  });

  it('takes the ladder the page asks for, and says so when it cannot', async () => {
    const sheet = await begun({ladder: 'doing-3'});
    expect(sheet.rungs('to')).to.have.length(3);
    const wrong = await office.seat(PAUL, {definition: {...doing3, licence: undefined}});
    expect(wrong.text).to.contain('This worksheet cannot be shown on this page.');
  });

  it('keeps each touch as it is made, for this author in this record alone', async () => {
    const sheet = await begun();
    await sheet.write('to', DID, 'Half a thou');
    await sheet.choose('to', sheet.rungs('to')[0]!);
    const again = await office.seat(PAUL);
    await again.until(() => again.buttons.includes('Go on with my worksheet'));
    await again.tap('Go on with my worksheet');
    expect(again.written('to', DID)).to.equal('Half a thou');
    expect(again.chosen('to')).to.equal(sheet.rungs('to')[0]);
    const other = await office.seat(NADIA);
    expect(other.buttons).to.contain('Start a worksheet');
  });

  it('throws away only what was not saved, and only once asked', async () => {
    const sheet = await begun();
    await sheet.write('to', DID, 'No');
    await sheet.tap('Throw away what I wrote');
    expect(sheet.written('to', DID)).to.equal('No');
    await sheet.tap('Yes, throw it away');
    expect(sheet.buttons).to.contain('Start a worksheet');
    expect(sheet.focused).to.equal('Start a worksheet');
  });

  it('is dated as of its day, and never of one to come', async () => {
    const sheet = await begun();
    await sheet.write('questions', 'What I do most', 'Copied from my paper sheet.');
    await sheet.finish.setDay('2099-01-01');
    await sheet.tap(SAVE);
    expect(sheet.problem).to.equal('Choose a day: today, or one before.');
    await sheet.finish.setDay('2026-03-02');
    await save(sheet);
    expect(sheet.sheets).to.deep.equal(['Worksheet of March 2, 2026']);
  });

  it('can be about a decision of the record, and need not be', async () => {
    await office.decision(office.marie, 'Where I would live');
    const sheet = await begun();
    expect(sheet.finish.decisions).to.deep.equal(['None in particular', 'Where I would live']);
    expect(sheet.finish.decision).to.equal('None in particular');
    await sheet.finish.setDecision('Where I would live');
    await sheet.write('to', DID, 'I chose the building.');
    await save(sheet);
    expect(sheet.facts(sheet.sheets[0]!)).to.contain('Decision: Where I would live');
  });

  it('shows one part at a time in steps, in any order, and loses nothing between them', async () => {
    const sheet = await begun({layout: 'steps'});
    expect([sheet.parts, sheet.step]).to.deep.equal([['Doing to'], 'Doing to']);
    await sheet.write('to', DID, 'A');
    await sheet.tap('Next');
    expect([sheet.parts, sheet.focused]).to.deep.equal([['Doing for'], 'Doing for']);
    await sheet.tap('Finish');
    expect(sheet.parts).to.deep.equal(['To finish']);
    await sheet.tap('Doing to');
    expect(sheet.written('to', DID)).to.equal('A');
  });
});
