import {expect} from '@open-wc/testing';

import {contingencyRefusal} from './contingency-rules.js';
import {CONTINGENCY_FIELDS} from './contingency.js';
import {foldContingency} from './fold-contingency.js';
import {CONTINGENCY_GROUP} from './remote-group.js';
import {arrange, PLANS, plansOn, plansTextsOn} from './remote.fixture.js';
import type {EntryDraft} from '../entry/entry.js';
import {ROLES} from '../entry/roles.js';
import {STANDINGS} from '../entry/standing.js';
import {LISE, MARIE, meet, Paper, PAUL, someone} from '../goal/goal.fixture.js';

describe('foldContingency', () => {
  it('shows what is said of each part, by whom, and nothing of what nobody said', () => {
    const marie = new Paper().device(MARIE);
    const {id, at} = arrange(marie, {contactName: 'Lise', waitMinutes: '5'}, 'record');
    const view = plansOn(marie);
    expect(view).to.deep.include({
      ...{kind: 'contingency', id: 'plans', group: CONTINGENCY_GROUP, order: `${at}|plans`, heads: [id]},
      ...{visibleTo: null, audience: 'shared', at},
    });
    expect(Object.keys(view.fields)).to.deep.equal([...CONTINGENCY_FIELDS]);
    expect(view.fields.contactName).to.deep.equal({
      ...{value: 'Lise', erased: false, others: []},
      by: {by: id, at, author: MARIE, voice: MARIE, basis: 'own'},
    });
    expect(view.fields.callNumber).to.deep.equal({value: '', erased: false, by: null, others: []});
  });

  it('is written by several hands, part by part', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    arrange(marie, {contactName: 'Lise', whoCalls: 'person'}, 'record');
    arrange(paul.receive(marie), {whoCalls: 'practitioner', callNumber: '555 0100'});
    expect(plansTextsOn(paul)).to.deep.equal({
      ...{contactName: 'Lise', whoCalls: 'practitioner', callNumber: '555 0100'},
    });
    expect(plansOn(paul).fields.whoCalls).to.deep.include({value: 'practitioner', others: []});
    arrange(marie.receive(paul), {callNumber: ''});
    expect(plansTextsOn(marie)).to.deep.equal({contactName: 'Lise', whoCalls: 'practitioner'});
  });

  it('is one thing though two devices began it, and though what follows came first', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    arrange(marie, {contactName: 'Lise'}, 'record');
    arrange(paul, {callNumber: '555 0100'}, 'record');
    const later = arrange(paul, {waitMinutes: '10'});
    meet(marie, paul);
    const all = {contactName: 'Lise', callNumber: '555 0100', waitMinutes: '10'};
    expect([plansTextsOn(marie), plansTextsOn(paul)]).to.deep.equal([all, all]);
    expect(plansTextsOn(paper.device(LISE).take([later]))).to.deep.equal({waitMinutes: '10'});
  });

  it('keeps two who knew nothing of one another, part by part, until one who knows both says more', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    arrange(marie, {contactName: 'Nobody', thenMode: 'phone'}, 'record');
    paul.receive(marie);
    arrange(marie, {contactName: 'Lise', thenMode: 'inPerson', waitMinutes: '5'});
    arrange(paul, {contactName: 'Anne', thenMode: 'inPerson'});
    meet(marie, paul);
    const {contactName, thenMode, waitMinutes} = plansOn(marie).fields;
    expect(contactName.value).to.equal('Anne');
    expect(contactName.others.map(({value, by}) => [value, by.author.ref])).to.deep.equal([['Lise', 'marie']]);
    expect([thenMode.others, waitMinutes.others]).to.deep.equal([[], []]);
    arrange(marie, {contactName: 'Lise'});
    expect(plansOn(marie).fields.contactName).to.deep.include({value: 'Lise', others: []});
  });

  it('keeps beside it that somebody took a part away unknown to the other', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    arrange(marie, {contactName: 'Lise'}, 'record');
    paul.receive(marie);
    arrange(marie, {contactName: ''});
    arrange(paul, {contactName: 'Anne'});
    const {value, others} = plansOn(marie.receive(paul)).fields.contactName;
    expect([value, others.map((other) => other.value)]).to.deep.equal(['Anne', ['']]);
  });

  it('is for those who decide or support, and refused to managers and facilitators', () => {
    for (const role of ROLES) {
      const entry = arrange(new Paper().device(someone(role)), {waitMinutes: '5'}, 'record');
      const isOutside = STANDINGS[role] === 'outside';
      expect(contingencyRefusal(entry, [])?.code, role).to.equal(isOutside ? 'plans-hand' : undefined);
      expect(foldContingency([entry]) === null, role).to.equal(isOutside);
    }
    for (const [hand, voice] of [
      [PAUL, someone('manager')],
      [someone('facilitator'), MARIE],
    ] as const) {
      const entry = arrange(new Paper().device(hand, {onBehalfOf: {...voice, basis: 'dictated'}}), {waitMinutes: '5'});
      expect(contingencyRefusal(entry, [])?.code).to.equal('plans-hand');
      expect(foldContingency([entry])).to.equal(null);
    }
  });

  it('passes over what no one may say: a manager’s, what is private, what is under another id', () => {
    const paper = new Paper();
    const [marie, manager] = [paper.device(MARIE), paper.device(someone('manager'))];
    arrange(marie, {contactName: 'Lise'}, 'record');
    const before = marie.entries;
    const theirs = arrange(manager.receive(marie), {contactName: 'Reception'});
    const aside = {...arrange(paper.device(PAUL).receive(marie), {contactName: 'Anne'}), audience: 'private'} as const;
    const another = {...theirs, author: PAUL, entity: {...PLANS, id: 'other'}};
    for (const [entry, code] of [
      [theirs, 'plans-hand'],
      [aside, 'plans-shared'],
      [another, 'plans-id'],
    ] as const) {
      expect(contingencyRefusal(entry as never, before)?.code).to.equal(code);
      const {value, others} = foldContingency([...before, entry as never])!.fields.contactName;
      expect([value, others], code).to.deep.equal(['Lise', []]);
      expect(foldContingency([entry as never]), code).to.equal(null);
    }
  });

  it('loses the words of who erases theirs, keeps the answers, and leaves the others’ alone', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    const words = {contactName: 'Lise', contactPhone: '555', nearestService: 'CLSC', callNumber: '556'};
    const own = arrange(marie, {...words, contactAgrees: 'yes', whoCalls: 'person', waitMinutes: '5'}, 'record');
    arrange(paul.receive(marie), {practitionerWill: 'Call 811'});
    const body = {target: own.id};
    const draft: EntryDraft = {entity: PLANS, act: 'redact', body};
    expect(contingencyRefusal(paul.keep(draft), [own])?.code).to.equal('own');
    expect(plansTextsOn(paul)).to.include(words);
    const erasure = marie.receive(paul).keep(draft);
    expect(contingencyRefusal(erasure, [own])).to.equal(null);
    expect(contingencyRefusal(erasure, [])?.code).to.equal('target');
    expect(plansTextsOn(marie)).to.deep.equal({
      ...{practitionerWill: 'Call 811', contactAgrees: 'yes', whoCalls: 'person', waitMinutes: '5'},
    });
    const {contactName, waitMinutes} = plansOn(marie).fields;
    expect([contactName.erased, contactName.by?.by, waitMinutes.erased]).to.deep.equal([true, own.id, false]);
  });

  it('is nothing while nobody has said anything of it', () => {
    expect(foldContingency([])).to.equal(null);
    const marie = new Paper().device(MARIE);
    marie.keep({entity: PLANS, act: 'redact', body: {target: 'x'}});
    expect(foldContingency(marie.entries)).to.equal(null);
  });
});
