import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';

import {RatingItemHarness} from './rating-item.harness.js';
import {RATING_CONTROLS, RatingItemElement, type RatingControl} from './rating-item.js';
import {ContextProvider, DEFAULT_SETTINGS, settingsContext} from '../../foundation/context/contexts.js';

RatingItemElement.define();

async function mount(template: TemplateResult): Promise<RatingItemHarness> {
  const item = new RatingItemHarness(await fixture<RatingItemElement>(template));
  await item.element.updateComplete;
  return item;
}

function sleep(control: RatingControl = 'buttons', value = ''): Promise<RatingItemHarness> {
  return mount(
    html`<avec-rating-item
      name="sleep"
      label="Sleep"
      low="Very bad"
      high="Very good"
      control=${control}
      value=${value}
    ></avec-rating-item>`,
  );
}

async function inForm(content: TemplateResult): Promise<{form: HTMLFormElement; item: RatingItemHarness}> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  const element = form.querySelector<RatingItemElement>('avec-rating-item');
  if (!element) throw new Error('A form without a rating item.');
  await element.updateComplete;
  return {form, item: new RatingItemHarness(element)};
}

function submitted(form: HTMLFormElement): [string, FormDataEntryValue][] {
  return [...new FormData(form)];
}

/** Keeps the type of each event together with the answer as it was when the event was heard. */
function hear(item: RatingItemHarness): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change']) {
    item.element.addEventListener(type, () => heard.push(`${type} ${item.element.value}`));
  }
  return heard;
}

async function focusInto(item: RatingItemHarness): Promise<void> {
  item.element.focus();
  await item.element.updateComplete;
}

async function press(item: RatingItemHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await item.element.updateComplete;
}

async function tap(item: RatingItemHarness, position: [number, number]): Promise<void> {
  await sendMouse({type: 'click', position});
  await item.element.updateComplete;
}

