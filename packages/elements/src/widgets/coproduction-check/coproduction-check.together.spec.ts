import type {ChecklistView, EntryDraft} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';

import type {ActionRequestEvent} from './coproduction-check.events.js';
import {NADIA, ODILE, PAUL, Table, type Ratings} from './coproduction-check.fixture.js';

const FIRST = 'What people and their families bring is at the centre of our work.';
const SECOND = 'Our plans grow strengths that are already there, in people and in the community.';

/** One score for each principle. */
function evenly(ratings: readonly number[]): Ratings {
  const sizes = {assets: 3, capacity: 2, mutuality: 5, networks: 3, sharedRoles: 3, catalysts: 2};
  return Object.fromEntries(
    Object.entries(sizes).map(([id, size], index) => [id, Array<number>(size).fill(ratings[index] ?? 0)]),
  );
}

describe('avec-coproduction-check, what was answered', () => {
  let table: Table;

  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  describe('scores', () => {
    it('gives a number only where half of the questions are rated, and says why there is none', async () => {
      await table.answer(table.marie, {assets: [4, 3, 'unknown'], capacity: [1, 'not-applicable'], mutuality: [4, 4]});
      const check = await table.seat(table.marie);
      expect(check.scores('Assets')).to.deep.equal(['People using services: 3.5 of 4.']);
      expect(check.scores('Capacity')).to.deep.equal(['People using services: 1 of 4.']);
      expect(check.scores('Mutuality')).to.deep.equal([
        'People using services: no number. Fewer than half of the 5 questions were rated.',
      ]);
      expect(check.text).to.include('There is no overall score.');
    });

    it('draws one shape for each role, in the order of the principles, with the same numbers as a table', async () => {
      const meeting = await table.meet();
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting});
      await table.answer(table.marie, evenly([1, 2, 3, 4, 0, 2]), {meeting});
      const check = await table.seat(table.marie, {meeting});
      const chart = await check.chart();
      await chart.until(() => chart.rows.length > 0);
      expect(chart.rows).to.deep.equal([
        ['Principle', 'People using services', 'Practitioners'],
        ['Assets', '1', '3'],
        ['Capacity', '2', '3'],
        ['Mutuality', '3', '3'],
        ['Networks', '4', '3'],
        ['Shared roles', '0', '3'],
        ['Catalysts', '2', '3'],
      ]);
      await chart.drawn();
    });

    it('names the widest gaps in words, the widest first', async () => {
      const meeting = await table.meet();
      await table.answer(table.marie, {...evenly([3, 3, 3, 3, 0, 2]), sharedRoles: [1, 1, 2]}, {meeting});
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting});
      const check = await table.seat(table.marie, {meeting});
      expect(check.gaps).to.deep.equal([
        'Farthest apart: Shared roles. People using services 1.3, practitioners 3.',
        'Then: Catalysts. People using services 2, practitioners 3.',
      ]);
    });

    it('names no gap of one role alone', async () => {
      await table.answer(table.marie, evenly([3, 3, 3, 3, 0, 2]));
      const check = await table.seat(table.marie);
      expect(check.gaps).to.deep.equal([]);
      expect(check.text).to.include('Only one role has answered so far');
    });

    it('lets the latest answers of each voice count, where they belong to no meeting', async () => {
      await table.answer(table.marie, evenly([0, 0, 0, 0, 0, 0]));
      await table.answer(table.marie, evenly([4, 4, 4, 4, 4, 4]));
      const check = await table.seat(table.marie);
      expect(check.ownViews).to.have.length(2);
      expect(check.scores('Assets')).to.deep.equal(['People using services: 4 of 4.']);
    });

    it('keeps what belongs to another meeting out', async () => {
      const meeting = await table.meet();
      const other = await table.meet({theme: 'Work'});
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting: other});
      await table.answer(table.marie, evenly([1, 1, 1, 1, 1, 1]), {meeting});
      expect((await table.seat(table.marie, {meeting})).groups).to.deep.equal(['People using services: 1 person']);
    });

    it('shows others’ answers to somebody who has not answered only when asked', async () => {
      const meeting = await table.meet();
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting});
      const check = await table.seat(table.marie, {meeting});
      expect(check.groups).to.deep.equal([]);
      await check.tap('See what has been answered');
      expect(check.groups).to.deep.equal(['Practitioners: 1 person']);
    });

    it('shows a manager no group of fewer than five, and no words', async () => {
      const meeting = await table.meet();
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting, people: 4, note: 'Secret'});
      await table.answer(ODILE, evenly([2, 2, 2, 2, 2, 2]), {meeting, as: 'person', people: 5});
      await table.answer(NADIA, evenly([4, 4, 4, 4, 4, 4]), {meeting});
      const check = await table.seat(NADIA, {meeting});
      expect(check.groups).to.deep.equal(['People using services: 5 people, on 1 sheet', 'Managers: 1 person']);
      expect(check.text).to.include('fewer than five').and.not.include('Secret').and.not.include('Practitioners:');
      expect(check.buttons.filter((name) => name.startsWith('Add to our plan'))).to.deep.equal([]);
      expect((await table.seat(PAUL, {meeting})).text).to.include('Secret');
    });
  });

  describe('live', () => {
    it('takes in what others answer meanwhile, and says so', async () => {
      const meeting = await table.meet();
      await table.answer(table.marie, evenly([1, 1, 1, 1, 1, 1]), {meeting});
      const check = await table.seat(table.marie, {meeting});
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting});
      await check.until(() => check.groups.length === 2);
      expect(check.status).to.include('New answers have come in.');
      expect(check.gaps[0]).to.include('Farthest apart: Assets. People using services 1, practitioners 3.');
    });

    it('takes in what an import brings', async () => {
      const meeting = await table.meet();
      await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting});
      const json = await table.as(ODILE).exportAll();
      await table.as(table.marie).erase();
      const check = await table.seat(table.marie, {meeting});
      await check.choose(FIRST, '0 Not yet');
      await table.as(ODILE).importAll(json);
      await check.until(() => check.buttons.includes('See what has been answered'));
      expect(check.chosen(FIRST)).to.equal('0 Not yet');
    });

    it('says so when one’s own answers are saved in another window', async () => {
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '4 Always');
      const other = await table.seat(table.marie);
      await other.until(() => other.chosen(FIRST) === '4 Always');
      await other.tap('Save my answers');
      await check.until(() => check.status.includes('saved in another window'));
      expect(check.ownViews).to.have.length(1);
    });
  });

  describe('afterwards', () => {
    it('undoes a save: the answers are on the screen again, and count no more', async () => {
      const check = await table.seat(table.marie);
      await check.choose(FIRST, '4 Always');
      await check.tap('Save my answers');
      await check.until(() => check.buttons.includes('Undo'));
      expect(check.focused).to.include('Your answers are saved.');
      const withdrawn = oneEvent(check.element, 'avec-checklist-withdrawn');
      await check.tap('Undo');
      await withdrawn;
      await check.until(() => check.questions.length === 18);
      expect(check.chosen(FIRST)).to.equal('4 Always');
      expect(check.status).to.include('Undone');
      expect((await table.views()).filter(({state}) => state === 'recorded')).to.deep.equal([]);
    });

    it('changes what was saved, and undoes the change', async () => {
      await table.answer(table.marie, {assets: [1, 1, 1]});
      const check = await table.seat(table.marie);
      const [name] = check.ownViews;
      await check.tap(`Change: ${name}`);
      expect(check.chosen(FIRST)).to.equal('1 Rarely');
      await check.choose(FIRST, '4 Always');
      await check.tap('Save my answers');
      await check.until(() => check.buttons.includes('Undo'));
      expect(check.scores('Assets')).to.deep.equal(['People using services: 2 of 4.']);
      expect(await table.views()).to.have.length(1);
      await check.tap('Undo');
      await check.until(() => check.scores('Assets')[0] === 'People using services: 1 of 4.');
      expect(check.status).to.include('as it was before');
    });

    it('takes what was saved back once asked, and undoes that', async () => {
      await table.answer(table.marie, {assets: [1, 1, 1]}, {note: 'My words'});
      const check = await table.seat(table.marie);
      const [name] = check.ownViews;
      await check.tap(`Take back: ${name}`);
      expect(check.focused).to.include('Take these answers back?');
      await check.tap('Keep them');
      expect(check.focused).to.equal(`Take back: ${name}`);
      await check.tap(`Take back: ${name}`);
      await check.tap('Take them back');
      await check.until(() => check.ownViews.length === 0);
      expect(check.status).to.include('taken back');
      await check.tap('Undo');
      await check.until(() => check.ownViews.length === 1);
      const [view] = (await table.views()).filter(({state}) => state === 'recorded');
      expect([view?.note, view?.answers.length]).to.deep.equal(['My words', 3]);
    });

    it('gives a change up without touching what is saved', async () => {
      await table.answer(table.marie, {assets: [1, 1, 1]});
      const check = await table.seat(table.marie);
      await check.tap(`Change: ${check.ownViews[0]}`);
      await check.choose(FIRST, '4 Always');
      await check.tap('Leave it');
      expect(check.scores('Assets')).to.deep.equal(['People using services: 1 of 4.']);
      await check.tap('Answer again');
      expect(check.chosen(FIRST)).to.equal(null);
    });

    it('changes only one’s own', async () => {
      await table.answer(PAUL, {assets: [1, 1, 1]});
      const check = await table.seat(table.marie);
      expect(check.ownViews).to.deep.equal([]);
      expect(check.buttons.filter((name) => name.startsWith('Change'))).to.deep.equal([]);
    });

    it('keeps two versions that were written apart, until one is chosen', async () => {
      const id = await table.answer(table.marie, {assets: [1, 1, 1]});
      const [{heads}] = (await table.views()) as [ChecklistView];
      const say = (value: number): EntryDraft => ({
        entity: {kind: 'checklist', id},
        act: 'set',
        audience: 'shared',
        parents: heads,
        body: bodyOf(value),
      });
      const [view] = (await table.views()) as [ChecklistView];
      const {definition, on, as, people, note} = view;
      function bodyOf(value: number) {
        const answers = [1, 2].map((number) => ({
          question: `assets.${number}`,
          answer: {kind: 'rated', value} as const,
        }));
        return {definition, on, as, people, note, answers};
      }
      await table.as(table.marie).append([say(0)]);
      await table.as(table.marie).append([say(4)]);
      const check = await table.seat(table.marie);
      expect(check.text).to.include('changed in two places at once');
      expect(check.text).to.match(/Version 1 .* 4 Always .* Version 2 .* 0 Not yet/);
      await check.tap('Keep this one: Version 2');
      await check.until(() => !check.text.includes('changed in two places'));
      expect(check.scores('Assets')).to.deep.equal(['People using services: 0 of 4.']);
    });
  });

  describe('the plan', () => {
    it('asks the page first, and opens no form where the page takes it over', async () => {
      const meeting = await table.meet();
      await table.answer(table.marie, evenly([1, 1, 1, 1, 1, 1]), {meeting});
      const check = await table.seat(table.marie, {meeting});
      const heard: object[] = [];
      const takeOver = (event: ActionRequestEvent): void => {
        heard.push(event.detail);
        event.preventDefault();
      };
      check.element.addEventListener('avec-action-request', takeOver);
      await check.tap('Add to our plan: Networks');
      expect(heard).to.deep.equal([{principle: 'networks', meetingId: meeting}]);
      expect(check.fields).to.not.include('What we will do');
    });

    it('writes a line, with hints that never stand in the way', async () => {
      await table.answer(table.marie, evenly([1, 1, 1, 1, 1, 1]));
      const check = await table.seat(table.marie);
      await check.tap('Add to our plan: Networks');
      expect(check.focused).to.equal('What we will do');
      expect(check.hints).to.have.length(5);
      await check.tap('Add this line');
      expect(check.problem).to.equal('Write what you will do.');
      await check.write('What we will do', 'Invite the peer group');
      await check.write('By when', '2026-12-15');
      expect(check.hints.map((hint) => hint.split(':')[0])).to.deep.equal(['Measurable', 'Agreed', 'Realistic']);
      const heard = oneEvent(check.element, 'avec-action-recorded');
      await check.tap('Add this line');
      const {detail} = (await heard) as CustomEvent<unknown>;
      await check.until(() => check.lines('Networks').length === 1);
      expect(check.lines('Networks')).to.deep.equal(['Invite the peer group · by December 15, 2026']);
      const [line] = await table.lines();
      expect(detail).to.deep.equal({actionId: line?.id});
      expect([line?.principle, line?.meeting]).to.deep.equal(['networks', null]);
      await check.until(() => check.focused.includes('The line is in the plan.'));
    });

    it('undoes a line: its words are in the form again', async () => {
      await table.answer(table.marie, evenly([1, 1, 1, 1, 1, 1]));
      const check = await table.seat(table.marie);
      await check.tap('Add to our plan: Networks');
      await check.write('What we will do', 'Invite the peer group');
      await check.tap('Add this line');
      await check.until(() => check.buttons.includes('Undo'));
      await check.tap('Undo');
      await check.until(() => check.fields.includes('What we will do'));
      expect(check.written('What we will do')).to.equal('Invite the peer group');
      expect((await table.lines()).filter(({state}) => state === 'recorded')).to.deep.equal([]);
    });

    it('keeps a line that is being written as a draft', async () => {
      await table.answer(table.marie, evenly([1, 1, 1, 1, 1, 1]));
      const check = await table.seat(table.marie);
      await check.tap('Add to our plan: Networks');
      await check.write('What we will do', 'Invite the peer group');
      const again = await table.seat(table.marie);
      await again.until(() => again.fields.includes('What we will do'));
      expect(again.written('What we will do')).to.equal('Invite the peer group');
    });
  });

  describe('on paper', () => {
    it('prints every question with a circle for each answer, empty or ticked', async () => {
      const check = await table.seat(table.marie);
      dispatchEvent(new Event('beforeprint'));
      expect(check.sheets).to.have.length(18);
      expect(check.sheets[0]).to.deep.equal([FIRST, '', '', '', '', '', '', '']);
      dispatchEvent(new Event('afterprint'));
      await check.until(() => check.questions.length === 18);
      await check.choose(SECOND, 'I don’t know');
      dispatchEvent(new Event('beforeprint'));
      expect(check.sheets[1]).to.deep.equal([SECOND, '', '', '', '', '', '✕', '']);
      dispatchEvent(new Event('afterprint'));
    });
  });

  it('is accessible with everything on the screen', async () => {
    const meeting = await table.meet();
    await table.answer(PAUL, evenly([3, 3, 3, 3, 3, 3]), {meeting, note: 'A word'});
    await table.answer(table.marie, evenly([1, 2, 3, 4, 0, 2]), {meeting});
    const check = await table.seat(table.marie, {meeting});
    await check.tap('Add to our plan: Networks');
    await (await check.chart()).drawn();
    await expect(check.element).to.be.accessible();
    const small = check.targets.filter(({width, height}) => width < 44 || height < 44);
    expect(small).to.deep.equal([]);
  }).timeout(20_000);
});
