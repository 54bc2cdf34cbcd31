import {expect} from '@open-wc/testing';

import {consentDraft, consentWithdrawal} from './consent-drafts.js';
import {consentOn, decide, DEFINITION, definitionOf, momentOf, reworded} from './consent.fixture.js';
import {consentState} from './consent-state.js';
import type {ConsentDecisionBody} from './consent.js';
import {noticeHash, noticeOf} from './notice.js';
import {checkEntry} from '../entry/check.js';
import {MARIE, Paper} from '../goal/goal.fixture.js';

const SELF = {kind: 'self'} as const;

describe('what somebody decides', () => {
  it('holds the exact words that were shown, and their fingerprint', async () => {
    const usual = {definition: DEFINITION, decidedBy: SELF, companion: null, today: '2026-11-22', view: null};
    const draft = await consentDraft({...usual, answer: 'give', language: 'fr'});
    const body = draft.body as ConsentDecisionBody;
    expect(body.notice).to.deep.equal(noticeOf(DEFINITION, 'fr-CA'));
    expect(body.notice).to.include({language: 'fr-CA', retention: 'One year. (fr)'});
    expect(body.definition).to.deep.equal({id: DEFINITION.id, version: '1', hash: await noticeHash(body.notice)});
    expect(draft).to.deep.include({act: 'give', parents: [], audience: 'shared'});
  });

  it('is counted from its own day, over the ends of months and years', async () => {
    const of = async (today: string, reviewDays: number, validDays: number) => {
      const definition = definitionOf({reviewDays, validDays});
      const usual = {definition, decidedBy: SELF, companion: null, today, view: null, language: 'en'};
      const {review, until} = (await consentDraft({...usual, answer: 'give'})).body as ConsentDecisionBody;
      return [review, until];
    };
    expect(await of('2026-11-22', 90, 365)).to.deep.equal(['2027-02-20', '2027-11-22']);
    expect(await of('2028-02-28', 1, 366)).to.deep.equal(['2028-02-29', '2029-02-28']);
    expect(await of('2026-12-31', 1, 1)).to.deep.equal(['2027-01-01', '2027-01-01']);
  });

  it('renews nothing: what is given again is on the words as they are now, and from now on', async () => {
    const marie = new Paper().device(MARIE);
    await decide(marie, 'give', {companion: {name: 'Lise', role: 'My sister'}});
    const again = await decide(marie, 'give', {definition: reworded('2'), language: 'fr', today: '2027-03-01'});
    const body = again.body as ConsentDecisionBody;
    expect(body).to.deep.include({companion: null, review: '2027-05-30', until: '2028-02-29'});
    expect(body.notice).to.deep.equal(noticeOf(reworded('2'), 'fr-CA'));
    expect(again.parents).to.have.length(1);
  });

  it('has no day where it refuses', async () => {
    const usual = {definition: DEFINITION, decidedBy: SELF, companion: null, today: '2026-11-22', view: null};
    const draft = await consentDraft({...usual, answer: 'refuse', language: 'en'});
    expect(draft.body).to.include({review: '', until: ''});
  });

  it('is kept as it is', async () => {
    const marie = new Paper().device(MARIE);
    for (const answer of ['give', 'refuse'] as const) {
      const entry = await decide(marie, answer);
      expect(checkEntry(JSON.parse(JSON.stringify(entry)))).to.deep.equal({entry});
    }
    const taken = marie.keep(consentWithdrawal(consentOn(marie)!));
    expect(checkEntry(JSON.parse(JSON.stringify(taken)))).to.deep.equal({entry: taken});
    expect(consentState(consentOn(marie), DEFINITION, momentOf()).state).to.equal('withdrawn');
  });
});

describe('a notice', () => {
  it('is in one of the languages of its definition, whole', () => {
    const partly = definitionOf({title: {'fr-CA': 'Titre', en: 'Title', es: 'Título'}});
    expect(noticeOf(partly, 'es')).to.include({language: 'fr-CA', title: 'Titre'});
    expect(noticeOf(partly, 'EN-gb')).to.include({language: 'en', title: 'Title'});
  });

  it('changes its fingerprint with every word', async () => {
    const hash = await noticeHash(noticeOf(DEFINITION, 'en'));
    expect(await noticeHash(noticeOf(definitionOf({retention: {en: 'One year', 'fr-CA': ''}}), 'en'))).not.to.equal(
      hash,
    );
    expect(await noticeHash(noticeOf(definitionOf({covers: ['progress', 'goal']}), 'en'))).not.to.equal(hash);
    expect(await noticeHash(noticeOf({...DEFINITION, statute: undefined}, 'en'))).not.to.equal(hash);
    expect(await noticeHash(noticeOf(definitionOf(), 'en'))).to.equal(hash);
  });
});
