import type {ActionFields, ActionValues, ActionView} from '@avec/model';
import {expect} from '@open-wc/testing';

import {byTime, conflictsIn, fieldIn, isClosed, isDue, reasonOf} from './action-plan.logic.js';

const PAUL = {role: 'practitioner', ref: 'pr-paul'} as const;

type Said = Partial<ActionValues>;

/** A line of which these things are said, and others in conflict with them. */
function lineOf(values: Said, others: readonly Said[] = [], at = '2026-01-01'): ActionView {
  const plain = {what: 'Call', who: '', by: '', how: '', standing: 'open', why: '', ...values};
  const writing = {author: PAUL, voice: PAUL, basis: 'own', erased: false} as const;
  const fields = Object.entries(plain).map(([field, value]) => {
    const conflict = others.flatMap((other, index) => {
      const said = other[field as keyof Said];
      return said === undefined || said === value ? [] : [{...writing, value: said, by: `other ${String(index)}`, at}];
    });
    return [field, {...writing, value, by: 'shown', at, conflict}];
  });
  return {order: at, author: PAUL, voice: PAUL, fields: Object.fromEntries(fields) as ActionFields} as ActionView;
}

describe('action-plan logic', () => {
  it('finds a line due on its day, and no line that is over or has no day', () => {
    const due = (said: Said): boolean => isDue(lineOf(said), '2026-11-23');
    expect(due({by: '2026-11-23'})).to.equal(true);
    expect(due({by: '2026-11-24'})).to.equal(false);
    expect(due({})).to.equal(false);
    expect(due({by: '2026-11-01', standing: 'done'})).to.equal(false);
    expect(due({by: '2026-11-01', standing: 'moved'})).to.equal(true);
  });

  it('takes a line for closed only where nobody says otherwise', () => {
    expect(isClosed(lineOf({standing: 'done'}))).to.equal(true);
    expect(isClosed(lineOf({standing: 'done'}, [{standing: 'dropped'}]))).to.equal(true);
    expect(isClosed(lineOf({standing: 'done'}, [{standing: 'moved'}]))).to.equal(false);
  });

  it('puts the nearest day first, what has none after, and what was closed last first among the closed', () => {
    const [none, late, soon] = [lineOf({}), lineOf({by: '2027-01-01'}), lineOf({by: '2026-12-01'})];
    const [old, recent] = [lineOf({standing: 'done'}, [], '2026-01-01'), lineOf({standing: 'done'}, [], '2026-02-01')];
    const {open, closed} = byTime([none, old, late, recent, soon]);
    expect(open).to.deep.equal([soon, late, none]);
    expect(closed).to.deep.equal([recent, old]);
  });

  it('keeps the order in which lines were written where days are the same', () => {
    const [first, second] = [
      lineOf({by: '2026-12-01'}, [], '2026-01-01'),
      lineOf({by: '2026-12-01'}, [], '2026-01-02'),
    ];
    expect(byTime([second, first]).open).to.deep.equal([first, second]);
  });

  it('takes two reasons for one standing for two ways of it', () => {
    const line = lineOf({standing: 'moved', why: 'No time'}, [{why: 'In spring'}]);
    expect(conflictsIn(line)).to.deep.equal(['standing']);
    expect(fieldIn(line, 'standing').conflict.map(({value, by}) => [value, reasonOf(line, by)])).to.deep.equal([
      ['moved', 'In spring'],
    ]);
  });
});
