import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {hear, inForm, ladder, MARKS, mount, NAMES, RUNGS, submitted} from './ladder-item.fixture.js';
import {LadderItemHarness} from './ladder-item.harness.js';
import {LadderItemElement} from './ladder-item.js';
import {ContextProvider, DEFAULT_SETTINGS, settingsContext} from '../../foundation/context/contexts.js';

LadderItemElement.define();

const ASIDES = ['Does not apply to me', 'I’d rather not say'];
const RIGHT_PLACE = 'This is the right place for me';

async function press(item: LadderItemHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await item.element.updateComplete;
}

async function tap(item: LadderItemHarness, position: [number, number]): Promise<void> {
  await sendMouse({type: 'click', position});
  await item.element.updateComplete;
}

describe('avec-ladder-item', () => {
  // First of all, while the French words are not loaded yet.
  it('is French in a French page from the first moment, what browsers say for it included', async () => {
    const page = await fixture(html`<div lang="fr-CA"></div>`);
    const element = document.createElement('avec-ladder-item');
    element.required = true;
    page.append(element);
    const item = new LadderItemHarness(element);
    const wordsSeen = item.watchWords();
    await element.updateComplete;
    expect(wordsSeen()).not.to.contain('rather not say');
    expect(item.choices).to.include('Je préfère ne pas répondre');
    expect(element.validationMessage).to.contain('Une réponse est nécessaire ici.');
  });

  describe('before an answer', () => {
    it('has nothing chosen, submits nothing, and offers nothing to clear', async () => {
      const {form, item} = await inForm(html`<avec-ladder-item name="place" .rungs=${RUNGS}></avec-ladder-item>`);
      expect(item.chosen).to.equal(null);
      expect(item.element.answer).to.deep.equal({kind: 'unanswered'});
      expect(item.element.value).to.equal('');
      expect(submitted(form)).to.deep.equal([]);
      expect(item.canClear).to.equal(false);
    });

    it('has every rung look the same', async () => {
      const [top, ...others] = (await ladder()).looks;
      expect(others).to.have.length(2);
      for (const other of others) expect(other).to.deep.equal(top);
    });
  });

  describe('read', () => {
    it('has the top rung first, the bottom one last, then the ways round', async () => {
      const item = await ladder();
      expect(item.choices).to.deep.equal([...NAMES, ...ASIDES]);
      expect(item.rungs).to.deep.equal(NAMES);
    });

    it('names a rung by its plain words, and describes it by all others', async () => {
      const item = await ladder();
      expect(item.descriptionOf('It is decided for me')).to.equal('You may be asked. Doing for.');
      expect(item.descriptionOf('We decide together')).to.equal('Your voice counts as much as theirs.');
    });

    it('says what is asked, who will see it, and in which order the rungs come', async () => {
      const item = await mount(html`
        <avec-ladder-item label="Where were you?" hint="When you moved." .rungs=${RUNGS}>
          <span slot="hint">Only you see this.</span>
        </avec-ladder-item>
      `);
      expect(item.role).to.equal('radiogroup');
      expect(item.label).to.equal('Where were you?');
      expect(item.description).to.equal('When you moved. Only you see this. A ladder, read from the top rung down.');
    });

    it('says who stands where, beside the rungs and never in their place', async () => {
      const item = await mount(html`<avec-ladder-item .rungs=${RUNGS} .marks=${MARKS}></avec-ladder-item>`);
      expect(item.descriptionOf('It is decided for me')).to.equal(
        'You may be asked. Doing for. On this rung: You, March 3; Paul, practitioner.',
      );
      expect(item.descriptionOf('We decide together')).not.to.contain('On this rung');
      expect(item.shapesOn('It is decided for me')).to.equal(2);
      expect(item.elsewhere).to.deep.equal(['Sophie, relative: does not apply']);
      expect(item.chosen).to.equal(null);
    });
  });

  describe('answering', () => {
    it('takes a rung, by its id', async () => {
      const item = await ladder();
      await item.choose('It is decided without me');
      expect(item.element.answer).to.deep.equal({kind: 'rung', rung: 'to'});
      expect(item.element.value).to.equal('to');
      expect(item.chosen).to.equal('It is decided without me');
    });

    it('takes “does not apply” and “rather not say” apart', async () => {
      const item = await ladder();
      await item.choose('Does not apply to me');
      expect(item.element.answer).to.deep.equal({kind: 'not-applicable'});
      await item.choose('I’d rather not say');
      expect(item.element.answer).to.deep.equal({kind: 'declined'});
      expect(item.chosen).to.equal('I’d rather not say');
    });

    it('takes the right place where that is offered, and only there', async () => {
      const item = await ladder();
      expect(item.choices).not.to.include(RIGHT_PLACE);
      item.element.withRightPlace = true;
      await item.element.updateComplete;
      expect(item.choices).to.deep.equal([...NAMES, RIGHT_PLACE, ...ASIDES]);
      await item.choose(RIGHT_PLACE);
      expect(item.element.answer).to.deep.equal({kind: 'right-place'});
    });

    for (const part of ['step', 'name', 'description', 'term', 'mark'] as const) {
      it(`takes a tap on the ${part} of a rung`, async () => {
        const item = await mount(html`<avec-ladder-item .rungs=${RUNGS} .marks=${MARKS}></avec-ladder-item>`);
        await tap(item, item.middleOf('It is decided for me', part));
        expect(item.chosen).to.equal('It is decided for me');
      });
    }

    it('goes where an arrow points, as radio buttons do', async () => {
      const item = await ladder('for');
      item.element.focus();
      await press(item, 'ArrowDown');
      expect(item.element.value).to.equal('to');
      await press(item, 'ArrowUp', 'ArrowUp');
      expect(item.element.value).to.equal('with');
    });

    it('is one stop for Tab, which starts at the top and answers nothing', async () => {
      const item = await ladder();
      await press(item, 'Tab');
      expect(item.focused).to.equal('We decide together');
      expect(item.element.value).to.equal('');
      await press(item, ' ', 'Tab');
      expect(item.element.value).to.equal('with');
      expect(item.isClearFocused).to.equal(true);
    });

    for (const key of ['Delete', 'Backspace']) {
      it(`is emptied by ${key}, and keeps the focus`, async () => {
        const item = await ladder('for');
        item.element.focus();
        await press(item, key);
        expect(item.element.answer).to.deep.equal({kind: 'unanswered'});
        expect(item.chosen).to.equal(null);
        expect(item.focused).to.equal('It is decided for me');
      });
    }

    it('leaves keys with Ctrl, and other keys, to the browser', async () => {
      const item = await ladder('for');
      expect(await item.press('Delete', {ctrlKey: true})).to.equal(false);
      expect(await item.press('7')).to.equal(false);
      expect(item.element.value).to.equal('for');
    });

    it('is emptied by its button, which keeps the focus', async () => {
      const item = await ladder('for');
      expect(item.canClear).to.equal(true);
      await item.clear();
      expect(item.chosen).to.equal(null);
      expect(item.isClearFocused).to.equal(true);
      expect(item.canClear).to.equal(true);
    });

    it('sends one input and one change for each act, the answer being new already', async () => {
      const item = await ladder();
      const heard = hear(item);
      await item.choose('We decide together');
      await item.choose('Does not apply to me');
      await item.clear();
      await item.clear();
      expect(heard).to.deep.equal([
        'input with',
        'change with',
        'input not-applicable',
        'change not-applicable',
        'input ',
        'change ',
      ]);
    });

    it('sends nothing for changes that the page makes', async () => {
      const item = await ladder();
      const heard = hear(item);
      item.element.value = 'to';
      item.element.answer = {kind: 'declined'};
      item.element.defaultValue = 'with';
      item.element.rungs = [];
      await item.element.updateComplete;
      expect(heard).to.deep.equal([]);
    });

    it('crosses shadow roots with input and not with change', async () => {
      const item = await ladder();
      const flags: string[] = [];
      for (const type of ['input', 'change']) {
        item.element.addEventListener(type, ({bubbles, composed}) => flags.push(`${type} ${bubbles} ${composed}`));
      }
      await item.choose('We decide together');
      await item.clear();
      expect(flags).to.deep.equal(['input true true', 'change true false', 'input true true', 'change true false']);
    });

    it('shows what the page sets while an answer is on its way', async () => {
      const item = await ladder();
      item.element.addEventListener('input', () => (item.element.value = ''));
      await item.choose('We decide together');
      expect(item.chosen).to.equal(null);
    });
  });

  describe('the value', () => {
    it('is kept until the rungs are there', async () => {
      const element = document.createElement('avec-ladder-item');
      element.name = 'place';
      element.value = 'for';
      const {form} = await inForm(html`${element}`);
      expect(submitted(form)).to.deep.equal([]);
      element.rungs = RUNGS;
      expect(submitted(form)).to.deep.equal([['place', 'for']]);
      expect(element.answer).to.deep.equal({kind: 'rung', rung: 'for'});
    });

    it('is never written into the page', async () => {
      const item = await ladder();
      await item.choose('We decide together');
      expect(item.element.outerHTML).not.to.contain('with');
    });

    it('wins over the attribute, once somebody has answered', async () => {
      const item = await ladder('to');
      await item.choose('We decide together');
      item.element.setAttribute('value', 'for');
      expect(item.element.value).to.equal('with');
    });
  });

  describe('in a form', () => {
    it('submits an answer in the same tick', async () => {
      const {form, item} = await inForm(html`<avec-ladder-item name="place" .rungs=${RUNGS}></avec-ladder-item>`);
      item.element.value = 'to';
      expect(submitted(form)).to.deep.equal([['place', 'to']]);
      item.element.answer = {kind: 'declined'};
      expect(submitted(form)).to.deep.equal([['place', 'declined']]);
    });

    it('returns to its value attribute on reset, and submits what it shows', async () => {
      const {form, item} = await inForm(
        html`<avec-ladder-item name="place" value="for" .rungs=${RUNGS}></avec-ladder-item>`,
      );
      await item.choose('We decide together');
      form.reset();
      expect(submitted(form)).to.deep.equal([['place', 'for']]);
      await item.element.updateComplete;
      expect(item.chosen).to.equal('It is decided for me');
    });

    it('is restored by the browser', async () => {
      const {form, item} = await inForm(html`<avec-ladder-item name="place" .rungs=${RUNGS}></avec-ladder-item>`);
      item.element.formStateRestoreCallback('to');
      await item.element.updateComplete;
      expect(item.chosen).to.equal('It is decided without me');
      expect(submitted(form)).to.deep.equal([['place', 'to']]);
    });

    it('submits nothing while disabled', async () => {
      const {form, item} = await inForm(
        html`<avec-ladder-item name="place" value="for" .rungs=${RUNGS}></avec-ladder-item>`,
      );
      item.element.disabled = true;
      expect(submitted(form)).to.deep.equal([]);
      item.element.disabled = false;
      expect(submitted(form)).to.deep.equal([['place', 'for']]);
    });

    it('cannot be answered while disabled, by attribute or by fieldset', async () => {
      const {form, item} = await inForm(
        html`<fieldset><avec-ladder-item name="place" .rungs=${RUNGS}></avec-ladder-item></fieldset>`,
      );
      const fieldset = form.querySelector('fieldset');
      for (const target of [item.element, fieldset]) {
        expect(item.isEnabled).to.equal(true);
        target?.toggleAttribute('disabled', true);
        await item.element.updateComplete;
        expect(item.isEnabled).to.equal(false);
        target?.toggleAttribute('disabled', false);
        await item.element.updateComplete;
      }
      expect(item.isEnabled).to.equal(true);
    });
  });

  describe('required', () => {
    function needed(lang = 'en'): ReturnType<typeof inForm> {
      return inForm(
        html`<div lang=${lang}><avec-ladder-item name="place" required .rungs=${RUNGS}></avec-ladder-item></div>`,
      );
    }

    it('says so from the start, calmly', async () => {
      const {item} = await needed();
      expect(item.needed).to.equal('An answer is needed here. “I’d rather not say” is one too.');
      expect(item.description).to.contain(item.needed);
      expect(item.isMissed).to.equal(false);
    });

    it('keeps a form back while nothing is said, and stresses why', async () => {
      const {form, item} = await needed();
      expect(form.reportValidity()).to.equal(false);
      await item.element.updateComplete;
      expect(item.isMissed).to.equal(true);
    });

    for (const name of [NAMES[2]!, ...ASIDES]) {
      it(`is content with “${name}”`, async () => {
        const {form, item} = await needed();
        form.reportValidity();
        await item.choose(name);
        expect(form.checkValidity()).to.equal(true);
        expect(item.isMissed).to.equal(false);
      });
    }

    it('is as at first after a reset', async () => {
      const {form, item} = await needed();
      form.reportValidity();
      form.reset();
      await item.element.updateComplete;
      expect(item.isMissed).to.equal(false);
      expect(item.element.matches(':invalid')).to.equal(true);
    });

    it('asks nothing of what is disabled or cannot be changed', async () => {
      const {form, item} = await needed();
      item.element.disabled = true;
      expect(form.checkValidity()).to.equal(true);
      item.element.disabled = false;
      item.element.readonly = true;
      expect(form.checkValidity()).to.equal(true);
      await item.element.updateComplete;
      expect(item.needed).to.equal('');
    });

    it('says it in French', async () => {
      const {item} = await needed('fr-CA');
      expect(item.needed).to.equal('Une réponse est nécessaire ici. « Je préfère ne pas répondre » en est une aussi.');
      expect(item.element.validationMessage).to.contain('Une réponse est nécessaire ici.');
      await item.choose('Je préfère ne pas répondre');
      expect(item.element.validationMessage).to.equal('');
    });
  });

  describe('readonly', () => {
    it('shows the whole ladder, says what was chosen, and has nothing to tick', async () => {
      const {form, item} = await inForm(
        html`<avec-ladder-item name="place" value="for" readonly .rungs=${RUNGS}></avec-ladder-item>`,
      );
      expect(item.rungs).to.deep.equal([NAMES[0], `Chosen: ${NAMES[1]}`, NAMES[2]]);
      expect(item.choices).to.deep.equal([]);
      expect(item.circles).to.equal(1);
      expect(item.role).to.equal('group');
      expect(item.said).to.equal('');
      expect(submitted(form)).to.deep.equal([['place', 'for']]);
    });

    for (const [value, said] of [
      ['', 'Not answered yet'],
      ['right-place', RIGHT_PLACE],
      ['not-applicable', 'Does not apply to me'],
      ['declined', 'I’d rather not say'],
    ] as const) {
      it(`says “${said}” beside a ladder on which nothing is chosen`, async () => {
        const item = await mount(
          html`<avec-ladder-item value=${value} readonly with-right-place .rungs=${RUNGS}></avec-ladder-item>`,
        );
        expect(item.rungs).to.deep.equal(NAMES);
        expect(item.circles).to.equal(0);
        expect(item.said).to.equal(said);
      });
    }
  });

  describe('words', () => {
    it('change with the language of the page', async () => {
      const item = await mount(html`<div lang="en"><avec-ladder-item .rungs=${RUNGS}></avec-ladder-item></div>`);
      const page = item.element.parentElement;
      if (!page) throw new Error('No page.');
      expect(item.choices).to.include('Does not apply to me');
      page.lang = 'fr';
      await waitUntil(() => item.choices.includes('Ne s’applique pas à moi'));
      page.lang = 'en-CA';
      await waitUntil(() => item.choices.includes('Does not apply to me'));
    });

    it('can be replaced by the page, on the element before the provider', async () => {
      const page = document.createElement('div');
      new ContextProvider(page, {
        context: settingsContext,
        initialValue: {...DEFAULT_SETTINGS, messages: {'avec-ladder-item': {declined: 'Skip', clear: 'Undo'}}},
      });
      const element = document.createElement('avec-ladder-item');
      element.messages = {declined: 'Pass'};
      page.append(element);
      document.body.append(page);
      await element.updateComplete;
      const item = new LadderItemHarness(element);
      expect(item.choices).to.deep.equal(['Does not apply to me', 'Pass']);
      element.messages = null;
      await element.updateComplete;
      expect(item.choices).to.include('Skip');
      page.remove();
    });
  });
});