describe('avec-rating-item', () => {
  // First of all, while the French words are not loaded yet.
  it('is French in a French page from the first moment', async () => {
    const page = await fixture(html`<div lang="fr-CA"></div>`);
    const element = document.createElement('avec-rating-item');
    page.append(element);
    const item = new RatingItemHarness(element);
    const wordsSeen = item.watchWords();
    await element.updateComplete;
    expect(wordsSeen()).not.to.contain('rather not say');
    expect(item.choices).to.include('Je préfère ne pas répondre');
  });

  for (const control of RATING_CONTROLS) {
    describe(`before an answer, with ${control}`, () => {
      it('has nothing chosen', async () => {
        const item = await sleep(control);
        expect(item.chosen).to.equal(null);
        expect(item.element.answer).to.deep.equal({kind: 'unanswered'});
        expect(item.element.value).to.equal('');
      });

      it('submits nothing, not zero', async () => {
        const {form} = await inForm(html`<avec-rating-item name="sleep" control=${control}></avec-rating-item>`);
        expect(submitted(form)).to.deep.equal([]);
      });

      it('offers nothing to clear', async () => {
        expect((await sleep(control)).canClear).to.equal(false);
      });
    });

    describe(`answering with ${control}`, () => {
      it('takes “does not apply” and “rather not say” apart', async () => {
        const item = await sleep(control);
        await item.choose('Does not apply to me');
        expect(item.element.answer).to.deep.equal({kind: 'not-applicable'});
        expect(item.chosen).to.equal('Does not apply to me');
        await item.choose('I’d rather not say');
        expect(item.element.answer).to.deep.equal({kind: 'declined'});
        expect(item.chosen).to.equal('I’d rather not say');
      });

      it('takes digit keys, and 1 followed by 0 as ten', async () => {
        const item = await sleep(control);
        await focusInto(item);
        await press(item, '7');
        expect(item.element.answer).to.deep.equal({kind: 'rated', value: 7});
        await press(item, '1', '0');
        expect(item.element.answer).to.deep.equal({kind: 'rated', value: 10});
      });

      it('takes 1, Delete and 0 as zero', async () => {
        const item = await sleep(control);
        await focusInto(item);
        await press(item, '1', 'Delete', '0');
        expect(item.element.value).to.equal('0');
      });

      it('leaves keys with Ctrl to the browser', async () => {
        const item = await sleep(control);
        await focusInto(item);
        expect(await item.pressWithControl('7')).to.equal(false);
        expect(item.element.value).to.equal('');
      });

      for (const key of ['Delete', 'Backspace']) {
        it(`is emptied by ${key}`, async () => {
          const item = await sleep(control, '7');
          await focusInto(item);
          await press(item, key);
          expect(item.element.answer).to.deep.equal({kind: 'unanswered'});
          expect(item.chosen).to.equal(null);
        });
      }

      it('is emptied by its button, which keeps the focus', async () => {
        const item = await sleep(control, '7');
        expect(item.canClear).to.equal(true);
        await item.clear();
        expect(item.chosen).to.equal(null);
        expect(item.isClearFocused).to.equal(true);
        expect(item.canClear).to.equal(true);
      });

      it('sends one input and one change for each act, the answer being new already', async () => {
        const item = await sleep(control);
        const heard = hear(item);
        await focusInto(item);
        await press(item, '7');
        await item.choose('Does not apply to me');
        await item.clear();
        expect(heard).to.deep.equal([
          'input 7',
          'change 7',
          'input not-applicable',
          'change not-applicable',
          'input ',
          'change ',
        ]);
      });

      it('sends nothing where an act changes nothing', async () => {
        const item = await sleep(control, '7');
        const heard = hear(item);
        await focusInto(item);
        await press(item, '7');
        expect(heard).to.deep.equal([]);
      });

      it('sends nothing for changes that the page makes', async () => {
        const item = await sleep(control);
        const heard = hear(item);
        item.element.value = '3';
        await item.element.updateComplete;
        item.element.answer = {kind: 'declined'};
        await item.element.updateComplete;
        item.element.defaultValue = '5';
        await item.element.updateComplete;
        expect(heard).to.deep.equal([]);
      });

      it('crosses shadow roots with input and not with change', async () => {
        const item = await sleep(control);
        const flags: string[] = [];
        for (const type of ['input', 'change']) {
          item.element.addEventListener(type, ({bubbles, composed}) => flags.push(`${type} ${bubbles} ${composed}`));
        }
        await item.choose('Does not apply to me');
        await focusInto(item);
        await press(item, '3');
        expect(flags).to.deep.equal(['input true true', 'change true false', 'input true true', 'change true false']);
      });

      it('shows what the page sets while an answer is on its way', async () => {
        const item = await sleep(control);
        item.element.addEventListener('input', () => (item.element.value = ''));
        await item.choose('Does not apply to me');
        expect(item.chosen).to.equal(null);
      });
    });

    describe(`in a form, with ${control}`, () => {
      it('submits an answer in the same tick', async () => {
        const {form, item} = await inForm(html`<avec-rating-item name="sleep" control=${control}></avec-rating-item>`);
        item.element.value = '0';
        expect(submitted(form)).to.deep.equal([['sleep', '0']]);
        item.element.answer = {kind: 'declined'};
        expect(submitted(form)).to.deep.equal([['sleep', 'declined']]);
      });

      it('returns to its value attribute on reset, and submits what it shows', async () => {
        const {form, item} = await inForm(
          html`<avec-rating-item name="sleep" value="3" control=${control}></avec-rating-item>`,
        );
        await focusInto(item);
        await press(item, '7');
        form.reset();
        expect(submitted(form)).to.deep.equal([['sleep', '3']]);
        await item.element.updateComplete;
        expect(item.chosen).to.equal('3');
      });

      it('is empty after a reset where it started empty', async () => {
        const {form, item} = await inForm(html`<avec-rating-item name="sleep" control=${control}></avec-rating-item>`);
        item.element.value = '7';
        form.reset();
        await item.element.updateComplete;
        expect(item.chosen).to.equal(null);
        expect(submitted(form)).to.deep.equal([]);
      });

      it('is restored by the browser', async () => {
        const {form, item} = await inForm(html`<avec-rating-item name="sleep" control=${control}></avec-rating-item>`);
        item.element.formStateRestoreCallback('7');
        await item.element.updateComplete;
        expect(item.chosen).to.equal('7');
        expect(submitted(form)).to.deep.equal([['sleep', '7']]);
      });

      it('submits nothing while disabled', async () => {
        const {form, item} = await inForm(
          html`<avec-rating-item name="sleep" value="3" control=${control}></avec-rating-item>`,
        );
        item.element.disabled = true;
        expect(submitted(form)).to.deep.equal([]);
        item.element.disabled = false;
        expect(submitted(form)).to.deep.equal([['sleep', '3']]);
      });

      it('cannot be answered while disabled, by attribute or by fieldset', async () => {
        const {form, item} = await inForm(
          html`<fieldset><avec-rating-item name="sleep" control=${control}></avec-rating-item></fieldset>`,
        );
        expect(item.isEnabled).to.equal(true);
        const fieldset = form.querySelector('fieldset');
        for (const target of [item.element, fieldset]) {
          target?.toggleAttribute('disabled', true);
          await item.element.updateComplete;
          expect(item.isEnabled).to.equal(false);
          target?.toggleAttribute('disabled', false);
          await item.element.updateComplete;
          expect(item.isEnabled).to.equal(true);
        }
      });

      it('shows the answer in words and submits it while readonly', async () => {
        const {form, item} = await inForm(
          html`<avec-rating-item name="sleep" value="7" readonly control=${control}></avec-rating-item>`,
        );
        expect(item.said).to.equal('7 out of 10');
        expect(item.choices).to.deep.equal([]);
        expect(submitted(form)).to.deep.equal([['sleep', '7']]);
      });
    });

    describe(`looked at with ${control}`, () => {
      for (const language of ['en', 'fr-CA']) {
        for (const value of ['', '7', 'declined']) {
          it(`passes axe in ${language}, ${value || 'empty'}`, async () => {
            const page = await fixture(html`
              <div lang=${language}>
                <avec-rating-item
                  label="Sleep"
                  hint="Only you see this."
                  low="Very bad"
                  high="Very good"
                  value=${value}
                  control=${control}
                  .marks=${[{value: 5, role: 'practitioner' as const, text: 'Practitioner: 5'}]}
                ></avec-rating-item>
              </div>
            `);
            await expect(page).to.be.accessible();
          });
        }
      }

      it('has targets of 44 pixels at least and no sideways scrolling, 320 pixels wide', async () => {
        const page = await fixture<HTMLElement>(html`
          <div class="narrow">
            <avec-rating-item label="Sleep" low="Very bad" high="Very good" control=${control}></avec-rating-item>
          </div>
        `);
        page.style.setProperty('inline-size', '288px');
        const element = page.querySelector<RatingItemElement>('avec-rating-item');
        if (!element) throw new Error('No rating item.');
        await element.updateComplete;
        for (const {width, height} of new RatingItemHarness(element).targets) {
          expect(width).to.be.at.least(44);
          expect(height).to.be.at.least(44);
        }
        expect(page.scrollWidth).to.be.at.most(288);
      });

      it('shows where the focus is', async () => {
        const item = await sleep(control);
        await press(item, 'Tab');
        expect(item.focusRing).to.match(/solid 3px|3px solid/);
      });

      it('tells the answer in forced colours (Chromium only)', async () => {
        const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', {
          forcedColors: 'active',
        });
        if (!supported) return;
        const item = await sleep(control, '7');
        const plain = getComputedStyle(document.body);
        expect(item.chosenColors?.background).not.to.equal(plain.backgroundColor);
        expect(item.chosenColors?.color).not.to.equal(item.chosenColors?.background);
        await executeServerCommand('avec-media', {});
      });
    });
  }

  describe('with buttons', () => {
    it('offers every point and the two ways round, ends with their meaning', async () => {
      const item = await sleep();
      const middle = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
      const asides = ['Does not apply to me', 'I’d rather not say'];
      expect(item.choices).to.deep.equal(['0, Very bad', ...middle, '10, Very good', ...asides]);
      expect(item.legend).to.deep.equal(['0 Very bad', '10 Very good']);
    });

    it('takes zero as an answer', async () => {
      const item = await sleep();
      await item.choose('0, Very bad');
      expect(item.element.answer).to.deep.equal({kind: 'rated', value: 0});
      expect(item.chosen).to.equal('0, Very bad');
    });

    it('takes a tap in the middle of a point', async () => {
      const item = await sleep();
      await tap(item, item.middleOf('5'));
      expect(item.chosen).to.equal('5');
    });

    it('moves with arrows as radio buttons do', async () => {
      const item = await sleep('buttons', '5');
      await focusInto(item);
      await press(item, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
      expect(item.element.value).to.equal('6');
    });

    it('moves the focus to the point that was typed', async () => {
      const item = await sleep();
      await focusInto(item);
      await press(item, '7', 'ArrowRight');
      expect(item.element.value).to.equal('8');
    });

    it('is one stop for Tab', async () => {
      const item = await sleep('buttons', '5');
      await focusInto(item);
      await press(item, 'Tab');
      expect(item.isClearFocused).to.equal(true);
    });

    it('has five points from 0 to 4', async () => {
      const item = await mount(html`<avec-rating-item label="Say" max="4"></avec-rating-item>`);
      expect(item.choices.slice(0, 5)).to.deep.equal(['0', '1', '2', '3', '4']);
      await item.press('7');
      expect(item.element.value).to.equal('');
    });

    it('puts names beside points that all have one', async () => {
      const labels = ['Not yet', 'Rarely', 'Sometimes', 'Often', 'Always'];
      const anchors = labels.map((label, value) => ({value, label}));
      const item = await mount(
        html`<avec-rating-item label="Say" max="4" value="1" .anchors=${anchors}></avec-rating-item>`,
      );
      expect(item.choices.slice(0, 2)).to.deep.equal(['0 Not yet', '1 Rarely']);
      expect(item.legend).to.deep.equal([]);
      item.element.readonly = true;
      await item.element.updateComplete;
      expect(item.said).to.equal('1, Rarely');
    });
  });

  describe('with a slider', () => {
    it('shows no thumb and says that nothing is answered', async () => {
      const item = await sleep('slider');
      expect(item.isThumbShown).to.equal(false);
      expect(item.sliderText).to.equal('Not answered yet');
    });

    it('takes a tap in the middle, where the empty slider rests', async () => {
      const item = await sleep('slider');
      const heard = hear(item);
      await tap(item, item.placeOnSlider(0.5));
      expect(item.chosen).to.equal('5');
      expect(heard).to.deep.equal(['input 5', 'change 5']);
    });

    it('takes a tap anywhere else', async () => {
      const item = await sleep('slider');
      const heard = hear(item);
      await tap(item, item.placeOnSlider(0.98));
      expect(item.chosen).to.equal('10, Very good');
      expect(heard).to.deep.equal(['input 10', 'change 10']);
    });

    it('takes a tap where the browser leaves the thumb in its place', async () => {
      const item = await sleep('slider');
      await item.tapAt(item.placeOnSlider(0.02));
      expect(item.chosen).to.equal('0, Very bad');
    });

    it('answers with the middle at the first arrow, so that the middle too can be reached', async () => {
      const item = await sleep('slider');
      const heard = hear(item);
      await focusInto(item);
      await press(item, 'ArrowRight');
      expect(item.chosen).to.equal('5');
      expect(heard).to.deep.equal(['input 5', 'change 5']);
    });

    it('moves with arrows, Home and End as sliders do', async () => {
      const item = await sleep('slider', '5');
      await focusInto(item);
      await press(item, 'ArrowRight', 'ArrowUp');
      expect(item.element.value).to.equal('7');
      await press(item, 'Home');
      expect(item.element.value).to.equal('0');
      await press(item, 'End', 'ArrowDown');
      expect(item.element.value).to.equal('9');
    });

    it('rests in the middle again once it is cleared', async () => {
      const item = await sleep('slider', '9');
      await item.clear();
      expect(item.isThumbShown).to.equal(false);
      expect(item.sliderPosition).to.equal(5);
    });

    it('hides the thumb while another answer holds', async () => {
      const item = await sleep('slider', '9');
      await item.choose('Does not apply to me');
      expect(item.isThumbShown).to.equal(false);
      expect(item.sliderText).to.equal('Does not apply to me');
    });

    it('raises with ArrowLeft where one writes from right to left', async () => {
      const page = await fixture(html`
        <div dir="rtl"><avec-rating-item label="Sleep" control="slider" value="5"></avec-rating-item></div>
      `);
      const element = page.querySelector<RatingItemElement>('avec-rating-item');
      if (!element) throw new Error('No rating item.');
      const item = new RatingItemHarness(element);
      await focusInto(item);
      await press(item, 'ArrowLeft');
      expect(item.element.value).to.equal('6');
      await item.clear();
      await tap(item, item.placeOnSlider(0.02));
      expect(item.element.value).to.equal('0');
    });
  });

  describe('its value', () => {
    it('follows the attribute until somebody answers', async () => {
      const item = await sleep('buttons', '3');
      item.element.setAttribute('value', '4');
      expect(item.element.value).to.equal('4');
      await item.choose('7');
      item.element.setAttribute('value', '5');
      expect(item.element.value).to.equal('7');
    });

    it('is never written into the page', async () => {
      const item = await sleep();
      await item.choose('7');
      expect(item.element.outerHTML).not.to.contain('7');
    });

    it('is unanswered for anything that is no point of the scale', async () => {
      const item = await sleep();
      for (const text of ['11', '-1', '5.5', 'null', 'NaN', ' ']) {
        item.element.value = text;
        expect(item.element.value, text).to.equal('');
      }
    });

    it('can be set before the element is defined', async () => {
      const early = document.createElement('avec-rating-early') as RatingItemElement;
      early.value = '7';
      document.body.append(early);
      class EarlyElement extends RatingItemElement {}
      EarlyElement.define('avec-rating-early');
      await early.updateComplete;
      expect(new RatingItemHarness(early).chosen).to.equal('7');
      expect(early.answer).to.deep.equal({kind: 'rated', value: 7});
      early.remove();
    });

    it('can be created by a script and given attributes afterwards', async () => {
      const element = document.createElement('avec-rating-item');
      element.setAttribute('name', 'sleep');
      element.setAttribute('value', '7');
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      form.append(element);
      expect(submitted(form)).to.deep.equal([['sleep', '7']]);
    });
  });

  describe('words', () => {
    it('say theme, hint and former answers', async () => {
      const item = await mount(html`
        <avec-rating-item
          label="Sleep"
          hint="The last two weeks."
          .marks=${[
            {value: 5, role: 'person' as const, text: 'Last time: 5'},
            {value: null, role: 'relative' as const, text: 'Sophie: does not apply'},
          ]}
        >
          <span slot="hint">Only you see this.</span>
        </avec-rating-item>
      `);
      expect(item.label).to.equal('Sleep');
      expect(item.description).to.equal('The last two weeks. Only you see this.');
      expect(item.marks).to.deep.equal(['Last time: 5', 'Sophie: does not apply']);
      expect(item.markedPoints).to.deep.equal(['5']);
      item.element.control = 'slider';
      await item.element.updateComplete;
      expect(item.markedPoints).to.deep.equal(['5']);
    });

    it('change with the language of the page', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="en"><avec-rating-item label="Sleep"></avec-rating-item></div>`,
      );
      const element = page.querySelector<RatingItemElement>('avec-rating-item');
      if (!element) throw new Error('No rating item.');
      const item = new RatingItemHarness(element);
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
        initialValue: {
          ...DEFAULT_SETTINGS,
          messages: {'avec-rating-item': {declined: 'Skip', clear: 'Undo'}},
        },
      });
      const element = document.createElement('avec-rating-item');
      element.messages = {declined: 'Pass'};
      page.append(element);
      document.body.append(page);
      await element.updateComplete;
      const item = new RatingItemHarness(element);
      expect(item.choices).to.include('Pass');
      expect(item.choices).to.include('Does not apply to me');
      element.messages = null;
      await element.updateComplete;
      expect(item.choices).to.include('Skip');
      page.remove();
    });
  });
});
