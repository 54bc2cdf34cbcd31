import {expect, oneEvent} from '@open-wc/testing';

import {Home, PAUL} from './meeting-conditions.fixture.js';
import type {MeetingConditionsHarness} from './meeting-conditions.harness.js';
import {en} from './meeting-conditions.messages.js';

const COMFORT = 'How at ease are you with meeting at a distance?';
const DEVICE = 'Do you have a telephone, a tablet or a computer that you can use?';
const ALONE = 'Could you be alone there?';
const WHERE = 'Where would you be?';
const WORD = 'A word that means “I cannot talk now”';
const SAVE = 'Save my answers';

/** Counts what a page hears. */
function hear(conditions: MeetingConditionsHarness, type: string): Event[] {
  const heard: Event[] = [];
  conditions.element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

describe('avec-meeting-conditions', () => {
  let home: Home;
  beforeEach(() => (home = new Home()));
  afterEach(() => home.leave());

  async function begun(...showing: Parameters<Home['seat']> extends [unknown, ...infer Rest] ? Rest : never) {
    const conditions = await home.seat(home.marie, ...showing);
    await conditions.tap('Answer the questions');
    return conditions;
  }

  async function save(conditions: MeetingConditionsHarness): Promise<void> {
    await conditions.tap(SAVE);
    await conditions.until(() => conditions.status.includes('saved') && conditions.parts.length === 0);
  }

  it('says what it is for, who will read it, how long it takes, and the first step', async () => {
    const conditions = await home.seat(home.marie);
    expect(conditions.text)
      .to.contain('It closes no door.')
      .and.to.contain('Once you save, everyone who takes part in this record can read it.')
      .and.to.contain('It takes about three minutes.');
    expect(conditions.buttons).to.deep.equal(['Answer the questions', 'Print the questions']);
  });

  it('asks everything, with nothing answered from the start', async () => {
    const conditions = await begun();
    expect(conditions.questions).to.have.length(11);
    expect(conditions.answers(COMFORT)).to.deep.equal([
      'Very',
      'Fairly',
      'A little',
      'Not at all',
      'I’d rather not say',
    ]);
    for (const question of conditions.questions.filter((each) => each.endsWith('?') && !each.startsWith('W'))) {
      expect(conditions.answered(question), question).to.equal(null);
    }
    expect(conditions.offers).to.deep.equal([]);
  });

  it('offers help where somebody is little at ease, and takes no question or answer away', async () => {
    const conditions = await begun();
    const asked = conditions.questions;
    const buttons = conditions.buttons.length;
    await conditions.answer(COMFORT, 'Not at all');
    expect(conditions.offers.join()).to.contain('Every way to meet stays open.');
    expect(conditions.questions).to.deep.equal(asked);
    // One more to clear the answer, one to throw it away.
    expect(conditions.buttons.length).to.equal(buttons + 2);
    await conditions.answer(COMFORT, 'Very');
    expect(conditions.offers).to.deep.equal([]);
  });

  it('offers something to borrow where there is no device', async () => {
    const conditions = await begun();
    await conditions.answer(DEVICE, 'No');
    expect(conditions.offers.join()).to.contain('You can ask to borrow something.');
    await conditions.answer(DEVICE, 'I’d rather not say');
    expect(conditions.offers).to.deep.equal([]);
  });

  it('tells ways round a place that is not private', async () => {
    const conditions = await begun();
    await conditions.answer(ALONE, 'No');
    expect(conditions.offers.join())
      .to.contain('Meet in person.')
      .and.to.contain('Talk while you walk.')
      .and.to.contain('Use a room at the organisation');
    await conditions.answer(ALONE, 'Yes');
    expect(conditions.offers).to.deep.equal([]);
    await conditions.answer('Could somebody overhear you?', 'Yes');
    expect(conditions.offers).to.have.length(1);
  });

  it('passes requests on, and says what happens next only where the page takes them over', async () => {
    const conditions = await begun();
    conditions.element.addEventListener('avec-trial-call-request', (event) => event.preventDefault());
    const heard = ['avec-trial-call-request', 'avec-guide-request', 'avec-equipment-request'].map((type) =>
      hear(conditions, type),
    );
    await conditions.tap('Try a call first');
    await conditions.until(() => conditions.focused.includes('Your request was passed on.'));
    await conditions.tap('Get the guide');
    await conditions.until(() => conditions.focused.includes('Nobody answered here.'));
    await conditions.tap('Borrow a device');
    expect(heard.map(({length}) => length)).to.deep.equal([1, 1, 1]);
    for (const [event] of heard) expect((event as CustomEvent).detail).to.deep.equal({});
  });

  it('says what the page wants said of a request', async () => {
    const conditions = await begun();
    const equipment = {ask: 'Borrow a tablet', taken: 'Come to the desk on Monday.', notTaken: 'Call us.'};
    conditions.element.messages = {requests: {...en.requests, equipment}};
    conditions.element.addEventListener('avec-equipment-request', (event) => event.preventDefault());
    await conditions.element.updateComplete;
    await conditions.tap('Borrow a tablet');
    await conditions.until(() => conditions.focused === 'Borrow a tabletCome to the desk on Monday.');
  });

  it('saves what was said, silence as silence, and tells the page its id alone', async () => {
    const conditions = await begun();
    await conditions.answer(COMFORT, 'A little');
    await conditions.answer(DEVICE, 'I’d rather not say');
    await conditions.write(WHERE, ' My kitchen ');
    const told = oneEvent(conditions.element, 'avec-conditions-recorded');
    await save(conditions);
    const [view] = await home.views(home.marie);
    expect((await told).detail).to.deep.equal({conditionsId: view?.id});
    expect(view).to.deep.include({
      comfort: 'a-little',
      device: 'declined',
      connection: 'unanswered',
      where: 'My kitchen',
    });
    expect(conditions.said).to.deep.equal({
      [COMFORT]: 'A little',
      [DEVICE]: 'I’d rather not say',
      [WHERE]: 'My kitchen',
    });
  });

  it('asks for one answer at least', async () => {
    const conditions = await begun();
    await conditions.tap(SAVE);
    expect(conditions.problem).to.equal('Answer a question first. One is enough.');
    await conditions.until(() => conditions.focused === SAVE);
    expect(await home.views(home.marie)).to.deep.equal([]);
  });

  it('empties an answer, and keeps the focus on its question', async () => {
    const conditions = await begun();
    await conditions.answer(COMFORT, 'Very');
    await conditions.tap(`Clear my answer: ${COMFORT}`);
    await conditions.until(() => conditions.focused === COMFORT);
    expect(conditions.answered(COMFORT)).to.equal(null);
  });

  it('keeps every touch, and goes on where one stopped', async () => {
    const before = await begun();
    await before.answer(COMFORT, 'Fairly');
    await before.write(WORD, 'Umbrella');
    const after = await home.seat(home.marie);
    await after.tap('Go on with my answers');
    expect(after.answered(COMFORT)).to.equal('Fairly');
    expect(after.written(WORD)).to.equal('Umbrella');
    expect(await home.views(home.marie)).to.deep.equal([]);
    await after.tap('Throw away what I changed');
    await after.tap('Yes, throw it away');
    await after.until(() => after.buttons.includes('Answer the questions'));
    await after.until(() => after.focused === 'Answer the questions');
  });

  it('changes what was said, and takes the change back', async () => {
    await home.say(home.marie, {comfort: 'very', where: 'My kitchen'});
    const conditions = await home.seat(home.marie);
    await conditions.tap('Change');
    expect(conditions.answered(COMFORT)).to.equal('Very');
    await conditions.answer(COMFORT, 'A little');
    await save(conditions);
    expect(conditions.said[COMFORT]).to.equal('A little');
    expect(conditions.said[WHERE]).to.equal('My kitchen');
    await conditions.tap('Undo');
    await conditions.until(() => conditions.said[COMFORT] === 'Very');
    expect(await home.views(home.marie)).to.have.length(1);
  });

  it('takes a first saving back, with the answers in the form again', async () => {
    const conditions = await begun();
    await conditions.answer(COMFORT, 'Very');
    await save(conditions);
    await conditions.tap('Undo');
    await conditions.until(() => conditions.buttons.includes('Go on with my answers'));
    expect(await home.views(home.marie)).to.deep.equal([]);
    await conditions.tap('Go on with my answers');
    expect(conditions.answered(COMFORT)).to.equal('Very');
  });

  it('takes it all back in one step, without a reason, and undoes that', async () => {
    await home.say(home.marie, {comfort: 'very', safeWord: 'Umbrella'});
    const conditions = await home.seat(home.marie);
    const told = oneEvent(conditions.element, 'avec-conditions-withdrawn');
    await conditions.tap('Take my answers back');
    await told;
    await conditions.until(() => conditions.status.startsWith('Your answers are taken back.'));
    await conditions.until(() => conditions.focused === conditions.title);
    expect(conditions.text).not.to.contain('Umbrella');
    expect(await home.views(PAUL)).to.deep.equal([]);
    await conditions.tap('Undo');
    await conditions.until(() => conditions.said[WORD] === 'Umbrella');
  });

  it('asks one part at a time in steps, and goes back', async () => {
    const conditions = await begun({layout: 'steps'});
    expect(conditions.parts).to.deep.equal(['How at ease you are']);
    expect(conditions.text).to.contain('Part 1 of 4');
    await conditions.answer(COMFORT, 'Very');
    await conditions.tap('Next');
    await conditions.until(() => conditions.focused === 'What you have');
    expect(conditions.parts).to.deep.equal(['What you have']);
    await conditions.tap('Back');
    expect(conditions.answered(COMFORT)).to.equal('Very');
  });

  it('shows the page’s guide where there is one', async () => {
    const without = await home.seat(home.marie);
    expect(without.showsGuide).to.equal(false);
    const conditions = await home.seat(home.marie, {guide: 'Open the link we send you.'});
    await conditions.until(() => conditions.showsGuide);
    await conditions.tap('Answer the questions');
    expect(conditions.showsGuide).to.equal(true);
  });
});
