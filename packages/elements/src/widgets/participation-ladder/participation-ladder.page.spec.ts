import {arnstein8} from '@avec/model/definitions/arnstein-8';
import {doing3} from '@avec/model/definitions/doing-3';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import type {FaultEvent} from '../../foundation/events/fault-event.js';
import {Council, OWN_LADDER, PAUL} from './participation-ladder.fixture.js';
import {ParticipationLadderHarness} from './participation-ladder.harness.js';

const MEDS = 'My medication';

describe('avec-participation-ladder in a page', () => {
  let council: Council;
  let meds: string;
  beforeEach(async () => {
    council = new Council();
    meds = await council.decide(council.marie, MEDS);
  });
  afterEach(() => council.leave());

  it('shows the ladder it is told to, and whose it is', async () => {
    const widget = await council.seat(council.marie, {ladder: 'arnstein-8'});
    await widget.open(MEDS);
    expect(widget.place.rungs).to.have.length(8);
    expect(widget.credits.join(' ')).to.contain('Arnstein');
  });

  it('shows a ladder of the page’s own', async () => {
    const widget = await council.seat(council.marie, {ladder: 'our-own', definitions: [OWN_LADDER]});
    await widget.open(MEDS);
    expect(widget.place.rungs).to.deep.equal(['Own with', 'Own for', 'Own to']);
    await widget.place.choose('Own for');
    await widget.tap('Save my answers');
    await widget.until(() => widget.hasSide);
    const [view] = await council.views();
    expect([view?.definition.id, view?.definition.hash.length]).to.deep.equal(['our-own', 64]);
  });

  it('says calmly that a ladder cannot be used, and tells the page why', async () => {
    const faults: FaultEvent[] = [];
    const hear = (event: Event): number => faults.push(event as FaultEvent);
    addEventListener('avec-fault', hear);
    const unknown = await council.seat(council.marie, {ladder: 'nowhere'});
    await unknown.until(() => faults.length > 0);
    const bare = {...OWN_LADDER, licence: undefined};
    const unlicensed = await council.seat(council.marie, {ladder: 'our-own', definitions: [bare]});
    await unlicensed.until(() => faults.length > 1);
    removeEventListener('avec-fault', hear);
    expect(faults.map(({detail}) => detail.code)).to.deep.equal(['definition-unknown', 'definition-invalid']);
    expect(unknown.text).to.contain('This part of the page cannot be shown right now.');
  });

  it('joins nothing across two versions of a ladder, and compares nothing across two ladders', async () => {
    await council.tell(council.marie, meds, {place: 'for', on: '2026-01-12', version: '0'});
    await council.tell(council.marie, meds, {place: 'with', on: '2026-02-09'});
    await council.tell(PAUL, meds, {place: 'arnstein.6', ladder: arnstein8});
    const widget = await council.seat(council.marie);
    await widget.open(MEDS);
    await widget.until(() => widget.told.some((line) => line.includes('Ladder') || line.includes('Eight')));
    expect(widget.told.slice(0, 5)).to.deep.equal([
      'You',
      'Three ways of doing, version 1',
      'February 9, 2026 | Place We did it together',
      'doing-3, version 0',
      'January 12, 2026 | Place A rung of a ladder that is not on this page',
    ]);
    expect(widget.calm).to.equal('These are two different ladders. They are not compared.');
    expect(widget.side.elsewhere.join(' ')).to.contain('Practitioner (Paul), March 2, 2026: ');
    expect(widget.side.elsewhere.join(' ')).not.to.contain('not on this page');
  });

  it('changes an earlier view on the ladder it was said on', async () => {
    await council.tell(council.marie, meds, {place: 'arnstein.4', ladder: arnstein8});
    const widget = await council.seat(council.marie);
    await widget.open(MEDS);
    await widget.until(() => widget.buttons.includes('Change: March 2, 2026'));
    await widget.tap('Change: March 2, 2026');
    await widget.until(() => widget.isAsking);
    expect(widget.place.rungs).to.have.length(8);
    await widget.write('What would help', 'Time');
    await widget.tap('Save my changes');
    await widget.until(() => !widget.isAsking);
    const [view] = await council.views();
    expect([view?.definition.id, view?.place, view?.help]).to.deep.equal([
      'arnstein-8',
      {kind: 'rung', rung: 'arnstein.4'},
      'Time',
    ]);
  });

  it('prints an empty sheet: all rungs to tick, and lines to write on', async () => {
    const empty = await new Council().seat(council.marie);
    const text = empty.paper();
    for (const {label, wish} of doing3.rungs) expect(text).to.contain(label['en']).and.to.contain(wish?.['en']);
    expect(text).to.contain('This is the right place for me').and.to.contain('Slay & Stephens');
    expect(empty.circles).to.equal(3 + 2 + 3 + 3);
    expect(empty.lines).to.be.at.least(5);
    await empty.endPaper();
    expect(empty.buttons).to.contain('Print an empty sheet');
  });

  it('prints what was said; what is kept to oneself only when it is asked for', async () => {
    await council.tell(council.marie, meds, {place: 'for', help: 'More time'});
    await council.tell(PAUL, meds, {place: 'with'});
    await council.tell(council.marie, meds, {place: 'to', help: 'Alone with this', on: '2026-05-01', private: true});
    await council.decide(council.marie, 'My secret', {isPrivate: true});
    const widget = await council.seat(council.marie);
    const shared = widget.paper();
    expect(shared).to.contain('More time').and.to.contain('You may want to talk about it.');
    expect(shared).not.to.contain('Alone with this');
    expect(shared).not.to.contain('My secret');
    await widget.endPaper();
    await widget.check('Print what I keep for me only, too');
    expect(widget.paper()).to.contain('My secret').and.to.contain('Alone with this');
    await widget.endPaper();
  });

  it('can be read and not written in where the record is of a newer release', async () => {
    await council.tell(council.marie, meds, {place: 'for'});
    const widget = await council.seat(council.marie);
    const {record} = widget.element.closest('avec-provider')!;
    const status = {phase: 'read-only', reason: 'newer', blocked: false, lost: false};
    Object.defineProperty(record!, 'status', {value: status});
    widget.element.requestUpdate();
    await widget.open(MEDS);
    expect(widget.told).to.have.length(2);
    expect(widget.buttons.filter((button) => /Name|Change|Take|Say|Save/.test(button))).to.deep.equal([]);
  });

  it('fits into 320 pixels, long words included', async () => {
    await council.decide(council.marie, 'Anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement');
    await council.tell(council.marie, meds, {place: 'for', wish: 'with', help: 'Time'.repeat(60)});
    const widget = await council.seat(council.marie, {lang: 'fr-CA'});
    await widget.open(MEDS);
    widget.element.parentElement!.style.inlineSize = '320px';
    await widget.until(() => widget.element.clientWidth <= 320);
    expect(widget.overflow).to.equal(0);
  });

  it('shows nothing of a former record', async () => {
    const widget = await council.seat(council.marie);
    const provider = widget.element.closest('avec-provider')!;
    provider.setAttribute('subject', `p-${crypto.randomUUID()}`);
    await widget.until(() => widget.decisions.length === 0);
    expect(widget.text).not.to.contain(MEDS);
  });

  it('works alone, with a record of this device', async () => {
    const element = await fixture<HTMLElementTagNameMap['avec-participation-ladder']>(
      html`<avec-participation-ladder lang="en" .messages=${{titles: {person: 'Ours', others: 'Theirs'}}}>
      </avec-participation-ladder>`,
    );
    const widget = await new ParticipationLadderHarness(element).ready();
    expect(widget.title).to.equal('Ours');
  });

  it('tells the page of a ladder of its own that is wrong', async () => {
    const element = document.createElement('avec-participation-ladder');
    element.ladder = {kind: 'ladder'};
    const told = oneEvent(element, 'avec-fault');
    document.body.append(element);
    expect(((await told) as FaultEvent).detail.code).to.equal('definition-invalid');
    element.remove();
  });
});
