import {expect} from '@open-wc/testing';

import {Choosing} from './consent-chooser.fixture.js';
import type {ConsentChooserHarness} from './consent-chooser.harness.js';
import {consentTo, serviceOf} from '../who-sees-what/consents.fixture.js';

const [CLINIC, DOCTOR] = [serviceOf('clinic'), consentTo('doctor')];
const WORD = 'Hexakosioihexekontahexaphobie'.repeat(3);

/** What stands on paper in place of the screen, once something has been printed; `null` where the screen itself did. */
async function onPaper(chooser: ConsentChooserHarness, act?: () => Promise<void>): Promise<string | null> {
  const {print} = globalThis;
  let paper: string | null = 'never printed';
  globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    ({paper} = chooser);
    dispatchEvent(new Event('afterprint'));
  };
  try {
    if (act) await act();
    else globalThis.print();
  } finally {
    globalThis.print = print;
  }
  await chooser.element.updateComplete;
  return paper;
}

describe('avec-consent-chooser on screen and on paper', () => {
  let life: Choosing;
  beforeEach(() => (life = new Choosing()));
  afterEach(() => life.leave());

  it('is accessible at a glance, with a part open, and as a list', async () => {
    await life.decide(DOCTOR);
    const chooser = await life.seat({definitions: [CLINIC, DOCTOR]});
    await expect(chooser.element).to.be.accessible();
    await chooser.tap('See or change: Share with doctor');
    await expect(chooser.element).to.be.accessible();
    const list = await life.seat({definitions: [CLINIC, DOCTOR], layout: 'list'});
    await expect(list.element).to.be.accessible();
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels', async () => {
    const title = {en: WORD, 'fr-CA': WORD};
    const chooser = await life.seat({definitions: [{...CLINIC, title}, DOCTOR], lang: 'fr-CA'});
    chooser.element.style.inlineSize = '288px';
    expect(chooser.cards.map((card) => card.title)).to.include(WORD);
    for (const {width, height} of chooser.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(chooser.overflow).to.equal(0);
    await chooser.tap(`Lire et décider\u202f: ${WORD}`);
    for (const {width, height} of chooser.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(chooser.overflow).to.equal(0);
  });

  it('prints the whole as a summary: each choice, to whom, and how to take it back', async () => {
    const situations = [{situation: 'hard-topics', choice: {kind: 'mode', mode: 'inPerson'}}] as const;
    await life.prefer(life.marie, {kind: 'mode', mode: 'phone'}, {situations});
    await life.decide(DOCTOR);
    const chooser = await life.seat({definitions: [CLINIC, DOCTOR]});
    const paper = await onPaper(chooser);
    expect(paper).to.match(/^Summary of choices Printed on /);
    expect(paper).to.match(/First: Phone.*Hard topics: In person/i);
    expect(paper).to.match(/Be followed by clinic Not decided yet/);
    expect(paper).to.match(/Share with doctor Agreed On .*Who: The doctor of doctor\s*Call 555-0100\./);
    expect(chooser.paper).to.equal(null);
  });

  it('leaves a part that is open to print itself, and keeps it in the page meanwhile', async () => {
    const chooser = await life.seat({definitions: [DOCTOR]});
    await chooser.tap('Read and decide: Share with doctor');
    const part = chooser.part('avec-consent-decision');
    expect(await onPaper(chooser)).to.equal(null);
    expect(chooser.part('avec-consent-decision') === part).to.equal(true);
  });

  it('prints each part of a list by itself, and a summary for whoever asks', async () => {
    const list = await life.seat({definitions: [DOCTOR], layout: 'list'});
    const part = list.part('avec-mode-preference');
    expect(await onPaper(list)).to.equal(null);
    expect(await onPaper(list, () => list.tap('Print a summary'))).to.contain('Summary of choices');
    expect(await onPaper(list)).to.equal(null);
    expect(list.part('avec-mode-preference') === part).to.equal(true);
  });

  it('offers to read, and nothing else, where the record can only be read', async () => {
    await life.decide(DOCTOR);
    const chooser = await life.seat({definitions: [CLINIC, DOCTOR]});
    const record = chooser.element.closest('avec-provider')?.record;
    if (!record) throw new Error('There is no record.');
    const status = {phase: 'read-only', reason: 'newer', blocked: false, lost: false};
    Object.defineProperty(record, 'status', {value: status, configurable: true});
    chooser.element.requestUpdate();
    await chooser.element.updateComplete;
    expect(new Set(chooser.cards.map(({button}) => button))).to.deep.equal(new Set(['Read']));
    expect(chooser.title).to.equal('My choices');
    expect(chooser.notice).not.to.equal('');
  });

  it('takes everything of a former person off the screen at once', async () => {
    await life.decide(DOCTOR);
    const chooser = await life.seat({definitions: [DOCTOR]});
    await chooser.tap('See or change: Share with doctor');
    chooser.element.closest('avec-provider')?.setAttribute('subject', crypto.randomUUID());
    await chooser.until(() => chooser.title === 'My choices' && chooser.parts.length === 0);
    expect(chooser.card('Share with doctor').standing).to.equal('Not decided yet');
  });
});
