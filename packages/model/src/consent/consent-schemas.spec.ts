import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {consentDoing} from './consent.arbitraries.js';
import {decisionBody} from './consent.fixture.js';
import type {ConsentDecisionBody} from './consent.js';
import {checkEntry} from '../entry/check.js';
import {entryOf, type Doing} from '../entry/entry.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import {redacted} from '../entry/redact.js';
import {ANNE, LISE, MARIE, PAUL, someone} from '../goal/goal.fixture.js';

type Parts = Partial<Omit<Entry, 'act' | 'body'>>;

function entry(act: 'give' | 'refuse', body: object, parts: Parts = {}): Entry {
  return entryOf(1, {act, body} as Doing, {
    entity: {kind: 'consent', id: 'goals-to-doctor'},
    author: MARIE,
    ...parts,
  });
}

function faultsOf(value: unknown): readonly string[] {
  const result = checkEntry(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

const give = (parts: Partial<ConsentDecisionBody> = {}) => entry('give', decisionBody(undefined, parts));
const substitute = {kind: 'substitute', basis: 'A mandate'} as const;

describe('entries of a consent', () => {
  it('are read without loss', () => {
    fc.assert(
      fc.property(consentDoing, (doing) => {
        const frame = {entity: {kind: 'consent', id: 'consent-1'}, author: MARIE} as const;
        const each = entryOf(1, doing, frame);
        const kind = each.act === 'give' || each.act === 'refuse' ? each.body.decidedBy.kind : 'self';
        const author = kind === 'self' || kind === 'minor' ? MARIE : ANNE;
        expect(checkEntry(JSON.parse(JSON.stringify({...each, author})))).to.deep.equal({entry: {...each, author}});
      }),
    );
  });

  it('have no other acts than to give, to refuse, to withdraw and to erase', () => {
    for (const act of ['record', 'set', 'accept', 'agree']) {
      expect(faultsOf({...give(), act})).to.deep.equal(['act unknown']);
    }
  });

  it('hold every word that was shown', () => {
    const {notice} = decisionBody();
    for (const key of Object.keys(notice)) {
      const without = Object.fromEntries(Object.entries(notice).filter(([each]) => each !== key));
      expect(faultsOf(give({notice: without as never}))).to.deep.equal([`body.notice.${key} missing`]);
    }
    expect(faultsOf(give({notice: {...notice, purpose: ' '}}))).to.deep.equal(['body.notice.purpose malformed']);
    expect(faultsOf(give({notice: {...notice, recipients: []}}))).to.deep.equal(['body.notice.recipients missing']);
    expect(faultsOf(give({notice: {...notice, reviewDays: 0}}))).to.deep.equal(['body.notice.reviewDays out-of-range']);
  });

  it('have an end where they give, and none where they refuse', () => {
    expect(faultsOf(give({until: ''}))).to.deep.equal(['body.until malformed']);
    expect(faultsOf(give({review: 'soon'}))).to.deep.equal(['body.review malformed']);
    expect(faultsOf(entry('refuse', decisionBody()))).to.deep.equal(['body.review unknown', 'body.until unknown']);
    expect(faultsOf(entry('refuse', decisionBody(undefined, {review: '', until: ''})))).to.deep.equal([]);
  });

  it('say on what a substitute rests and who was there, unless it was erased', () => {
    const said = entry('give', decisionBody(undefined, {decidedBy: {...substitute, basis: ' '}}), {author: ANNE});
    expect(faultsOf(said)).to.deep.equal(['body.decidedBy.basis missing']);
    expect(faultsOf(give({companion: {name: '', role: ''}}))).to.deep.equal(['body.companion missing']);
    expect(faultsOf(give({companion: {name: '', role: 'My sister'}}))).to.deep.equal([]);
  });

  it('lose what they say of people when they are erased, and keep what was agreed', () => {
    const companion = {name: 'Lise', role: 'My sister'};
    const body = decisionBody(undefined, {decidedBy: substitute, companion});
    for (const act of ['give', 'refuse'] as const) {
      const days = act === 'refuse' ? {review: '', until: ''} : {};
      const full = entry(act, {...body, ...days}, {author: ANNE});
      const bare = redacted(full);
      expect(JSON.stringify(bare)).not.to.match(/Lise|My sister|A mandate/);
      expect(bare.body).to.deep.equal({
        ...body,
        ...days,
        decidedBy: {kind: 'substitute', basis: ''},
        companion: {name: '', role: ''},
        erased: true,
      });
      expect(redacted(bare)).to.deep.equal(bare);
      expect(faultsOf(bare)).to.deep.equal([]);
    }
    expect(redacted(give())).to.deep.equal(give());
  });

  it('are refused from a hand that does not decide, or in a name, or for one’s own eyes', () => {
    const body = decisionBody();
    for (const role of ['practitioner', 'peer', 'relative', 'companion', 'manager', 'facilitator'] as const) {
      expect(faultsOf(entry('give', body, {author: someone(role)})), role).to.deep.equal(['author.role not-allowed']);
      const taken = entryOf(1, {act: 'withdraw', body: {}}, {...entry('give', body), author: someone(role)});
      expect(faultsOf({...taken, act: 'withdraw', body: {}}), role).to.deep.equal(['author.role not-allowed']);
    }
    const dictated = {...MARIE, basis: 'dictated'} as const;
    expect(faultsOf(entry('give', body, {author: PAUL, onBehalfOf: dictated}))).to.deep.equal([
      'author.role not-allowed',
    ]);
    expect(faultsOf(entry('give', body, {onBehalfOf: {...LISE, basis: 'paper'}}))).to.deep.equal([
      'onBehalfOf not-allowed',
    ]);
    const stands = {...MARIE, basis: 'representative'} as const;
    expect(faultsOf(entry('give', body, {author: ANNE, onBehalfOf: stands}))).to.deep.equal(['onBehalfOf not-allowed']);
    expect(faultsOf(entry('give', body, {audience: 'private'}))).to.deep.equal(['audience not-allowed']);
  });

  it('say who decides as the hand can', () => {
    const rule = 'ca-qc';
    const of = (decidedBy: ConsentDecisionBody['decidedBy'], author = MARIE) =>
      faultsOf(entry('give', decisionBody(undefined, {decidedBy}), {author}));
    for (const decidedBy of [{kind: 'self'}, {kind: 'minor', rule}] as const) {
      expect(of(decidedBy)).to.deep.equal([]);
      expect(of(decidedBy, ANNE)).to.deep.equal(['body.decidedBy not-allowed']);
    }
    for (const decidedBy of [{kind: 'parentOrTutor', rule}, substitute] as const) {
      expect(of(decidedBy, ANNE)).to.deep.equal([]);
      expect(of(decidedBy)).to.deep.equal(['body.decidedBy not-allowed']);
    }
  });

  it('are of the consent they name', () => {
    const other = entry('give', decisionBody(), {entity: {kind: 'consent', id: 'ratings-to-team'}});
    expect(faultsOf(other)).to.deep.equal(['body.definition.id not-allowed']);
  });
});
