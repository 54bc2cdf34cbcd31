import {expect} from '@open-wc/testing';

import {withKnownWays} from './older-reflection.js';
import {OLDER_REFLECTION} from './participation-entries-v1.fixture.js';
import type {ReflectionBody} from './reflection.js';
import {checkEntry} from '../entry/check.js';
import type {Entry} from '../entry/entry.js';
import {migrateEntry} from '../entry/migrate.js';
import {checkExport} from '../export/check.js';
import {formatExport} from '../export/file.js';

const older = JSON.parse(OLDER_REFLECTION) as Entry & {readonly body: ReflectionBody};
const [first, second] = older.body.ways;
const known = {...older, body: {...older.body, ways: [{...first, way: 'to'}, second]}};

/** @returns The same worksheet with another name for its first way. */
function named(way: unknown): unknown {
  return {...older, body: {...older.body, ways: [{...first, way}, second]}};
}

describe('a worksheet that names its ways otherwise', () => {
  it('is read by our names where data comes in, with every word in its place', () => {
    expect(migrateEntry(older)).to.deep.equal({entry: known});
    for (const way of ['Faire  avec une INTENTION', ' doing to ', 'TO']) {
      expect(migrateEntry(named(way)), way).to.deep.equal({entry: known});
    }
    const file = formatExport({exportedAt: '2026-11-24T15:00:00.000Z', subject: older.subject, entries: [older]});
    expect(checkExport(file, {subject: older.subject})).to.deep.equal({entries: [known]});
  });

  it('is not written here', () => {
    const result = checkEntry(older);
    expect('faults' in result && result.faults.map(({path, code}) => `${path} ${code}`)).to.deep.equal([
      'body.ways[0].way unknown',
    ]);
  });

  it('is refused under a name nobody knows, or with one way twice', () => {
    expect(migrateEntry(named('beside'))).to.have.nested.property('faults[0].path', 'body.ways[0].way');
    expect(migrateEntry(named('faire avec'))).to.have.nested.property('faults[0].code', 'duplicate');
  });

  it('is the only thing that changes on the way in', () => {
    for (const value of [
      ...[null, 7, 'x', [], {}, {entity: null}, {entity: {kind: 'reflection'}}],
      ...[null, {ways: 'faire avec'}, {ways: [null, 7, {}, {way: 3}]}].map((body) => ({...older, body})),
      {...older, entity: {kind: 'comment', id: 'x'}},
      known,
    ]) {
      expect(withKnownWays(value)).to.equal(value);
    }
  });
});
