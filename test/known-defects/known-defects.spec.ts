import {RatingItemElement} from '@avec/elements/rating-item';
import {RatingItemHarness} from '@avec/elements/rating-item/harness';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';

// Defects that people reported of other rating scales, or that we measured in them. Ours must have none of them.

RatingItemElement.define();

const isChromium = navigator.userAgent.includes('Chrome/');
const DEFINE = '/packages/elements/src/controls/rating-item/define.ts';

interface Scale {
  readonly form: HTMLFormElement;
  readonly item: RatingItemHarness;
}

/** A slider in a form: the control with which all of this went wrong elsewhere. */
async function slider(value = ''): Promise<Scale> {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset>
        <avec-rating-item
          name="sleep"
          label="Sleep"
          low="Very bad"
          high="Very good"
          control="slider"
          value=${value}
        ></avec-rating-item>
      </fieldset>
    </form>
  `);
  const element = form.querySelector('avec-rating-item');
  if (!element) throw new Error('The form has no rating item.');
  await element.updateComplete;
  return {form, item: new RatingItemHarness(element)};
}

function submitted({form}: Scale): FormDataEntryValue | null {
  return new FormData(form).get('sleep');
}

async function press({item}: Scale, ...keys: string[]): Promise<void> {
  item.element.focus();
  for (const key of keys) await sendKeys({press: key});
  await item.element.updateComplete;
}

async function tap({item}: Scale, position: [number, number]): Promise<void> {
  await sendMouse({type: 'click', position});
  await item.element.updateComplete;
}

interface Strict {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  /** Directives that were broken so far. */
  readonly violations: readonly string[];
}

/** A page of its own under the policy that hospitals set, with everything that happened in it. */
async function strictPage(markup: string): Promise<Strict> {
  // Firefox does not know what 'self' is in a frame without an address; elsewhere this is the same.
  const self = location.origin;
  const policy = [
    `default-src 'none'; script-src ${self}; style-src ${self}; img-src ${self} data:; connect-src ${self}`,
    "require-trusted-types-for 'script'; trusted-types lit-html",
  ].join('; ');
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Strict</title><body>${markup}<script type="module" src="${DEFINE}"></script></body></html>`;
  document.body.append(frame);
  const violations: string[] = [];
  const inner = await parsed(frame);
  inner.document.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
    violations.push(violatedDirective);
  });
  await loaded;
  await inner.customElements.whenDefined('avec-rating-item');
  return {frame, window: inner, violations};
}

/** The window of a frame once its own markup is there and before its modules have run. */
async function parsed(frame: HTMLIFrameElement): Promise<Window & typeof globalThis> {
  await waitUntil(() => frame.contentDocument?.URL === 'about:srcdoc' && frame.contentDocument.body, '', {interval: 1});
  return frame.contentWindow as Window & typeof globalThis;
}

