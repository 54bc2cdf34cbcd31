import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {ASK, MeetingPlace, PAUL, saving} from './mode-preference.fixture.js';
import type {ModePreferenceHarness} from './mode-preference.harness.js';
import type {PreferencePaperRead} from './reading.harness.js';

/** What the page is told when it is printed, and while it is. */
async function onPaper(ask: ModePreferenceHarness, button: string | null = null): Promise<PreferencePaperRead | null> {
  const {print} = globalThis;
  let paper: PreferencePaperRead | null = null;
  globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    ({paper} = ask);
    dispatchEvent(new Event('afterprint'));
  };
  try {
    if (button) await ask.tap(button);
    else globalThis.print();
  } finally {
    globalThis.print = print;
  }
  await ask.element.updateComplete;
  return paper;
}

describe('avec-mode-preference on screen and on paper', () => {
  let place: MeetingPlace;
  beforeEach(() => (place = new MeetingPlace()));
  afterEach(() => place.leave());

  it('is accessible before, while and after a choice is made, and to those who write beside it', async () => {
    const unavailable = {video: {available: false, reason: {en: 'no lines'}}};
    const ask = await place.seat(place.marie, {availability: unavailable});
    await expect(ask.element).to.be.accessible();
    await ask.tap('It depends on the occasion');
    await ask.mark(ASK.first, 'Phone');
    await ask.mark('Hard topics', 'A mix');
    await expect(ask.element).to.be.accessible();
    await saving(ask, 'I choose');
    await ask.tap('Change my choice');
    await ask.mark(ASK.first, 'A mix');
    await saving(ask, 'I choose');
    await expect(ask.element).to.be.accessible();
    const other = await place.seat(PAUL);
    await other.tap('Write something beside it');
    await expect(other.element).to.be.accessible();
  });

  it('is answered with the keyboard alone, one stop for each question', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'In person');
    await sendKeys({press: 'ArrowDown'});
    await ask.element.updateComplete;
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    await sendKeys({press: 'Tab'});
    expect(ask.focused).to.equal('Clear my answer');
    await sendKeys({press: 'Enter'});
    await ask.until(() => ask.focused === ASK.first);
    expect(ask.chosen(ASK.first)).to.equal(null);
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels', async () => {
    const word = 'Hexakosioihexekontahexaphobie'.repeat(4);
    await place.opinion(PAUL, {limits: word});
    const ask = await place.seat(place.marie, {
      lang: 'fr-CA',
      availability: {video: {available: false, reason: {'fr-CA': word}}},
    });
    ask.element.style.inlineSize = '288px';
    await ask.tap('Cela dépend de l’occasion');
    await ask.write('Autre chose à dire là-dessus', word);
    await ask.mark('Qu’aimeriez-vous le plus\u202f?'.replace(/\s/g, ' '), 'Téléphone');
    for (const {width, height} of ask.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(ask.overflow).to.equal(0);
    await ask.tap('Je choisis');
    await ask.until(() => ask.boxes.some((box) => box.includes(word)));
    expect(ask.overflow).to.equal(0);
  });

  it('speaks French', async () => {
    const ask = await place.seat(place.marie, {lang: 'fr-CA'});
    expect(ask.title).to.equal('Comment aimeriez-vous nous rencontrer ?');
    expect(ask.cards.map(({name}) => name)).to.deep.equal([
      'En personne',
      'Téléphone',
      'Visioconférence (appel vidéo)',
      'Messages écrits (clavardage, texto)',
      'Un mélange',
    ]);
    expect(ask.buttons).to.include.members(['Je choisis', 'Je décide plus tard', 'Je voudrais de l’aide']);
  });

  it('prints an empty sheet with circles to tick and room to write, whatever is on the screen', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'Phone');
    await ask.write(ASK.note, 'Not for this paper');
    const paper = await onPaper(ask, 'Print an empty sheet');
    // Five ways and three other answers, as first choice and as second.
    expect([paper?.circles, paper?.full]).to.deep.equal([16, 0]);
    // A line for each occasion, three for the note.
    expect(paper?.rules).to.equal(6);
    expect(paper?.text)
      .to.contain('Put a mark in each column')
      .and.to.contain('Needs device and internet')
      .and.to.contain('Hard topics')
      .and.not.to.contain('Not for this paper');
    expect(ask.chosen(ASK.first)).to.equal('Phone');
    expect((await onPaper(ask))?.full).to.equal(1);
  });

  it('prints what is marked and not saved as a draft', async () => {
    const ask = await place.seat(place.marie, {availability: {video: {available: false}}});
    await ask.mark(ASK.first, 'Phone');
    await ask.mark(ASK.second, 'No preference');
    const paper = await onPaper(ask);
    expect([paper?.circles, paper?.full]).to.deep.equal([14, 2]);
    expect(paper?.text).to.contain('is a draft').and.to.contain('Video call Not available here now.');
  });

  it('prints a choice with what is said beside it, each with its voice', async () => {
    await place.choice(place.marie, {first: {kind: 'mode', mode: 'phone'}, note: 'Mornings only.'});
    await place.opinion(PAUL, {limits: 'No calls after five.'});
    for (const actor of [place.marie, PAUL]) {
      const paper = await onPaper(await place.seat(actor), 'Print');
      expect(paper?.circles).to.equal(0);
      expect(paper?.text)
        .to.contain('First choice Phone Note Mornings only.')
        .and.to.contain('Chosen on March 2, 2026.')
        .and.to.contain('No calls after five.');
    }
  });
});
