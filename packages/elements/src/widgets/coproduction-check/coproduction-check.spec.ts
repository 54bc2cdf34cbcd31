import {coproduction6} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {ChecklistRecordedEvent} from './coproduction-check.events.js';
import {ODILE, PAUL, Table} from './coproduction-check.fixture.js';
import type {CoproductionCheckHarness} from './coproduction-check.harness.js';

const FIRST = 'What people and their families bring is at the centre of our work.';
const SECOND = 'Our plans grow strengths that are already there, in people and in the community.';

describe('avec-coproduction-check', () => {
  let table: Table;

  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  async function saved(check: CoproductionCheckHarness): Promise<void> {
    await check.tap('Save my answers');
    await check.until(() => check.ownViews.length > 0);
  }

  describe('before an answer', () => {
    it('asks the eighteen questions of the six principles and has nothing chosen', async () => {
      const check = await table.seat(table.marie);
      expect(check.questions).to.have.length(18);
      expect(check.questions.map((question) => check.chosen(question))).to.deep.equal(Array(18).fill(null));
      expect(check.headings.slice(0, 7)).to.deep.equal([
        'How we do things together',
        'Assets',
        'Capacity',
        'Mutuality',
        'Networks',
        'Shared roles',
        'Catalysts',
      ]);
    });

    it('offers the five named points, “I don’t know” and “Does not apply”, in this order', async () => {
      const check = await table.seat(table.marie);
      expect(check.choices(FIRST)).to.deep.equal([
        '0 Not yet',
        '1 Rarely',
        '2 Sometimes',
        '3 Often',
        '4 Always',
        'I don’t know',
        'Does not apply',
      ]);
    });

    it('says what it is for, who will see it, how long it takes, and whose the principles are', async () => {
      const {text} = await table.seat(table.marie);
      expect(text).to.include('six principles of co-production').and.include('sees your answers');
      expect(text).to.include('five minutes').and.include('new economics foundation');
      expect(text).to.include('no overall score');
    });

    it('speaks French', async () => {
      const check = await table.seat(table.marie, {language: 'fr-CA'});
      expect(check.choices(check.questions[0]!)).to.deep.equal([
        '0 Pas encore',
        '1 Rarement',
        '2 Parfois',
        '3 Souvent',
        '4 Toujours',
        'Je ne sais pas',
        'Ne s’applique pas',
      ]);
    });

    it('saves nothing and says what to do', async () => {
      const check = await table.seat(table.marie);
      await check.tap('Save my answers');
      expect(check.problem).to.include('nothing to save yet');
      expect(await table.views()).to.deep.equal([]);
    });

    it('is accessible', async () => {
      await expect((await table.seat(table.marie)).element).to.be.accessible();
    }).timeout(20_000);
  });

  describe('answering', () => {
    it('keeps the four states of an answer apart', async () => {
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '0 Not yet');
      await check.choose(SECOND, 'I don’t know');
      await check.choose('We look at how people’s strengths grow over time.', 'Does not apply');
      await saved(check);
      const [view] = await table.views();
      expect(view?.answers).to.deep.equal([
        {question: 'assets.1', answer: {kind: 'rated', value: 0}},
        {question: 'assets.2', answer: {kind: 'unknown'}},
        {question: 'assets.3', answer: {kind: 'not-applicable'}},
      ]);
    });

    it('takes an answer back with “Clear my answer”, and stays there', async () => {
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '4 Always');
      await check.tap(`Clear my answer: ${FIRST}`);
      expect(check.chosen(FIRST)).to.equal(null);
      await check.choose(SECOND, '4 Always');
      await saved(check);
      expect((await table.views())[0]?.answers.map(({question}) => question)).to.deep.equal(['assets.2']);
    });

    it('keeps every touch as a draft, and nothing of it once saved', async () => {
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '3 Often');
      await check.write('Anything else you want to say', 'We laughed.');
      await check.write('Day', '2026-11-01');
      const key = `checklist/coproduction-6@1/any/person:${table.subject}`;
      const record = table.as(table.marie);
      let parts = await record.drafts.read(key);
      while (parts['on'] === undefined || parts['note'] === undefined) parts = await record.drafts.read(key);
      const again = await table.seat(table.marie);
      expect(again.chosen(FIRST)).to.equal('3 Often');
      expect(again.written('Anything else you want to say')).to.equal('We laughed.');
      await saved(again);
      const [view] = await table.views();
      expect([view?.on, view?.note]).to.deep.equal(['2026-11-01', 'We laughed.']);
      expect(Object.keys(await record.drafts.read(key))).to.not.include('answer:assets.1');
    });

    it('tells the page which and how much, once it is durable, and never what', async () => {
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '3 Often');
      const heard = oneEvent(check.element, 'avec-checklist-recorded');
      await check.tap('Save my answers');
      const {detail} = (await heard) as unknown as ChecklistRecordedEvent;
      const [view] = await table.views();
      expect(detail).to.deep.equal({checklistId: view?.id, answered: 1, questions: 18});
    });

    it('tells the page nothing of what is kept private', async () => {
      const check = await table.seat(table.marie);
      const heard: Event[] = [];
      check.element.addEventListener('avec-checklist-recorded', (event) => heard.push(event));
      await check.choose(FIRST, '3 Often');
      await check.tick('Keep this for me only');
      await saved(check);
      expect(heard).to.deep.equal([]);
      expect(await table.views(PAUL)).to.deep.equal([]);
      expect(check.text).to.include('For you only.');
    });

    it('lets no input event out that carries an answer', async () => {
      const check = await table.seat(table.marie);
      const heard: Event[] = [];
      check.element.addEventListener('input', (event) => heard.push(event));
      await check.choose(FIRST, '3 Often');
      await check.write('Anything else you want to say', 'We laughed.');
      await check.write('Day', '2026-11-01');
      expect(heard).to.deep.equal([]);
    });
  });

  it('refuses a day that is still to come, and takes the focus there', async () => {
    const check = await table.seat(table.marie);
    await check.choose(FIRST, '3 Often');
    await check.write('Day', '2098-01-01');
    await check.tap('Save my answers');
    expect(check.problem).to.include('up to today');
    expect(check.focused).to.equal('Day');
  });

  describe('with the keyboard alone', () => {
    it('goes from the first question to saved', async function () {
      this.timeout(30_000);
      const check = await table.seat(table.marie, {layout: 'steps'});
      await tabTo(check, 'Start');
      await sendKeys({press: 'Enter'});
      await check.until(() => check.focused === 'Principle 1 of 6');
      await tabTo(check, '0 Not yet');
      await sendKeys({press: ' '});
      await sendKeys({press: 'ArrowRight'});
      expect(check.chosen(FIRST)).to.equal('1 Rarely');
      for (let step = 1; step <= 6; step++) {
        await tabTo(check, step === 6 ? 'See all my answers' : 'Next');
        await sendKeys({press: 'Enter'});
        await check.until(() => check.focused === (step === 6 ? 'Your answers' : `Principle ${step + 1} of 6`));
      }
      await tabTo(check, 'Save my answers');
      await sendKeys({press: 'Enter'});
      await check.until(() => check.focused.includes('Your answers are saved.'));
      expect((await table.views())[0]?.answers).to.deep.equal([
        {question: 'assets.1', answer: {kind: 'rated', value: 1}},
      ]);
    });

    async function tabTo(check: CoproductionCheckHarness, name: string): Promise<void> {
      for (let steps = 0; steps < 60; steps++) {
        if (check.focused === name) return;
        await sendKeys({press: 'Tab'});
      }
      throw new Error(`Tab does not come to “${name}”. It is at “${check.focused}”.`);
    }
  });

  describe('one principle at a time', () => {
    it('shows one, goes on and back, and ends with all answers', async () => {
      const check = await table.seat(table.marie, {layout: 'steps'});
      await check.tap('Start');
      expect(check.questions).to.have.length(3);
      await check.choose(FIRST, '2 Sometimes');
      await check.tap('Next');
      expect(check.headings).to.include('Capacity').and.not.include('Assets');
      await check.tap('Back');
      expect(check.chosen(FIRST)).to.equal('2 Sometimes');
      for (let step = 1; step < 6; step++) await check.tap('Next');
      await check.tap('See all my answers');
      expect(check.text).to.include('2 Sometimes').and.include('Not answered yet').and.include('1 of 18 answered');
      await check.tap('Change: Shared roles');
      expect(check.headings).to.include('Shared roles');
    });
  });

  describe('for whom', () => {
    it('asks nobody whose answers they are but those who are not the person', async () => {
      expect((await table.seat(table.marie)).text).to.not.include('Whose answers');
      const check = await table.seat(PAUL);
      await check.choose(FIRST, '2 Sometimes');
      await check.tap('Save my answers');
      expect(check.problem).to.include('so that nobody speaks for somebody else');
      expect(check.focused).to.include('Mine, as I see it');
      await check.tick('The person’s, copied from paper');
      await saved(check);
      const [view] = await table.views();
      expect([view?.as, view?.voice.ref, view?.basis]).to.deep.equal(['person', table.subject, 'paper']);
    });

    it('answers in one’s own role unless another is chosen', async () => {
      const check = await table.seat(PAUL);
      expect(check.written('Answered as')).to.equal('Practitioner');
      await check.write('Answered as', 'Peer support worker');
      await check.tick('Mine, as I see it');
      await check.choose(FIRST, '2 Sometimes');
      await saved(check);
      expect((await table.views())[0]?.as).to.equal('peer');
    });

    it('asks for what it is where there are meetings, and saves nothing before', async () => {
      const meeting = await table.meet();
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '2 Sometimes');
      await check.tap('Save my answers');
      expect(check.problem).to.equal('Choose what this is for.');
      await check.write('What is this for?', 'Meeting of November 24, 2026: Housing');
      await check.until(() => check.fields.includes('Day'));
      expect(check.written('Day')).to.equal('');
      expect(check.chosen(FIRST)).to.equal('2 Sometimes');
      await saved(check);
      const [view] = await table.views();
      expect([view?.meeting, view?.people, view?.on]).to.deep.equal([meeting, 1, '2026-11-24']);
    });

    it('asks on a shared screen which role answers, and how many', async () => {
      const meeting = await table.meet({place: 'one-screen'});
      const check = await table.seat(ODILE, {meeting});
      expect(check.text).to.include('Meeting of November 24, 2026: Housing');
      await check.choose(FIRST, '2 Sometimes');
      await check.tap('Save my answers');
      expect(check.problem).to.equal('Choose the role of those who answer.');
      await check.write('Answered as', 'Person using services');
      for (const wrong of ['', '0', '-3', '2.5', 'some']) {
        await check.write('How many people answer together?', wrong);
        await check.tap('Save my answers');
        expect(check.problem, wrong).to.include('1 or more');
      }
      await check.write('How many people answer together?', '7');
      await saved(check);
      const [view] = await table.views();
      expect([view?.as, view?.people, view?.author.role]).to.deep.equal(['person', 7, 'facilitator']);
      expect(check.groups).to.deep.equal(['People using services: 7 people, on 1 sheet']);
    });

    it('types sheets of paper in later, each a voice of its own', async () => {
      const meeting = await table.meet();
      const check = await table.seat(ODILE, {meeting});
      for (const rating of ['1 Rarely', '3 Often']) {
        await check.tick('I am copying these answers from paper');
        await check.write('Answered as', 'Relative or close person');
        await check.write('How many people answer together?', '1');
        await check.write('Day', '2026-11-20');
        await check.choose(FIRST, rating);
        await check.choose(SECOND, rating);
        await saved(check);
        if (rating === '1 Rarely') await check.tap('Answer again');
      }
      const views = await table.views();
      expect(views.map(({basis, as, on}) => [basis, as, on])).to.deep.equal([
        ['paper', 'relative', '2026-11-20'],
        ['paper', 'relative', '2026-11-20'],
      ]);
      expect(new Set(views.map(({voice}) => voice.ref)).size).to.equal(2);
      expect(check.scores('Assets')).to.deep.equal(['Relatives and close people: 2 of 4. From 1 to 3.']);
    });
  });

  it('refuses a checklist that is wrong, calmly, and tells the page why', async () => {
    const check = await table.seat(table.marie, {definition: {...coproduction6, licence: undefined}});
    await check.until(() => check.text.includes('cannot be shown'));
    expect(check.questions).to.deep.equal([]);
  });
});
