import {expect} from '@open-wc/testing';

import type {ParticipationView} from './fold-participation.js';
import {ladder, place, rung, viewOn} from './participation.fixture.js';
import {participationSeries} from './participation-series.js';
import type {ParticipationBody} from './participation.js';
import {rungOf} from './participation.js';
import type {Party} from '../entry/roles.js';
import {LISE, MARIE, Paper, PAUL} from '../goal/goal.fixture.js';

const paper = new Paper();

/** One view, by whom and of what day. */
function seen(author: Party, on: string, parts: Partial<ParticipationBody> = {}): ParticipationView {
  const device = paper.device(author);
  place(device, 'record', {on, ...parts}, `${author.ref} ${on}`);
  return viewOn(device, `${author.ref} ${on}`);
}

/** Each series as lines: whose, and the days and rungs of each run. */
function told(views: readonly ParticipationView[]): unknown {
  return participationSeries(views).map(({decision, voice, runs}) => [
    `${decision} ${voice.ref}`,
    ...runs.map(({definition, points}) => [
      `${definition.id} ${definition.version}`,
      ...points.map((point) => `${point.on} ${rungOf(point.place) ?? point.place.kind}`),
    ]),
  ]);
}

describe('participationSeries', () => {
  it('keeps each voice of a decision apart in time, the person’s first, and averages nothing', () => {
    const views = [
      seen(PAUL, '2026-11-02', {place: rung(6)}),
      seen(LISE, '2026-11-03', {place: rung(3)}),
      seen(MARIE, '2026-11-15', {place: {kind: 'declined'}}),
      seen(MARIE, '2026-11-08', {place: rung(2)}),
    ];
    expect(told(views)).to.deep.equal([
      ['d marie', ['arnstein-8 1', '2026-11-08 arnstein.2', '2026-11-15 declined']],
      ['d paul', ['arnstein-8 1', '2026-11-02 arnstein.6']],
      ['d lise', ['arnstein-8 1', '2026-11-03 arnstein.3']],
    ]);
    expect(told([...views].reverse())).to.deep.equal(told(views));
  });

  it('draws no line from one version of a ladder to another, nor back', () => {
    const other = {id: 'tlap-7', version: '1', hash: 'c'.repeat(64)};
    const views = [
      seen(MARIE, '2026-11-01'),
      seen(MARIE, '2026-11-02', {definition: ladder('2')}),
      seen(MARIE, '2026-11-03', {definition: ladder('2'), place: rung(5)}),
      seen(MARIE, '2026-11-04'),
      seen(MARIE, '2026-11-05', {definition: other, place: {kind: 'rung', rung: 'tlap.4'}}),
    ];
    expect(told(views)).to.deep.equal([
      [
        'd marie',
        ['arnstein-8 1', '2026-11-01 arnstein.4'],
        ['arnstein-8 2', '2026-11-02 arnstein.4', '2026-11-03 arnstein.5'],
        ['arnstein-8 1', '2026-11-04 arnstein.4'],
        ['tlap-7 1', '2026-11-05 tlap.4'],
      ],
    ]);
  });

  it('keeps decisions apart, the earliest first, and leaves out what was taken back', () => {
    const [taken, earlier, later] = [
      seen(MARIE, '2026-11-01'),
      seen(PAUL, '2026-11-02', {decision: 'e'}),
      seen(MARIE, '2026-11-03'),
    ];
    const line = (text: string) => ['arnstein-8 1', `${text} arnstein.4`];
    expect(told([later, earlier, {...taken, state: 'withdrawn'}])).to.deep.equal([
      ['e paul', line('2026-11-02')],
      ['d marie', line('2026-11-03')],
    ]);
    expect(told([])).to.deep.equal([]);
  });

  it('tells two voices of one ref apart by their role', () => {
    const both = {...MARIE, role: 'peer'} as const;
    expect(participationSeries([seen(MARIE, '2026-11-01'), seen(both, '2026-11-02')])).to.have.length(2);
  });
});
