import type {RecordStatus} from '@avec/store';
import {expect, fixture, html} from '@open-wc/testing';

import {noticesFor} from './record-notice.logic.js';
import {RecordNoticeElement} from './record-notice.js';
import {RecordNoticeHarness} from './record-notice.harness.js';

RecordNoticeElement.define();

const OPEN: RecordStatus = {phase: 'open', reason: null, blocked: false, lost: false};

async function mount(status: RecordStatus, language = 'en'): Promise<RecordNoticeHarness> {
  return new RecordNoticeHarness(
    await fixture<RecordNoticeElement>(
      html`<avec-record-notice lang=${language} .status=${status}></avec-record-notice>`,
    ),
  );
}

describe('avec-record-notice', () => {
  it('is silent when all is well', async () => {
    expect((await mount(OPEN)).text).to.equal('');
  });

  it('says that nothing is kept, and why', async () => {
    const {text} = await mount({...OPEN, phase: 'memory', reason: 'refused'});
    expect(text).to.include('Nothing is kept on this device').and.include('private window');
  });

  it('says it in French', async () => {
    const {text} = await mount({...OPEN, phase: 'memory', reason: 'refused'}, 'fr-CA');
    expect(text).to.include('Rien n’est gardé sur cet appareil');
  });

  it('speaks up when the status changes', async () => {
    const notice = await mount(OPEN);
    notice.element.status = {...OPEN, blocked: true};
    await notice.element.updateComplete;
    expect(notice.text).to.include('Another window');
  });

  it('has the most pressing first', () => {
    expect(noticesFor({phase: 'memory', reason: 'unanswered', blocked: true, lost: true})).to.deep.equal([
      'lost',
      'blocked',
      'memory',
      'unanswered',
    ]);
  });

  it('has nothing for axe to find', async () => {
    const {element} = await mount({...OPEN, phase: 'closed'});
    await expect(element).to.be.accessible();
  });
});
