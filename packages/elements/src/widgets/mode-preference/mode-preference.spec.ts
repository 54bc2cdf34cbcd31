import {modes1} from '@avec/model/definitions/modes-1';
import {expect, oneEvent} from '@open-wc/testing';

import {ASK, hear, MeetingPlace, NADIA, PAUL, saving, SYLVIE} from './mode-preference.fixture.js';
import type {ModePreferenceHarness} from './mode-preference.harness.js';

const ALWAYS = ['No preference', 'I’d like to talk first', 'I’d rather not say'];
const CHOOSE = 'I choose';
const LATER = 'I’ll decide later';
const FACTS = ['avec-preference-recorded', 'avec-preference-withdrawn', 'avec-opinion-recorded'];

describe('avec-mode-preference', () => {
  let place: MeetingPlace;
  beforeEach(() => (place = new MeetingPlace()));
  afterEach(() => place.leave());

  /** Marie has chosen the telephone, and saved it. */
  async function chosen(): Promise<ModePreferenceHarness> {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'Phone');
    await saving(ask, CHOOSE);
    return ask;
  }

  it('says what it is for, who can read it, how long it takes, and that nothing is decided', async () => {
    const ask = await place.seat(place.marie);
    expect(ask.title).to.equal('How would you like to meet?');
    expect(ask.text)
      .to.contain('You can change your mind at any time.')
      .and.to.contain('Everyone who has access to this record can read your choice.')
      .and.to.contain('It takes about five minutes.')
      .and.to.contain('Nothing is decided yet.');
    expect(ask.buttons).to.include.members([CHOOSE, LATER, 'I’d like help', 'Print an empty sheet']);
  });

  it('offers every way, and the answers that are no way', async () => {
    const ask = await place.seat(place.marie);
    const ways = ['In person', 'Phone', 'Video call', 'Text or chat', 'A mix'];
    expect(ask.cards.map(({name}) => name)).to.deep.equal(ways);
    expect(ask.options(ASK.first)).to.deep.equal([...ways, ...ALWAYS]);
    expect(ask.options(ASK.second)).to.deep.equal([...ways, ...ALWAYS]);
    expect(ask.aboutOption(ASK.first, 'Phone')).to.equal(' For Simple No screen Against No faces May be overheard');
  });

  it('saves one answer, says so, offers to undo it, and tells the page its id alone', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'Phone');
    const told = oneEvent(ask.element, 'avec-preference-recorded');
    await saving(ask, CHOOSE);
    const [view] = await place.choices(PAUL);
    expect((await told).detail).to.deep.equal({preferenceId: view?.id});
    expect(view?.first).to.deep.equal({kind: 'mode', mode: 'phone'});
    expect(view?.definition.id).to.equal(modes1.id);
    expect(ask.status).to.match(/^Your choice is saved\. Saved on this device at /);
    expect(ask.boxes[0]).to.match(/^Your choice First choice Phone Chosen on /);
    expect(ask.focused).to.equal('Undo');
  });

  it('keeps a second choice, one for each occasion, and a note', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'In person');
    await ask.mark(ASK.second, 'Phone');
    await ask.tap('It depends on the occasion');
    expect(ask.focused).to.equal('On some occasions');
    await ask.mark('Hard topics', 'I’d like to talk first');
    await ask.write(ASK.note, ' Mornings only. ');
    await saving(ask, CHOOSE);
    expect(ask.boxes[0]).to.contain(
      'First choice In person When that cannot be Phone Hard topics I’d like to talk first Note Mornings only.',
    );
    const [view] = await place.choices(place.marie);
    expect(view?.situations).to.deep.equal([{situation: 'hard-topics', choice: {kind: 'talk-first'}}]);
  });

  it('takes no second choice that is the first', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.second, 'Phone');
    await ask.mark(ASK.first, 'Phone');
    expect(ask.options(ASK.second)).not.to.contain('Phone');
    expect(ask.chosen(ASK.second)).to.equal(null);
    await saving(ask, CHOOSE);
    expect((await place.choices(place.marie))[0]?.second).to.deep.equal({kind: 'unanswered'});
  });

  it('asks for one answer or a note, and for nothing else', async () => {
    const ask = await place.seat(place.marie);
    await ask.tap(CHOOSE);
    await ask.until(() => ask.problem !== '');
    expect(ask.problem).to.equal('Mark an answer or write a note first. One is enough.');
    expect(ask.focused).to.equal(ASK.first);
    // Red is for what could not be saved.
    expect(ask.problemColors[0]).to.equal(ask.problemColors[1]);
    await ask.mark(ASK.first, 'No preference');
    expect(ask.problem).to.equal('');
    await saving(ask, CHOOSE);
    expect((await place.choices(place.marie))[0]?.first).to.deep.equal({kind: 'no-preference'});
  });

  it('clears an answer, and leaves the focus on the question', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'A mix');
    await ask.clear(ASK.first);
    expect(ask.chosen(ASK.first)).to.equal(null);
    await ask.until(() => ask.focused === ASK.first);
  });

  it('undoes a first saving: nothing stands, and what was marked is a draft again', async () => {
    const ask = await chosen();
    const heard = hear(ask, ...FACTS);
    await saving(ask, 'Undo');
    expect(ask.status).to.contain('What you marked is a draft again.');
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    expect(await place.choices(place.marie)).to.deep.equal([]);
    expect(heard.map(({type}) => type)).to.deep.equal(['avec-preference-withdrawn']);
  });

  it('changes a choice, and undoes the change', async () => {
    const ask = await chosen();
    await ask.tap('Change my choice');
    expect(ask.focused).to.equal(ASK.first);
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    await ask.mark(ASK.first, 'Video call');
    expect(ask.text).to.contain('This is a draft. What you chose before still holds.');
    expect((await place.choices(PAUL))[0]?.first).to.deep.equal({kind: 'mode', mode: 'phone'});
    await saving(ask, CHOOSE);
    expect(ask.boxes[0]).to.contain('First choice Video call');
    await saving(ask, 'Undo');
    expect(ask.boxes[0]).to.contain('First choice Phone');
    expect((await place.choices(PAUL)).map(({first}) => first)).to.deep.equal([{kind: 'mode', mode: 'phone'}]);
  });

  it('is taken back in one step from the same screen, asks for no reason, and can be undone', async () => {
    const ask = await chosen();
    const told = oneEvent(ask.element, 'avec-preference-withdrawn');
    const [view] = await place.choices(PAUL);
    await saving(ask, 'Take back my choice');
    expect((await told).detail).to.deep.equal({preferenceId: view?.id});
    expect(ask.status).to.contain('Your choice is taken back.');
    expect(await place.choices(PAUL)).to.deep.equal([]);
    expect(ask.text).to.contain('Nothing is decided yet.');
    await saving(ask, 'Undo');
    expect(ask.boxes[0]).to.contain('First choice Phone');
  });

  it('shows what was chosen before, newest first', async () => {
    const ask = await chosen();
    expect(ask.history).to.deep.equal([]);
    await ask.tap('Change my choice');
    await ask.mark(ASK.first, 'A mix');
    await saving(ask, CHOOSE);
    await saving(ask, 'Take back my choice');
    expect(ask.history).to.have.length(3);
    expect(ask.history[0]).to.match(/: taken back \(You\)$/);
    expect(ask.history[1]).to.match(/: changed \(You\) First choice A mix$/);
    expect(ask.history[2]).to.match(/: chosen \(You\) First choice Phone$/);
  });

  it('is kept for oneself by those who wish so, and the page hears nothing', async () => {
    const ask = await place.seat(place.marie);
    const heard = hear(ask, ...FACTS);
    await ask.mark(ASK.first, 'I’d rather not say');
    await ask.setPrivate(true);
    await saving(ask, CHOOSE);
    expect(ask.status).to.contain('Nobody else can read it.');
    expect(await place.choices(PAUL)).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    await ask.tap('Change my choice');
    await ask.setPrivate(false);
    await saving(ask, CHOOSE);
    expect(await place.choices(PAUL)).to.have.length(1);
    expect(await place.choices(place.marie)).to.have.length(1);
    expect(heard.map(({type}) => type)).to.deep.equal(['avec-preference-recorded']);
  });

  it('asks the page for help, and says what came of it', async () => {
    const ask = await place.seat(place.marie);
    const told = oneEvent(ask.element, 'avec-explanation-request');
    await ask.tap('I’d like help');
    expect((await told).detail).to.deep.equal({about: 'modes'});
    expect(ask.text).to.contain('Nobody answered here.');
    const other = await place.seat(place.marie);
    other.element.addEventListener('avec-explanation-request', (event) => event.preventDefault());
    await other.tap('I’d like help');
    expect(other.text).to.contain('Your request was passed on.');
    expect(other.focused).to.contain('I’d like help');
  });

  it('checks the explanation and waits for no answer to it', async () => {
    const ask = await place.seat(place.marie);
    expect(ask.teachBack.questions).to.have.length(3);
    await ask.teachBack.answer(ask.teachBack.questions[0]!, 'Only after the meeting');
    await ask.mark(ASK.first, 'Phone');
    await saving(ask, CHOOSE);
    expect(ask.boxes[0]).to.contain('First choice Phone');
  });

  it('is not for managers', async () => {
    const ask = await place.seat(NADIA);
    expect(ask.text).to.contain('is for them, and for those who support them');
    expect(ask.buttons).to.deep.equal([]);
  });

  it('takes the list a page gives, and says so when it cannot be used', async () => {
    const pushy = {...modes1, modes: modes1.modes.map((mode) => ({...mode, advantages: mode.advantages.slice(1)}))};
    const ask = await place.seat(SYLVIE, {definition: pushy});
    await ask.until(() => ask.text !== '');
    expect(ask.text).to.contain('This choice cannot be shown on this page.');
  });

  it('leaves the notice and the crisis help to the widget it is part of', async () => {
    expect((await place.seat(place.marie)).furniture).to.deep.equal(['avec-record-notice', 'avec-crisis-help']);
    expect((await place.seat(place.marie, {embedded: true})).furniture).to.deep.equal([]);
  });
});
