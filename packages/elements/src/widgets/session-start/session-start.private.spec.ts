import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import type {SessionAnswers} from './answers.js';
import {Call, tracesOnDevice} from './session-start.fixture.js';
import {SessionStartElement} from './session-start.js';
import type {FaultEvent} from '../../foundation/events/fault-event.js';

const WHERE = 'Where are you today?';
const NUMBER = 'What number can you be reached at now?';
const PLACE = 'Quatorze-Rue-des-Ormes-Unlikely';
const PHONE = '5145550188999';

describe('avec-session-start and what it must not keep', () => {
  let call: Call;
  let received: SessionAnswers[];
  beforeEach(() => {
    call = new Call();
    received = [];
  });
  afterEach(() => call.leave());

  async function written() {
    const start = await call.seat(call.marie, {receiver: (answers) => void received.push(answers)});
    await start.write(WHERE, PLACE);
    await start.write(NUMBER, PHONE);
    return start;
  }

  it('finds what it looks for: the search sees a draft, a field and a property', async () => {
    const start = await written();
    expect(start.traces(PLACE)).to.deep.equal(['field text']);
    expect(start.traces(PHONE)).to.deep.equal(['field tel']);
    Object.assign(start.element, {remembered: {deep: [PLACE]}});
    expect(start.traces(PLACE)).to.contain('element.remembered.deep.0');
    await call.as(call.marie).drafts.write('session', 'where', {text: PLACE});
    expect((await tracesOnDevice(PLACE)).some((name) => name.endsWith('/drafts'))).to.equal(true);
  });

  it('keeps nothing on the device while one writes', async () => {
    const start = await written();
    await start.element.updateComplete;
    for (const text of [PLACE, PHONE]) expect(await tracesOnDevice(text)).to.deep.equal([]);
  });

  it('keeps nothing anywhere once it was passed on', async () => {
    const start = await written();
    const told = oneEvent(start.element, 'avec-session-started');
    await start.tap('Pass it on');
    expect((await told).detail).to.deep.equal({});
    await start.until(() => start.text.includes('Passed on.'));
    expect(received).to.have.length(1);
    expect([received[0]?.where, received[0]?.number]).to.deep.equal([PLACE, PHONE]);
    for (const text of [PLACE, PHONE]) {
      expect(start.traces(text)).to.deep.equal([]);
      expect(await tracesOnDevice(text)).to.deep.equal([]);
      expect(document.documentElement.outerHTML).not.to.contain(text);
    }
    await start.tap('Answer again');
    expect([start.written(WHERE), start.written(NUMBER)]).to.deep.equal(['', '']);
    for (const text of [PLACE, PHONE]) expect(start.traces(text)).to.deep.equal([]);
  });

  it('has emptied its fields before the page hears that the session began', async () => {
    const start = await written();
    const found: string[][] = [];
    start.element.addEventListener('avec-session-started', () => found.push(start.traces(PLACE)));
    await start.tap('Pass it on');
    await start.until(() => found.length > 0);
    expect(found).to.deep.equal([[]]);
  });

  it('passes on nothing of what was typed when one goes on without saying', async () => {
    const start = await written();
    await start.tap('Go on without saying');
    await start.until(() => start.text.includes('You can begin.'));
    expect(received.map(({where, number}) => [where, number])).to.deep.equal([['', '']]);
    expect(start.traces(PLACE)).to.deep.equal([]);
  });

  it('empties its fields when it leaves the page, when the page is put aside, and for another record', async () => {
    const start = await written();
    dispatchEvent(new Event('pagehide'));
    expect(start.traces(PLACE)).to.deep.equal([]);
    await start.write(WHERE, PLACE);
    const place = start.element.parentElement!;
    start.element.remove();
    expect(start.traces(PLACE)).to.deep.equal([]);
    place.append(start.element);
    await start.ready();
    await start.write(WHERE, PLACE);
    start.element.closest('avec-provider')!.subject = `p-${crypto.randomUUID()}`;
    await start.until(() => start.traces(PLACE).length === 0);
  });

  it('says nothing of its fields to a form around it, nor to the browser', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><avec-session-start></avec-session-start></form>`);
    expect([...new FormData(form).entries()]).to.deep.equal([]);
    expect(Reflect.get(SessionStartElement, 'formAssociated')).to.equal(undefined);
    const start = await written();
    for (const label of [WHERE, NUMBER]) {
      expect(start.fieldOf(label)).to.deep.include({autocomplete: 'off', name: '', formCompletes: 'off'});
      expect(start.fieldOf(label).spellcheck).to.equal(false);
    }
  });

  it('lets no event out while one writes', async () => {
    const start = await call.seat(call.marie);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit']) start.element.addEventListener(type, () => heard.push(type));
    await start.write(WHERE, PLACE);
    await start.tap('Pass it on');
    expect(heard).to.deep.equal([]);
  });

  it('keeps the words in their fields, and nowhere else, where they could not be passed on', async () => {
    const receiver = (answers: SessionAnswers) => Promise.reject(new Error(`No line: ${answers.where}`));
    const start = await call.seat(call.marie, {receiver});
    await start.write(WHERE, PLACE);
    const heard: unknown[] = [];
    start.element.addEventListener('avec-session-started', (event) => heard.push(event));
    const told = oneEvent(start.element, 'avec-fault');
    await start.tap('Pass it on');
    const fault = (await told) as FaultEvent;
    expect(fault.detail.code).to.equal('receiver-failed');
    expect(JSON.stringify(fault.detail)).not.to.contain(PLACE);
    await start.until(() => start.problem !== '');
    expect(start.problem).to.contain('Your words are still here.');
    expect(start.traces(PLACE)).to.deep.equal(['field text']);
    expect(heard).to.deep.equal([]);
  });
});
