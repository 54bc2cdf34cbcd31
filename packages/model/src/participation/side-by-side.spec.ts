import {expect} from '@open-wc/testing';

import type {ParticipationView} from './fold-participation.js';
import {ladder, place, rung, viewOn} from './participation.fixture.js';
import type {ParticipationBody} from './participation.js';
import {sideBySide} from './side-by-side.js';
import type {Party} from '../entry/roles.js';
import {ANNE, LISE, MARIE, Paper, PAUL} from '../goal/goal.fixture.js';

const paper = new Paper();

/** One view, by whom and of what day. */
function seen(author: Party, day: number, parts: Partial<ParticipationBody> = {}): ParticipationView {
  const device = paper.device(author);
  const on = `2026-11-${String(day).padStart(2, '0')}`;
  place(device, 'record', {on, ...parts}, `${author.ref} ${on}`);
  return viewOn(device, `${author.ref} ${on}`);
}

/** How the practitioner's view stands to the person's. */
function stands(person: Partial<ParticipationBody>, other: Partial<ParticipationBody>) {
  return sideBySide([seen(MARIE, 1, person), seen(PAUL, 2, other)])[0]?.others[0]?.stands;
}

describe('sideBySide', () => {
  it('has the person’s latest beside each other voice’s latest', () => {
    const views = [seen(LISE, 9), seen(PAUL, 5), seen(PAUL, 3), seen(MARIE, 2), seen(MARIE, 4)];
    const [both, ...more] = sideBySide(views);
    expect(more).to.deep.equal([]);
    expect([both?.person?.id, ...(both?.others ?? []).map(({view}) => view.id)]).to.deep.equal([
      'marie 2026-11-04',
      'paul 2026-11-05',
      'lise 2026-11-09',
    ]);
  });

  it('says whether two stand on the same rung or apart, and nothing else of them', () => {
    expect(stands({place: rung(4)}, {place: rung(4)})).to.equal('together');
    expect(stands({place: rung(4)}, {place: rung(6)})).to.equal('apart');
    expect(stands({place: rung(4), wish: rung(8)}, {place: rung(4), wish: {kind: 'right-place'}})).to.equal('together');
  });

  it('says nothing where it cannot be told', () => {
    for (const kind of ['unanswered', 'not-applicable', 'declined'] as const) {
      expect(stands({place: {kind}}, {place: rung(1)}), kind).to.equal(null);
      expect(stands({place: rung(1)}, {place: {kind}}), kind).to.equal(null);
      expect(stands({place: {kind}}, {place: {kind}}), kind).to.equal(null);
    }
    expect(stands({definition: ladder('1')}, {definition: ladder('2')})).to.equal(null);
    expect(stands({}, {definition: {...ladder(), id: 'other-8'}})).to.equal(null);
  });

  it('lets nobody stand in for the person, not even a representative', () => {
    const [both] = sideBySide([seen(ANNE, 1), seen(PAUL, 2)]);
    expect(both?.person).to.equal(null);
    expect(both?.others.map(({view, stands}) => [view.voice.ref, stands])).to.deep.equal([
      ['paul', null],
      ['anne', null],
    ]);
  });

  it('keeps decisions apart, and leaves out what was taken back', () => {
    const taken = {...seen(MARIE, 8), state: 'withdrawn'} as const;
    const all = sideBySide([seen(PAUL, 6, {decision: 'e'}), taken, seen(MARIE, 5)]);
    expect(all.map(({decision, person, others}) => [decision, person?.on, others.length])).to.deep.equal([
      ['d', '2026-11-05', 0],
      ['e', undefined, 1],
    ]);
  });
});
