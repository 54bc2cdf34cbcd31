import {expect, oneEvent} from '@open-wc/testing';

import {ASK, hear, LUC, MeetingPlace, PAUL, saving, SYLVIE} from './mode-preference.fixture.js';

const PHONE = {first: {kind: 'mode', mode: 'phone'}} as const;
const VIDEO = {first: {kind: 'mode', mode: 'video'}} as const;
const [LIMITS, OTHERWISE, WHY] = ['What the service cannot do', 'What you see otherwise', 'Why'];

describe('avec-mode-preference among several', () => {
  let place: MeetingPlace;
  beforeEach(() => (place = new MeetingPlace()));
  afterEach(() => place.leave());

  it('is read by those who support the person, and answered by none of them', async () => {
    await place.choice(place.marie, PHONE);
    const ask = await place.seat(PAUL);
    expect(ask.title).to.equal('How the person would like to meet');
    expect(ask.boxes[0]).to.contain('Choice of: Person using services (Marie) First choice Phone');
    expect(ask.cards).to.deep.equal([]);
    expect(ask.marked).to.equal(0);
    expect(ask.buttons).to.deep.equal(['Write something beside it', 'Print', 'Print an empty sheet']);
  });

  it('lets a practitioner say what the service cannot do, and what they see otherwise with their reasons', async () => {
    await place.choice(place.marie, PHONE);
    const ask = await place.seat(PAUL);
    await ask.tap('Write something beside it');
    await ask.until(() => ask.focused === 'What you want to say beside it');
    await ask.tap('Save');
    await ask.until(() => ask.problem !== '');
    expect(ask.problem).to.equal('Write a limit or an opinion first.');
    expect(ask.problemColors[0]).to.equal(ask.problemColors[1]);
    await ask.write('What it is about', 'Phone');
    await ask.write(OTHERWISE, 'In person may be easier for hard topics.');
    await ask.tap('Save');
    await ask.until(() => ask.problem === 'Say why you see it otherwise.');
    await ask.write(WHY, 'We hear less on a bad line.');
    await ask.write(LIMITS, 'No calls after five.');
    const told = oneEvent(ask.element, 'avec-opinion-recorded');
    await saving(ask, 'Save');
    const [opinion] = await place.opinions(place.marie);
    expect((await told).detail).to.deep.equal({opinionId: opinion?.id});
    expect(opinion?.about).to.equal('phone');
    expect((await place.choices(place.marie))[0]?.first).to.deep.equal(PHONE.first);
  });

  it('shows the person an opinion beside their choice, with its voice, and never in its place', async () => {
    await place.choice(place.marie, PHONE);
    await place.opinion(PAUL, {about: 'phone', opinion: 'In person is easier.', reasons: 'Bad lines.'});
    await place.opinion(SYLVIE, {limits: 'I cannot drive her on Mondays.'});
    await place.opinion(PAUL, {about: 'some-consent', limits: 'Not of this.'});
    const ask = await place.seat(place.marie);
    expect(ask.boxes[0]).to.contain('First choice Phone').and.not.to.contain('easier');
    expect(ask.boxes[1]).to.contain('Practitioner (Paul)').and.to.contain('About: Phone');
    expect(ask.boxes[1]).to.contain('Another opinion In person is easier. Why Bad lines.');
    expect(ask.boxes[2]).to.contain('Relative or close person (Sylvie)').and.to.contain('The choice as a whole');
    expect(ask.boxes).to.have.length(3);
    expect(ask.shapesIn('In person is easier.')).to.equal(1);
    expect(ask.text).to.contain('The choice stays as it is.');
    expect(ask.buttons).not.to.contain('Write something beside it');
  });

  it('keeps an opinion as it is written, changes it, takes it away, and undoes that', async () => {
    const ask = await place.seat(PAUL);
    await ask.tap('Write something beside it');
    await ask.write(LIMITS, 'No calls after five.');
    const again = await place.seat(PAUL);
    await again.until(() => again.headings.includes('What you want to say beside it'));
    expect(again.written(LIMITS)).to.equal('No calls after five.');
    await saving(again, 'Save');
    await saving(again, 'Undo');
    expect(again.written(LIMITS)).to.equal('No calls after five.');
    await saving(again, 'Save');
    await again.tap('Change: The choice as a whole');
    await again.write(LIMITS, 'No calls after six.');
    await saving(again, 'Save');
    expect((await place.opinions(PAUL)).map(({limits}) => limits)).to.deep.equal(['No calls after six.']);
    await saving(again, 'Take away: The choice as a whole');
    expect(await place.opinions(PAUL)).to.deep.equal([]);
    await saving(again, 'Undo');
    expect((await place.opinions(PAUL)).map(({limits}) => limits)).to.deep.equal(['No calls after six.']);
  });

  it('gives up what was being written beside it, and goes back to where it began', async () => {
    const ask = await place.seat(PAUL);
    await ask.tap('Write something beside it');
    await ask.write(LIMITS, 'No.');
    await ask.tap('Cancel');
    await ask.until(() => ask.focused === 'Write something beside it');
    expect(await place.opinions(PAUL)).to.deep.equal([]);
  });

  it('puts the person’s choice first and that of their representative beside it', async () => {
    await place.choice(LUC, VIDEO);
    await place.choice(place.marie, PHONE);
    const seen = await place.seat(PAUL);
    expect(seen.boxes.map((box) => box.split(' First')[0])).to.deep.equal([
      'Choice of: Person using services (Marie)',
      'Choice of: Legal representative (Luc)',
    ]);
    const own = await place.seat(place.marie);
    expect(own.boxes[0]).to.contain('Your choice First choice Phone');
    expect(own.boxes[1]).to.contain('Choice of: Legal representative (Luc) First choice Video call');
  });

  it('arrives while somebody looks', async () => {
    const ask = await place.seat(PAUL);
    const other = await place.seat(place.marie);
    await other.mark(ASK.first, 'Phone');
    await saving(other, 'I choose');
    await ask.until(() => ask.boxes.some((box) => box.includes('First choice Phone')));
    expect(ask.status).to.equal('New from: Person using services (Marie).');
  });

  it('keeps both where two devices changed it unknown to one another, and lets its author choose', async () => {
    const id = await place.choice(place.marie, {first: {kind: 'talk-first'}});
    const [start] = await place.choices(place.marie);
    await place.change(place.marie, id, PHONE, start!.heads);
    await place.change(place.marie, id, VIDEO, start!.heads);
    const reader = await place.seat(PAUL);
    expect(reader.text).to.contain('This was written in two ways');
    expect(reader.text).not.to.contain('choose one');
    expect(reader.buttons.filter((name) => name.startsWith('Keep this one'))).to.deep.equal([]);
    const ask = await place.seat(place.marie);
    expect(ask.buttons).to.include.members(['Keep this one: Phone', 'Keep this one: Video call']);
    const heard = hear(ask, 'avec-preference-recorded');
    await saving(ask, 'Keep this one: Phone');
    expect(ask.text).not.to.contain('in two ways');
    expect((await place.choices(PAUL)).map(({first, conflict}) => [first, conflict])).to.deep.equal([
      [PHONE.first, []],
    ]);
    expect(heard).to.have.length(1);
  });

  it('shows both where two devices each chose for the first time, and keeps one', async () => {
    await place.choice(place.marie, PHONE);
    await place.choice(place.marie, {...VIDEO, on: '2026-03-01'});
    const ask = await place.seat(place.marie);
    expect(ask.boxes[0]).to.contain('in two ways');
    await saving(ask, 'Keep this one: Video call');
    expect((await place.choices(PAUL)).map(({first}) => first)).to.deep.equal([VIDEO.first]);
    await saving(ask, 'Undo');
    expect((await place.choices(PAUL)).map(({first}) => first)).to.have.deep.members([VIDEO.first, PHONE.first]);
  });

  it('says when it was changed elsewhere while one was changing it, and keeps both', async () => {
    await place.choice(place.marie, {first: {kind: 'talk-first'}});
    const here = await place.seat(place.marie);
    await here.tap('Change my choice');
    await here.mark(ASK.first, 'Phone');
    const [start] = await place.choices(place.marie);
    await place.change(place.marie, start!.id, VIDEO, start!.heads);
    await here.until(() => here.text.includes('Someone changed this while you were writing.'));
    await saving(here, 'I choose');
    expect(here.text).to.contain('This was written in two ways');
    expect(here.buttons).to.include.members(['Keep this one: Phone', 'Keep this one: Video call']);
  });

  it('has no words of erased notes, and says that there were some', async () => {
    const id = await place.choice(place.marie, {...PHONE, note: 'Not at work.'});
    const [view] = await place.choices(place.marie);
    const record = place.as(place.marie);
    const entity = {kind: 'preference', id} as const;
    await record.append({entity, act: 'redact', parents: view!.heads, audience: 'shared', body: {target: view!.by}});
    const ask = await place.seat(place.marie);
    expect(ask.text).to.contain('There were words here. They were erased.').and.not.to.contain('Not at work.');
    expect(ask.boxes[0]).to.contain('First choice Phone');
  });
});
