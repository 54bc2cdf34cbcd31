import {expect} from '@open-wc/testing';

import {foldPreference} from './fold-preference.js';
import {preferenceGroup} from './remote-group.js';
import {by, modes, prefer, preferenceOf, preferenceOn} from './remote.fixture.js';
import {byOrder} from '../fold/order.js';
import {ANNE, MARIE, Paper, PAUL} from '../goal/goal.fixture.js';
import {ownRefusal} from '../own/own-things.js';

const entity = {kind: 'preference', id: 'p'} as const;
const TALK_FIRST = {kind: 'talk-first'} as const;

/** What one voice prefers, said on two devices that knew nothing of each other. */
function told(one: Parameters<typeof prefer>[2], other: Parameters<typeof prefer>[2]) {
  const paper = new Paper();
  const [first, second] = [paper.device(MARIE), paper.device(MARIE)];
  prefer(first, 'record');
  second.receive(first);
  prefer(first, 'set', one);
  prefer(second, 'set', other);
  return preferenceOn(first.receive(second));
}

describe('foldPreference', () => {
  it('shows how one voice would like to meet, and who wrote it', () => {
    const paul = new Paper().device(PAUL, {onBehalfOf: {...MARIE, basis: 'dictated'}});
    const said = {second: by('phone'), situations: [{situation: 'hard-topics', choice: TALK_FIRST}], note: 'Mornings'};
    const {id, at} = prefer(paul, 'record', said);
    expect(preferenceOn(paul)).to.deep.include({
      ...preferenceOf(said),
      ...{author: PAUL, voice: {...MARIE, basis: 'dictated'}, basis: 'dictated', by: id, state: 'recorded'},
      ...{order: `2026-11-22|${at}|p`, visibleTo: null, erased: false, conflict: []},
      group: preferenceGroup({voice: MARIE, private: false}),
    });
  });

  it('keeps silence, “no preference”, “let us talk first” and “I’d rather not say” apart', () => {
    for (const kind of ['no-preference', 'talk-first', 'declined', 'unanswered'] as const) {
      const marie = new Paper().device(MARIE);
      prefer(marie, 'record', {first: {kind}, second: by('phone')});
      expect(preferenceOn(marie)).to.deep.include({first: {kind}, second: by('phone')});
    }
  });

  it('is said again as a whole by the same hand', () => {
    const marie = new Paper().device(MARIE);
    prefer(marie, 'record', {second: by('phone'), note: 'Mornings'});
    prefer(marie, 'set', {first: TALK_FIRST, on: '2026-11-24'});
    expect(preferenceOn(marie)).to.deep.include({...preferenceOf({first: TALK_FIRST, on: '2026-11-24'}), conflict: []});
  });

  it('is nobody else’s to change, in whoever’s name: refused here, passed over from elsewhere', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    prefer(marie, 'record');
    const before = paul.receive(marie).entries;
    for (const parts of [{}, {onBehalfOf: {...MARIE, basis: 'dictated'}}] as const) {
      for (const [act, body] of [
        ['set', preferenceOf({first: by('phone')})],
        ['withdraw', {}],
        ['redact', {target: before[0]!.id}],
      ] as const) {
        const attempt = paper
          .device(PAUL, parts)
          .receive(marie)
          .keep({entity, act, body} as never);
        expect(ownRefusal(attempt, before)?.code, act).to.equal('own');
        expect(preferenceOn(paul.take([attempt]))).to.deep.include({
          first: by('video'),
          state: 'recorded',
          conflict: [],
        });
      }
    }
  });

  it('lets the person and their legal representative change one another’s', () => {
    const paper = new Paper();
    const [marie, anne] = [paper.device(MARIE), paper.device(ANNE)];
    prefer(marie, 'record');
    const before = anne.receive(marie).entries;
    expect(ownRefusal(prefer(anne, 'set', {first: by('phone')}), before)).to.equal(null);
    expect(preferenceOn(anne).first).to.deep.equal(by('phone'));
  });

  it('keeps what two corrections say that know nothing of each other, whatever differs', () => {
    for (const other of [
      {first: by('phone')},
      {first: {kind: 'declined'}},
      {second: TALK_FIRST},
      {situations: [{situation: 'hard-topics', choice: TALK_FIRST}]},
      {note: 'Mornings'},
      {on: '2026-11-20'},
      {definition: modes('2')},
    ] as const) {
      expect(told({}, other).conflict, JSON.stringify(other)).to.have.length(1);
      expect(told(other, other).conflict, JSON.stringify(other)).to.deep.equal([]);
    }
  });

  it('does not take another order of situations for another preference', () => {
    const [one, other] = ['first-meeting', 'hard-topics'].map((situation) => ({situation, choice: TALK_FIRST}));
    expect(told({situations: [one!, other!]}, {situations: [other!, one!]}).conflict).to.deep.equal([]);
  });

  it('has the one said last hold, though it was begun before', () => {
    const marie = new Paper().device(MARIE);
    const first = prefer(marie, 'record', {}, 'p');
    prefer(marie, 'record', {first: by('phone')}, 'q');
    const of = (id: string) => foldPreference(marie.entries.filter(({entity: own}) => own.id === id))!;
    expect([of('q'), of('p')].toSorted(byOrder).at(-1)?.id).to.equal('q');
    prefer(marie, 'set', {first: by('text')}, 'p');
    expect([of('q'), of('p')].toSorted(byOrder).at(-1)?.id).to.equal('p');
    expect(of('p').at).to.equal(first.at);
  });

  it('leaves its group when taken back, and keeps the choices when its words are erased', () => {
    const marie = new Paper().device(MARIE, {audience: 'private'});
    const {id} = prefer(marie, 'record', {note: 'Mornings'});
    expect(preferenceOn(marie)).to.include({
      group: preferenceGroup({voice: MARIE, private: true}),
      visibleTo: 'marie',
    });
    marie.keep({entity, act: 'redact', body: {target: id}});
    expect(preferenceOn(marie)).to.deep.include({note: '', erased: true, first: by('video')});
    marie.keep({entity, act: 'withdraw', body: {}});
    expect(preferenceOn(marie)).to.include({state: 'withdrawn', group: null});
  });
});
