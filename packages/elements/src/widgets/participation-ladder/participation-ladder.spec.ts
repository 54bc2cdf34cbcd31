import type {DecisionView, ParticipationView} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {DecisionRecordedEvent, RungRecordedEvent} from './participation-ladder.events.js';
import {Council, NADIA} from './participation-ladder.fixture.js';
import type {ParticipationLadderHarness} from './participation-ladder.harness.js';

const MEDS = 'My medication';
const HERE = 'It was done for me';
const THERE = 'We did it together';
/** The same place, as something one would like. */
const WISHED = 'Do it together';

/** Names a decision, which then stands open. */
async function name(widget: ParticipationLadderHarness, title = MEDS): Promise<void> {
  await widget.tap(widget.decisions.length === 0 ? 'Name a decision' : 'Name another decision');
  await widget.write('Which decision?', title);
  await widget.tap('Save this decision');
  await widget.until(() => widget.decisions.includes(title) && widget.isAsking);
}

describe('avec-participation-ladder', () => {
  let council: Council;
  beforeEach(() => (council = new Council()));
  afterEach(() => council.leave());

  it('says what it is for, who will see it and how long it takes, before the first decision', async () => {
    const widget = await council.seat(council.marie);
    expect(widget.title).to.equal('My place in decisions');
    expect(widget.text).to.contain('Name a decision that concerns you.').and.to.contain('about two minutes');
    expect(widget.text).to.contain('You and the people who have access to your record will see it.');
    expect(widget.buttons).to.contain('Name a decision');
  });

  it('takes the name of a decision in the person’s own words, with examples beside the field', async () => {
    const widget = await council.seat(council.marie);
    await widget.tap('Name a decision');
    await widget.until(() => widget.focused === 'Which decision?');
    expect(widget.described('Which decision?')).to.contain('“the dates of my appointments”');
    await widget.tap('Save this decision');
    expect(widget.problem).to.equal('Write a few words first.');
    await widget.write('Which decision?', MEDS);
    const told = oneEvent(widget.element, 'avec-decision-recorded');
    await widget.tap('Save this decision');
    const {detail} = (await told) as DecisionRecordedEvent;
    const [decision] = await council.as(council.marie).view<DecisionView>('decision');
    expect(detail).to.deep.equal({decisionId: decision?.id});
    await widget.until(() => widget.focused.startsWith(MEDS));
    expect(widget.isAsking).to.equal(true);
  });

  it('asks where the person was, where they would like to be, and what would help', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    expect(widget.place.label).to.equal('In this decision, where were you?');
    expect(widget.place.chosen).to.equal(null);
    expect(widget.place.choices).not.to.contain('This is the right place for me');
    expect(widget.wish.label).to.equal('Where would you like to be?');
    expect(widget.wish.choices).to.contain('This is the right place for me');
    expect(widget.fields).to.deep.equal(['What would help', 'Day']);
    expect(widget.credits.join(' ')).to.contain('Slay & Stephens');
  });

  it('saves an answer, says so, and is there after a reload', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    await widget.place.choose(HERE);
    await widget.wish.choose(WISHED);
    await widget.write('What would help', 'More time with my doctor');
    await widget.write('Day', '2026-03-02');
    const told = oneEvent(widget.element, 'avec-rung-recorded');
    await widget.tap('Save my answers');
    const {detail} = (await told) as RungRecordedEvent;
    await widget.until(() => widget.hasSide && !widget.isAsking);
    const [view] = await council.views();
    expect(detail).to.deep.equal({decisionId: view?.decision, participationId: view?.id});
    expect(widget.status).to.match(/^Your answers are saved\. Saved on this device at /);
    const again = await council.seat(council.marie);
    expect(again.facts(MEDS)[0]).to.equal(`You: ${HERE}`);
    await again.open(MEDS);
    expect(again.told).to.deep.equal([
      'You',
      `March 2, 2026 | Place ${HERE} | Would like ${WISHED} | Would help More time with my doctor`,
    ]);
  });

  it('is about today unless another day is said', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    const today = widget.written('Day');
    await widget.place.choose(HERE);
    await widget.tap('Save my answers');
    await widget.until(() => widget.hasSide);
    const [view] = await council.views();
    expect(view?.on).to.equal(today);
    expect(today).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('says what is missing, and where', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    await widget.tap('Save my answers');
    expect(widget.problem).to.contain('There is nothing to save yet.');
    await widget.until(() => widget.focused === 'In this decision, where were you?');
    await widget.place.choose(HERE);
    await widget.write('Day', '2999-01-01');
    await widget.tap('Save my answers');
    expect(widget.described('Day')).to.equal('Choose a day of the calendar, up to today.');
    await widget.until(() => widget.focused === 'Day');
    expect(await council.views()).to.deep.equal([]);
  });

  it('keeps a draft at every touch, for this author in this record alone', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    await widget.place.choose(HERE);
    await widget.wish.choose('This is the right place for me');
    await widget.write('What would help', 'Half a thou');
    const again = await council.seat(council.marie);
    await again.open(MEDS);
    expect([again.place.chosen, again.wish.chosen]).to.deep.equal([HERE, 'This is the right place for me']);
    expect(again.written('What would help')).to.equal('Half a thou');
    await again.tap('Save my answers');
    await again.until(() => again.hasSide);
    const last = await council.seat(council.marie);
    await last.open(MEDS);
    expect(last.isAsking).to.equal(false);
    const stranger = await new Council().seat(council.marie);
    expect(stranger.decisions).to.deep.equal([]);
  });

  it('undoes right after saving, with all answers back on the screen', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    await widget.place.choose(HERE);
    await widget.write('What would help', 'Time');
    await widget.tap('Save my answers');
    await widget.until(() => widget.hasSide);
    await widget.tap('Undo');
    await widget.until(() => widget.isAsking && !widget.hasSide);
    expect(widget.status).to.contain('Undone. What you wrote is here again.');
    expect(widget.place.chosen).to.equal(HERE);
    expect(widget.written('What would help')).to.equal('Time');
    expect((await council.views()).map(({state}) => state)).to.deep.equal(['withdrawn']);
  });

  it('changes one’s own view, on the day it was about', async () => {
    const id = await council.decide(council.marie, MEDS);
    const view = await council.tell(council.marie, id, {place: 'for', help: 'Time'});
    const widget = await council.seat(council.marie);
    await widget.open(MEDS);
    await widget.tap('Change: March 2, 2026');
    await widget.until(() => widget.isAsking);
    expect(widget.text).to.contain('You are changing what was said on March 2, 2026.');
    expect([widget.place.chosen, widget.written('Day')]).to.deep.equal([HERE, '2026-03-02']);
    await widget.place.choose(THERE);
    await widget.tap('Save my changes');
    await widget.until(() => !widget.isAsking && widget.facts(MEDS).length > 0);
    const views = await council.views();
    expect(views.map(({id: each, place, conflict}) => [each, place, conflict.length])).to.deep.equal([
      [view, {kind: 'rung', rung: 'with'}, 0],
    ]);
    await widget.tap('Undo');
    await widget.until(() => widget.status.startsWith('Undone.'));
    expect((await council.views())[0]?.place).to.deep.equal({kind: 'rung', rung: 'for'});
  });

  it('asks before it takes a view back', async () => {
    const id = await council.decide(council.marie, MEDS);
    await council.tell(council.marie, id, {place: 'for'});
    const widget = await council.seat(council.marie);
    await widget.open(MEDS);
    await widget.tap('Take back: March 2, 2026');
    await widget.until(() => widget.focused.startsWith('This will leave the page.'));
    await widget.tap('No, keep it');
    await widget.until(() => widget.focused === 'Take back: March 2, 2026');
    await widget.tap('Take back: March 2, 2026');
    await widget.tap('Yes, take it away');
    await widget.until(() => widget.told.length === 0);
    expect(widget.status).to.match(/^It is taken back\./);
    expect((await council.views()).map(({state}) => state)).to.deep.equal(['withdrawn']);
  });

  it('says it again for another day, and shows places by date in words, never in numbers', async () => {
    const id = await council.decide(council.marie, MEDS);
    await council.tell(council.marie, id, {place: 'to', on: '2026-01-12'});
    const widget = await council.seat(council.marie);
    await widget.open(MEDS);
    await widget.tap('Say it again, for another day');
    await widget.until(() => widget.isAsking);
    expect(widget.place.descriptionOf('It was done without me')).to.contain('You, January 12, 2026');
    await widget.place.choose(THERE);
    await widget.write('Day', '2026-04-06');
    await widget.tap('Save my answers');
    await widget.until(() => widget.told.length === 3);
    expect(widget.told.slice(1)).to.deep.equal([
      `April 6, 2026 | Place ${THERE}`,
      'January 12, 2026 | Place It was done without me',
    ]);
  });

  it('keeps a decision, or a view alone, for the person only, and tells the page nothing of it', async () => {
    const widget = await council.seat(council.marie);
    const heard: string[] = [];
    for (const type of ['avec-decision-recorded', 'avec-rung-recorded'])
      widget.element.addEventListener(type, () => heard.push(type));
    await widget.tap('Name a decision');
    await widget.write('Which decision?', 'My secret');
    await widget.check('Keep this for me only');
    await widget.tap('Save this decision');
    await widget.until(() => widget.isAsking);
    await widget.place.choose(HERE);
    await widget.tap('Save my answers');
    await widget.until(() => widget.hasSide);
    expect(heard).to.deep.equal([]);
    expect((await council.views()).map(({audience}) => audience)).to.deep.equal(['private']);
    await name(widget);
    await widget.place.choose(HERE);
    await widget.check('Keep this for me only');
    await widget.tap('Save my answers');
    await widget.until(() => widget.facts(MEDS).length > 0 && !widget.isAsking);
    expect(heard).to.deep.equal(['avec-decision-recorded']);
    expect((await council.views()).map(({audience}) => audience)).to.deep.equal(['private', 'private']);
  });

  it('lists decisions newest first, and names one otherwise', async () => {
    await council.decide(council.marie, 'The first');
    await council.decide(council.marie, 'The second');
    const widget = await council.seat(council.marie);
    expect(widget.decisions).to.deep.equal(['The second', 'The first']);
    await widget.open('The first');
    await widget.tap('Change its name');
    await widget.write('The decision', 'Where I live');
    await widget.tap('Save my changes');
    await widget.until(() => widget.decisions.includes('Where I live'));
    await widget.tap('Undo');
    await widget.until(() => widget.decisions.includes('The first'));
  });

  it('takes a decision away while nobody else has said anything of it', async () => {
    await council.decide(council.marie, MEDS);
    const widget = await council.seat(council.marie);
    await widget.open(MEDS);
    await widget.tap('Take this decision away');
    await widget.until(() => widget.focused.startsWith('This decision will leave the list'));
    await widget.tap('Yes, take it away');
    await widget.until(() => widget.decisions.length === 0);
    expect(widget.status).to.contain('The decision has left the list.');
  });

  it('is used with the keyboard alone', async () => {
    const widget = await council.seat(council.marie);
    await sendKeys({press: 'Tab'});
    await widget.until(() => widget.focused === 'Name a decision');
    await sendKeys({press: 'Enter'});
    await widget.until(() => widget.focused === 'Which decision?');
    await sendKeys({type: MEDS});
    await sendKeys({press: 'Enter'});
    await widget.until(() => widget.isAsking && widget.focused.startsWith(MEDS));
    await sendKeys({press: 'Tab'});
    await widget.until(() => widget.focused === 'In this decision, where were you?');
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    expect(widget.place.chosen).to.equal(HERE);
    while (widget.focused !== 'Save my answers') await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await widget.until(() => widget.focused === 'Your place in this decision');
    expect((await council.views())[0]?.place).to.deep.equal({kind: 'rung', rung: 'for'});
  });

  it('keeps what could not be saved on the screen, and offers a copy', async () => {
    const widget = await council.seat(council.marie);
    await name(widget);
    await widget.place.choose(HERE);
    const {record} = widget.element.closest('avec-provider')!;
    Object.defineProperty(record!, 'append', {value: () => Promise.reject(new Error('refused'))});
    const failed = oneEvent(widget.element, 'avec-save-failed');
    await widget.tap('Save my answers');
    await failed;
    await widget.until(() => widget.problem !== '');
    expect(widget.problem).to.contain('What you entered is still here.');
    expect(widget.place.chosen).to.equal(HERE);
    expect(widget.buttons).to.contain('Keep a copy as a text file');
  });

  it('is closed to managers, in one sentence', async () => {
    await council.decide(council.marie, MEDS);
    const widget = await council.seat(NADIA);
    expect(widget.text).to.contain('Your role has no access to it.');
    expect([widget.decisions, widget.isAsking]).to.deep.equal([[], false]);
  });

  it('gives no word that is typed to the page', async () => {
    const widget = await council.seat(council.marie);
    const heard: Event[] = [];
    widget.element.addEventListener('input', (event) => heard.push(event));
    await widget.tap('Name a decision');
    await widget.write('Which decision?', MEDS);
    expect(heard).to.deep.equal([]);
  });

  it('speaks French', async () => {
    await council.decide(council.marie, 'Mes médicaments');
    const widget = await council.seat(council.marie, {lang: 'fr-CA'});
    await widget.open('Mes médicaments');
    expect(widget.title).to.equal('Ma place dans les décisions');
    expect(widget.place.label).to.equal('Dans cette décision, où étiez-vous ?');
    expect(widget.wish.choices).to.contain('C’est la bonne place pour moi');
  });

  it('is accessible, empty, asked and full', async () => {
    await expect((await council.seat(council.marie)).element).to.be.accessible();
    const id = await council.decide(council.marie, MEDS);
    const asked = await council.seat(council.marie);
    await asked.open(MEDS);
    await expect(asked.element).to.be.accessible();
    await council.tell(council.marie, id, {place: 'for', wish: 'right-place', help: 'Time'});
    const full = await council.seat(council.marie);
    await full.open(MEDS);
    await expect(full.element).to.be.accessible();
  });

  it('draws one view as it was said: what was silent is no rung', async () => {
    const id = await council.decide(council.marie, MEDS);
    await council.tell(council.marie, id, {place: 'declined', wish: 'right-place'});
    const widget = await council.seat(council.marie);
    expect(widget.facts(MEDS)[0]).to.equal('You: I’d rather not say');
    await widget.open(MEDS);
    expect(widget.side.said).to.contain('I’d rather not say');
    const [view]: readonly ParticipationView[] = await council.views();
    expect(view?.place).to.deep.equal({kind: 'declined'});
  });
});