describe('known defects of rating scales', function () {
  // A page of its own loads every module anew, one by one.
  this.timeout(60_000);

  let strict: Strict;

  before(async () => {
    strict = await strictPage(
      '<avec-rating-item label="Sleep" value="7" control="slider"></avec-rating-item>' +
        '<avec-rating-item label="Sleep" low="Bad" high="Good" value="7"></avec-rating-item>',
    );
  });

  after(() => strict.frame.remove());

  describe('reported in public', () => {
    it('surveyjs/survey-library#11846: a slider is there for screen readers', async () => {
      const scale = await slider('7');
      expect(scale.item.sliderName).to.equal('Sleep');
    });

    it('quasarframework/quasar#4637: an empty slider is not drawn at its minimum', async () => {
      const {item} = await slider();
      expect(item.isThumbShown).to.equal(false);
      expect(item.sliderPosition).not.to.equal(0);
    });

    it('NUARIG/surveyor#462: an untouched slider is not stored as an answer', async () => {
      const scale = await slider();
      expect(submitted(scale)).to.equal(null);
      expect(scale.item.element.answer.kind).to.equal('unanswered');
    });

    it('surveydown-dev/surveydown#201: a slider that was only looked at is not stored as an answer', async () => {
      const scale = await slider();
      await press(scale, 'Tab');
      expect(submitted(scale)).to.equal(null);
    });

    it('carp-dk/research.package#69: the point where the slider rests can be chosen, by keys and by a tap', async () => {
      const scale = await slider();
      await press(scale, 'ArrowRight');
      expect(submitted(scale)).to.equal('5');
      await scale.item.clear();
      await tap(scale, scale.item.placeOnSlider(0.5));
      expect(submitted(scale)).to.equal('5');
    });

    it('toptal/picasso#1495: no thumb is shown while the slider is empty', async () => {
      const {item} = await slider('7');
      expect(item.isThumbShown).to.equal(true);
      await item.clear();
      expect(item.isThumbShown).to.equal(false);
    });

    it('crownshy/comhairle#773: the thumb of an unfilled slider does not look like an answer', async () => {
      const {item} = await slider();
      expect(item.isThumbShown).to.equal(false);
      expect(item.chosen).to.equal(null);
    });

    it('crownshy/comhairle#773: a tap on the middle of an unfilled slider is an answer', async () => {
      const scale = await slider();
      await tap(scale, scale.item.placeOnSlider(0.5));
      expect(scale.item.element.answer).to.deep.equal({kind: 'rated', value: 5});
    });
  });

  describe('measured in other libraries', () => {
    it('a scale is not drawn as an answer before there is one', async () => {
      const {item} = await slider();
      expect(item.chosenColors).to.equal(null);
      expect(item.sliderText).to.equal('Not answered yet');
    });

    it('an untouched scale submits nothing', async () => {
      const scale = await slider();
      expect([...new FormData(scale.form)]).to.deep.equal([]);
    });

    it('digits answer and Delete empties', async () => {
      const scale = await slider();
      await press(scale, '7');
      expect(submitted(scale)).to.equal('7');
      await press(scale, 'Delete');
      expect(submitted(scale)).to.equal(null);
    });

    it('what a reset shows is what is submitted', async () => {
      const scale = await slider('3');
      await press(scale, '7');
      scale.form.reset();
      await scale.item.element.updateComplete;
      expect(submitted(scale)).to.equal('3');
      expect(scale.item.sliderPosition).to.equal(3);
    });

    it('without a start value nothing becomes undefined or NaN', async () => {
      const scale = await slider();
      await press(scale, 'ArrowRight', 'ArrowRight', 'Delete', 'ArrowUp');
      expect(submitted(scale)).to.equal('5');
      for (const text of ['undefined', 'NaN', 'null']) {
        scale.item.element.value = text;
        expect(submitted(scale)).to.equal(null);
      }
    });

    it('a strict policy and trusted types report nothing, and the thumb stands where the value is', async () => {
      const {window, violations} = strict;
      const items = [...window.document.querySelectorAll('avec-rating-item')];
      await Promise.all(items.map(({updateComplete}) => updateComplete));
      const [withSlider, withButtons] = items.map((element) => new RatingItemHarness(element));
      expect(violations).to.deep.equal([]);
      expect(withSlider?.sliderPosition).to.equal(7);
      expect(withButtons?.chosen).to.equal('7');
      // The policy does bite: otherwise silence proves nothing.
      window.document.body.setAttribute('style', 'color: red');
      await waitUntil(() => violations.length > 0);
      expect(violations).to.deep.equal(['style-src-attr']);
    });

    it('the chosen value can be told apart in forced colours (Chromium only)', async () => {
      const {supported} = await executeServerCommand<{supported: boolean}, object>('avec-media', {
        forcedColors: 'active',
      });
      if (!supported) return;
      for (const control of ['buttons', 'slider'] as const) {
        const {item} = await slider('7');
        item.element.control = control;
        await item.element.updateComplete;
        const {background, color} = item.chosenColors ?? {background: '', color: ''};
        expect(background).to.equal(systemColor('Highlight'));
        expect(color).to.equal(systemColor('HighlightText'));
      }
      await executeServerCommand('avec-media', {});
    });

    it('ArrowUp raises and ArrowDown lowers', async () => {
      const scale = await slider('5');
      await press(scale, 'ArrowUp', 'ArrowUp', 'ArrowDown');
      expect(submitted(scale)).to.equal('6');
    });

    it('right to left, the anchors and the slider are mirrored together', async () => {
      const {form, item} = await slider();
      form.dir = 'rtl';
      await sendMouse({type: 'click', position: item.placeOnSlider(0.02)});
      await item.element.updateComplete;
      expect(item.chosen).to.equal('0, Very bad');
    });

    it('after keys, assistive technology is told what is submitted', async () => {
      const scale = await slider();
      await press(scale, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(submitted(scale)).to.equal('8');
      expect(scale.item.sliderText).to.equal('8');
      expect(scale.item.sliderPosition).to.equal(8);
    });

    it('<fieldset disabled> disables', async () => {
      const scale = await slider('5');
      scale.form.querySelector('fieldset')?.toggleAttribute('disabled', true);
      await scale.item.element.updateComplete;
      expect(scale.item.isEnabled).to.equal(false);
      expect(submitted(scale)).to.equal(null);
    });

    it('loaded twice, nothing throws and the first stays', async () => {
      const again = (await import(DEFINE.replace('define', 'rating-item') + '?again')) as {
        RatingItemElement: typeof RatingItemElement;
      };
      expect(again.RatingItemElement).not.to.equal(RatingItemElement);
      expect(again.RatingItemElement.define()).to.equal('already-defined');
      expect(customElements.get('avec-rating-item')).to.equal(RatingItemElement);
    });

    it('no other host is asked for anything, and the page gets no globals of ours', async () => {
      const {window} = strict;
      const requests = window.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
      expect(requests).not.to.have.length(0);
      expect(new Set(requests)).to.deep.equal(new Set([location.origin]));

      // Lit and zod count their copies on the page. Only modules that are not bundled bring zod along.
      const plain = document.createElement('iframe');
      document.body.append(plain);
      const before = new Set(Object.getOwnPropertyNames(plain.contentWindow));
      const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
      plain.remove();
      expect(added.filter((name) => !/^(lit|reactiveElement|__zod_)/.test(name))).to.deep.equal([]);
    });

    (isChromium ? it : it.skip)(
      'fifty mounts and removals leave nothing behind (Chromium only: nothing else lets a page collect its garbage)',
      async () => {
        const {gc} = globalThis as unknown as {gc: (how: object) => Promise<void>};
        const removed = await mountAndRemove(50);
        const alive = (): number => removed.filter((reference) => reference.deref()).length;
        for (let turn = 0; turn < 50 && alive() > 0; turn++) {
          await gc({type: 'major', execution: 'async'});
        }
        expect(alive()).to.equal(0);
      },
    );
  });
});

async function mountAndRemove(times: number): Promise<WeakRef<HTMLElement>[]> {
  const form = document.createElement('form');
  document.body.append(form);
  const removed: WeakRef<HTMLElement>[] = [];
  for (let round = 0; round < times; round++) {
    const element = document.createElement('avec-rating-item');
    element.control = round % 2 === 0 ? 'slider' : 'buttons';
    form.append(element);
    await element.updateComplete;
    element.remove();
    removed.push(new WeakRef(element));
  }
  form.remove();
  return removed;
}

function systemColor(name: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.setProperty('color', name);
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
