import {RecordError} from '@avec/store';
import {expect, oneEvent} from '@open-wc/testing';

import {ASK, LUC, MeetingPlace, PAUL, saving} from './mode-preference.fixture.js';
import type {ModePreferenceHarness} from './mode-preference.harness.js';

const CHOOSE = 'I choose';

/** The provider around it. */
function providerOf({element}: ModePreferenceHarness) {
  const provider = element.closest('avec-provider');
  if (!provider) throw new Error('There is no provider around it.');
  return provider;
}

describe('avec-mode-preference and what is marked', () => {
  let place: MeetingPlace;
  beforeEach(() => (place = new MeetingPlace()));
  afterEach(() => place.leave());

  /** Marie has marked the telephone and written a note, and saved nothing. */
  async function marked(): Promise<ModePreferenceHarness> {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'Phone');
    await ask.tap('It depends on the occasion');
    await ask.mark('Hard topics', 'In person');
    await ask.write(ASK.note, 'Mornings only.');
    await ask.setPrivate(true);
    return ask;
  }

  it('is a draft at every touch, which outlives the page, and says that nothing is decided', async () => {
    const ask = await marked();
    expect(ask.text).to.contain('Nothing is decided yet. What you marked is a draft, for you alone.');
    const again = await place.seat(place.marie);
    await again.until(() => again.chosen(ASK.first) !== null);
    expect(again.chosen(ASK.first)).to.equal('Phone');
    expect(again.chosen('Hard topics')).to.equal('In person');
    expect(again.written(ASK.note)).to.equal('Mornings only.');
    expect(again.text).to.contain('Nothing is decided yet. What you marked is a draft, for you alone.');
    expect(await place.choices(place.marie)).to.deep.equal([]);
  });

  it('is nobody else’s draft', async () => {
    await marked();
    const other = await place.seat(LUC);
    expect(other.chosen(ASK.first)).to.equal(null);
    expect((await place.seat(PAUL)).text).to.contain('They have not said yet.');
  });

  it('is left for later as a draft that says so, sends nothing, and can be gone on with', async () => {
    const ask = await marked();
    await ask.tap('I’ll decide later');
    await ask.until(() => ask.focused.startsWith('You decide later.'));
    expect(ask.focused).to.equal('You decide later. Nothing is decided, and nothing was sent.');
    expect(ask.text).to.contain('What you marked is a draft, for you alone.');
    expect(ask.cards).to.deep.equal([]);
    expect(await place.choices(place.marie)).to.deep.equal([]);
    await ask.tap('Go on with my draft');
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    expect(ask.focused).to.equal(ASK.first);
  });

  it('can be left for later before anything is marked', async () => {
    const ask = await place.seat(place.marie);
    await ask.tap('I’ll decide later');
    expect(ask.text).to.contain('You decide later.').and.not.to.contain('draft');
    await ask.tap('Choose now');
    expect(ask.cards).to.have.length(5);
  });

  it('is thrown away only once asked', async () => {
    const ask = await marked();
    await ask.tap('Throw away my draft');
    await ask.until(() => ask.focused.startsWith('Throw away what you marked'));
    await ask.tap('No');
    await ask.until(() => ask.focused === 'Throw away my draft');
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    await ask.tap('Throw away my draft');
    await ask.tap('Yes, throw it away');
    expect(ask.marked).to.equal(0);
    await ask.until(() => ask.focused === ask.title);
  });

  it('leaves what was chosen standing while a change is a draft', async () => {
    await place.choice(place.marie, {first: {kind: 'mode', mode: 'inPerson'}});
    const ask = await place.seat(place.marie);
    await ask.tap('Change my choice');
    await ask.mark(ASK.first, 'A mix');
    await ask.tap('Go back, and keep this as a draft');
    await ask.until(() => ask.focused === 'Change my choice');
    const again = await place.seat(place.marie);
    await again.until(() => again.buttons.includes('Go on with my draft'));
    expect(again.boxes[0]).to.contain('First choice In person');
    expect(again.text).to.contain('What you chose before still holds.');
    await again.tap('Go on with my draft');
    expect(again.chosen(ASK.first)).to.equal('A mix');
  });

  it('stays on the screen where saving fails, says why, and tells the page', async () => {
    const ask = await marked();
    const record = providerOf(ask).record!;
    const refuse = () => Promise.reject(new RecordError('quota', 'No room.'));
    Object.defineProperty(record, 'append', {value: refuse, configurable: true});
    const told = oneEvent(ask.element, 'avec-save-failed');
    await ask.tap(CHOOSE);
    expect((await told).detail).to.deep.equal({reason: 'quota'});
    await ask.until(() => ask.problem.startsWith('There is no room left on this device.'));
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    expect(ask.written(ASK.note)).to.equal('Mornings only.');
    expect(ask.problemColors[0]).not.to.equal(ask.problemColors[1]);
    expect(ask.buttons).to.contain('Keep a copy of my words');
    Reflect.deleteProperty(record, 'append');
    await ask.until(() => ask.buttons.includes(CHOOSE));
    await saving(ask, CHOOSE);
    expect(ask.problem).to.equal('');
  });

  it('lets nothing out of the widget as it is marked or written', async () => {
    const ask = await place.seat(place.marie);
    const heard: string[] = [];
    for (const type of ['input', 'change']) ask.element.addEventListener(type, () => heard.push(type));
    const before = ask.element.outerHTML;
    await ask.mark(ASK.first, 'Phone');
    await ask.write(ASK.note, 'Mornings only.');
    await ask.setPrivate(true);
    expect(heard).to.deep.equal([]);
    expect(ask.element.outerHTML).to.equal(before);
  });

  it('leaves nothing of one record on the screen of another', async () => {
    const ask = await marked();
    const other = new MeetingPlace();
    providerOf(ask).setAttribute('subject', other.subject);
    await ask.until(() => ask.cards.length > 0 && ask.marked === 0);
    expect(ask.written(ASK.note)).to.equal('');
    await other.leave();
  });

  it('saves once, however often the button is tapped', async () => {
    const ask = await marked();
    await Promise.all([1, 2, 3].map(() => ask.tap(CHOOSE)));
    await ask.until(() => ask.focused === 'Undo');
    expect(await place.choices(place.marie)).to.have.length(1);
    expect(ask.history).to.deep.equal([]);
  });

  it('can only be read where the record can only be read', async () => {
    await place.choice(place.marie, {first: {kind: 'mode', mode: 'phone'}});
    const ask = await place.seat(place.marie);
    const record = providerOf(ask).record!;
    const status = {...record.status, phase: 'read-only', reason: 'newer'};
    Object.defineProperty(record, 'status', {value: status, configurable: true});
    ask.element.requestUpdate();
    await ask.element.updateComplete;
    expect(ask.buttons).to.deep.equal(['Print']);
    expect(ask.boxes[0]).to.contain('First choice Phone');
    Reflect.deleteProperty(record, 'status');
  });

  it('has nothing on the screen once the record is closed', async () => {
    await place.choice(place.marie, {first: {kind: 'mode', mode: 'phone'}});
    const ask = await place.seat(place.marie);
    await place.as(place.marie).erase();
    await ask.until(() => ask.title === '');
    expect(ask.text).not.to.contain('Phone');
    expect(ask.notice).not.to.equal('');
  });
});
