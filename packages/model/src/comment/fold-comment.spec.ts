import {expect} from '@open-wc/testing';

import {commentGroup} from './comment-group.js';
import {foldComment} from './fold-comment.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {LISE, MARIE, Paper, PAUL, type Device} from '../goal/goal.fixture.js';
import {ownRefusal} from '../own/own-things.js';

const about = {kind: 'goal', id: 'g', part: 'title'} as const;
const entity = {kind: 'comment', id: 'x'} as const;

function write(device: Device, act: 'record' | 'set', text: string): Entry {
  return device.keep({entity, act, body: act === 'record' ? {about, text} : {text}} as EntryDraft);
}

describe('foldComment', () => {
  it('shows what was said about a thing, in its thread', () => {
    const lise = new Paper().device(LISE);
    write(lise, 'record', 'I am glad.');
    const view = foldComment(lise.entries);
    expect(view).to.deep.include({about, text: 'I am glad.', voice: LISE, isEdited: false, visibleTo: null});
    expect(view?.group).to.equal(commentGroup({about, ref: null}));
  });

  it('keeps a note to oneself in a group of one’s own', () => {
    const lise = new Paper().device(LISE, {audience: 'private'});
    write(lise, 'record', 'I worry.');
    expect(foldComment(lise.entries)).to.include({visibleTo: 'lise', group: commentGroup({about, ref: 'lise'})});
  });

  it('shows its author’s later wording, where the first one stood', () => {
    const lise = new Paper().device(LISE);
    const first = write(lise, 'record', 'I am glad.');
    write(lise, 'set', 'I am very glad.');
    expect(foldComment(lise.entries)).to.include({text: 'I am very glad.', isEdited: true, at: first.at});
  });

  it('keeps two wordings whose authors knew nothing of each other', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(LISE), paper.device(LISE)];
    write(one, 'record', 'Glad.');
    other.receive(one);
    write(one, 'set', 'Very glad.');
    write(other, 'set', 'So glad.');
    const view = foldComment(one.receive(other).entries);
    expect([view?.text, view?.conflict.map(({text}) => text)]).to.deep.equal(['So glad.', ['Very glad.']]);
  });

  it('is changed and taken back by nobody else', () => {
    const paper = new Paper();
    const [lise, paul] = [paper.device(LISE), paper.device(PAUL)];
    write(lise, 'record', 'Glad.');
    paul.receive(lise);
    const before = paul.entries;
    const tries = [write(paul, 'set', 'Sad.'), paul.keep({entity, act: 'withdraw', body: {}})];
    expect(tries.map((entry) => ownRefusal(entry, before)?.code)).to.deep.equal(['own', 'own']);
    expect(foldComment(paul.entries)).to.include({text: 'Glad.', state: 'recorded'});
  });
});

describe('ownRefusal', () => {
  it('refuses what is there already, what is not there, and what is for other eyes', () => {
    const marie = new Paper().device(MARIE);
    const [first] = [write(marie, 'record', 'Well.')];
    const before = marie.entries;
    expect(ownRefusal(write(marie, 'record', 'Again.'), before)?.code).to.equal('recorded');
    expect(ownRefusal(write(marie, 'set', 'Well, well.'), [])?.code).to.equal('target');
    expect(ownRefusal({...write(marie, 'set', 'Secret.'), audience: 'private'}, before)?.code).to.equal('audience');
    expect(ownRefusal(marie.keep({entity, act: 'redact', body: {target: first.id}}), [])?.code).to.equal('target');
  });
});
