import type {ConditionsBody} from '@avec/model';
import {checkEntry} from '@avec/model/checks';
import {expect} from '@open-wc/testing';

import {BLANK, bodyOf, isLittleAtEase, lacksEquipment, lacksPrivacy, saysSomething, sheetOf} from './sheet.js';

describe('avec-meeting-conditions as a sheet', () => {
  it('takes silence for silence, there and back', () => {
    const body = bodyOf(BLANK, '2026-03-02');
    expect(body.comfort).to.equal('unanswered');
    expect(body.device).to.equal('unanswered');
    expect(sheetOf(body)).to.deep.equal(BLANK);
    expect(saysSomething(BLANK)).to.equal(false);
  });

  it('says something with one answer, with one word, with “I’d rather not say”', () => {
    expect(saysSomething({...BLANK, device: 'declined'})).to.equal(true);
    expect(saysSomething({...BLANK, note: ' x '})).to.equal(true);
    expect(saysSomething({...BLANK, note: '   '})).to.equal(false);
  });

  it('makes nothing of an answer that is none', () => {
    const body: ConditionsBody = bodyOf({...BLANK, comfort: 'extremely', device: 'perhaps', note: 'x'}, '2026-03-02');
    expect([body.comfort, body.device]).to.deep.equal(['unanswered', 'unanswered']);
  });

  it('calls for help where an answer does, and never from silence', () => {
    const calls = [isLittleAtEase, lacksEquipment, lacksPrivacy];
    expect(calls.map((call) => call(BLANK))).to.deep.equal([false, false, false]);
    expect(isLittleAtEase({...BLANK, comfort: 'declined'})).to.equal(false);
    expect(lacksEquipment({...BLANK, connection: 'no'})).to.equal(true);
    expect(lacksPrivacy({...BLANK, isPrivate: 'unsure'})).to.equal(true);
  });

  it('makes bodies that the record takes', () => {
    const entry = {
      id: '019b0000-0000-7000-8000-000000000001',
      schema: 1,
      subject: 'p-1',
      entity: {kind: 'conditions', id: '019b0000-0000-7000-8000-000000000002'},
      act: 'record',
      parents: [],
      author: {role: 'person', ref: 'p-1'},
      at: '2026-03-02T18:00:00.000Z-0000',
      zone: 'America/Toronto',
      audience: 'shared',
      body: bodyOf({...BLANK, comfort: 'very', where: 'Home'}, '2026-03-02'),
    };
    expect(checkEntry(entry)).to.have.property('entry');
  });
});
