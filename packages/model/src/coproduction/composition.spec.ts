import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {AttendanceBody} from './attendance.js';
import {composition} from './composition.js';
import {attendancesOf, JEAN, list, ODILE} from './coproduction.fixture.js';
import type {AttendanceView} from './fold-attendance.js';
import {ROLES, type Party, type Role} from '../entry/roles.js';
import {LISE, MARIE, Paper, PAUL} from '../goal/goal.fixture.js';

interface Listing extends Partial<AttendanceBody> {
  readonly by?: Party;
  readonly dictated?: Party;
  readonly isPrivate?: boolean;
}

/** Attendances, in the order they were written. */
function listed(...listings: readonly Listing[]): readonly AttendanceView[] {
  const paper = new Paper();
  return listings.flatMap(({by = ODILE, dictated, isPrivate, ...parts}, number) => {
    const device = paper.device(by, {
      audience: isPrivate ? 'private' : 'shared',
      ...(dictated && {onBehalfOf: {...dictated, basis: 'dictated'}}),
    });
    list(device, 'record', parts, `a${String(number)}`);
    return attendancesOf(device.entries);
  });
}

/** Some people in each of some roles. */
function crowd(counts: Partial<Record<Role, number>>): readonly AttendanceView[] {
  const everybody = Object.entries(counts).flatMap(([role, count]) =>
    Array.from({length: count}, (_, index) => ({who: `${role}-${String(index)}`, role: role as Role})),
  );
  return listed(...everybody);
}

describe('composition', () => {
  it('says whether service users and relatives are at least half: at exactly half, they are', () => {
    const shares = [
      [{person: 49, practitioner: 51}, false],
      [{person: 50, practitioner: 50}, true],
      [{person: 51, practitioner: 49}, true],
      [{person: 1, practitioner: 1}, true],
      [{person: 1, practitioner: 2}, false],
      [{relative: 25, person: 25, manager: 50}, true],
      [{relative: 25, person: 24, manager: 51}, false],
      [{practitioner: 1}, false],
      [{}, true],
    ] as const;
    for (const [counts, isHalfServed] of shares) {
      expect(composition(crowd(counts)).isHalfServed, JSON.stringify(counts)).to.equal(isHalfServed);
    }
  });

  it('counts people by the role they chose, and how many they are', () => {
    const {people, served, byRole} = composition(crowd({person: 2, relative: 1, peer: 1, facilitator: 1}));
    expect({people, served}).to.deep.equal({people: 5, served: 3});
    expect(byRole).to.include({person: 2, relative: 1, peer: 1, facilitator: 1, manager: 0});
    expect(Object.keys(byRole)).to.deep.equal([...ROLES]);
  });

  it('counts who is listed by the facilitator and by themselves once, as they wrote themselves', () => {
    const own = {by: MARIE, who: MARIE.ref, role: 'relative'} as const;
    const other = {who: MARIE.ref, role: 'practitioner'} as const;
    for (const both of [listed(own, other), listed(other, own), listed(other, own, other)]) {
      expect(composition(both)).to.deep.include({people: 1, served: 1});
      expect(composition(both).byRole.relative).to.equal(1);
    }
  });

  it('takes what was written in their name before what others list, and after their own hand', () => {
    const dictated = {dictated: MARIE, who: MARIE.ref, role: 'relative'} as const;
    const other = {who: MARIE.ref, role: 'practitioner'} as const;
    const own = {by: MARIE, who: MARIE.ref, role: 'person'} as const;
    expect(composition(listed(dictated, other)).byRole.relative).to.equal(1);
    expect(composition(listed(own, dictated, other)).byRole.person).to.equal(1);
  });

  it('takes the latest of what others list', () => {
    const both = listed({who: 'x', role: 'practitioner'}, {who: 'x', role: 'person'});
    expect(composition(both).byRole.person).to.equal(1);
    expect(composition(both.toReversed()).byRole.person).to.equal(1);
  });

  it('counts by when something was said last, and not when it was first written', () => {
    const paper = new Paper();
    const [odile, paul] = [paper.device(ODILE), paper.device(PAUL)];
    list(odile, 'record', {who: 'x', role: 'practitioner'}, 'a');
    list(paul, 'record', {who: 'x', role: 'person'}, 'b');
    list(odile, 'set', {who: 'x', role: 'relative'}, 'a');
    expect(composition(attendancesOf([...odile.entries, ...paul.entries])).byRole.relative).to.equal(1);
  });

  it('counts who has two roles once, and says who chose', () => {
    const two = ['person', 'peer'] as const;
    const {people, served, asks} = composition(
      listed(
        {by: JEAN, who: JEAN.ref, role: 'peer', roles: two},
        {who: 'listed', role: 'person', roles: two},
        {who: 'one', role: 'practitioner'},
      ),
    );
    expect({people, served}).to.deep.equal({people: 3, served: 1});
    expect(asks).to.deep.equal([
      {who: 'jean', role: 'peer', roles: ['person', 'peer'], chosenBy: 'themselves'},
      {who: 'listed', role: 'person', roles: ['person', 'peer'], chosenBy: 'others'},
    ]);
  });

  it('asks whom others list in different roles, until they say themselves', () => {
    const others = [{who: LISE.ref, role: 'practitioner'} as const, {who: LISE.ref, role: 'person'} as const];
    expect(composition(listed(...others)).asks).to.deep.equal([
      {who: 'lise', role: 'person', roles: ['person', 'practitioner'], chosenBy: 'others'},
    ]);
    expect(composition(listed(...others, {by: LISE, who: LISE.ref, role: 'relative'})).asks).to.deep.equal([]);
  });

  it('counts different settings, jobs and territories, in whatever case, one for each person', () => {
    const own = {by: MARIE, who: 'marie', setting: 'Home'};
    const {settings, jobs, territories} = composition(
      listed(
        {who: 'a', setting: 'CLSC  Nord', job: 'Nurse', territory: 'Estrie'},
        {who: 'b', setting: ' clsc nord ', job: 'Social worker', territory: 'estrie'},
        {who: 'c', job: 'nurse'},
        {who: 'marie', setting: 'Hospital', territory: 'Laval'},
        own,
      ),
    );
    expect({settings, jobs, territories}).to.deep.equal({settings: 2, jobs: 2, territories: 1});
  });

  it('counts neither who was taken back, nor who is listed for one’s own eyes', () => {
    const [one, other] = listed({who: 'a'}, {who: 'b', isPrivate: true});
    expect(composition([one!, other!]).people).to.equal(1);
    expect(composition([{...one!, state: 'withdrawn'}, other!]).people).to.equal(0);
  });

  it('is the same in whatever order, and never more people than are listed', () => {
    const listing = fc.record({
      by: fc.constantFrom(ODILE, MARIE, JEAN, PAUL),
      who: fc.constantFrom('marie', 'jean', 'paul', 'x'),
      role: fc.constantFrom(...ROLES),
    });
    const cases = fc
      .array(listing, {maxLength: 8})
      .map((all) => listed(...all))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], {minLength: all.length})));
    fc.assert(
      fc.property(cases, ([all, shuffled]) => {
        const told = composition(all);
        expect(composition([...shuffled, ...all])).to.deep.equal(told);
        expect(told.people).to.equal(new Set(all.map(({who}) => who)).size);
        expect(Object.values(told.byRole).reduce((sum, count) => sum + count, 0)).to.equal(told.people);
        expect(told.isHalfServed).to.equal(told.people - told.served <= told.served);
      }),
    );
  });
});
