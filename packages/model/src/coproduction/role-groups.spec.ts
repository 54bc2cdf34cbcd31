import {expect} from '@open-wc/testing';

import type {ChecklistBody} from './checklist.js';
import {answers, check, CHECKLIST, checklistsOf} from './coproduction.fixture.js';
import type {ChecklistView} from './fold-checklist.js';
import {roleGroups} from './role-groups.js';
import {widestGaps} from './widest-gaps.js';
import type {Role} from '../entry/roles.js';
import {Paper, someone} from '../goal/goal.fixture.js';

/** Views by one voice of each role, in the order they were answered. */
function views(...all: readonly Partial<ChecklistBody>[]): readonly ChecklistView[] {
  const paper = new Paper();
  return all.flatMap((parts, number) => {
    const device = paper.device(someone(parts.as ?? 'person'));
    check(device, 'record', parts, `c${String(number)}`);
    return checklistsOf(device.entries);
  });
}

/** One view of a role: the same rating to every question of each principle named. */
function flat(as: Role, ratings: Readonly<Record<string, number>>, people = 1): Partial<ChecklistBody> {
  const said = Object.entries(ratings).flatMap(([principle, rating]) =>
    answers(principle, ...Array.from({length: 5}, () => rating)),
  );
  return {as, people, answers: said};
}

describe('roleGroups', () => {
  it('puts the views of each role side by side, each view counting once', () => {
    const groups = roleGroups(
      CHECKLIST,
      views(flat('practitioner', {two: 4}), flat('person', {two: 1}, 9), flat('person', {two: 2})),
    );
    expect(groups.map(({role, views: count, people}) => [role, count, people])).to.deep.equal([
      ['person', 2, 10],
      ['practitioner', 1, 1],
    ]);
    const two = {principle: 'two', mean: 1.5, lowest: 1, highest: 2, views: 2, people: 10};
    expect(groups[0]?.scores[1]).to.deep.equal(two);
    const none = {principle: 'five', mean: null, lowest: null, highest: null, views: 0, people: 0};
    expect(groups[0]?.scores[2]).to.deep.equal(none);
  });

  it('leaves a view out of a principle it answered too little of, and in the others', () => {
    const both = views(
      {answers: [...answers('three', 4), ...answers('two', 4)]},
      flat('person', {three: 1, two: 0}, 3),
    );
    const [group] = roleGroups(CHECKLIST, both);
    expect(group).to.include({views: 2, people: 4});
    expect(group?.scores[0]).to.deep.include({mean: 1, views: 1, people: 3});
    expect(group?.scores[1]).to.deep.include({mean: 2, lowest: 0, highest: 4, views: 2, people: 4});
  });

  it('groups by the role in which it was answered, whatever role the voice has', () => {
    const [view] = views(flat('person', {two: 1}));
    expect(roleGroups(CHECKLIST, [{...view!, as: 'peer'}]).map(({role}) => role)).to.deep.equal(['peer']);
  });

  it('passes over what was taken back, what is private, and another version', () => {
    const [view] = views(flat('person', {two: 1}));
    const {definition} = view!;
    for (const other of [
      {...view!, state: 'withdrawn'} as const,
      {...view!, audience: 'private'} as const,
      {...view!, definition: {...definition, version: '2'}},
      {...view!, definition: {...definition, id: 'seven'}},
    ]) {
      expect(roleGroups(CHECKLIST, [other])).to.deep.equal([]);
    }
  });
});

describe('widestGaps', () => {
  it('orders principles by how far apart roles are, and says which', () => {
    const groups = roleGroups(
      CHECKLIST,
      views(
        flat('person', {three: 1, two: 2, five: 3}),
        flat('relative', {three: 1, two: 2, five: 3}),
        flat('practitioner', {three: 4, two: 3, five: 3}),
      ),
    );
    const low = ['person', 'relative'];
    expect(widestGaps(groups)).to.deep.equal([
      {principle: 'three', gap: 3, highest: {mean: 4, roles: ['practitioner']}, lowest: {mean: 1, roles: low}},
      {principle: 'two', gap: 1, highest: {mean: 3, roles: ['practitioner']}, lowest: {mean: 2, roles: low}},
      {
        principle: 'five',
        gap: 0,
        highest: {mean: 3, roles: [...low.slice(0, 1), 'practitioner', 'relative']},
        lowest: {mean: 3, roles: [...low.slice(0, 1), 'practitioner', 'relative']},
      },
    ]);
  });

  it('leaves out principles that fewer than two roles have a score for', () => {
    const some = views(flat('person', {three: 1, two: 2}), flat('practitioner', {two: 2}));
    expect(widestGaps(roleGroups(CHECKLIST, some)).map(({principle}) => principle)).to.deep.equal(['two']);
    expect(widestGaps(roleGroups(CHECKLIST, some.slice(1)))).to.deep.equal([]);
    expect(widestGaps([])).to.deep.equal([]);
  });

  it('takes fractions for what they are, so that equal gaps keep the order of the checklist', () => {
    const thirds = (as: Role, three: readonly [number, number, number], two: number) => ({
      as,
      answers: [...answers('three', ...three), ...answers('two', two, two)],
    });
    const groups = roleGroups(CHECKLIST, views(thirds('person', [1, 1, 2], 1), thirds('peer', [2, 2, 3], 2)));
    expect(widestGaps(groups).map(({principle, gap}) => [principle, gap])).to.deep.equal([
      ['three', 1],
      ['two', 1],
    ]);
  });
});
