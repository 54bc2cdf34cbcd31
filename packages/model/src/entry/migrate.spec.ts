import {expect} from '@open-wc/testing';

import {ENTRIES_V1} from './entries-v1.fixture.js';
import {ENTRY_SCHEMA, type Entry} from './entry.js';
import {migrated, migrateEntry} from './migrate.js';
import {BODIES} from './schemas.js';
import {CONSENT_ENTRIES_V1} from '../consent/consent-entries-v1.fixture.js';
import {COPRODUCTION_ENTRIES_V1} from '../coproduction/coproduction-entries-v1.fixture.js';
import {GOAL_ENTRIES_V1} from '../goal/goal-entries-v1.fixture.js';
import {PARTICIPATION_ENTRIES_V1} from '../participation/participation-entries-v1.fixture.js';
import {REMOTE_ENTRIES_V1} from '../remote/remote-entries-v1.fixture.js';

const stored = [
  ENTRIES_V1,
  GOAL_ENTRIES_V1,
  PARTICIPATION_ENTRIES_V1,
  COPRODUCTION_ENTRIES_V1,
  CONSENT_ENTRIES_V1,
  REMOTE_ENTRIES_V1,
].flatMap((json) => JSON.parse(json) as readonly Entry[]);

describe('migrateEntry', () => {
  it('reads every entry schema 1 ever wrote, one of each kind and act, without loss', () => {
    const read = stored.map((entry) => migrateEntry(entry));
    expect(read).to.deep.equal(stored.map((entry) => ({entry})));
    const known = Object.entries(BODIES).flatMap(([kind, acts]) => Object.keys(acts).map((act) => `${kind} ${act}`));
    expect(stored.map(({entity, act}) => `${entity.kind} ${act}`)).to.have.members(known);
  });

  it('says of a newer entry that a newer release wrote it', () => {
    const result = migrateEntry({...stored[0], schema: ENTRY_SCHEMA + 1});
    expect(result).to.have.nested.property('faults.length', 1);
    expect(result).to.have.nested.property('faults[0].path', 'schema');
    expect(result).to.have.nested.property('faults[0].message').that.contains('newer release');
  });

  it('climbs one schema after the other', () => {
    const steps = new Map<number, (entry: object) => Record<string, unknown>>([
      [1, (entry: object) => ({...entry, schema: 2, two: true})],
      [2, (entry: object) => ({...entry, schema: 3, three: true})],
    ]);
    expect(migrated({schema: 1}, steps, 3)).to.deep.equal({schema: 3, two: true, three: true});
    expect(migrated({schema: 2}, steps, 3)).to.deep.equal({schema: 3, three: true});
    expect(migrated({schema: 3}, steps, 3)).to.deep.equal({schema: 3});
  });

  it('gives up on a step that leads nowhere', () => {
    const circle = new Map([[1, (entry: object) => ({...entry, schema: 1})]]);
    expect(migrated({schema: 1}, circle, 2)).to.deep.equal({schema: 1});
    for (const value of [null, 'x', {}, {schema: '1'}]) expect(migrated(value, circle, 2)).to.equal(value);
  });
});
