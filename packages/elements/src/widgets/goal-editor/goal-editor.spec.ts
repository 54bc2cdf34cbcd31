import {expect} from '@open-wc/testing';

import {Table} from './goal-editor.fixture.js';
import type {GoalEditorHarness} from './goal-editor.harness.js';

const TITLE = 'What I want';
const CAFE = 'Work at the café again';

/** Writes a goal as a person does. */
async function write(editor: GoalEditorHarness, title: string): Promise<void> {
  await editor.tap(editor.goals.length === 0 ? 'Write a first goal' : 'Write another goal');
  await editor.write(TITLE, title);
  await editor.tap('Save this goal');
  await editor.until(() => editor.goals.includes(title) && editor.fields.length === 0);
}

describe('avec-goal-editor', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('says what it is for, who will see it and how long it takes, before the first goal', async () => {
    const editor = await table.seat(table.marie);
    expect(editor.text).to.contain('Write what you want for your life, in your own words.');
    expect(editor.text).to.contain('A first goal takes about two minutes.');
    expect(editor.buttons).to.contain('Write a first goal');
  });

  it('takes a goal in the person’s own words, and is there after a reload', async () => {
    const editor = await table.seat(table.marie);
    await write(editor, CAFE);
    expect(editor.status).to.match(/^Your goal is saved\. Saved on this device at /);
    await editor.until(() => editor.focused.includes(CAFE));
    const again = await table.seat(table.marie);
    expect(again.goals).to.deep.equal([CAFE]);
    expect(again.facts(CAFE)).to.contain('Proposed');
  });

  it('says what is missing, where it is, and keeps the rest', async () => {
    const editor = await table.seat(table.marie);
    await editor.tap('Write a first goal');
    await editor.write('Why it matters', 'I like the people there');
    await editor.tap('Save this goal');
    expect(editor.problem).to.equal('Write a few words first.');
    expect(editor.focused).to.equal(TITLE);
    expect(editor.written('Why it matters')).to.equal('I like the people there');
  });

  it('keeps what is being written, for this author in this record alone', async () => {
    const editor = await table.seat(table.marie);
    await editor.tap('Write a first goal');
    await editor.write(TITLE, 'Half a thou');
    const again = await table.seat(table.marie);
    await again.until(() => again.fields.length > 0);
    expect(again.written(TITLE)).to.equal('Half a thou');
    const stranger = await new Table().seat(table.marie);
    expect(stranger.fields).to.deep.equal([]);
  });

  it('takes steps, with who, by when and how we’ll know', async () => {
    const editor = await table.seat(table.marie);
    await write(editor, CAFE);
    await editor.tap('Add a step');
    await editor.write('Small step', 'Call Denise');
    await editor.write('Who does it', 'Me');
    await editor.write('By when', '2026-12-01');
    await editor.tap('Save this step');
    await editor.until(() => editor.steps.length === 1);
    expect(editor.steps).to.deep.equal(['Call Denise']);
    expect(editor.part('Small steps')).to.contain('Who: Me').and.to.contain('By December 1, 2026');
    expect(editor.facts(CAFE)).to.contain('Next step: Call Denise');
  });

  it('ticks a step, and takes the tick away', async () => {
    const id = await table.goal(table.marie, CAFE);
    await table.step(table.marie, id, 'Call Denise');
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    await editor.tick('Call Denise');
    await editor.until(() => editor.doneSteps.length === 1);
    expect(editor.facts(CAFE)).to.contain('1 of 1 steps done');
    await editor.tick('Call Denise');
    await editor.until(() => editor.doneSteps.length === 0);
    expect(editor.status).to.contain('The step is open again.');
  });

  it('moves steps with buttons, and the focus stays', async () => {
    const id = await table.goal(table.marie, CAFE);
    for (const what of ['One', 'Two', 'Three']) await table.step(table.marie, id, what);
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    await editor.openStep('Three');
    await editor.tap('Move up: Three');
    await editor.until(() => editor.steps[1] === 'Three');
    expect(editor.steps).to.deep.equal(['One', 'Three', 'Two']);
    await editor.until(() => editor.focused === 'Move up: Three');
    await editor.tap('Move down: Three');
    await editor.until(() => editor.steps[2] === 'Three');
  });

  it('moves a step to later, and brings it back', async () => {
    const id = await table.goal(table.marie, CAFE);
    for (const what of ['One', 'Two']) await table.step(table.marie, id, what);
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    await editor.openStep('One');
    await editor.tap('Move to later: One');
    await editor.until(() => editor.steps[1] === 'One');
    expect(editor.part('Small steps')).to.match(/Two.*Later.*One/);
    expect(editor.buttons).to.contain('Bring back: One');
  });

  it('follows a goal through its life, and takes it up again', async () => {
    await table.goal(table.marie, CAFE);
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    for (const [act, status] of [
      ['Start this goal', 'In progress'],
      ['Put it on hold', 'On hold'],
      ['Take it up again', 'In progress'],
      ['It is reached', 'Reached'],
      ['Take it up again', 'In progress'],
      ['Set it aside', 'Set aside'],
    ] as const) {
      await editor.tap(act);
      await editor.until(() => editor.facts(CAFE)[0] === status);
    }
    expect(editor.text).not.to.match(/fail/i);
  });

  it('hints at more than three goals in progress, and forbids nothing', async () => {
    const editor = await table.seat(table.marie);
    for (const title of ['One', 'Two', 'Three', 'Four']) {
      await write(editor, title);
      await editor.tap('Start this goal');
      await editor.until(() => editor.facts(title)[0] === 'In progress');
    }
    expect(editor.text).to.contain('4 goals are in progress. Three at a time are often enough. You choose.');
  });

  it('rates progress on a scale that starts empty', async () => {
    await table.goal(table.marie, CAFE);
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    expect(editor.progress.chosen).to.equal(null);
    await editor.progress.choose('4');
    await editor.tap('Save where I am');
    await editor.until(() => editor.part('Where I am').includes('4 of 10'));
    expect(editor.progress.chosen).to.equal(null);
  });

  it('undoes one’s own last acts, and does them again', async () => {
    const editor = await table.seat(table.marie);
    await write(editor, CAFE);
    await editor.tap('Start this goal');
    await editor.until(() => editor.facts(CAFE)[0] === 'In progress');
    await editor.tap('Undo');
    await editor.until(() => editor.facts(CAFE)[0] === 'Proposed');
    expect(editor.status).to.contain('Undone.');
    await editor.tap('Do it again');
    await editor.until(() => editor.facts(CAFE)[0] === 'In progress');
    await editor.tap('Undo');
    await editor.until(() => editor.facts(CAFE)[0] === 'Proposed');
    await editor.tap('Undo');
    await editor.until(() => editor.goals.length === 0);
    await editor.tap('Do it again');
    await editor.until(() => editor.goals.length === 1);
  });

  it('asks before it takes a goal away', async () => {
    await table.goal(table.marie, CAFE);
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    await editor.tap('Take this goal away');
    await editor.until(() => editor.focused.startsWith('This goal will leave the list.'));
    await editor.tap('Yes, take it away');
    await editor.until(() => editor.goals.length === 0);
    await editor.tap('Undo');
    await editor.until(() => editor.goals.includes(CAFE));
  });

  it('says quietly that a review is due', async () => {
    const id = await table.goal(table.marie, CAFE);
    await table.say(table.marie, id, {step: null, field: 'review'}, '2026-01-15');
    const editor = await table.seat(table.marie);
    expect(editor.facts(CAFE)).to.contain('It is time to look at this goal again (January 15, 2026).');
  });

  it('shows who wrote what, and brings earlier words back', async () => {
    const id = await table.goal(table.marie, 'First words');
    await table.say(table.marie, id, {step: null, field: 'title'}, 'Second words');
    const editor = await table.seat(table.marie);
    await editor.open('Second words');
    await editor.tap('See who wrote what, and when');
    const history = await editor.history();
    expect(history.versions[0]).to.contain('Second words').and.to.contain('Stands now');
    expect(history.versions[1]).to.contain('First words');
    await history.compare('What I want');
    expect(history.difference).to.equal('−First− +Second+ words');
    await history.restore('First words');
    await editor.until(() => editor.goals.includes('First words'));
    expect(editor.status).to.contain('The earlier words are back.');
  });

  it('speaks French', async () => {
    await table.goal(table.marie, CAFE);
    const editor = await table.seat(table.marie, 'fr-CA');
    await editor.open(CAFE);
    expect(editor.text).to.contain('Mes objectifs').and.to.contain('Pourquoi c’est important');
    expect(editor.buttons).to.contain('Commencer cet objectif');
  });

  it('is accessible, empty and full', async () => {
    const empty = await table.seat(table.marie);
    await expect(empty.element).to.be.accessible();
    const id = await table.goal(table.marie, CAFE);
    await table.step(table.marie, id, 'Call Denise');
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    await editor.openStep('Call Denise');
    await editor.tap('Add a step');
    await expect(editor.element).to.be.accessible();
  });
});
