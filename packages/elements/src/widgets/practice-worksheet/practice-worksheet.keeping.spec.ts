import {RecordError} from '@avec/store';
import {expect, oneEvent} from '@open-wc/testing';

import {Office, PAUL} from './practice-worksheet.fixture.js';
import type {PracticeWorksheetHarness} from './practice-worksheet.harness.js';

const DID = 'What I did';

/** The provider around a worksheet. */
function providerOf(sheet: PracticeWorksheetHarness) {
  const provider = sheet.element.closest('avec-provider');
  if (!provider) throw new Error('There is no provider around it.');
  return provider;
}

describe('avec-practice-worksheet and what is written on it', () => {
  let office: Office;
  let sheet: PracticeWorksheetHarness;

  beforeEach(async () => {
    office = new Office();
    sheet = await office.seat(PAUL);
    await sheet.tap('Start a worksheet');
    await sheet.write('to', DID, 'I chose the building.');
  });
  afterEach(() => office.leave());

  it('keeps every word where saving fails, says why, and tells the page', async () => {
    const record = providerOf(sheet).record!;
    const refuse = () => Promise.reject(new RecordError('quota', 'No room.'));
    Object.defineProperty(record, 'append', {value: refuse, configurable: true});
    const told = oneEvent(sheet.element, 'avec-save-failed');
    await sheet.tap('Save this worksheet');
    expect((await told).detail).to.deep.equal({reason: 'quota'});
    await sheet.until(() => sheet.problem.startsWith('There is no room left on this device.'));
    expect(sheet.written('to', DID)).to.equal('I chose the building.');
    expect(sheet.buttons).to.contain('Keep a copy of my words');
    Reflect.deleteProperty(record, 'append');
    await sheet.until(() => sheet.buttons.includes('Save this worksheet'));
    await sheet.tap('Save this worksheet');
    await sheet.until(() => sheet.sheets.length === 1);
    expect(sheet.problem).to.equal('');
  });

  it('lets no word out of the widget as it is typed or chosen', async () => {
    const heard: string[] = [];
    for (const type of ['input', 'change']) sheet.element.addEventListener(type, () => heard.push(type));
    await sheet.write('for', DID, 'I filled in the form.');
    await sheet.choose('for', sheet.rungs('for')[0]!);
    await sheet.finish.setReader('Everyone who has access to this record');
    await sheet.finish.setDay('2026-03-02');
    expect(heard).to.deep.equal([]);
  });

  it('leaves nothing of one record on the screen of another', async () => {
    const other = new Office();
    providerOf(sheet).setAttribute('subject', other.subject);
    await sheet.until(() => sheet.buttons.includes('Start a worksheet'));
    await sheet.tap('Start a worksheet');
    expect(sheet.written('to', DID)).to.equal('');
    await other.leave();
  });

  it('saves once, however often the button is tapped', async () => {
    await Promise.all([1, 2, 3].map(() => sheet.tap('Save this worksheet')));
    await sheet.until(() => sheet.sheets.length > 0);
    expect(await office.views(PAUL)).to.have.length(1);
  });
});
