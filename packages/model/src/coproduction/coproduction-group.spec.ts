import {expect} from '@open-wc/testing';

import {
  actionGroup,
  attendanceGroup,
  checklistGroup,
  checklistGroupsOf,
  meetingGroup,
  parseChecklistGroup,
} from './coproduction-group.js';

describe('groups of meetings, who took part, and plans', () => {
  it('have names of their own for what is shared and what is not', () => {
    expect([meetingGroup(null), meetingGroup('a/b')]).to.deep.equal(['meeting/shared', 'meeting/private/a%2Fb']);
    expect([attendanceGroup('m', null), attendanceGroup('m', 'r')]).to.deep.equal([
      'attendance/m',
      'attendance/m/private/r',
    ]);
    expect([actionGroup({time: 'open', ref: null}), actionGroup({time: 'closed', ref: 'r'})]).to.deep.equal([
      'action/open/shared',
      'action/closed/private/r',
    ]);
  });
});

describe('checklistGroup', () => {
  it('can be read back, and begins as those of its meeting and of no other do', () => {
    const of = {definitionId: 'six', version: '1', meeting: 'm/1', voice: {role: 'person', ref: 'p/%'}} as const;
    for (const group of [
      {...of, private: false},
      {...of, meeting: null, private: true},
    ]) {
      expect(parseChecklistGroup(checklistGroup(group))).to.deep.equal(group);
      expect(checklistGroup(group).startsWith(checklistGroupsOf(group))).to.equal(true);
      for (const other of [{meeting: 'm'}, {meeting: 'm/'}, {version: ''}, {definitionId: 'seven'}]) {
        expect(checklistGroup(group).startsWith(checklistGroupsOf({...group, ...other}))).to.equal(false);
      }
    }
    expect(checklistGroup({...of, meeting: null, private: false})).to.equal('checklist/six/1/-/person/p%2F%25/shared');
  });

  it('is read from no other text', () => {
    const good = 'checklist/six/1/m/person/p/shared';
    expect(parseChecklistGroup(good)).to.not.equal(null);
    for (const text of [
      '',
      good.replace('checklist', 'action'),
      good.replace('person', 'king'),
      good.replace('shared', 'open'),
      `${good}/x`,
      good.replace('/m', ''),
    ]) {
      expect(parseChecklistGroup(text), text).to.equal(null);
    }
  });
});
