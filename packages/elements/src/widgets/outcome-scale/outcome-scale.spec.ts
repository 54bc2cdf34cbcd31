import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import type {OutcomeSession, ScaleDefinition} from '@avec/model';
import {openRecord} from '@avec/store';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import {OutcomeScaleElement, type OutcomeLayout} from './outcome-scale.js';
import type {OutcomeRecordedEvent} from './outcome-scale.events.js';
import {OutcomeScaleHarness} from './outcome-scale.harness.js';
import type {FaultEvent} from '../../foundation/events/fault-event.js';
import type {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {ProviderElement} from '../provider/provider.js';

OutcomeScaleElement.define();
ProviderElement.define();

let subjects = 0;

/** A subject nobody else in this run has. */
function freshSubject(): string {
  return `outcome-scale-${Date.now()}-${subjects++}`;
}

interface Setting {
  readonly subject?: string;
  readonly role?: string;
  readonly actor?: string;
  readonly name?: string;
  readonly layout?: OutcomeLayout;
  readonly language?: string;
  readonly definition?: unknown;
}

async function mount(setting: Setting = {}): Promise<OutcomeScaleHarness> {
  const {subject = freshSubject(), role = 'person', layout = 'list', language = 'en', definition = null} = setting;
  const provider = await fixture<ProviderElement>(html`
    <avec-provider
      lang=${language}
      subject=${subject}
      actor=${setting.actor ?? subject}
      actor-role=${role}
      actor-name=${setting.name ?? 'Marie'}
    >
      <avec-outcome-scale layout=${layout} .definition=${definition}></avec-outcome-scale>
    </avec-provider>
  `);
  return new OutcomeScaleHarness(provider.querySelector('avec-outcome-scale')!).ready();
}

async function saveOne(scale: OutcomeScaleHarness, theme: string, choice: string): Promise<void> {
  await scale.theme(theme).choose(choice);
  await scale.tap('Save my answers');
  await scale.until(() => scale.text.includes('Saved'));
}

describe('avec-outcome-scale', () => {
  describe('before an answer', () => {
    it('asks every theme of the scale and has nothing chosen', async () => {
      const scale = await mount();
      expect(scale.themes).to.have.length(10);
      expect(scale.themes.map((theme) => scale.theme(theme).chosen)).to.deep.equal(Array(10).fill(null));
    });

    it('says what it is for, who will see it and how long it takes', async () => {
      const {text} = await mount();
      expect(text).to.include('two minutes').and.include('will see it').and.include('not a test or a diagnosis');
      expect(text).to.include('Not a validated instrument');
    });

    it('saves nothing and says what to do', async () => {
      const scale = await mount();
      await scale.tap('Save my answers');
      expect(scale.problem).to.include('nothing to save yet');
    });

    it('works alone on a bare page', async () => {
      const element = await fixture<OutcomeScaleElement>(html`<avec-outcome-scale lang="en"></avec-outcome-scale>`);
      const scale = await new OutcomeScaleHarness(element).ready();
      expect(scale.themes).to.have.length(10);
    });
  });

  describe('answering', () => {
    it('saves what was said and only that, and tells the page ids and counts', async () => {
      const subject = freshSubject();
      const scale = await mount({subject});
      await scale.theme('My home').choose('0, Very hard');
      await scale.theme('Day-to-day money').choose('Does not apply to me');
      await scale.theme('My close people').choose('I’d rather not say');
      await scale.tick('This matters to me right now', 'Hope and meaning');
      await scale.tick('I’d like to talk about it', 'Hope and meaning');
      await scale.write('In your own words – My home', 'a leak in the roof');
      const recorded = oneEvent<OutcomeRecordedEvent>(document, 'avec-outcome-recorded');
      await scale.tap('Save my answers');
      const {detail} = await recorded;
      expect(JSON.stringify(detail)).not.to.include('leak');
      expect(detail).to.include({definition: 'tour-dhorizon', version: '1', role: 'person', answered: 3, themes: 10});

      const record = openRecord({tenant: '', subject, actor: {role: 'person', ref: subject}});
      const [session] = await record.view<OutcomeSession>('outcome');
      record.close();
      const said = session?.items.map(({item, answer, important, discuss, note}) => {
        return {item, answer, important, discuss, note};
      });
      expect(said).to.deep.equal([
        {
          item: 'home',
          answer: {kind: 'rated', value: 0},
          important: false,
          discuss: false,
          note: 'a leak in the roof',
        },
        {item: 'money', answer: {kind: 'not-applicable'}, important: false, discuss: false, note: ''},
        {item: 'close', answer: {kind: 'declined'}, important: false, discuss: false, note: ''},
        {item: 'hope', answer: {kind: 'unanswered'}, important: true, discuss: true, note: ''},
      ]);
    });

    it('lands the focus on what was done', async () => {
      const scale = await mount();
      await saveOne(scale, 'My home', '5, Half and half');
      await scale.until(() => scale.focused.startsWith('Saved on this device at'));
    });

    it('takes back what was saved and puts it on the screen again', async () => {
      const subject = freshSubject();
      const scale = await mount({subject});
      await saveOne(scale, 'My home', '7');
      const withdrawn = oneEvent(document, 'avec-outcome-withdrawn');
      await scale.tap('Undo, I want to change something');
      await withdrawn;
      await scale.until(() => scale.themes.length === 10);
      expect(scale.theme('My home').chosen).to.equal('7');
      expect(scale.status).to.include('Taken back');
    });

    it('shows the last time beside the theme, and a small line from the second time on', async () => {
      const scale = await mount();
      await saveOne(scale, 'My home', '7');
      await scale.tap('Answer again');
      await scale.until(() => scale.theme('My home').marks.length === 1);
      expect(scale.theme('My home').marks[0]).to.match(/^Last time, .*: 7$/);
      expect(scale.lines).to.deep.equal([]);
      await saveOne(scale, 'My home', '3');
      await scale.tap('Answer again');
      await scale.until(() => scale.lines.length > 0);
      expect(scale.lines).to.deep.equal(['My home, over time']);
    });

    it('offers help after an answer the scale names, and not otherwise', async () => {
      const scale = await mount();
      await saveOne(scale, 'My home', '0, Very hard');
      expect(scale.offersHelp).to.equal(false);
      await scale.tap('Answer again');
      await saveOne(scale, 'My mental well-being', '2');
      expect(scale.offersHelp).to.equal(true);
    });
  });

  describe('a practitioner’s low rating', () => {
    it('is followed by no offer of help to the practitioner', async () => {
      const scale = await mount({role: 'practitioner', actor: 'pr-1', name: 'Paul'});
      await scale.tick('Mine, as I see it');
      await saveOne(scale, 'My mental well-being', '1');
      expect(scale.offersHelp).to.equal(false);
    });
  });

  describe('when it cannot be saved', () => {
    const {transaction} = IDBDatabase.prototype;

    afterEach(() => {
      IDBDatabase.prototype.transaction = transaction;
    });

    /** As a full disk does: the requests succeed, the transaction does not. */
    function abortEntries(): void {
      IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
        const begun = transaction.apply(this, args);
        if (begun.mode === 'readwrite' && begun.objectStoreNames.contains('entries')) {
          queueMicrotask(() => begun.abort());
        }
        return begun;
      };
    }

    it('says so, keeps everything on the screen, and tells the page why', async () => {
      const scale = await mount();
      await scale.theme('My home').choose('7');
      abortEntries();
      const failed = oneEvent<SaveFailedEvent>(document, 'avec-save-failed');
      await scale.tap('Save my answers');
      expect((await failed).detail).to.deep.equal({reason: 'aborted'});
      expect(scale.problem).to.include('still here on the screen');
      expect(scale.theme('My home').chosen).to.equal('7');
      expect(scale.buttons).to.include('Keep a copy as a text file');
    });

    it('saves once it can, when asked again', async () => {
      const scale = await mount();
      await scale.theme('My home').choose('7');
      abortEntries();
      await scale.tap('Save my answers');
      await scale.until(() => scale.problem !== '');
      IDBDatabase.prototype.transaction = transaction;
      await scale.tap('Try again');
      await scale.until(() => scale.text.includes('Saved on this device'));
    });
  });

  describe('the draft', () => {
    it('is there again when the page comes back', async () => {
      const subject = freshSubject();
      const before = await mount({subject});
      await before.theme('Feeling safe').choose('4');
      await before.write('Anything else you want to say', 'half a sentence');
      await before.until(() => before.status.startsWith('Kept on this device'));
      await Promise.resolve();
      before.element.closest('avec-provider')!.remove();

      const after = await mount({subject});
      await after.until(() => after.theme('Feeling safe').chosen === '4');
      expect(after.written('Anything else you want to say')).to.equal('half a sentence');
    });

    it('is gone once saved', async () => {
      const subject = freshSubject();
      const before = await mount({subject});
      await saveOne(before, 'Feeling safe', '4');
      const after = await mount({subject});
      expect(after.theme('Feeling safe').chosen).to.equal(null);
    });

    it('adds up in two windows', async () => {
      const subject = freshSubject();
      const [one, two] = [await mount({subject}), await mount({subject})];
      await one.theme('My home').choose('3');
      await two.theme('Feeling safe').choose('8');
      await one.until(() => one.theme('Feeling safe').chosen === '8');
      await two.until(() => two.theme('My home').chosen === '3');
    });

    it('stays the author’s own', async () => {
      const subject = freshSubject();
      const person = await mount({subject});
      await person.theme('My home').choose('3');
      const practitioner = await mount({subject, role: 'practitioner', actor: 'pr-1', name: 'Paul'});
      expect(practitioner.theme('My home').chosen).to.equal(null);
    });
  });

  describe('one theme at a time', () => {
    it('starts with what it is for, then asks a theme and says where one is', async () => {
      const scale = await mount({layout: 'steps'});
      expect(scale.themes).to.deep.equal([]);
      await scale.tap('Start');
      expect(scale.themes).to.deep.equal(['My home']);
      expect(scale.text).to.include('Theme 1 of 10');
      await scale.until(() => scale.focused === 'Theme 1 of 10');
    });

    it('goes on where one stopped', async () => {
      const subject = freshSubject();
      const before = await mount({subject, layout: 'steps'});
      await before.tap('Start');
      await before.theme('My home').choose('6');
      await before.tap('Next');
      expect(before.themes).to.deep.equal(['Day-to-day money']);
      before.element.closest('avec-provider')!.remove();
      const after = await mount({subject, layout: 'steps'});
      await after.until(() => after.themes[0] === 'Day-to-day money');
      await after.tap('Back');
      expect(after.theme('My home').chosen).to.equal('6');
    });

    it('ends with all answers, each with a way back', async () => {
      const scale = await mount({layout: 'steps'});
      await scale.tap('Start');
      for (let step = 1; step < 10; step++) await scale.tap('Next');
      await scale.tap('See all my answers');
      expect(scale.text).to.include('Your answers');
      await scale.tap('Change: Feeling safe');
      expect(scale.themes).to.deep.equal(['Feeling safe']);
    });
  });

  describe('other voices', () => {
    it('asks whose answers they are before it saves', async () => {
      const scale = await mount({role: 'practitioner', actor: 'pr-1', name: 'Paul'});
      await scale.theme('My home').choose('6');
      await scale.tap('Save my answers');
      expect(scale.problem).to.include('whose answers');
      await scale.tick('Mine, as I see it');
      await scale.tap('Save my answers');
      await scale.until(() => scale.text.includes('Saved'));
    });

    it('stand side by side and are never averaged', async () => {
      const subject = freshSubject();
      await saveOne(await mount({subject}), 'My home', '3');
      const practitioner = await mount({subject, role: 'practitioner', actor: 'pr-1', name: 'Paul'});
      await practitioner.tick('Mine, as I see it');
      await saveOne(practitioner, 'My home', '6');

      const relative = await mount({subject, role: 'relative', actor: 're-1', name: 'Sylvie'});
      await relative.until(() => relative.theme('My home').marks.length === 2);
      const [own, other] = relative.theme('My home').marks;
      expect(own).to.match(/^Person using services \(Marie\), .*: 3$/);
      expect(other).to.match(/^Practitioner \(Paul\), .*: 6$/);
    });

    it('keeps the person’s own words as theirs when somebody else types them', async () => {
      const subject = freshSubject();
      const practitioner = await mount({subject, role: 'practitioner', actor: 'pr-1', name: 'Paul'});
      await practitioner.tick('The person’s, who tells me what to write');
      await saveOne(practitioner, 'My home', '4');
      const person = await mount({subject});
      await person.until(() => person.theme('My home').marks.length === 1);
      expect(person.theme('My home').marks[0]).to.match(/^Last time, .*: 4$/);
    });

    it('never see what the person keeps to themselves', async () => {
      const subject = freshSubject();
      const person = await mount({subject});
      await person.tick('Keep this for me only');
      await saveOne(person, 'My home', '1');
      const practitioner = await mount({subject, role: 'practitioner', actor: 'pr-1', name: 'Paul'});
      expect(practitioner.theme('My home').marks).to.deep.equal([]);
      const again = await mount({subject});
      await again.until(() => again.theme('My home').marks.length === 1);
    });
  });

  describe('another subject', () => {
    it('takes everything of the former off the screen at once', async () => {
      const scale = await mount();
      await saveOne(scale, 'My home', '7');
      const provider = scale.element.closest('avec-provider')!;
      provider.subject = freshSubject();
      provider.actor = provider.subject;
      await provider.updateComplete;
      await scale.element.updateComplete;
      expect(scale.text).not.to.include('Saved');
      await scale.ready();
      await scale.until(() => scale.themes.length === 10);
      expect(scale.theme('My home').marks).to.deep.equal([]);
    });

    it('on the same page does not mix', async () => {
      const [one, two] = [await mount(), await mount()];
      await saveOne(one, 'My home', '7');
      await two.theme('My home').choose('2');
      await saveOne(two, 'My home', '2');
      await two.tap('Answer again');
      await two.until(() => two.theme('My home').marks.length === 1);
      expect(two.theme('My home').marks[0]).to.match(/: 2$/);
    });
  });

  describe('a page’s own scale', () => {
    const own: ScaleDefinition = {
      ...tourDhorizon,
      id: 'house-scale',
      range: {min: 0, max: 4},
      anchors: [
        {value: 0, label: {en: 'Never', 'fr-CA': 'Jamais'}},
        {value: 4, label: {en: 'Always', 'fr-CA': 'Toujours'}},
      ],
      items: [{id: 'sleep', label: {en: 'Sleep', 'fr-CA': 'Sommeil'}}],
      licence: {...tourDhorizon.licence, attribution: {en: 'By the house.', 'fr-CA': 'De la maison.'}},
    };

    it('is shown with its line of attribution', async () => {
      const scale = await mount({definition: own});
      expect(scale.themes).to.deep.equal(['Sleep']);
      expect(scale.text).to.include('By the house.');
    });

    it('without a licence fails calmly, tells the page why, and leaves the others alone', async () => {
      const {licence: _, ...unlicensed} = own;
      const fault = oneEvent<FaultEvent>(document, 'avec-fault');
      const broken = await mount({definition: unlicensed});
      const {detail} = await fault;
      expect(detail.code).to.equal('definition-invalid');
      expect(detail.faults.map(({path}) => path)).to.include('licence');
      expect(broken.text).to.include('cannot be shown right now');
      expect((await mount()).themes).to.have.length(10);
    });

    it('stays calm where the page names a role nobody knows', async () => {
      const scale = await mount({role: 'king'});
      expect(scale.text).to.include('cannot be shown right now');
    });

    it('that nobody knows is named in the fault', async () => {
      const fault = oneEvent<FaultEvent>(document, 'avec-fault');
      await fixture(html`<avec-outcome-scale lang="en" scale="unheard-of"></avec-outcome-scale>`);
      expect((await fault).detail.code).to.equal('definition-unknown');
    });
  });

  describe('in a form', () => {
    it('submits what is on the screen, theme by theme', async () => {
      const form = await fixture<HTMLFormElement>(html`
        <form lang="en">
          <avec-outcome-scale name="life" .definition=${{...tourDhorizon, id: freshSubject()}}></avec-outcome-scale>
        </form>
      `);
      const scale = await new OutcomeScaleHarness(form.querySelector('avec-outcome-scale')!).ready();
      await scale.theme('My home').choose('7');
      const data = new FormData(form);
      expect(data.get('life.home')).to.equal('7');
      expect(data.get('life.money')).to.equal('');
      form.reset();
      await scale.element.updateComplete;
      expect(scale.theme('My home').chosen).to.equal(null);
    });
  });

  describe('languages', () => {
    it('speaks French, and changes while running', async () => {
      const scale = await mount({language: 'fr-CA'});
      expect(scale.title).to.equal('Tour d’horizon');
      expect(scale.buttons).to.include('Enregistrer mes réponses');
      scale.element.closest('avec-provider')!.lang = 'en';
      await scale.until(() => scale.title === 'How things are');
      expect(scale.buttons).to.include('Save my answers');
    });
  });

  for (const language of ['en', 'fr-CA']) {
    it(`has nothing for axe to find in ${language}`, async () => {
      const scale = await mount({language});
      await expect(scale.element).to.be.accessible();
    });
  }
});
