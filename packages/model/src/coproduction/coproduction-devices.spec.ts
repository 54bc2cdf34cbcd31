import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {composition} from './composition.js';
import {answersTo} from './coproduction.arbitraries.js';
import {attendancesOf, check, CHECKLIST, checklistsOf, JEAN, list, ODILE, write} from './coproduction.fixture.js';
import {roleGroups} from './role-groups.js';
import {widestGaps} from './widest-gaps.js';
import {scattered} from '../entry/entry.arbitraries.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {ROLES} from '../entry/roles.js';
import {checkExport} from '../export/check.js';
import {formatExport} from '../export/file.js';
import {LISE, MARIE, Paper, PAUL} from '../goal/goal.fixture.js';

const AUTHORS = [ODILE, MARIE, JEAN, PAUL, LISE];

const move = fc.record({
  device: fc.nat({max: AUTHORS.length - 1}),
  does: fc.constantFrom('attendance', 'attendance', 'checklist', 'checklist', 'withdraw', 'receive'),
  audience: fc.constantFrom('shared' as const, 'shared' as const, 'shared' as const, 'private' as const),
  who: fc.nat({max: AUTHORS.length - 1}),
  role: fc.constantFrom(...ROLES),
  people: fc.integer({min: 1, max: 5}),
  answers: answersTo(CHECKLIST.questions.map(({id}) => id)),
});

/** What each of five devices has written and received in a meeting. */
const devices = fc.array(move, {maxLength: 16}).map((moves) => {
  const paper = new Paper();
  const all = AUTHORS.map((author) => paper.device(author));
  for (const [number, {device: index, does, who, role, people, answers, audience}] of moves.entries()) {
    const device = all[index]!;
    const own = device.entries.filter(({author, act}) => author.ref === device.author.ref && act === 'record');
    const again = number % 2 === 0 ? own[number % Math.max(own.length, 1)]?.entity : undefined;
    const act = again ? 'set' : 'record';
    // Goes on with what there is, or begins for everybody's eyes or one's own.
    const page = again ? device : paper.device(device.author, {audience});
    const id = again?.id ?? String(number);
    if (does === 'receive') device.take(all[who]!.entries.filter((entry) => entry.audience === 'shared'));
    else if (does === 'withdraw') {
      if (again) write(device, {entity: again, act: 'withdraw', body: {}} as EntryDraft);
    } else if ((again?.kind ?? does) === 'attendance') list(page, act, {who: AUTHORS[who]!.ref, role}, id);
    else check(page, act, {as: role, people, answers}, id);
    device.receive(page);
  }
  return all;
});

/** A device's record as a file, and what another makes of it. */
function carried(entries: readonly Entry[]): readonly Entry[] {
  const json = formatExport({exportedAt: '2026-11-24T20:00:00.000Z', subject: MARIE.ref, entries});
  const file = checkExport(json, {subject: MARIE.ref});
  if ('faults' in file) throw new Error(JSON.stringify(file.faults));
  return file.entries;
}

function told(entries: readonly Entry[]): unknown {
  const groups = roleGroups(CHECKLIST, checklistsOf(entries));
  return {composition: composition(attendancesOf(entries)), groups, gaps: widestGaps(groups)};
}

describe('a meeting on devices of their own', function () {
  this.timeout(60_000);

  it('comes to the same composition, groups and gaps on all of them, joined by files in any order', () => {
    const cases = devices.chain((all) => {
      const files = all.map(({entries}) => entries);
      return fc.tuple(fc.constant(files), scattered(files), scattered(files));
    });
    fc.assert(
      fc.property(cases, ([files, one, other]) => {
        const expected = told(files.flatMap(carried));
        expect(told(one.flatMap(carried))).to.deep.equal(expected);
        expect(told(other.flatMap(carried).toReversed())).to.deep.equal(expected);
      }),
      {numRuns: 300},
    );
  });

  it('tells who has private words nothing else than everybody', () => {
    fc.assert(
      fc.property(devices, (all) => {
        const everything = all.flatMap(({entries}) => entries);
        const shared = everything.filter(({audience}) => audience === 'shared');
        expect(told(everything)).to.deep.equal(told(shared));
      }),
      {numRuns: 300},
    );
  });
});
