import {expect} from '@open-wc/testing';

import {Home, PAUL} from './meeting-conditions.fixture.js';
import type {MeetingConditionsHarness, PaperRead} from './meeting-conditions.harness.js';

const COMFORT = 'How at ease are you with meeting at a distance?';

/** What is on paper while an act has the page printed. */
async function onPaper(
  conditions: MeetingConditionsHarness,
  act: (() => Promise<void>) | null,
): Promise<PaperRead | null> {
  const {print} = globalThis;
  let paper: PaperRead | null = null;
  globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    ({paper} = conditions);
    dispatchEvent(new Event('afterprint'));
  };
  try {
    if (act) await act();
    else globalThis.print();
  } finally {
    globalThis.print = print;
  }
  await conditions.element.updateComplete;
  return paper;
}

describe('avec-meeting-conditions on screen and on paper', () => {
  let home: Home;
  beforeEach(() => (home = new Home()));
  afterEach(() => home.leave());

  it('is accessible before, while and after the questions are answered', async () => {
    const conditions = await home.seat(home.marie);
    await expect(conditions.element).to.be.accessible();
    await conditions.tap('Answer the questions');
    await conditions.answer(COMFORT, 'Not at all');
    await conditions.answer('Could you be alone there?', 'No');
    await expect(conditions.element).to.be.accessible();
    await conditions.tap('Save my answers');
    await conditions.until(() => conditions.status.includes('saved'));
    await expect(conditions.element).to.be.accessible();
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels', async () => {
    const conditions = await home.seat(home.marie, {lang: 'fr-CA'});
    conditions.element.style.inlineSize = '288px';
    await conditions.tap('Répondre aux questions');
    await conditions.answer('Êtes-vous à l’aise avec les rencontres à distance ?', 'Peu');
    await conditions.write('Autre chose', 'Hexakosioihexekontahexaphobie'.repeat(4));
    for (const {width, height} of conditions.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(conditions.overflow).to.equal(0);
    await conditions.tap('Enregistrer mes réponses');
    await conditions.until(() => conditions.status.includes('enregistrées'));
    expect(conditions.overflow).to.equal(0);
  });

  it('prints the questions with a circle for each answer and room to write, whatever was said', async () => {
    await home.say(home.marie, {comfort: 'very', safeWord: 'Umbrella'});
    const conditions = await home.seat(home.marie);
    const paper = await onPaper(conditions, () => conditions.tap('Print the questions'));
    // Five of comfort, four of each of six questions.
    expect([paper?.rows, paper?.ticks, paper?.ticked]).to.deep.equal([11, 5 + 6 * 4, []]);
    expect(paper?.text).not.to.contain('Umbrella');
    expect(conditions.paper).to.equal(null);
  });

  it('prints what was said, with its circles full', async () => {
    await home.say(home.marie, {comfort: 'very', device: 'no', where: 'My kitchen'});
    const conditions = await home.seat(home.marie);
    const paper = await onPaper(conditions, () => conditions.tap('Print my answers'));
    expect(paper?.ticked).to.deep.equal(['Very', 'No']);
    expect(paper?.text).to.contain('My kitchen');
  });

  it('prints what is being written', async () => {
    const conditions = await home.seat(home.marie);
    await conditions.tap('Answer the questions');
    await conditions.answer(COMFORT, 'A little');
    const paper = await onPaper(conditions, null);
    expect(paper?.ticked).to.deep.equal(['A little']);
  });

  it('prints for those who support what each voice said', async () => {
    await home.say(home.marie, {comfort: 'fairly'});
    const paul = await home.seat(PAUL);
    const paper = await onPaper(paul, null);
    expect(paper?.ticked).to.deep.equal(['Fairly']);
    expect(paper?.text).to.contain('Person using services (Marie)');
  });

  it('leaves crisis help and notice to the element around it', async () => {
    const [alone, inside] = [await home.seat(home.marie), await home.seat(home.marie, {embedded: true})];
    expect([alone.helps, inside.helps]).to.deep.equal([2, 0]);
  });
});
