import {uuidv7, type EntryDraft, type Party} from '@avec/model';
import {openRecord, type CareRecord} from '@avec/store';
import {expect} from '@open-wc/testing';

import {readPast} from './past-sessions.js';

const MARIE: Party = {role: 'person', ref: 'marie'};
const PAUL: Party = {role: 'practitioner', ref: 'paul'};

function session(
  on: string,
  {version = '1', audience = 'shared'}: {version?: string; audience?: string} = {},
): EntryDraft {
  return {
    entity: {kind: 'outcome', id: uuidv7()},
    act: 'record',
    audience: audience as 'shared',
    body: {definition: {id: 'scale', version, hash: '0'.repeat(64)}, on, items: [], note: 'said'},
  };
}

describe('past sessions', () => {
  let subject: string;
  const open: CareRecord[] = [];

  function as(actor: Party): CareRecord {
    const record = openRecord({tenant: 'past-sessions', subject, actor});
    open.push(record);
    return record;
  }

  beforeEach(() => {
    subject = uuidv7();
  });

  afterEach(async () => {
    await open[0]?.erase();
    for (const record of open.splice(0)) record.close();
  });

  async function days(record: CareRecord, limit = 12): Promise<readonly (readonly string[])[]> {
    const past = await readPast(record, {id: 'scale', version: '1'}, limit);
    return past.map(({voice, sessions}) => [voice.role, ...sessions.map(({on}) => on)]);
  }

  it('are none at first', async () => {
    expect(await days(as(MARIE))).to.deep.equal([]);
  });

  it('are each voice’s own, newest first, the person’s before the others’', async () => {
    await as(PAUL).append([session('2026-01-05')]);
    const marie = as(MARIE);
    await marie.append([session('2026-01-03'), session('2026-02-03')]);
    expect(await days(marie)).to.deep.equal([
      ['person', '2026-02-03', '2026-01-03'],
      ['practitioner', '2026-01-05'],
    ]);
  });

  it('join what a person shares with what they keep to themselves, on their own screen only', async () => {
    const marie = as(MARIE);
    await marie.append([session('2026-01-03'), session('2026-02-03', {audience: 'private'}), session('2026-03-03')]);
    expect(await days(marie, 2)).to.deep.equal([['person', '2026-03-03', '2026-02-03']]);
    expect(await days(as(PAUL))).to.deep.equal([['person', '2026-03-03', '2026-01-03']]);
  });

  it('leave out another version of the scale', async () => {
    const marie = as(MARIE);
    await marie.append([session('2026-01-03'), session('2026-02-03', {version: '2'})]);
    expect(await days(marie)).to.deep.equal([['person', '2026-01-03']]);
  });

  it('leave out what was taken back', async () => {
    const marie = as(MARIE);
    const [entry] = await marie.append(session('2026-01-03'));
    await marie.append({entity: entry!.entity, act: 'withdraw', parents: [entry!.id], body: {}} as EntryDraft);
    expect(await days(marie)).to.deep.equal([]);
  });
});
