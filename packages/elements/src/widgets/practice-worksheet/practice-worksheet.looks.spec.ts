import {expect} from '@open-wc/testing';

import {Office, PAUL} from './practice-worksheet.fixture.js';
import type {PracticeWorksheetHarness} from './practice-worksheet.harness.js';

/** What the page is told when it is printed, and while it is. */
async function onPaper(sheet: PracticeWorksheetHarness, act?: () => Promise<void>) {
  const {print} = globalThis;
  let paper = null;
  globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    paper = sheet.paper;
    dispatchEvent(new Event('afterprint'));
  };
  try {
    if (act) await act();
    else globalThis.print();
  } finally {
    globalThis.print = print;
  }
  await sheet.element.updateComplete;
  return paper as PracticeWorksheetHarness['paper'];
}

describe('avec-practice-worksheet on screen and on paper', () => {
  let office: Office;
  beforeEach(() => (office = new Office()));
  afterEach(() => office.leave());

  it('is accessible before, while and after a worksheet is written', async () => {
    await office.sheet(PAUL, {most: 'Doing for', 'to.rung': 'arnstein.1'});
    const sheet = await office.seat(PAUL);
    await sheet.read(sheet.sheets[0]!);
    await expect(sheet.element).to.be.accessible();
    await sheet.tap('Start a worksheet');
    await expect(sheet.element).to.be.accessible();
    expect(sheet.paper).to.equal(null);
  });

  it('paints every rung the same, chosen or not: no blame for “to”, no praise for “with”', async () => {
    const sheet = await office.seat(PAUL);
    await sheet.tap('Start a worksheet');
    const looks = (['to', 'for', 'with'] as const).flatMap((way) => sheet.looks(way, {chosen: false}));
    expect(new Set(looks).size).to.equal(1);
    for (const way of ['to', 'with'] as const) await sheet.choose(way, sheet.rungs(way)[0]!);
    const chosen = {chosen: true};
    expect(sheet.looks('to', chosen)).to.deep.equal(sheet.looks('with', chosen));
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels', async () => {
    const sheet = await office.seat(PAUL, {lang: 'fr-CA'});
    sheet.element.style.inlineSize = '288px';
    await sheet.tap('Commencer une feuille');
    await sheet.write('to', 'Ce que j’ai fait', 'Hexakosioihexekontahexaphobie'.repeat(4));
    for (const {width, height} of sheet.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(sheet.overflow).to.equal(0);
  });

  it('prints an empty worksheet with room to write by hand and circles to tick, whatever is on the screen', async () => {
    const sheet = await office.seat(PAUL);
    await sheet.tap('Start a worksheet');
    await sheet.write('to', 'What I did', 'Not for this paper');
    await sheet.tap('Come back to it later');
    const paper = await onPaper(sheet, () => sheet.tap('Print an empty worksheet'));
    expect(paper?.text)
      .to.contain('Doing to')
      .and.to.contain('Support I need')
      .and.not.to.contain('Not for this paper');
    expect(paper?.ticks).to.equal(8);
    expect(paper?.ticked).to.deep.equal([]);
    // Three lines for each of three fields of three ways, and for each of four questions.
    expect(paper?.rules).to.equal(3 * 3 * 3 + 3 * 4);
    expect(sheet.buttons).to.contain('Go on with my worksheet');
  });

  it('prints what is being written, with what is left open to fill in', async () => {
    const sheet = await office.seat(PAUL);
    await sheet.tap('Start a worksheet');
    await sheet.write('for', 'What I did', 'I called the landlord.');
    await sheet.choose('for', sheet.rungs('for')[2]!);
    const paper = await onPaper(sheet);
    expect(paper?.text).to.contain('I called the landlord.');
    expect(paper?.ticked).to.deep.equal(['You said what was happening. You did not ask. Informing']);
    expect(paper?.rules).to.equal(8 + 4);
  });

  it('prints an earlier worksheet with its day, and says that it is for its author alone', async () => {
    await office.sheet(PAUL, {towards: 'Ask first.'});
    const sheet = await office.seat(PAUL);
    const name = sheet.sheets[0]!;
    await sheet.read(name);
    const paper = await onPaper(sheet, () => sheet.tap(`Print: ${name}`));
    expect(paper?.text).to.contain('Day March 2, 2026').and.to.contain('Ask first.').and.to.contain('Only for me');
  });

  it('gives the empty worksheet the lines of a service', async () => {
    const sheet = await office.seat(PAUL, {about: 'service', lang: 'fr-CA'});
    const paper = await onPaper(sheet, () => sheet.tap('Imprimer une feuille vide'));
    expect(paper?.text).to.contain('Ce que nous sommes en train de faire');
    expect(paper?.rules).to.equal(3 * 4 * 3 + 3 * 4);
  });
});
