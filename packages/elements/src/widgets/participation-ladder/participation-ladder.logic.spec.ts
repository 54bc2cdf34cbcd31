import type {ParticipationView, Party} from '@avec/model';
import {doing3} from '@avec/model/definitions/doing-3';
import {expect} from '@open-wc/testing';

import {
  behalfOf,
  isOwn,
  placeOf,
  problemOf,
  readViewDraft,
  sideOf,
  whoseChoices,
  type DraftPart,
} from './participation-ladder.logic.js';

const MARIE: Party = {role: 'person', ref: 'p-1'};
const LUC: Party = {role: 'representative', ref: 'r-1'};
const PAUL: Party = {role: 'practitioner', ref: 'pr-1'};

function draft(parts: Partial<Record<DraftPart, string>>, role: Party['role'] = 'person') {
  return readViewDraft((part) => parts[part] ?? '', doing3, role);
}

describe('participation ladder logic', () => {
  it('reads a draft, and leaves out what does not stand on this ladder', () => {
    const read = draft({place: 'arnstein.4', wish: 'right-place', help: 'Time', base: 'a b', private: 'private'});
    expect(read).to.deep.include({place: {kind: 'unanswered'}, wish: {kind: 'right-place'}, help: 'Time'});
    expect([read.base, read.private, read.whose]).to.deep.equal([['a', 'b'], true, 'own']);
  });

  it('knows no right place where it asks where somebody was', () => {
    expect(draft({place: 'right-place'}).place).to.deep.equal({kind: 'unanswered'});
    expect(placeOf({kind: 'right-place'})).to.deep.equal({kind: 'unanswered'});
    expect(placeOf({kind: 'rung', rung: 'to'})).to.deep.equal({kind: 'rung', rung: 'to'});
    expect(placeOf({kind: 'declined'})).to.deep.equal({kind: 'declined'});
  });

  it('takes nobody’s word for whose view it is', () => {
    expect(draft({}, 'practitioner').whose).to.equal(null);
    expect(draft({whose: 'representative'}, 'practitioner').whose).to.equal(null);
    expect(draft({whose: 'paper'}, 'practitioner').whose).to.equal('paper');
    expect(draft({whose: 'paper'}, 'person').whose).to.equal('own');
    expect(whoseChoices('representative')).to.contain('representative');
  });

  it('says what is missing, one thing at a time', () => {
    const today = '2026-11-22';
    expect(problemOf(draft({place: 'to'}, 'practitioner'), today)).to.equal('whose-missing');
    expect(problemOf(draft({}), today)).to.equal('nothing-said');
    expect(problemOf(draft({help: '  '}), today)).to.equal('nothing-said');
    expect(problemOf(draft({place: 'to', on: '2026-11-23'}), today)).to.equal('day-wrong');
    expect(problemOf(draft({place: 'to', on: '2026-02-30'}), today)).to.equal('day-wrong');
    for (const parts of [{place: 'declined'}, {wish: 'right-place'}, {help: 'Time'}, {place: 'to', on: today}])
      expect(problemOf(draft(parts), today)).to.equal(null);
  });

  it('words the ladder from the side of whose view it is', () => {
    expect(sideOf('person', 'own')).to.equal('person');
    expect(sideOf('practitioner', 'own')).to.equal('others');
    expect(sideOf('practitioner', null)).to.equal('others');
    expect(sideOf('practitioner', 'paper')).to.equal('person');
    expect(sideOf('representative', 'representative')).to.equal('person');
    expect(behalfOf('paper', 'p-1')).to.deep.equal({role: 'person', ref: 'p-1', basis: 'paper'});
    expect(behalfOf('own', 'p-1')).to.equal(null);
  });

  it('leaves a view to whose it is, to who typed it, and to who decides for the person', () => {
    const view = (author: Party, voice = author) => ({author, voice}) as ParticipationView;
    expect(isOwn(view(PAUL), MARIE)).to.equal(false);
    expect(isOwn(view(MARIE), PAUL)).to.equal(false);
    expect(isOwn(view(PAUL, MARIE), MARIE)).to.equal(true);
    expect(isOwn(view(PAUL, MARIE), PAUL)).to.equal(true);
    expect(isOwn(view(MARIE), LUC)).to.equal(true);
    expect(isOwn(view(PAUL), LUC)).to.equal(false);
  });
});
