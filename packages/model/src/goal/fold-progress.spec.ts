import {expect} from '@open-wc/testing';

import {foldProgress, type ProgressView} from './fold-progress.js';
import {parseProgressGroup, progressGroup, progressGroupsOf} from './goal-group.js';
import {MARIE, Paper, PAUL, type Device} from './goal.fixture.js';
import {progressSeries} from './progress-series.js';
import type {ProgressBody} from './progress.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {ownRefusal} from '../own/own-things.js';

const entity = {kind: 'progress', id: 'x'} as const;

function rating(value: number | null, parts: Partial<ProgressBody> = {}): ProgressBody {
  const progress = value === null ? ({kind: 'declined'} as const) : ({kind: 'rated', value} as const);
  return {goal: 'g/1', on: '2026-11-22', progress, attainment: null, note: '', ...parts};
}

function write(device: Device, act: 'record' | 'set', {goal, ...body}: ProgressBody): Entry {
  return device.keep({entity, act, body: act === 'record' ? {goal, ...body} : body} as EntryDraft);
}

describe('foldProgress', () => {
  it('shows one voice’s rating of a goal on a day', () => {
    const device = new Paper().device(PAUL, {onBehalfOf: {...MARIE, basis: 'dictated'}});
    write(device, 'record', rating(3, {attainment: -1, note: 'Slow'}));
    const view = foldProgress(device.entries);
    expect(view).to.deep.include({goal: 'g/1', on: '2026-11-22', progress: {kind: 'rated', value: 3}, attainment: -1});
    expect(view).to.deep.include({author: PAUL, basis: 'dictated', note: 'Slow', state: 'recorded'});
    expect(view?.group).to.equal('progress/g%2F1/person/marie/shared');
  });

  it('shows a correction by the same hand, and nobody else’s', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    write(marie, 'record', rating(3));
    write(marie, 'set', rating(4, {on: '2026-11-23'}));
    paul.receive(marie);
    const before = paul.entries;
    const dictated = {...write(paul, 'set', rating(9)), onBehalfOf: {...MARIE, basis: 'dictated'}} as Entry;
    expect(ownRefusal(dictated, before)?.code).to.equal('own');
    expect(foldProgress([...before, dictated])).to.deep.include({
      progress: {kind: 'rated', value: 4},
      on: '2026-11-23',
    });
  });

  it('keeps two corrections that know nothing of each other', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(MARIE), paper.device(MARIE)];
    write(one, 'record', rating(3));
    other.receive(one);
    write(one, 'set', rating(4));
    write(other, 'set', rating(5));
    const view = foldProgress(one.receive(other).entries);
    expect(view?.progress).to.deep.equal({kind: 'rated', value: 5});
    expect(view?.conflict.map(({progress}) => progress)).to.deep.equal([{kind: 'rated', value: 4}]);
  });

  it('leaves its group when withdrawn', () => {
    const marie = new Paper().device(MARIE);
    write(marie, 'record', rating(3));
    marie.keep({entity, act: 'withdraw', body: {}});
    expect(foldProgress(marie.entries)).to.include({state: 'withdrawn', group: null});
  });
});

describe('progressGroup', () => {
  it('can be read back, and begins as those of its goal and of no other do', () => {
    for (const group of [
      {goal: 'g/1', voice: {role: 'person', ref: 'p/%'}, private: false},
      {goal: 'g', voice: {role: 'relative', ref: 'r'}, private: true},
    ] as const) {
      expect(parseProgressGroup(progressGroup(group))).to.deep.equal(group);
      expect(progressGroup(group).startsWith(progressGroupsOf(group.goal))).to.equal(true);
      expect(progressGroup(group).startsWith(progressGroupsOf(group.goal.slice(0, -1)))).to.equal(false);
    }
    for (const text of ['', 'progress/g/king/p/shared', 'progress/g/person/p/open', 'progress/g/person/p/shared/x']) {
      expect(parseProgressGroup(text), text).to.equal(null);
    }
  });
});

describe('progressSeries', () => {
  it('keeps each voice apart, the person’s first, with gaps where nothing was rated', () => {
    const paper = new Paper();
    const views = (
      [
        [PAUL, '2026-11-01', 6],
        [MARIE, '2026-11-15', null],
        [MARIE, '2026-11-08', 2],
        [MARIE, '2026-11-22', 3],
      ] as const
    ).map(([author, on, value]): ProgressView => {
      const device = paper.device(author);
      write(device, 'record', rating(value, {on}));
      return foldProgress(device.entries)!;
    });
    const withdrawn = {...views[0]!, state: 'withdrawn'} as const;
    const told = progressSeries([...views, withdrawn]).map(({voice, points}) => [
      voice.ref,
      points.map(({on, value}) => [on, value]),
    ]);
    expect(told).to.deep.equal([
      [
        'marie',
        [
          ['2026-11-08', 2],
          ['2026-11-15', null],
          ['2026-11-22', 3],
        ],
      ],
      ['paul', [['2026-11-01', 6]]],
    ]);
  });
});
