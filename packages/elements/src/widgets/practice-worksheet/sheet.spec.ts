import {arnstein8, doing3, type DefinitionRef} from '@avec/model';
import {checkEntry} from '@avec/model/checks';
import {expect} from '@open-wc/testing';

import {rungsFor} from './rungs.template.js';
import {blankSheet, bodyOf, isPast, saysSomething, sheetOf, written, type Sheet} from './sheet.js';

const LADDER: DefinitionRef = {id: 'arnstein-8', version: '1', hash: 'a'.repeat(64)};
const BLANK = blankSheet('2026-11-22');

/** A worksheet with something on it. */
function sheet(said: Partial<Sheet>): Sheet {
  return {...BLANK, ...said};
}

/** Whether a record would take it. */
function isKept(of: Sheet): boolean {
  const checked = checkEntry({
    id: '019b0000-0000-7000-8000-000000000001',
    schema: 1,
    subject: 'p',
    entity: {kind: 'reflection', id: 'r'},
    act: 'record',
    parents: [],
    author: {role: 'practitioner', ref: 'paul'},
    at: '2026-11-22T18:00:00.000Z-0000',
    zone: 'America/Toronto',
    audience: 'private',
    body: bodyOf(of, LADDER, 'practice'),
  });
  return 'entry' in checked;
}

describe('a worksheet', () => {
  it('is for its author alone, and of today, unless said otherwise', () => {
    expect([BLANK.audience, BLANK.on, BLANK.decision]).to.deep.equal(['private', '2026-11-22', '']);
  });

  it('says something with one sentence, or with one rung, and not with spaces, a day or a decision', () => {
    expect(saysSomething(sheet({support: 'Time.'}))).to.equal(true);
    expect(saysSomething(sheet({'for.rung': 'arnstein.4'}))).to.equal(true);
    for (const nothing of [BLANK, sheet({most: ' \n'}), sheet({decision: 'd', on: '2026-01-01', audience: 'shared'})]) {
      expect(saysSomething(nothing)).to.equal(false);
    }
  });

  it('is kept by a record whenever it says something', () => {
    for (const said of [{'to.did': 'x'}, {'with.rung': 'arnstein.6'}, {skills: 'x'}]) {
      expect(isKept(sheet(said))).to.equal(true);
    }
  });

  it('is read as it was saved', () => {
    const full = sheet({'to.did': 'A', 'to.rung': 'arnstein.2', 'with.better': 'B', most: 'C', decision: 'd'});
    expect(sheetOf(bodyOf(full, LADDER, 'practice'), 'private')).to.deep.equal(full);
  });

  it('leaves out the ways of which nothing is said, and spaces around what is', () => {
    const {ways} = bodyOf(sheet({'for.did': '  I called.  ', 'to.came': ' '}), LADDER, 'practice');
    expect(ways).to.deep.equal([{way: 'for', did: 'I called.', doing: '', rung: null, came: '', better: ''}]);
  });

  it('says what is being done only of a service or a project', () => {
    const doing = sheet({'with.did': 'A', 'with.doing': 'A committee'});
    expect(bodyOf(doing, LADDER, 'practice').ways[0]?.doing).to.equal('');
    expect(bodyOf(doing, LADDER, 'service').ways[0]?.doing).to.equal('A committee');
  });

  it('shows what was written over what was saved, emptied places too', () => {
    const over = written(sheet({most: 'A', skills: 'B'}), (place) =>
      place === 'most' ? '' : place === 'support' ? 'C' : null,
    );
    expect([over.most, over.skills, over.support]).to.deep.equal(['', 'B', 'C']);
  });

  it('can be of today or before, and of no day that is not there', () => {
    const days = ['2026-11-22', '2024-02-29', '2026-11-23', '2026-02-30', ''];
    expect(days.map((day) => isPast(day, '2026-11-22'))).to.deep.equal([true, true, false, false, false]);
  });
});

describe('rungs of a way', () => {
  const ids = (...args: Parameters<typeof rungsFor>): string[] => rungsFor(...args).map(({id}) => id);

  it('are those of that way, the top one first', () => {
    expect(ids(arnstein8, 'for', '', false)).to.deep.equal(['arnstein.5', 'arnstein.4', 'arnstein.3']);
  });

  it('have the one that was chosen among them, whatever its way', () => {
    expect(ids(arnstein8, 'to', 'arnstein.4', false)).to.deep.equal(['arnstein.4', 'arnstein.2', 'arnstein.1']);
  });

  it('are all where somebody asks, or where one would leave nothing to choose', () => {
    expect(ids(arnstein8, 'to', '', true)).to.have.length(8);
    expect(ids(doing3, 'to', '', false)).to.deep.equal(['with', 'for', 'to']);
  });
});
