import type {UnderstandingCheck} from '@avec/model';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {TeachBackHarness} from './teach-back.harness.js';
import {TeachBackElement} from './teach-back.js';

TeachBackElement.define();

const STOP = 'Who can end a call?';
const HEAR = 'Who may hear you?';
const [BOTH, THEM] = ['Either of us, at any time', 'The practitioner alone'];

const CHECKS: readonly UnderstandingCheck[] = [
  {
    id: 'stop',
    question: {en: STOP, 'fr-CA': 'Qui peut arrêter un appel\u202f?'},
    options: [
      {id: 'both', label: {en: BOTH, 'fr-CA': 'Vous ou nous, n’importe quand'}, isClear: true},
      {id: 'them', label: {en: THEM, 'fr-CA': 'Nous seulement'}, isClear: false},
    ],
    explanation: {en: 'You can hang up whenever you like.', 'fr-CA': 'Vous pouvez raccrocher quand vous voulez.'},
  },
  {
    id: 'hear',
    question: {en: HEAR},
    options: [
      {id: 'both', label: {en: 'Whoever is near'}, isClear: true},
      {id: 'none', label: {en: 'Nobody'}, isClear: false},
    ],
    explanation: {en: 'People near you may hear you.'},
  },
];

async function mount(checks: readonly UnderstandingCheck[] = CHECKS, lang = 'en'): Promise<TeachBackHarness> {
  const page = await fixture(html`<div lang=${lang}><avec-teach-back .checks=${checks}></avec-teach-back></div>`);
  const harness = new TeachBackHarness(page.querySelector('avec-teach-back')!);
  await harness.element.updateComplete;
  return harness;
}

describe('avec-teach-back', () => {
  // First of all, while the French words are not loaded yet.
  it('puts the burden on those who explain, in the language of the page', async () => {
    const check = await mount(CHECKS, 'fr-CA');
    expect(check.title).to.equal('Pour vérifier que nous avons bien expliqué');
    expect(check.questions[0]).to.equal('Qui peut arrêter un appel\u202f?'.replace(/\s/g, ' '));
    await check.answer(check.questions[0]!, 'Nous seulement');
    expect(check.explanation(check.questions[0]!)).to.contain('Nous aurions pu mieux le dire.');
  });

  it('starts with no answer, and nothing told', async () => {
    const check = await mount();
    expect(check.questions).to.deep.equal([STOP, HEAR]);
    for (const question of check.questions) {
      expect(check.chosen(question)).to.equal(null);
      expect(check.explanation(question)).to.equal('');
    }
  });

  it('explains once more after any answer, in calm words and the same colours', async () => {
    const check = await mount();
    await check.answer(STOP, THEM);
    const unclear = check.look(STOP);
    expect(check.explanation(STOP)).to.equal(
      'We could have said this better. Once more, in other words: You can hang up whenever you like.',
    );
    await check.answer(STOP, BOTH);
    expect(check.explanation(STOP)).to.equal(
      'Yes, that is what we meant. Once more, in other words: You can hang up whenever you like.',
    );
    expect(check.look(STOP)).to.equal(unclear);
    expect(check.explanation(HEAR)).to.equal('');
  });

  it('counts no tries and stops at none', async () => {
    const check = await mount();
    for (let round = 0; round < 6; round++) {
      for (const option of [THEM, BOTH]) {
        await check.answer(STOP, option);
        expect(check.chosen(STOP)).to.equal(option);
        expect(check.focused).to.equal(option);
      }
    }
    expect(check.text).not.to.match(/\d/);
  });

  it('tells the page nothing: no event, no value of a form, no attribute', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><avec-teach-back name="check" .checks=${CHECKS}></avec-teach-back></form>`,
    );
    const element = form.querySelector('avec-teach-back')!;
    const check = new TeachBackHarness(element);
    await element.updateComplete;
    const before = form.outerHTML;
    const heard: string[] = [];
    for (const type of ['input', 'change', 'invalid']) form.addEventListener(type, () => heard.push(type));
    const dispatched = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatched(event);
    };
    await check.answer(STOP, THEM);
    expect(heard).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.outerHTML).to.equal(before);
  });

  it('forgets what was answered once it leaves the page, and where something else is asked', async () => {
    const check = await mount();
    const {element} = check;
    const page = element.parentElement!;
    await check.answer(STOP, THEM);
    element.remove();
    page.append(element);
    await element.updateComplete;
    expect(check.chosen(STOP)).to.equal(null);
    expect(check.explanation(STOP)).to.equal('');
    await check.answer(STOP, THEM);
    element.checks = CHECKS.map((each) => ({...each}));
    await element.updateComplete;
    expect(check.chosen(STOP)).to.equal(null);
  });

  it('is answered with the keyboard alone', async () => {
    const check = await mount();
    await check.answer(STOP, BOTH);
    await sendKeys({press: 'ArrowDown'});
    await check.element.updateComplete;
    expect(check.chosen(STOP)).to.equal(THEM);
    expect(check.focused).to.equal(THEM);
  });

  it('shows nothing where nothing is asked', async () => {
    const check = await mount([]);
    expect(check.text).to.equal('');
    expect(check.element.getBoundingClientRect().height).to.equal(0);
  });

  it('can be hit with a finger, and needs no sideways scrolling at 320 pixels', async () => {
    const word = 'Hexakosioihexekontahexaphobie'.repeat(4);
    const check = await mount(
      CHECKS.map((each) => ({...each, question: {en: word + each.id}, explanation: {en: word}})),
    );
    check.element.style.inlineSize = '288px';
    await check.answer(word + 'stop', BOTH);
    for (const {width, height} of check.targets) expect(Math.min(width, height)).to.be.at.least(44);
    expect(check.overflow).to.equal(0);
  });

  it('is accessible before and after an answer', async () => {
    const check = await mount();
    await expect(check.element).to.be.accessible();
    await check.answer(STOP, THEM);
    await expect(check.element).to.be.accessible();
  });
});
