import {receiptOf, verifyReceipt, type ConsentReceipt} from '@avec/model';
import {expect} from '@open-wc/testing';

import {consentTo, Table} from './consent-decision.fixture.js';
import type {ConsentDecisionHarness} from './consent-decision.harness.js';

/** Taps a button, and reads the file it hands over. */
async function fileOf(consent: ConsentDecisionHarness, button: string): Promise<{name: string; text: string}> {
  const {click} = HTMLAnchorElement.prototype;
  let file: Promise<{name: string; text: string}> | null = null;
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    file = fetch(this.href).then(async (answer) => ({name, text: await answer.text()}));
  };
  try {
    await consent.tap(button);
    await consent.until(() => file !== null);
    return await file!;
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

/** A receipt as a file, with something of it changed. */
function altered(text: string, alter: (receipt: ConsentReceipt) => object): string {
  const receipt = JSON.parse(text) as ConsentReceipt;
  return JSON.stringify({...receipt, ...alter(receipt)});
}

describe('avec-consent-decision and its receipts', () => {
  let table: Table;
  let consent: ConsentDecisionHarness;
  let name: string;

  beforeEach(async () => {
    table = new Table();
    const companion = {name: 'Sylvie', role: 'my sister'};
    await table.before({by: table.marie, daysAgo: 3, act: 'give', companion});
    consent = await table.seat(table.marie);
    name = consent.buttons.find((button) => button.startsWith('Show the receipt: '))!.replace('Show the receipt: ', '');
    await consent.tap(`Show the receipt: ${name}`);
  });
  afterEach(() => table.leave());

  it('are there to read: what was asked, what was decided, by whom, when', () => {
    expect(consent.receipt).to.contain('Decision Agreed');
    expect(consent.receipt).to.contain('Who decided Person using services (Marie), for themselves');
    expect(consent.receipt).to.contain('Someone was there Sylvie (my sister)');
    expect(consent.receipt).to.contain('So that your doctor knows your goals.');
    expect(consent.receipt).to.contain('Call 514 555-0142.');
    expect(consent.receipt).to.match(/Fingerprint of the words [0-9a-f]{64}/);
    expect(consent.receipt).to.contain('aligned with ISO/IEC TS 27560:2023');
  });

  it('are open right after a decision', async () => {
    await consent.tap('Change my choice');
    await consent.decideAs('I decide for myself');
    await consent.answer('I say no');
    await consent.until(() => consent.standing === 'Refused');
    expect(consent.receipt).to.contain('Decision Refused');
  });

  it('can be kept as a file that proves itself', async () => {
    const {name: fileName, text} = await fileOf(consent, `Keep the receipt as a file: ${name}`);
    expect(fileName).to.match(/^receipt-\d{4}-\d\d-\d\d\.json$/);
    const receipt = JSON.parse(text) as ConsentReceipt;
    expect(receipt.header.piiPrincipal).to.equal(table.subject);
    expect(await verifyReceipt(receipt, {definition: consentTo()})).to.deep.equal({valid: true});
  });

  it('can be kept of a withdrawal too, with the words that were taken back', async () => {
    await consent.tap('Withdraw my consent');
    await consent.until(() => consent.standing === 'Consent withdrawn');
    const keep = consent.buttons.find((button) => button.startsWith('Keep the receipt as a file'))!;
    const {text} = await fileOf(consent, keep);
    const receipt = JSON.parse(text) as ConsentReceipt;
    expect(receipt.event.state).to.equal('withdrawn');
    expect(receipt.processing.purpose).to.equal('So that your doctor knows your goals.');
    expect(consent.receipt).to.contain('So that your doctor knows your goals.');
  });

  it('are found whole, or the part that differs is named', async () => {
    const {text} = await fileOf(consent, `Keep the receipt as a file: ${name}`);
    const differs = (part: string): string => `This receipt is not as it was made. What differs: ${part}.`;
    expect(await consent.checkFile(text)).to.equal('This receipt is whole. It says the same as this record.');
    const purpose = altered(text, ({processing}) => ({
      processing: {...processing, purpose: `${processing.purpose}.`},
    }));
    expect(await consent.checkFile(purpose)).to.equal(differs('what it is for, what information, or who has it'));
    const event = altered(text, ({event: said}) => ({event: {...said, type: 'refuse'}}));
    expect(await consent.checkFile(event)).to.equal(differs('the decision, its day, or who made it'));
    const added = altered(text, () => ({note: 'x'}));
    expect(await consent.checkFile(added)).to.equal(differs('the kind of receipt, or something that was added'));
    expect(await consent.checkFile('{}')).to.equal('This file is not a receipt that can be read here.');
    expect(await consent.checkFile('PNG')).to.equal('This file is not a receipt that can be read here.');
  });

  it('are held against the record: one that was made anew with another answer is found out', async () => {
    const [decision] = (await table.view())!.decisions;
    const forged = await receiptOf(
      {...decision!, act: 'refuse'},
      {subject: table.subject, consentId: 'goals-to-doctor'},
    );
    expect(await verifyReceipt(forged)).to.deep.equal({valid: true});
    expect(await consent.checkFile(JSON.stringify(forged))).to.contain('the decision, its day, or who made it');
  });

  it('are held against the record: one of another record is whole, and not of this one', async () => {
    const {text} = await fileOf(consent, `Keep the receipt as a file: ${name}`);
    const other = new Table();
    const elsewhere = await other.seat(other.marie);
    const said = await elsewhere.checkFile(text);
    expect(said).to.equal('This receipt is whole. The decision it is about is not in this record.');
    await other.leave();
  });

  it('are held against the words of the organisation', async () => {
    const {text} = await fileOf(consent, `Keep the receipt as a file: ${name}`);
    const reworded = consentTo({retention: {'fr-CA': 'Dix ans.', en: 'Ten years.'}});
    const later = await table.seat(table.marie, {definition: reworded});
    expect(await later.checkFile(text)).to.contain('What differs: what it is for, what information, or who has it.');
  });
});
