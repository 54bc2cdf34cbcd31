import {composition, ROLES, type AttendanceView, type MeetingView, type Role} from '@avec/model';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {numberOf, peopleIn, reviewDue, roleOptions, rolesIn, yearAfter} from './group-meeting.logic.js';

function meetingOn(on: string, review: string): MeetingView {
  return {on, review, order: `${on}|x`} as MeetingView;
}

/** Listings as devices may have written them: some twice, some by others. */
const listings = fc.array(
  fc.record({
    who: fc.constantFrom('a', 'b', 'c'),
    author: fc.constantFrom('a', 'b', 'x'),
    voice: fc.constantFrom('a', 'b', 'x'),
    role: fc.constantFrom(...ROLES),
    day: fc.integer({min: 1, max: 3}),
  }),
  {maxLength: 8},
);

function viewOf(
  {who, author, voice, role, day}: {who: string; author: string; voice: string; role: Role; day: number},
  index: number,
): AttendanceView {
  const saidAt = `2026-01-0${String(day)}`;
  const facts = {setting: '', job: '', territory: '', state: 'recorded', audience: 'shared'} as const;
  const party = (ref: string) => ({role, ref});
  const id = String(index);
  return {
    ...facts,
    who,
    role,
    roles: [role],
    author: party(author),
    voice: party(voice),
    saidAt,
    id,
    order: id,
  } as unknown as AttendanceView;
}

describe('group-meeting logic', () => {
  it('looks back a year later, on the 28th where there is no 29th', () => {
    expect(['2026-11-23', '2028-02-29', '', 'soon'].map(yearAfter)).to.deep.equal(['2027-11-23', '2029-02-28', '', '']);
  });

  it('finds a review due on its day, of the latest meeting alone', () => {
    const [first, second] = [meetingOn('2024-11-01', '2025-11-01'), meetingOn('2025-11-10', '2026-11-10')];
    expect(reviewDue([first], '2025-10-31')).to.equal(null);
    expect(reviewDue([first], '2025-11-01')).to.equal(first);
    expect(reviewDue([first, second], '2026-01-01')).to.equal(null);
    expect(reviewDue([meetingOn('2024-11-01', '')], '2026-01-01')).to.equal(null);
  });

  it('lets a peer supporter take part as one who lived it, and nobody else', () => {
    expect(roleOptions(['peer'])).to.deep.equal(['person', 'relative', 'peer']);
    expect(roleOptions(['practitioner'])).to.deep.equal(['practitioner']);
    expect(roleOptions(['practitioner', 'relative'])).to.deep.equal(['practitioner', 'relative']);
  });

  it('reads roles from a text, and nothing else', () => {
    expect(rolesIn('peer person')).to.deep.equal(['person', 'peer']);
    expect(rolesIn('')).to.deep.equal([]);
    expect(rolesIn('king')).to.deep.equal([]);
  });

  it('numbers those in the same role', () => {
    const people = (['person', 'peer', 'person'] as const).map((role, index) =>
      viewOf({who: String(index), author: 'x', voice: 'x', role, day: 1}, index),
    );
    expect(people.map((person) => numberOf(person, people))).to.deep.equal([1, 1, 2]);
  });

  it('lists exactly those whom the model counts, each in the role they count under', () => {
    fc.assert(
      fc.property(listings, (parts) => {
        const views = parts.map(viewOf);
        const people = peopleIn(views);
        const {people: count, byRole} = composition(views);
        expect(people.length).to.equal(count);
        for (const role of ROLES) expect(people.filter((each) => each.role === role).length).to.equal(byRole[role]);
      }),
      {numRuns: 500},
    );
  });
});
