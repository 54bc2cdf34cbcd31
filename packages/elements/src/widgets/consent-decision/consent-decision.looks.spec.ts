import {expect} from '@open-wc/testing';

import {consentTo, PAUL, Table} from './consent-decision.fixture.js';
import type {ConsentDecisionHarness, ConsentPaper} from './consent-decision.harness.js';

/** What is on paper while the page is printed. */
async function onPaper(consent: ConsentDecisionHarness, act?: () => Promise<void>): Promise<ConsentPaper | null> {
  const {print} = globalThis;
  let paper: ConsentPaper | null = null;
  globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    paper = consent.paper;
    dispatchEvent(new Event('afterprint'));
  };
  try {
    if (act) await act();
    else globalThis.print();
  } finally {
    globalThis.print = print;
  }
  await consent.element.updateComplete;
  return paper;
}

describe('avec-consent-decision on screen and on paper', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('is accessible before a decision and after', async () => {
    const consent = await table.seat(table.marie);
    await expect(consent.element).to.be.accessible();
    await consent.answer('I choose');
    await expect(consent.element).to.be.accessible();
    await consent.decideAs('I decide for myself');
    await consent.answer('I choose');
    await consent.until(() => consent.receipt !== '');
    await expect(consent.element).to.be.accessible();
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels, long words included', async () => {
    const long = 'Hexakosioihexekontahexaphobie'.repeat(4);
    const both = {'fr-CA': long, en: long};
    const definition = consentTo({title: both, purpose: both, recipients: [{id: 'x', name: both}]});
    const consent = await table.seat(table.marie, {lang: 'fr-CA', definition});
    consent.element.style.inlineSize = '288px';
    for (const {width, height} of consent.targets) {
      if (width > 0) expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(new Set(consent.answerLooks).size).to.equal(1);
    expect(consent.overflow).to.equal(0);
    await consent.decideAs('Je décide pour moi');
    await consent.answer('Je choisis');
    await consent.until(() => consent.receipt !== '');
    expect(consent.overflow).to.equal(0);
  });

  it('prints an empty form with circles to tick and lines to write on, whatever was filled in', async () => {
    const consent = await table.seat(table.marie);
    await consent.write('Their name', 'Sylvie');
    const paper = await onPaper(consent, () => consent.tap('Print an empty form'));
    expect(paper?.ticks).to.deep.equal([
      'I decide for myself',
      'I am a minor of 14 or more, and I decide',
      'I choose. I agree to this.',
      'I say no. I do not agree to this.',
      'I’ll decide later. Nothing is decided.',
    ]);
    // Two for who is there, the signature, the day.
    expect(paper?.lines).to.equal(4);
    expect(paper?.text).to.contain('If you say no No effect on your services.').and.not.contain('Sylvie');
    expect(paper?.text).to.contain('Give this page to: Clinic of the Old Mill');
    expect(consent.paper).to.equal(null);
  });

  it('prints the receipt of what was decided, and the empty form all the same', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(table.marie);
    expect((await onPaper(consent))?.text)
      .to.contain('Decision Agreed')
      .and.contain('Call 514 555-0142.');
    const blank = await onPaper(consent, () => consent.tap('Print an empty form'));
    expect(blank?.ticks).to.have.length(5);
    expect((await onPaper(consent))?.ticks).to.deep.equal([]);
  });

  it('prints for the one who supports a form that either may fill in who decides', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(PAUL);
    const paper = await onPaper(consent);
    expect(paper?.ticks).to.include('I decide in the place of the person').and.include('I decide for myself');
    expect(paper?.lines).to.equal(5);
  });
});
