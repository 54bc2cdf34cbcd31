import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {days, live} from './goal-days.fixture.js';
import type {Deed} from './goal-rights.js';
import {countActive, goalRefusal, mayState} from './goal-rules.js';
import {ATTEMPTS, codeOf, deviceWith, DICTATED} from './goal-tries.fixture.js';
import {MARIE, Paper, PAUL, say, sayOf, someone, STEP, type Device} from './goal.fixture.js';
import {GOAL_FIELDS, STEP_FIELDS, type GoalPlace} from './goal.js';
import {idOf} from '../entry/basic.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import {ROLES} from '../entry/roles.js';

describe('goalRefusal', () => {
  const paul = (deed: Deed = 'words'): Device => deviceWith(PAUL, PAUL, deed);

  it('leaves their words to those who put a goal forward until the person changes them, agrees or decides', () => {
    const acts: Readonly<Record<string, (device: Device) => Entry>> = {
      changes: (device) => device.set(say('title', 'A home')),
      agrees: (device) => device.write('agree', {versions: [{field: 'title', by: idOf(0)}]}),
      decides: (device) => device.set(say('state', 'active')),
    };
    expect(codeOf(paul(), ATTEMPTS.words)).to.equal(null);
    for (const [name, act] of Object.entries(acts)) {
      const paper = new Paper();
      const [device, marie] = [paper.device(PAUL), paper.device(MARIE)];
      device.record(say('title', 'Housing'));
      act(marie.receive(device));
      expect(codeOf(device, ATTEMPTS.words), `${name}, unknown to Paul`).to.equal(null);
      const later = paper.device(PAUL).receive(marie);
      expect(codeOf(later, ATTEMPTS.words), `${name}, known to Paul`).to.equal('words');
    }
  });

  it('leaves a step to who made it until somebody else has a hand in it, but for ticking it', () => {
    const paper = new Paper();
    const [device, marie] = [paper.device(PAUL), paper.device(MARIE)];
    marie.record(say('title', 'A home'));
    device.receive(marie).set(sayOf(STEP.call, 'what', 'Call'));
    expect(codeOf(device, (each) => each.set(sayOf(STEP.call, 'by', '2026-12-01')))).to.equal(null);
    marie.receive(device).set(sayOf(STEP.call, 'what', 'Call the co-op'));
    device.receive(marie);
    expect(codeOf(device, (each) => each.set(sayOf(STEP.call, 'by', '2026-12-02')))).to.equal('words');
    expect(codeOf(device, (each) => each.set(sayOf(STEP.call, 'removed', 'removed')))).to.equal('words');
    expect(codeOf(device, (each) => each.set(sayOf(STEP.call, 'done', '2026-12-02')))).to.equal(null);
  });

  it('lets nobody claim a step of the person’s by pretending to know nothing of it', () => {
    const device = deviceWith(PAUL, MARIE, 'step');
    for (const changes of [
      [sayOf(STEP.call, 'removed', 'removed')],
      [sayOf(STEP.call, 'what', 'Mine'), sayOf(STEP.call, 'removed', 'removed')],
    ]) {
      expect(codeOf(device, () => device.write('set', {changes}, {parents: []}))).to.equal('words');
    }
    expect(device.view.steps.map(({fields}) => fields.what.value)).to.deep.equal(['Call']);
  });

  it('lets nobody make a step without words for it', () => {
    const done = sayOf(STEP.visit, 'done', '2026-12-01');
    expect(codeOf(paul(), (each) => each.set(done))).to.equal('words');
    expect(codeOf(paul(), (each) => each.set(done, sayOf(STEP.visit, 'what', 'Visit')))).to.equal(null);
  });

  it('takes what follows itself, as no honest device writes, for a proposal', () => {
    const device = paul();
    const next = device.set(say('review', '2026-12-01'));
    const circle = device.write('set', {changes: [say('review', '2026-12-02')]}, {parents: [next.id]});
    const before = [
      ...device.entries.filter(({id}) => id !== next.id && id !== circle.id),
      {...next, parents: [circle.id]},
    ];
    expect(goalRefusal(circle, before)?.code).to.equal('words');
  });

  it('lets a person and their representative take back each other’s acts, and nobody else’s', () => {
    expect(codeOf(deviceWith(someone('representative'), MARIE, 'withdraw'), ATTEMPTS.withdraw)).to.equal(null);
    expect(codeOf(deviceWith(MARIE, someone('representative'), 'redact'), ATTEMPTS.redact)).to.equal(null);
    expect(codeOf(deviceWith(MARIE, PAUL, 'withdraw'), ATTEMPTS.withdraw)).to.equal('own');
  });

  it('lets those take back what was typed for them', () => {
    const device = deviceWith(MARIE, MARIE, 'withdraw');
    const typed = deviceWith(PAUL, PAUL, 'withdraw').write(
      'propose',
      {changes: [say('why', 'So')]},
      {onBehalfOf: DICTATED},
    );
    device.take([typed]);
    expect(codeOf(device, (each) => each.write('redact', {target: typed.id}))).to.equal(null);
  });

  it('refuses to take back what the person has gone on with', () => {
    const paper = new Paper();
    const [device, marie] = [paper.device(PAUL), paper.device(MARIE)];
    device.record(say('title', 'Housing'));
    const step = device.set(sayOf(STEP.call, 'what', 'Call'));
    marie.receive(device).set(sayOf(STEP.call, 'by', '2026-12-01'));
    device.receive(marie);
    expect(codeOf(device, (each) => each.write('withdraw', {target: step.id}))).to.equal('taken');
    expect(codeOf(device, (each) => each.write('withdraw', {target: null}))).to.equal('taken');
  });

  it('refuses to take back a goal the person has agreed to', () => {
    const paper = new Paper();
    const [device, marie] = [paper.device(PAUL), paper.device(MARIE)];
    const {id: by} = device.record(say('title', 'Housing'));
    expect(codeOf(paper.device(PAUL).receive(device), ATTEMPTS['withdraw-goal'])).to.equal(null);
    marie.receive(device).write('agree', {versions: [{field: 'title', by}]});
    expect(codeOf(device.receive(marie), ATTEMPTS['withdraw-goal'])).to.equal('taken');
  });

  it('knows an act that is not there, or that does not come before', () => {
    const device = paul();
    const gone = idOf(99);
    const [first] = device.entries;
    expect(codeOf(device, (each) => each.write('withdraw', {target: gone}))).to.equal('target');
    expect(codeOf(device, (each) => each.write('redact', {target: gone}))).to.equal('target');
    expect(codeOf(device, (each) => each.write('differ', {proposal: gone, text: 'No.'}))).to.equal('target');
    expect(codeOf(device, (each) => each.write('withdraw', {target: idOf(1)}, {parents: []}))).to.equal('target');
    expect(codeOf(device, (each) => each.write('withdraw', {target: first?.id ?? ''}))).to.equal('target');
    expect(codeOf(new Paper().device(PAUL), ATTEMPTS.propose)).to.equal('target');
  });

  it('refuses a second beginning, and what is meant for other eyes', () => {
    expect(codeOf(paul(), ATTEMPTS.record)).to.equal('recorded');
    expect(codeOf(deviceWith(MARIE, PAUL, 'words'), ATTEMPTS.record)).to.equal('recorded');
    expect(codeOf(paul(), (each) => each.write('set', {changes: [say('why', 'So')]}, {audience: 'private'}))).to.equal(
      'audience',
    );
  });
});

