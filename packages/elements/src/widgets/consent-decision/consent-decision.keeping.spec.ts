import {uuidv7} from '@avec/model';
import {RecordError} from '@avec/store';
import {expect, oneEvent} from '@open-wc/testing';

import {consentTo, PAUL, Table} from './consent-decision.fixture.js';
import type {ConsentDecisionHarness} from './consent-decision.harness.js';

const SELF = 'I decide for myself';

function providerOf({element}: ConsentDecisionHarness) {
  const provider = element.closest('avec-provider');
  if (!provider) throw new Error('There is no provider around it.');
  return provider;
}

function refuse({element}: ConsentDecisionHarness, code: 'quota' | 'aborted'): void {
  const record = element.closest('avec-provider')?.record;
  if (!record) throw new Error('There is no record.');
  const append = (): Promise<never> => Promise.reject(new RecordError(code, 'No.'));
  Object.defineProperty(record, 'append', {value: append, configurable: true});
}

describe('avec-consent-decision and what is kept of it', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('changes nothing where saving fails, says so, and how else it can be done', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(table.marie);
    refuse(consent, 'aborted');
    const told = oneEvent(consent.element, 'avec-save-failed');
    const heard: Event[] = [];
    consent.element.addEventListener('avec-choice-withdrawn', (event) => heard.push(event));
    await consent.tap('Withdraw my consent');
    expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({reason: 'aborted'});
    await consent.until(() => consent.problem !== '');
    expect(consent.problem).to.equal('This could not be saved. Nothing has changed. Please try again.');
    expect(consent.text).to.contain('You can also do it another way: Call 514 555-0142.');
    expect(consent.standing).to.equal('Agreed');
    await consent.until(() => consent.buttons.includes('Withdraw my consent'));
    expect(heard).to.deep.equal([]);
  });

  it('keeps what was filled in where saving fails', async () => {
    const consent = await table.seat(table.marie);
    await consent.decideAs(SELF);
    await consent.write('Their name', 'Sylvie');
    await consent.write('Who they are to you', 'My sister');
    refuse(consent, 'quota');
    await consent.answer('I choose');
    await consent.until(() => consent.problem !== '');
    expect(consent.problem).to.equal('There is no room left on this device. Nothing has changed.');
    expect([consent.decider, consent.written('Their name')]).to.deep.equal([SELF, 'Sylvie']);
  });

  it('saves once, however often the button is tapped', async () => {
    const consent = await table.seat(table.marie);
    const failed: Event[] = [];
    consent.element.addEventListener('avec-save-failed', (event) => failed.push(event));
    await consent.decideAs(SELF);
    await Promise.all([1, 2, 3].map(() => consent.answer('I choose')));
    await consent.until(() => consent.standing === 'Agreed');
    expect((await table.view())?.decisions).to.have.length(1);
    // The record itself takes no second decision whose author knew nothing of the first, and nobody is to be told of that.
    expect(failed).to.deep.equal([]);
  });

  it('leaves the form and the focus where they are when something is decided elsewhere', async () => {
    const consent = await table.seat(table.marie);
    await consent.write('Their name', 'Sylvie');
    await table.before({by: table.marie, daysAgo: 1, act: 'give'});
    await consent.until(() => consent.standing === 'Agreed');
    expect(consent.isAsking).to.equal(true);
    expect(consent.written('Their name')).to.equal('Sylvie');
    expect(consent.element.matches(':focus-within')).to.equal(true);
  });

  it('tells a page nothing of what is typed or marked', async () => {
    const consent = await table.seat(table.marie);
    const heard: Event[] = [];
    for (const type of ['input', 'change']) consent.element.addEventListener(type, (event) => heard.push(event));
    await consent.decideAs(SELF);
    await consent.write('Their name', 'Sylvie');
    expect(heard).to.deep.equal([]);
  });

  it('leaves nothing of one person on the screen of another', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(table.marie);
    const other = new Table();
    providerOf(consent).setAttribute('subject', other.subject);
    await consent.until(() => consent.standing === 'Not decided yet');
    expect(consent.history).to.deep.equal([]);
    await other.leave();
  });

  it('asks somebody to go through it, and says what becomes of that', async () => {
    const consent = await table.seat(table.marie);
    const help = 'I’d like someone to go through this with me';
    await consent.tap(help);
    expect(consent.text).to.contain('Nobody answered here. Ask at your next meeting, or here: 514 555-0142.');
    const again = await table.seat(table.marie);
    const details: unknown[] = [];
    again.element.addEventListener('avec-explanation-request', (event) => {
      details.push(event.detail);
      event.preventDefault();
    });
    await again.tap(help);
    expect(again.text).to.contain('Your request has been passed on. Nothing is decided meanwhile.');
    expect(details).to.deep.equal([{about: 'goals-to-doctor'}]);
  });

  it('finds its definition among the provider’s', async () => {
    const definitions = [{kind: 'ladder', id: 'goals-to-doctor'}, consentTo()];
    const consent = await table.seat(table.marie, {consent: 'goals-to-doctor', definitions});
    expect(consent.title).to.equal('Share my goals with my doctor');
  });

  it('asks nobody where the page forgot what comes of a no, and tells it so', async () => {
    const faults: unknown[] = [];
    const hear = (event: Event): void => void faults.push((event as CustomEvent<unknown>).detail);
    addEventListener('avec-fault', hear);
    const {consequencesOfRefusal: _, ...wrong} = consentTo();
    const consent = await table.seat(table.marie, {definition: wrong});
    removeEventListener('avec-fault', hear);
    expect(consent.text).to.contain('This question cannot be shown on this page. Nobody is asked');
    expect([consent.buttons, consent.title]).to.deep.equal([[], '']);
    expect(faults).to.have.nested.property('[0].code', 'definition-invalid');
    expect(JSON.stringify(faults)).to.contain('consequencesOfRefusal');
  });

  it('says so where nobody knows the consent it is asked for', async () => {
    const consent = await table.seat(table.marie, {consent: 'nobody-knows'});
    expect(consent.text).to.contain('This question cannot be shown on this page.');
  });

  it('shows what others think beside the decision, labelled with their voice', async () => {
    const opinion = {
      about: 'goals-to-doctor',
      on: '2026-11-20',
      limits: '',
      opinion: 'I would wait.',
      reasons: 'Too soon.',
    };
    const id = uuidv7();
    await table.as(PAUL).append({entity: {kind: 'opinion', id}, act: 'record', audience: 'shared', body: opinion});
    const other = {...opinion, about: 'video', opinion: 'About a mode.'};
    const draft = {entity: {kind: 'opinion', id: uuidv7()}, act: 'record', audience: 'shared', body: other} as const;
    await table.as(PAUL).append(draft);
    const consent = await table.seat(table.marie);
    expect(consent.opinions).to.contain('Practitioner (Paul), November 20, 2026');
    expect(consent.opinions).to.contain('I would wait.').and.contain('Too soon.').and.not.contain('About a mode.');
    expect(consent.standing).to.equal('Not decided yet');
  });

  it('leaves the notice and the crisis lines to the widget around it', async () => {
    const alone = await table.seat(table.marie);
    expect([alone.notice, alone.hasCrisisHelp]).to.deep.equal(['', true]);
    const inside = await table.seat(table.marie, {embedded: true});
    expect([inside.notice, inside.hasCrisisHelp]).to.deep.equal([null, false]);
  });
});
