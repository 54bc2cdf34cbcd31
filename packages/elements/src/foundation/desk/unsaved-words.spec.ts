import type {Party} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {expect} from '@open-wc/testing';

import {SharedRecord} from './shared-record.fixture.js';
import {UnsavedWords} from './unsaved-words.js';

const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
const PLACE = 'goal-1/title';

/** Resolves once all that was written to a draft before is on the device. */
async function kept(record: CareRecord, key: string): Promise<Readonly<Record<string, unknown>>> {
  await record.drafts.write(key, 'after all', undefined);
  return record.drafts.read(key);
}

describe('UnsavedWords', () => {
  let table: SharedRecord;
  let tells: number;
  beforeEach(() => {
    table = new SharedRecord();
    tells = 0;
  });
  afterEach(() => table.leave());

  const on = (record: CareRecord): UnsavedWords =>
    new UnsavedWords(record, 'goals', {wordsChanged: () => (tells += 1)});
  const from = (text: string) => ({text, from: 'as it stood', base: ['e1'], seen: 'e1'});

  it('keeps nothing of what was only begun', async () => {
    const record = table.as(table.marie);
    const words = on(record);
    words.begin(PLACE, from('as it stands'));
    expect(words.at(PLACE)?.text).to.equal('as it stands');
    expect(await kept(record, words.key)).to.deep.equal({});
  });

  it('keeps each change with what its author had seen, and does not begin a place twice', async () => {
    const record = table.as(table.marie);
    const words = on(record);
    words.begin(PLACE, from('as it stands'));
    words.write(PLACE, 'mine');
    words.begin(PLACE, from('as it stands'));
    expect(words.at(PLACE)?.text).to.equal('mine');
    expect(await kept(record, words.key)).to.deep.equal({[PLACE]: from('mine')});
    expect(tells).to.equal(2);
  });

  it('leaves the device with what is dropped', async () => {
    const record = table.as(table.marie);
    const words = on(record);
    words.write(PLACE, 'mine');
    words.drop([PLACE, 'nowhere']);
    expect(words.places.size).to.equal(0);
    expect(await kept(record, words.key)).to.deep.equal({});
  });

  it('does not bring back what was dropped a moment ago, while that is still on its way to the device', async () => {
    const record = table.as(table.marie);
    const words = on(record);
    words.write(PLACE, 'mine');
    words.write('goal-1/why', 'this stays');
    await kept(record, words.key);
    const before = await record.drafts.read(words.key);
    // Reads what the device had before the removal reached it.
    record.drafts.read = () => Promise.resolve(before);
    words.drop([PLACE]);
    await words.read();
    expect([...words.places.keys()]).to.deep.equal(['goal-1/why']);
  });

  it('tells the places of one thing, and what is written in each', () => {
    const words = on(table.as(table.marie));
    words.write(PLACE, 'mine');
    words.write('goal-10/title', 'another');
    expect(words.placesOf('goal-1')).to.deep.equal([PLACE]);
    expect([words.textAt(PLACE), words.textAt('goal-1/why')]).to.deep.equal(['mine', '']);
  });

  it('takes in what another window wrote, and never into the place that is being edited', async () => {
    const [here, there] = [table.as(table.marie), table.as(table.marie)];
    const [mine, other] = [on(here), on(there)];
    mine.begin(PLACE, from('being edited'));
    mine.hold(PLACE);
    other.write(PLACE, 'elsewhere');
    other.write('goal-1/why', 'elsewhere');
    await kept(there, other.key);
    await mine.read();
    expect([mine.at(PLACE)?.text, mine.at('goal-1/why')?.text]).to.deep.equal(['being edited', 'elsewhere']);
  });

  it('belongs to one author', async () => {
    const words = on(table.as(table.marie));
    words.write(PLACE, 'mine');
    const paul = on(table.as(PAUL));
    await paul.read();
    expect([paul.places.size, paul.key === words.key]).to.deep.equal([0, false]);
  });

  it('leaves out what does not read as its own', async () => {
    const record = table.as(table.marie);
    const words = on(record);
    const odd = {a: null, b: 'text', c: {text: 3}, d: {text: 'kept', from: 5, base: [1, 'e1'], seen: 7}};
    for (const [part, value] of Object.entries(odd)) await record.drafts.write(words.key, part, value);
    await words.read();
    expect([...words.places]).to.deep.equal([['d', {text: 'kept', from: '', base: ['e1'], seen: ''}]]);
  });

  it('says when words are not kept, and when they are again; nothing once it is closed', async () => {
    const record = table.as(table.marie);
    const words = on(record);
    record.close();
    words.write(PLACE, 'mine');
    await words.read();
    expect([words.isKept, words.at(PLACE)?.text]).to.deep.equal([false, 'mine']);
    words.close();
    tells = 0;
    await words.read();
    expect([words.places.size, tells]).to.deep.equal([0, 0]);
  });
});
