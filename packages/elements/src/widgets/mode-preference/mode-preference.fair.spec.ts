import {modes1} from '@avec/model/definitions/modes-1';
import {expect} from '@open-wc/testing';

import {rotated} from './choice.js';
import {ASK, LUC, MeetingPlace, PAUL} from './mode-preference.fixture.js';

const NOT_HERE = {video: {available: false, reason: {en: 'our lines are down', 'fr-CA': 'nos lignes sont en panne'}}};

describe('avec-mode-preference pushes nobody', () => {
  let place: MeetingPlace;
  beforeEach(() => (place = new MeetingPlace()));
  afterEach(() => place.leave());

  it('has as much for as against each way, in the same order, built and painted alike, also where one is not to be had', async () => {
    const ask = await place.seat(place.marie, {availability: NOT_HERE});
    const {cards} = ask;
    expect(cards).to.have.length(5);
    for (const {advantages, disadvantages} of cards) {
      expect(advantages).to.have.length(2);
      expect(disadvantages).to.have.length(2);
    }
    expect(new Set(cards.map(({structure}) => structure)).size).to.equal(1);
    expect(new Set(cards.map(({look}) => look)).size).to.equal(1);
  });

  it('marks nothing without the person’s act: not first, not with a reason, not in French, not after another chose', async () => {
    await place.choice(LUC, {first: {kind: 'mode', mode: 'phone'}});
    await place.opinion(PAUL, {about: 'video', limits: 'Not in the evening.'});
    for (const showing of [
      {},
      {availability: NOT_HERE},
      {lang: 'fr-CA'},
      {order: 'rotate'},
      {embedded: true},
    ] as const) {
      const ask = await place.seat(place.marie, showing);
      expect(ask.marked).to.equal(0);
      await ask.tap(ask.buttons.find((name) => /occasion/.test(name))!);
      await ask.teachBack.element.updateComplete;
      expect(ask.questions).to.have.length(5);
      expect(ask.marked).to.equal(0);
    }
  });

  it('marks nothing after the choice was taken back', async () => {
    const ask = await place.seat(place.marie);
    await ask.mark(ASK.first, 'Phone');
    await ask.tap('I choose');
    await ask.until(() => ask.buttons.includes('Take back my choice'));
    await ask.tap('Take back my choice');
    await ask.until(() => ask.cards.length > 0);
    expect(ask.marked).to.equal(0);
  });

  it('shows a way that is not to be had, with its reason, and lets nobody choose it', async () => {
    const ask = await place.seat(place.marie, {availability: NOT_HERE});
    const video = ask.cards.find(({name}) => name === 'Video call');
    expect(video?.reason).to.equal('Not available here now: our lines are down');
    expect(video?.canBeChosen).to.equal(false);
    expect(ask.options(ASK.first)).not.to.contain('Video call');
    expect(ask.options(ASK.second)).not.to.contain('Video call');
    expect(ask.aboutOption(ASK.first, 'Video call')).to.contain('our lines are down');
    expect(ask.aboutOption(ASK.second, 'Video call')).to.contain('our lines are down');
    const others = ask.cards.filter(({name}) => name !== 'Video call');
    expect(others.every(({reason, canBeChosen}) => reason === '' && canBeChosen)).to.equal(true);
  });

  it('keeps what was chosen before it was not to be had, and says so', async () => {
    await place.choice(place.marie, {first: {kind: 'mode', mode: 'video'}});
    const ask = await place.seat(place.marie, {availability: NOT_HERE});
    expect(ask.boxes[0]).to.contain('First choice Video call').and.to.contain('Your choice stays written.');
  });

  it('offers to choose and to decide later in buttons that look alike', async () => {
    const ask = await place.seat(place.marie);
    expect(ask.lookOf('I choose')).to.equal(ask.lookOf('I’ll decide later'));
  });

  it('puts another way first from person to person and from day to day, where the page wants that', async () => {
    const firsts = new Set(
      ['a 2026-01-01', 'a 2026-01-02', 'b 2026-01-01', 'c 2026-01-01', 'd 2026-01-04', 'e', 'f', 'g', 'h'].map(
        (seed) => rotated(modes1.modes, seed)[0]?.id,
      ),
    );
    expect(firsts.size).to.equal(5);
    expect(rotated(modes1.modes, 'a')).to.deep.equal(rotated(modes1.modes, 'a'));
    expect(new Set(rotated(modes1.modes, 'x')).size).to.equal(5);
    expect(rotated([], 'x')).to.deep.equal([]);
    const ask = await place.seat(place.marie, {order: 'rotate'});
    const again = await place.seat(place.marie, {order: 'rotate'});
    expect(again.cards).to.deep.equal(ask.cards);
    expect(ask.options(ASK.first).slice(5)).to.deep.equal([
      'No preference',
      'I’d like to talk first',
      'I’d rather not say',
    ]);
  });
});
