import {expect} from '@open-wc/testing';

import {foldOpinion} from './fold-opinion.js';
import {opinionRefusal} from './opinion-rules.js';
import {OPINION_GROUP} from './remote-group.js';
import {opine, opinionOf, opinionOn} from './remote.fixture.js';
import type {EntryDraft} from '../entry/entry.js';
import {ROLES} from '../entry/roles.js';
import {STANDINGS} from '../entry/standing.js';
import {LISE, MARIE, Paper, PAUL, someone} from '../goal/goal.fixture.js';

const entity = {kind: 'opinion', id: 'o'} as const;
const REASONS = {opinion: 'In person at first', reasons: 'We have not met'};

describe('foldOpinion', () => {
  it('shows what a practitioner sees otherwise, where the person can read it', () => {
    const paul = new Paper().device(PAUL);
    const {id, at} = opine(paul, 'record', REASONS);
    expect(opinionOn(paul)).to.deep.include({
      ...opinionOf(REASONS),
      ...{by: id, author: PAUL, voice: PAUL, order: `2026-11-22|${at}|o`, visibleTo: null, conflict: []},
      group: OPINION_GROUP,
    });
  });

  it('is given by those who support the person, and refused to everybody else', () => {
    for (const role of ROLES) {
      const device = new Paper().device(someone(role));
      const supports = STANDINGS[role] === 'supporting';
      const entry = opine(device, 'record');
      expect(opinionRefusal(entry, [])?.code, role).to.equal(supports ? undefined : 'opinion-hand');
      expect(foldOpinion([entry])?.id, role).to.equal(supports ? 'o' : undefined);
    }
    expect(ROLES.filter((role) => STANDINGS[role] === 'supporting')).to.include.members(['practitioner', 'peer']);
  });

  it('is given in no name of the person, nor of a manager, and by no such hand in another’s', () => {
    const [person, manager] = [someone('person'), someone('manager')];
    for (const [hand, voice] of [
      [PAUL, person],
      [PAUL, manager],
      [person, PAUL],
      [manager, PAUL],
    ] as const) {
      const entry = opine(new Paper().device(hand, {onBehalfOf: {...voice, basis: 'dictated'}}), 'record');
      expect(opinionRefusal(entry, [])?.code).to.equal('opinion-hand');
      expect(foldOpinion([entry])).to.equal(null);
    }
  });

  it('is not turned into the person’s by the hand that gave it', () => {
    const paper = new Paper();
    const paul = paper.device(PAUL);
    const given = opine(paul, 'record');
    const onBehalfOf = {...MARIE, basis: 'dictated'} as const;
    const turned = opine(paper.device(PAUL, {onBehalfOf}).take([given]), 'set', {limits: 'None'});
    expect(opinionRefusal(turned, [given])?.code).to.equal('opinion-hand');
    expect(opinionOn(paul.take([turned]))).to.deep.include({limits: 'No evenings', conflict: []});
  });

  it('is never kept from the person', () => {
    const entry = opine(new Paper().device(PAUL, {audience: 'private'}), 'record');
    expect(opinionRefusal(entry, [])?.code).to.equal('opinion-shared');
    expect(foldOpinion([entry])).to.equal(null);
  });

  it('is not begun by an entry that may not be, whatever follows it, and may be begun after', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    const stray = opine(marie, 'record', {limits: 'Mine'});
    const again = opine(paul.receive(marie), 'set');
    expect(opinionRefusal(again, [stray])?.code).to.equal('target');
    expect(foldOpinion([stray, again])).to.equal(null);
    const record = opine(paul, 'record');
    expect(opinionRefusal(record, [stray])).to.equal(null);
    expect(opinionOn(paul)).to.deep.include({limits: 'No evenings', voice: PAUL, conflict: []});
  });

  it('is changed and taken back by nobody else: refused here, passed over from elsewhere', () => {
    const paper = new Paper();
    const paul = paper.device(PAUL);
    opine(paul, 'record');
    const before = paul.entries;
    for (const [author, code] of [
      [LISE, 'own'],
      [MARIE, 'opinion-hand'],
      [someone('manager'), 'opinion-hand'],
    ] as const) {
      for (const [act, body] of [
        ['set', opinionOf({limits: 'None'})],
        ['withdraw', {}],
      ] as const) {
        const attempt = paper
          .device(author)
          .take(before)
          .keep({entity, act, body} as EntryDraft);
        expect(opinionRefusal(attempt, before)?.code, `${author.role} ${act}`).to.equal(code);
        const view = opinionOn(paper.device(PAUL).take([...before, attempt]));
        expect(view).to.deep.include({limits: 'No evenings', state: 'recorded', conflict: []});
      }
    }
  });

  it('is erased by those whose words it is, though they may have given none', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    const given = opine(paul, 'record', REASONS);
    const body = {target: given.id};
    const erasure = paul.keep({entity, act: 'redact', body});
    expect(opinionRefusal(erasure, [given])).to.equal(null);
    expect(opinionOn(paul)).to.deep.include({limits: '', opinion: '', reasons: '', about: 'video', erased: true});
    expect(opinionRefusal(marie.keep({entity, act: 'redact', body}), [given])?.code).to.equal('own');
    expect(opinionRefusal(erasure, [])?.code).to.equal('target');
    const stray = opine(marie, 'record');
    expect(opinionRefusal(marie.keep({entity, act: 'redact', body: {target: stray.id}}), [stray])).to.equal(null);
    expect(opinionRefusal({...erasure, audience: 'private'}, [given])?.code).to.equal('opinion-shared');
  });

  it('keeps two wordings that know nothing of each other, also across an entry that does not count', () => {
    const paper = new Paper();
    const [one, other, marie] = [paper.device(PAUL), paper.device(PAUL), paper.device(MARIE)];
    opine(one, 'record');
    other.receive(one);
    opine(one, 'set', {limits: 'One'});
    opine(other, 'set', {limits: 'Two'});
    const view = opinionOn(one.receive(other));
    expect([view.limits, view.conflict.map(({limits}) => limits)]).to.deep.equal(['Two', ['One']]);
    opine(marie.receive(one), 'set', {limits: 'Hers'});
    const after = paper.device(PAUL).take(marie.entries.filter(({author}) => author === MARIE));
    opine(after, 'set', {limits: 'Three'});
    expect(opinionOn(after.receive(marie))).to.deep.include({limits: 'Three', conflict: []});
  });

  it('leaves its group when taken back', () => {
    const paul = new Paper().device(PAUL);
    opine(paul, 'record');
    paul.keep({entity, act: 'withdraw', body: {}});
    expect(opinionOn(paul)).to.include({state: 'withdrawn', group: null});
  });
});
