import {expect} from '@open-wc/testing';

import type {SessionAnswers} from './answers.js';
import {Call, NADIA, PAUL} from './session-start.fixture.js';

const WHERE = 'Where are you today?';
const NUMBER = 'What number can you be reached at now?';

describe('avec-session-start', () => {
  let call: Call;
  beforeEach(() => (call = new Call()));
  afterEach(() => call.leave());

  it('asks where one is and how one can be reached, and says that it is not saved', async () => {
    const start = await call.seat(call.marie);
    expect(start.questions).to.deep.equal([WHERE, NUMBER]);
    expect(start.text).to.contain('This page keeps none of them.').and.to.contain('It is not saved.');
  });

  it('asks in French', async () => {
    const start = await call.seat(call.marie, {lang: 'fr-CA'});
    expect(start.questions[0]).to.equal('Où êtes-vous aujourd’hui ?');
  });

  it('asks nothing where the page takes no answer, and shows the plans all the same', async () => {
    await call.plan(PAUL, {field: 'callNumber', value: '514 555-0101'});
    const start = await call.seat(call.marie, {receiver: null});
    expect(start.questions).to.deep.equal([]);
    expect(start.text).to.contain('This page does not ask where you are.');
    expect(start.plans).to.contain('514 555-0101');
  });

  it('shows the plans as they are written elsewhere', async () => {
    const start = await call.seat(call.marie);
    expect(start.plans).to.contain('Nothing is agreed yet.');
    await call.plan(PAUL, {field: 'contactName', value: 'Rose, my aunt'}, {field: 'thenMode', value: 'phone'});
    await start.until(() => start.plans.includes('Rose, my aunt'));
    expect(start.plans).to.contain('Phone').and.to.contain('Practitioner (Paul)');
  });

  it('passes on what was said, once, however often the button is tapped', async () => {
    const received: SessionAnswers[] = [];
    let answer: () => void = () => undefined;
    const receiver = (answers: SessionAnswers): Promise<void> => {
      received.push(answers);
      return new Promise((resolve) => (answer = resolve));
    };
    const start = await call.seat(call.marie, {receiver});
    await start.write(NUMBER, ' 514 555-0101 ');
    for (let tap = 0; tap < 3; tap += 1) await start.tap('Pass it on');
    expect(start.text).to.contain('Passing it on…');
    answer();
    await start.until(() => start.text.includes('Passed on.'));
    expect(received.map(({where, number}) => ({where, number}))).to.deep.equal([{where: '', number: '514 555-0101'}]);
    expect(Number.isNaN(Date.parse(received[0]!.at))).to.equal(false);
  });

  it('asks for one of the two, or to go on without', async () => {
    const start = await call.seat(call.marie);
    await start.tap('Pass it on');
    expect(start.problem).to.equal('Write one of the two, or go on without saying.');
    await start.until(() => start.focused === WHERE);
  });

  it('never loses the focus', async () => {
    const start = await call.seat(call.marie);
    await start.write(WHERE, 'Home');
    await start.tap('Pass it on');
    await start.until(() => start.focused.startsWith('Passed on.'));
    await start.tap('Answer again');
    await start.until(() => start.focused === WHERE);
  });

  it('lets the person try again where it could not be passed on', async () => {
    let isReached = false;
    const receiver = () => {
      if (!isReached) throw new Error('No line.');
    };
    const start = await call.seat(call.marie, {receiver});
    await start.write(WHERE, 'Home');
    await start.tap('Pass it on');
    await start.until(() => start.problem !== '');
    expect(start.written(WHERE)).to.equal('Home');
    isReached = true;
    await start.tap('Pass it on');
    await start.until(() => start.text.includes('Passed on.'));
  });

  it('is not for managers', async () => {
    const start = await call.seat(NADIA);
    expect(start.text).to.contain('Your role sees numbers only.');
    expect(start.questions).to.deep.equal([]);
  });

  it('leaves crisis help and notice to the element around it', async () => {
    const [alone, inside] = [await call.seat(call.marie), await call.seat(call.marie, {embedded: true})];
    expect([alone.helps, inside.helps]).to.deep.equal([2, 0]);
  });

  it('is accessible, can be hit with a finger, and fits 320 pixels', async () => {
    await call.plan(PAUL, {field: 'contactName', value: 'Hexakosioihexekontahexaphobie'.repeat(4)});
    const start = await call.seat(call.marie, {lang: 'fr-CA'});
    start.element.style.inlineSize = '288px';
    await expect(start.element).to.be.accessible();
    for (const {width, height} of start.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(start.overflow).to.equal(0);
  });
});
