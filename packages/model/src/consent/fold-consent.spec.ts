import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {decide, DEFINITION, consentOn, decisionBody, withdraw} from './consent.fixture.js';
import {foldConsent} from './fold-consent.js';
import {history, idOf, scattered} from '../entry/entry.arbitraries.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {decides} from '../entry/standing.js';
import {MARIE, meet, Paper, PAUL, type Device} from '../goal/goal.fixture.js';

const ENTITY = {kind: 'consent', id: DEFINITION.id} as const;

/** What a hand writes that may not. */
function forge(device: Device, act: 'give' | 'refuse' | 'withdraw', parts: Partial<Entry> = {}): Entry {
  const body = act === 'withdraw' ? {} : decisionBody();
  return device.keep({entity: ENTITY, act, body} as EntryDraft, parts);
}

describe('foldConsent', () => {
  let marie: Device;
  let paul: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
  });

  it('is nothing while nobody has given or refused it', async () => {
    expect(foldConsent([])).to.equal(null);
    await decide(marie, 'give');
    expect(foldConsent([withdraw(marie)])).to.equal(null);
  });

  it('tells all decisions, oldest first, and which of them stand', async () => {
    const one = await decide(marie, 'give');
    const two = withdraw(marie);
    const view = consentOn(marie)!;
    expect(view).to.include({kind: 'consent', id: DEFINITION.id, group: 'consent/goals-to-doctor', visibleTo: null});
    expect(view.decisions.map(({by, act, parents}) => [by, act, parents])).to.deep.equal([
      [one.id, 'give', []],
      [two.id, 'withdraw', [one.id]],
    ]);
    expect(view.decisions.map(({body}) => body?.notice.title ?? null)).to.deep.equal([
      'Share my goals with my doctor',
      null,
    ]);
    expect(view.standing.map(({by}) => by)).to.deep.equal([two.id]);
    expect(view.heads).to.deep.equal([two.id]);
  });

  it('follows what was decided through what was erased', async () => {
    const companion = {name: 'Lise', role: 'My sister'};
    const one = await decide(marie, 'give', {companion});
    const erasing = marie.keep({entity: ENTITY, act: 'redact', body: {target: one.id}});
    const two = withdraw(marie);
    expect(two.parents).to.deep.equal([erasing.id]);
    const view = consentOn(marie)!;
    expect(view.decisions.at(-1)?.parents).to.deep.equal([one.id]);
    expect(view.standing.map(({by}) => by)).to.deep.equal([two.id]);
    expect(JSON.stringify(view)).not.to.contain('Lise');
    expect(view.decisions[0]?.body?.notice.purpose).to.equal('So that your doctor takes your goals into account.');
  });

  it('passes over a hand that does not decide, which links nothing either', async () => {
    const other = new Paper().device(MARIE);
    const given = await decide(marie, 'give');
    meet(marie, paul);
    const taken = withdraw(marie);
    // Between a withdrawal and a consent that knew nothing of it.
    const forged = forge(paul, 'give', {parents: [taken.id]});
    const later = other.keep({...given, parents: [forged.id]}, {at: '2026-11-23T00:00:00.000Z-0000'});
    const again = {...later, id: idOf(77)} as Entry;
    const view = foldConsent([...marie.entries, forged, again])!;
    expect(view.standing.map(({by}) => by)).to.deep.equal([taken.id, again.id]);
    expect(view.decisions.map(({by}) => by)).not.to.include(forged.id);
    expect(view.heads).not.to.include(forged.id);
  });

  it('keeps a withdrawal that follows nothing it has', async () => {
    await decide(marie, 'give');
    forge(marie, 'withdraw', {parents: [idOf(900)]});
    expect(consentOn(marie)?.standing.map(({act}) => act)).to.deep.equal(['give', 'withdraw']);
  });

  it('gives one view whatever the order, the repetition and the devices', () => {
    const cases = history('consent').chain((entries) => fc.tuple(fc.constant(entries), scattered(entries)));
    fc.assert(
      fc.property(cases, ([entries, arrived]) => {
        expect(foldConsent(arrived)).to.deep.equal(foldConsent(entries));
      }),
    );
  });

  it('has no decision but of a hand that decides, by itself and for all', () => {
    fc.assert(
      fc.property(history('consent'), (entries) => {
        const view = foldConsent(entries);
        fc.pre(view !== null);
        for (const {by} of view?.decisions ?? []) {
          const entry = entries.find(({id}) => id === by)!;
          expect([decides(entry.author.role), entry.onBehalfOf, entry.audience]).to.deep.equal([
            true,
            undefined,
            'shared',
          ]);
        }
        expect(view?.standing.length).to.be.above(0);
        const ids = new Set(view?.decisions.map(({by}) => by));
        const without = entries.filter(({id, act}) => ids.has(id) || (act === 'redact' && view?.heads.includes(id)));
        expect(foldConsent(without)?.decisions.map(({by}) => by)).to.deep.equal([...ids]);
      }),
    );
  });
});
