import {expect} from '@open-wc/testing';

import {consentTo, LUC, Table} from './consent-decision.fixture.js';
import type {ConsentDecisionHarness} from './consent-decision.harness.js';

const SELF = 'I decide for myself';
const EVENTS = ['given', 'refused', 'changed', 'withdrawn'].map((name) => `avec-choice-${name}`);

/** What a page hears of decisions, in order. */
function hear({element}: ConsentDecisionHarness): {type: string; detail: unknown}[] {
  const heard: {type: string; detail: unknown}[] = [];
  for (const type of EVENTS) {
    element.addEventListener(type, (event) => heard.push({type, detail: (event as CustomEvent<unknown>).detail}));
  }
  return heard;
}

async function decide(consent: ConsentDecisionHarness, answer: string, as = SELF): Promise<void> {
  await consent.decideAs(as);
  await consent.answer(answer);
  await consent.until(() => /^You (have|are)|^Your consent/.test(consent.status) && !consent.isAsking);
}

describe('avec-consent-decision', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('says everything before it asks: what for, what, to whom, how long, and what comes of a no', async () => {
    const consent = await table.seat(table.marie);
    expect(consent.title).to.equal('Share my goals with my doctor');
    expect(consent.asked).to.deep.include({
      'What for': 'So that your doctor knows your goals.',
      'What information': 'Your goals and where you are.',
      'Who will have it': 'Your family doctor The nurse',
      'How long it is kept': 'One year.',
      'Where it is kept': 'In your file at the clinic.',
      'If you say no': 'No effect on your services.',
      'If you change your mind later': 'Nothing more is sent.',
      'Other ways to change your mind': 'Call 514 555-0142.',
      'How long your answer holds': 'You are asked again after 90 days. It ends after 365 days.',
      'The law': 'Act of the example (CA-QC)',
    });
    expect(consent.asked['Who answers for it']).to.contain('Clinic of the Old Mill (Public health institution)');
    expect(consent.text).to.contain('We can send your goals to your doctor.');
    expect(consent.text).to.contain('Once a month, by secure mail.');
  });

  it('has nobody decide and nothing chosen beforehand', async () => {
    const consent = await table.seat(table.marie);
    expect(consent.standing).to.equal('Not decided yet');
    expect(consent.standingText).to.contain('Nothing is let out of this record for it.');
    expect(consent.deciders).to.deep.equal([SELF, 'I am a minor of 14 or more, and I decide']);
    expect(consent.decider).to.equal(null);
  });

  it('offers agreeing, refusing and waiting side by side, painted the same and of one size', async () => {
    const consent = await table.seat(table.marie);
    expect(consent.answers).to.deep.equal([
      'I choose I agree to this',
      'I say no I do not agree to this',
      'I’ll decide later Nothing is decided',
    ]);
    expect(new Set(consent.answerLooks).size).to.equal(1);
  });

  for (const answer of ['I choose', 'I say no']) {
    it(`asks who decides before “${answer}”, and moves there`, async () => {
      const consent = await table.seat(table.marie);
      await consent.answer(answer);
      expect(consent.problem).to.equal('Say first who is deciding.');
      expect(consent.focused).to.contain('Who is deciding?');
      expect(await table.view()).to.equal(null);
    });
  }

  it('keeps a given consent in the words that were shown, says what holds, and tells the page ids alone', async () => {
    const consent = await table.seat(table.marie);
    const heard = hear(consent);
    await consent.write('Their name', 'Sylvie');
    await consent.write('Who they are to you', 'My sister');
    await decide(consent, 'I choose');
    expect(consent.standing).to.equal('Agreed');
    expect(consent.standingText).to.match(/To review on .+ Ends after .+ unless it is agreed to again\./);
    expect(consent.status).to.match(/^You have agreed\. Saved on this device at /);
    await consent.until(() => consent.focused.startsWith('You have agreed.'));
    const body = (await table.view())?.decisions[0]?.body;
    expect(body?.notice.purpose).to.equal('So that your doctor knows your goals.');
    expect(body?.companion).to.deep.equal({name: 'Sylvie', role: 'My sister'});
    const detail = {consentId: 'goals-to-doctor', definition: 'goals-to-doctor', version: '1'};
    expect(heard).to.deep.equal([{type: 'avec-choice-given', detail}]);
    // Whoever decides again says all of it again.
    await consent.tap('Change my choice');
    expect([consent.decider, consent.written('Their name')]).to.deep.equal([null, '']);
  });

  it('keeps the words of the language they were shown in', async () => {
    const consent = await table.seat(table.marie, {lang: 'fr-CA'});
    await consent.decideAs('Je décide pour moi');
    await consent.answer('Je choisis');
    await consent.until(() => consent.standing === 'Accord donné');
    const notice = (await table.view())?.decisions[0]?.body?.notice;
    expect([notice?.language, notice?.retention]).to.deep.equal(['fr-CA', 'Un an.']);
  });

  it('keeps a refusal, and says again what comes of it', async () => {
    const consent = await table.seat(table.marie);
    const heard = hear(consent);
    await decide(consent, 'I say no');
    expect(consent.standing).to.equal('Refused');
    expect(consent.standingText).to.contain('No effect on your services.');
    expect(consent.buttons).to.not.contain('Withdraw my consent');
    expect(heard.map(({type}) => type)).to.deep.equal(['avec-choice-refused']);
  });

  it('decides nothing with “later”, and finds what was filled in again', async () => {
    const consent = await table.seat(table.marie);
    const heard = hear(consent);
    await consent.decideAs(SELF);
    await consent.answer('I’ll decide later');
    expect(consent.status).to.equal('Nothing is decided. What you filled in stays on this device.');
    await consent.until(() => consent.focused.startsWith('Nothing is decided.'));
    expect(await table.view()).to.equal(null);
    expect(heard).to.deep.equal([]);
    const again = await table.seat(table.marie);
    await again.until(() => again.decider === SELF);
    expect(again.standing).to.equal('Not decided yet');
    expect(again.standingText).to.match(/On .+, you chose to decide later\./);
  });

  it('is withdrawn in one step, from the same screen, without a reason, and says what happens', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(table.marie);
    const heard = hear(consent);
    expect(consent.standingText).to.contain('Nothing more is sent. One tap is enough. You need no reason.');
    await consent.tap('Withdraw my consent');
    await consent.until(() => consent.standing === 'Consent withdrawn');
    expect(consent.status).to.match(/^Your consent is withdrawn\. Saved on this device at /);
    await consent.until(() => consent.focused.startsWith('Your consent is withdrawn.'));
    expect(consent.standingText).to.contain('Nothing more is sent.').and.contain('Nothing is let out of this record');
    expect(heard.map(({type}) => type)).to.deep.equal(['avec-choice-withdrawn']);
    expect(heard[0]?.detail).to.deep.include({consentId: 'goals-to-doctor', version: '1'});
  });

  it('takes another decision in place of the first, and asks anew who decides', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(table.marie);
    const heard = hear(consent);
    expect(consent.isAsking).to.equal(false);
    await consent.tap('Change my choice');
    expect(consent.focused).to.equal('Your decision');
    expect(consent.decider).to.equal(null);
    await decide(consent, 'I say no');
    expect(heard.map(({type}) => type)).to.deep.equal(['avec-choice-refused', 'avec-choice-changed']);
    expect(consent.history[1]).to.contain('Replaced by a later decision');
  });

  it('leaves a choice as it is, and gives the focus back', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'refuse'});
    const consent = await table.seat(table.marie);
    await consent.tap('Change my choice');
    await consent.decideAs(SELF);
    await consent.answer('Leave it as it is');
    await consent.until(() => consent.focused === 'Change my choice');
    expect(consent.standing).to.equal('Refused');
    await consent.tap('Change my choice');
    expect(consent.decider).to.equal(null);
  });

  it('asks again when it is time to, holds until its last day, and never goes on by itself', async () => {
    await table.before({by: table.marie, daysAgo: 100, act: 'give'});
    const consent = await table.seat(table.marie);
    expect(consent.standing).to.equal('Agreed, and time to look at it again');
    expect(consent.standingText).to.match(/It still holds until .+\. It never goes on by itself/);
    expect(consent.isAsking).to.equal(true);
    expect(consent.buttons).to.contain('Withdraw my consent');
    expect((await table.view())?.decisions).to.have.length(1);
  });

  it('ends, and does not come back by itself', async () => {
    await table.before({by: table.marie, daysAgo: 400, act: 'give'});
    const consent = await table.seat(table.marie);
    expect(consent.standing).to.equal('Agreed, and ended');
    expect(consent.standingText).to.match(/It ended after .+\. Nothing renewed it\./);
    expect(consent.standingText).to.contain('Nothing is let out of this record for it.');
    expect(consent.buttons).to.not.contain('Withdraw my consent');
    expect(consent.decider).to.equal(null);
    await decide(consent, 'I choose');
    expect(consent.standing).to.equal('Agreed');
  });

  it('asks again when the words have changed, and lets nothing out meanwhile', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(table.marie, {
      definition: consentTo({version: '2', retention: {'fr-CA': 'Deux ans.', en: 'Two years.'}}),
    });
    expect(consent.standing).to.equal('The words have changed since the decision');
    expect(consent.standingText).to.contain('Nothing is let out of this record for it.');
    expect(consent.isAsking).to.equal(true);
    expect(consent.buttons).to.contain('Withdraw my consent');
  });

  it('shows two decisions that knew nothing of each other, and lets a third take their place', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'refuse'});
    await table.before({by: LUC, daysAgo: 2, act: 'give'});
    const consent = await table.seat(table.marie);
    expect(consent.standing).to.equal('There are two decisions');
    expect(consent.standingText).to.contain('Refused: You, ').and.contain('Agreed: Legal representative (Luc), ');
    expect(consent.standingText).to.contain('Nothing is let out of this record for it.');
    await decide(consent, 'I say no');
    expect(consent.standing).to.equal('Refused');
    expect((await table.view())?.standing).to.have.length(1);
  });
});