describe('mayState', () => {
  const unknown = idOf(999);
  const places: readonly GoalPlace[] = [
    ...GOAL_FIELDS.map((field) => ({step: null, field})),
    ...[...Object.values(STEP), unknown].flatMap((step) => STEP_FIELDS.map((field) => ({step, field}))),
  ];
  const values: Readonly<Record<string, string>> = {
    ...{review: '2026-12-01', state: 'active', order: STEP.call, by: '2026-12-01', done: '2026-12-01'},
    ...{later: 'later', removed: 'removed'},
  };
  const cases = fc.record({
    devices: days.map(live),
    which: fc.nat({max: 3}),
    place: fc.constantFrom(...places),
    stranger: fc.option(fc.constantFrom(...ROLES)),
  });

  it('tells from the view what would be refused', () => {
    fc.assert(
      fc.property(cases, ({devices, which, place, stranger}) => {
        const device = devices[which]!;
        const {view, entries: before} = device;
        const isKnown = [...view.steps, ...view.removedSteps].some(({id}) => id === place.step);
        fc.pre(place.step === null || place.step === unknown || isKnown);
        const author = stranger ? someone(stranger) : device.author;
        const value = values[place.field] ?? 'words';
        const changes = place.step === null ? [say(place.field, value)] : [sayOf(place.step, place.field, value)];
        if (place.step === unknown && place.field !== 'what') changes.push(sayOf(unknown, 'what', 'words'));
        const refusal = goalRefusal({...device.set(...changes), author}, before);
        expect(mayState(view, author, place)).to.equal(refusal === null);
      }),
      {numRuns: 1_000},
    );
  }).timeout(60_000);
});

describe('countActive', () => {
  it('counts goals in progress that were not taken back', () => {
    const goals = [
      {state: 'recorded', status: 'active'},
      {state: 'recorded', status: 'on-hold'},
      {state: 'withdrawn', status: 'active'},
      {state: 'recorded', status: 'active'},
    ] as const;
    expect(countActive(goals)).to.equal(2);
  });
});
