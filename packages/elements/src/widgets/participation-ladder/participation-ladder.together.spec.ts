import type {EntryDraft, ParticipationView} from '@avec/model';
import {expect} from '@open-wc/testing';

import {Council, PAUL, SYLVIE} from './participation-ladder.fixture.js';

const MEDS = 'My medication';
const HERE = 'It was done for me';
const THERE = 'We did it together';

describe('avec-participation-ladder with several people', () => {
  let council: Council;
  let meds: string;
  beforeEach(async () => {
    council = new Council();
    meds = await council.decide(council.marie, MEDS);
  });
  afterEach(() => council.leave());

  it('asks a practitioner the same from their side, after whose view it is', async () => {
    const paul = await council.seat(PAUL);
    expect(paul.title).to.equal('The person’s place in decisions');
    expect(paul.text).to.contain('The person will see what you say, as your own view beside theirs.');
    await paul.open(MEDS);
    expect(paul.place.label).to.equal('In this decision, where was the person?');
    expect(paul.place.descriptionOf(THERE)).to.contain('You decided and acted with the person, as equals.');
    expect(paul.wish.label).to.equal('Where would you like the person to be?');
    expect(paul.wish.choices).to.contain('This is the right place for the person');
    await paul.place.choose(THERE);
    await paul.tap('Save my answers');
    expect(paul.problem).to.contain('Say whose view this is');
    await paul.until(() => paul.focused === 'Mine, as I see it');
    await paul.check('Mine, as I see it');
    await paul.tap('Save my answers');
    await paul.until(() => paul.hasSide);
    const [view] = await council.views();
    expect([view?.voice.role, view?.basis]).to.deep.equal(['practitioner', 'own']);
  });

  it('types in a paper copy as the person’s own, in the person’s words, on its day', async () => {
    const paul = await council.seat(PAUL);
    await paul.open(MEDS);
    await paul.check('The person’s, copied from paper');
    expect(paul.place.label).to.equal('In this decision, where were you?');
    expect(paul.place.descriptionOf(THERE)).to.contain('Others decide and act with you, as equals.');
    await paul.place.choose(HERE);
    await paul.write('Day', '2026-02-03');
    await paul.tap('Save my answers');
    await paul.until(() => paul.hasSide);
    const [view] = await council.views();
    expect([view?.voice.ref, view?.basis, view?.author.ref, view?.on]).to.deep.equal([
      council.subject,
      'paper',
      PAUL.ref,
      '2026-02-03',
    ]);
    const marie = await council.seat(council.marie);
    await marie.open(MEDS);
    expect(marie.told[1]).to.contain('February 3, 2026 copied from paper by: Practitioner (Paul)');
    expect(marie.buttons).to.contain('Change: February 3, 2026');
  });

  it('puts the person first, and says calmly where they stand apart', async () => {
    await council.tell(PAUL, meds, {place: 'with'});
    await council.tell(council.marie, meds, {place: 'for'});
    const marie = await council.seat(council.marie);
    expect(marie.facts(MEDS).slice(0, 3)).to.deep.equal([
      `You: ${HERE}`,
      `Practitioner (Paul): ${THERE}`,
      'You may want to talk about it.',
    ]);
    await marie.open(MEDS);
    const calm = `You: ${HERE}. Your practitioner, Paul: ${THERE}. You may want to talk about it.`;
    expect(marie.calm).to.equal(calm);
    expect(marie.told.filter((line) => !line.includes('|'))).to.deep.equal(['You', 'Practitioner (Paul)']);
    const paul = await council.seat(PAUL);
    await paul.open(MEDS);
    const theirs = `Person using services (Marie): ${HERE}. You: ${THERE}. You may want to talk about it.`;
    expect(paul.calm).to.equal(theirs);
  });

  it('shows each voice on its rung of one ladder, and never anything between', async () => {
    await council.tell(council.marie, meds, {place: 'to'});
    await council.tell(PAUL, meds, {place: 'with'});
    await council.tell(SYLVIE, meds, {place: 'not-applicable'});
    const marie = await council.seat(council.marie);
    await marie.open(MEDS);
    expect(marie.side.elsewhere).to.deep.equal(['Relative or close person (Sylvie), March 2, 2026: Does not apply']);
    expect(marie.text).not.to.match(/average|mean|\d\s*(of|\/)\s*\d/i);
  });

  it('says that they stand together, without any advice', async () => {
    await council.tell(council.marie, meds, {place: 'for'});
    await council.tell(PAUL, meds, {place: 'for'});
    const marie = await council.seat(council.marie);
    await marie.open(MEDS);
    expect(marie.calm).to.equal(`You: ${HERE}. Your practitioner, Paul: ${HERE}. This is the same place.`);
  });

  it('lets no other voice stand in for the person', async () => {
    await council.tell(PAUL, meds, {place: 'with'});
    const marie = await council.seat(council.marie);
    expect(marie.facts(MEDS)).to.include('You have not said where you were.');
    await marie.open(MEDS);
    expect(marie.isAsking).to.equal(true);
    expect(marie.calm).to.equal('');
    expect(marie.side.said).to.equal('You have not said where you were.');
    expect(marie.place.descriptionOf(THERE)).not.to.contain('Paul');
  });

  it('leaves everybody’s view to themselves, by hand and by script', async () => {
    const view = await council.tell(council.marie, meds, {place: 'for'});
    await council.tell(PAUL, meds, {place: 'with', on: '2026-03-04'});
    const paul = await council.seat(PAUL);
    await paul.open(MEDS);
    expect(paul.buttons).to.contain('Change: March 4, 2026');
    expect(paul.buttons).not.to.contain('Change: March 2, 2026');
    expect(paul.buttons).not.to.contain('Change its name');
    const draft: EntryDraft = {entity: {kind: 'participation', id: view}, act: 'withdraw', body: {}};
    const error: unknown = await council.write(PAUL, draft).catch((reason: unknown) => reason);
    expect(error).to.include({code: 'not-allowed'});
    const marie = await council.seat(council.marie);
    await marie.open(MEDS);
    expect(marie.buttons).not.to.contain('Take this decision away');
  });

  it('offers nobody but the person to keep something for themselves', async () => {
    const paul = await council.seat(PAUL);
    await paul.open(MEDS);
    expect(paul.text).not.to.contain('Keep this for me only');
    await council.decide(council.marie, 'My secret', {isPrivate: true});
    expect((await council.seat(SYLVIE)).decisions).to.deep.equal([MEDS]);
  });

  it('shows what others say at once, and leaves the caret and unsaved words alone', async () => {
    const marie = await council.seat(council.marie);
    await marie.open(MEDS);
    await marie.place.choose(HERE);
    await marie.write('What would help', 'More time');
    marie.caret = 4;
    const before = marie.element;
    await council.tell(PAUL, meds, {place: 'with'});
    await council.decide(PAUL, 'The dates of our meetings');
    await marie.until(() => marie.decisions.length === 2 && marie.hasSide);
    expect(marie.element).to.equal(before);
    expect([marie.written('What would help'), marie.caret]).to.deep.equal(['More time', 4]);
    expect([marie.focused, marie.place.chosen]).to.deep.equal(['What would help', HERE]);
    expect(marie.decisions[0]).to.equal('The dates of our meetings');
    await marie.until(() => marie.status === 'New from: Practitioner (Paul).');
  });

  it('keeps what was said in two ways at once, to choose from', async () => {
    const id = await council.tell(council.marie, meds, {place: 'for', help: 'Time'});
    const [view] = await council.views();
    const {definition, on, place, wish} = view!;
    const say = (help: string): EntryDraft => ({
      entity: {kind: 'participation', id},
      act: 'set',
      parents: view!.heads,
      body: {definition, on, place, wish, help},
    });
    await council.write(council.marie, say('A friend with me'));
    await council.write(council.marie, say('Plain words'));
    const marie = await council.seat(council.marie);
    await marie.open(MEDS);
    expect(marie.versions).to.have.length(2);
    const kept = marie.versions.find((version) => version.includes('A friend with me'));
    await marie.tap(`Keep this one: ${kept ?? ''}`);
    await marie.until(() => marie.versions.length === 0);
    const [after]: readonly ParticipationView[] = await council.views();
    expect([after?.help, after?.conflict]).to.deep.equal(['A friend with me', []]);
  });
});
