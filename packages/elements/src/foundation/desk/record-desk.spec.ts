import {uuidv7, type ActionView, type EntryDraft, type Party} from '@avec/model';
import type {CareRecord, RecordChange} from '@avec/store';
import {expect} from '@open-wc/testing';

import {RecordDesk, type Doing} from './record-desk.js';
import {SharedRecord} from './shared-record.fixture.js';
import {FROM_NOTHING} from './unsaved-words.js';

const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};
const PLACE = 'new/what';

type Said = 'added' | 'gone';

function deskAt(record: CareRecord, givesWordsBack: boolean): RecordDesk<readonly ActionView[], Said> {
  return new RecordDesk<readonly ActionView[], Said>(
    record,
    {
      name: 'lines',
      kinds: ['action'],
      nothing: [],
      read: (from) => from.view<ActionView>('action'),
      conflicts: () => 0,
      givesWordsBack,
    },
    {deskChanged: () => undefined, written: () => undefined, failed: () => undefined},
  );
}

function lineDraft(): EntryDraft {
  const body = {meeting: null, principle: null, what: 'Call', who: '', by: '', how: ''};
  return {entity: {kind: 'action', id: uuidv7()}, act: 'record', audience: 'shared', body};
}

const adding = (): Doing<Said> => ({drafts: [lineDraft()], said: 'added', places: [PLACE]});

describe('RecordDesk', () => {
  let shared: SharedRecord;
  let record: CareRecord;
  beforeEach(() => {
    shared = new SharedRecord();
    record = shared.as(shared.marie);
  });
  afterEach(() => shared.leave());

  const ready = async (givesWordsBack = false): Promise<RecordDesk<readonly ActionView[], Said>> => {
    const desk = deskAt(record, givesWordsBack);
    await record.ready;
    // What it begins with is read once this is.
    while (desk.phase === 'opening') await record.view('action');
    return desk;
  };

  it('names only authors of what it shows as those from whom there is something new', async () => {
    const desk = await ready();
    const [line] = await shared.as(PAUL).append([lineDraft()]);
    const decision: EntryDraft = {
      entity: {kind: 'decision', id: uuidv7()},
      act: 'record',
      body: {title: 'Where I live'},
    };
    const [other] = await shared.as(SYLVIE).append([decision]);
    const change: RecordChange = {
      kinds: ['action', 'decision'],
      entries: [line?.id ?? '', other?.id ?? ''],
      drafts: [],
      origin: 'other-tab',
    };
    await desk.recordChanged(change);
    const {outcome} = desk;
    expect(outcome?.kind === 'arrived' && outcome.from.map(({ref}) => ref)).to.deep.equal([PAUL.ref]);
  });

  it('takes an act back, and leaves its words saved where they were', async () => {
    const desk = await ready();
    desk.words.write(PLACE, 'Call');
    await desk.act(adding());
    expect([desk.words.textAt(PLACE), desk.canUndo]).to.deep.equal(['', true]);
    await desk.undo();
    expect([desk.words.textAt(PLACE), desk.canUndo]).to.deep.equal(['', false]);
  });

  it('gives words back with an undo where it is to, and then reaches one act back', async () => {
    const desk = await ready(true);
    await desk.act(adding());
    desk.words.write(PLACE, 'Call', {...FROM_NOTHING, base: ['e1']});
    await desk.act(adding());
    const undone = await desk.undo();
    expect(undone).to.have.length(1);
    expect(desk.words.at(PLACE)).to.deep.equal({text: 'Call', from: '', base: ['e1'], seen: ''});
    expect([desk.canUndo, desk.canRedo]).to.deep.equal([false, false]);
    expect(await desk.undo()).to.equal(null);
  });

  it('offers no way back from the end of a thing, nor to what was before it', async () => {
    const desk = await ready();
    await desk.act(adding());
    const [line] = desk.seen;
    const entity = {kind: 'action', id: line?.id ?? ''} as const;
    await desk.act({drafts: [{entity, act: 'withdraw', audience: 'shared', body: {}}], said: 'gone'});
    expect([desk.canUndo, desk.canRedo]).to.deep.equal([false, false]);
  });
});
