import {expect} from '@open-wc/testing';

import {deedOf, GOAL_RIGHTS, rightTo, type Deed, type Right} from './goal-rights.js';
import {GOAL_FIELDS, STEP_FIELDS} from './goal.js';
import {ROLES} from '../entry/roles.js';
import {decides, STANDINGS, type Standing} from '../entry/standing.js';

const GUIDE = new URL('/docs/guides/goals-roles.md', location.href);

/** What the guide calls each part one can have, in the order of its columns. */
const PARTS: Readonly<Record<Standing, string>> = {
  deciding: 'Person, legal representative',
  supporting: 'Practitioner, peer, relative, companion',
  outside: 'Manager, facilitator',
};

const RIGHTS: Readonly<Record<Right, string>> = {yes: 'yes', own: 'their own', no: 'no'};

/** What the guide calls each deed, in the order of its rows. */
const NAMES: Readonly<Record<Deed, string>> = {
  record: 'Put a goal forward',
  words: 'Word the goal, why it matters, strengths, what to try if it gets hard',
  frame: 'Set the review day, the levels, the order of steps',
  'add-step': 'Add a step',
  step: 'Word, date or take off a step',
  tick: 'Say that a step is done, or put it off',
  decide: 'Decide where a goal stands: in progress, on hold, reached, set aside',
  propose: 'Propose a change of anything',
  accept: 'Accept a proposal',
  agree: 'Agree, for oneself',
  differ: 'Say that one sees it differently, for oneself',
  rate: 'Rate how far it is',
  comment: 'Comment, or note something for oneself',
  'withdraw-goal': 'Take a goal back',
  withdraw: 'Take an act back, and so undo it',
  redact: 'Erase words',
};

/** @returns The table as the guide has it, spaces apart. */
function table(): readonly string[] {
  const standings = Object.keys(PARTS) as readonly Standing[];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const deeds = Object.keys(NAMES) as readonly Deed[];
  return [
    row(['', ...standings.map((standing) => PARTS[standing])]).replace('|  |', '| |'),
    ...deeds.map((deed) => row([NAMES[deed], ...standings.map((each) => RIGHTS[GOAL_RIGHTS[deed][each]])])),
  ];
}

describe('the rights to goals', () => {
  it('are told in the guide as they are', async () => {
    const guide = await (await fetch(GUIDE)).text();
    const lines = guide.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| -'));
    const told = lines.map((line) => line.replaceAll(/ +/g, ' ').trim());
    expect(told, `The table should read:\n${table().join('\n')}`).to.deep.equal(table());
  });

  it('name every role, and every deed a field can be', () => {
    expect(Object.keys(STANDINGS)).to.have.members([...ROLES]);
    for (const field of [...GOAL_FIELDS, ...STEP_FIELDS]) expect(GOAL_RIGHTS).to.have.property(deedOf(field));
  });

  it('leave the decisions to the person, and keep managers and facilitators out', () => {
    expect(ROLES.filter((role) => rightTo('decide', role) !== 'no')).to.deep.equal(['person', 'representative']);
    expect(ROLES.filter((role) => rightTo('accept', role) !== 'no')).to.deep.equal(ROLES.filter(decides));
    for (const role of ['manager', 'facilitator'] as const) {
      for (const deed of Object.keys(GOAL_RIGHTS) as readonly Deed[]) expect(rightTo(deed, role), deed).to.equal('no');
    }
  });
});
