import {expect} from '@open-wc/testing';

import {annotationGroup, foldAnnotation} from './fold-annotation.js';
import {entryOf, idOf, PERSON, STRANGER, type Doing} from '../entry/entry.arbitraries.js';
import type {Entry} from '../entry/entry.js';

function wording(number: number, act: 'record' | 'set', text: string, parts: Partial<Entry> = {}): Entry {
  const frame = {entity: {kind: 'annotation', id: 'note-1'}, ...parts} as Partial<Entry>;
  return entryOf(number, {act, body: {on: '2026-11-20', text}} as Doing, frame);
}

const moved = wording(0, 'record', 'Moved house');

describe('foldAnnotation', () => {
  it('shows what happened, on the day it happened', () => {
    const view = foldAnnotation([moved]);
    expect(view).to.include({on: '2026-11-20', text: 'Moved house', state: 'recorded', group: 'annotation'});
    expect(view?.order.startsWith('2026-11-20|')).to.equal(true);
  });

  it('shows the person’s correction and nobody else’s', () => {
    const own = wording(1, 'set', 'Moved to Sherbrooke', {parents: [idOf(0)]});
    const foreign = wording(2, 'set', 'Was evicted', {parents: [idOf(1)], author: STRANGER});
    expect(foldAnnotation([moved, own, foreign])).to.deep.include({text: 'Moved to Sherbrooke', conflict: []});
  });

  it('keeps both wordings of two devices that knew nothing of each other', () => {
    const one = wording(1, 'set', 'Moved in May', {parents: [idOf(0)]});
    const other = wording(2, 'set', 'Moved in June', {parents: [idOf(0)]});
    const view = foldAnnotation([other, moved, one]);
    expect(view?.text).to.equal('Moved in June');
    expect(view?.conflict.map(({text, author}) => [text, author])).to.deep.equal([['Moved in May', PERSON]]);
  });

  it('erases the words and keeps the day', () => {
    const erase = entryOf(1, {act: 'redact', body: {target: idOf(0)}}, {
      entity: {kind: 'annotation', id: 'note-1'},
    } as never);
    expect(foldAnnotation([moved, erase])).to.include({on: '2026-11-20', text: '', erased: true});
  });

  it('keeps a private one in a group of its own', () => {
    const view = foldAnnotation([{...moved, audience: 'private'}]);
    expect(view).to.include({group: annotationGroup(PERSON.ref), visibleTo: PERSON.ref});
    expect(annotationGroup(PERSON.ref)).not.to.equal(annotationGroup(null));
  });
});
