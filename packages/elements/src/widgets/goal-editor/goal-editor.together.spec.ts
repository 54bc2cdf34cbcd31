import type {EntryDraft} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';

import type {GoalActivatedEvent, GoalProposedEvent} from './goal-editor.events.js';
import {PAUL, SYLVIE, Table} from './goal-editor.fixture.js';

const CAFE = 'Work at the café again';

describe('avec-goal-editor with several people', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('lets somebody else propose a goal, and says whose proposal it is', async () => {
    await table.goal(PAUL, CAFE);
    const editor = await table.seat(table.marie);
    expect(editor.facts(CAFE)).to.contain('Proposed by: Practitioner (Paul)');
  });

  it('shows what somebody else would say otherwise as a difference, and changes nothing', async () => {
    const id = await table.goal(table.marie, CAFE);
    const paul = await table.seat(PAUL);
    await paul.open(CAFE);
    await paul.tap('Propose other words: What I want');
    await paul.write('What I want', 'Work at the café two days a week');
    await paul.tap('Propose');
    await paul.until(() => paul.differences.length === 1);
    expect(paul.goals).to.deep.equal([CAFE]);
    const marie = await table.seat(table.marie);
    expect(marie.facts(CAFE)).to.contain('A proposal waits for an answer');
    await marie.open(CAFE);
    expect(marie.differences).to.deep.equal(['Work at the café −again− +two days a week+']);
    expect((await table.view(id)).fields.title?.value).to.equal(CAFE);
  });

  it('accepts a proposal whole, or in the person’s own words', async () => {
    const id = await table.goal(table.marie, CAFE);
    const propose = (value: string): EntryDraft => ({
      entity: {kind: 'goal', id},
      act: 'propose',
      body: {changes: [{field: 'title', value}]},
    });
    const {heads} = await table.view(id);
    await table.write(PAUL, {...propose('Work two days'), parents: heads});
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    await marie.tap('Change it, then accept');
    await marie.write('What I want', 'Work one day, then two');
    await marie.tap('Accept with my changes');
    await marie.until(() => marie.goals.includes('Work one day, then two'));
    expect(marie.differences).to.deep.equal([]);
    const view = await table.view(id);
    expect(view.proposals[0]?.status).to.equal('accepted');
    expect(view.fields.title?.voice.role).to.equal('person');
  });

  it('keeps both texts where they see it differently', async () => {
    const id = await table.goal(table.marie, CAFE);
    await table.write(PAUL, {
      entity: {kind: 'goal', id},
      act: 'propose',
      parents: (await table.view(id)).heads,
      body: {changes: [{field: 'why', value: 'For the money'}]},
    });
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    await marie.tap('I see it differently');
    await marie.write('I see it differently', 'It is for the people, not the money');
    await marie.tap('Save how I see it');
    await marie.until(() => marie.status.includes('Both views are kept.'));
    const [difference] = (await table.view(id)).differing;
    expect(difference?.text).to.equal('It is for the people, not the money');
    expect((await table.view(id)).proposals[0]?.changes[0]?.value).to.equal('For the money');
  });

  it('gives the person’s decisions to nobody else', async () => {
    await table.goal(table.marie, CAFE);
    const paul = await table.seat(PAUL);
    await paul.open(CAFE);
    expect(paul.buttons).not.to.contain('Start this goal');
    expect(paul.text).to.contain('Only the person decides when a goal starts, rests or ends.');
  });

  it('refuses by script what it does not offer by hand', async () => {
    const id = await table.goal(table.marie, CAFE);
    const {heads} = await table.view(id);
    const activate: EntryDraft = {
      entity: {kind: 'goal', id},
      act: 'set',
      parents: heads,
      body: {changes: [{field: 'state', value: 'active'}]},
    };
    const error: unknown = await table.write(PAUL, activate).catch((reason: unknown) => reason);
    expect(error).to.include({code: 'not-allowed'});
    expect((await table.view(id)).status).to.equal('proposed');
  });

  it('shows both versions of what was written in two places at once, and keeps what is chosen', async () => {
    const id = await table.goal(table.marie, CAFE);
    const {heads} = await table.view(id);
    await table.say(table.marie, id, {step: null, field: 'why'}, 'For the people', heads);
    await table.say(table.marie, id, {step: null, field: 'why'}, 'For the smell of coffee', heads);
    const marie = await table.seat(table.marie);
    expect(marie.facts(CAFE)).to.contain('One part was written in two ways');
    await marie.open(CAFE);
    expect(marie.versions).to.have.members(['For the people', 'For the smell of coffee']);
    await marie.tap('Keep this one: For the people');
    await marie.until(() => marie.versions.length === 0);
    const why = (await table.view(id)).fields.why;
    expect(why).to.include({value: 'For the people'});
    expect(why?.conflict).to.deep.equal([]);
  });

  it('ties an agreement to the words agreed to', async () => {
    const id = await table.goal(table.marie, CAFE);
    const paul = await table.seat(PAUL);
    await paul.open(CAFE);
    await paul.tap('I agree with this plan');
    await paul.until(() => paul.part('Who agrees').includes('You agreed on'));
    await table.say(table.marie, id, {step: null, field: 'title'}, 'Work at the library');
    await paul.until(() => paul.goals.includes('Work at the library'));
    expect(paul.part('Who agrees')).to.contain('before this changed: What I want');
    expect(paul.buttons).to.contain('I agree with this plan');
  });

  it('shows what others write at once, and leaves the caret and unsaved words alone', async () => {
    const id = await table.goal(table.marie, CAFE);
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    await marie.tap('Write: Why it matters');
    await marie.write('Why it matters', 'Because I like it');
    marie.caret = 7;
    const before = marie.element;
    await table.step(PAUL, id, 'Call Denise');
    await marie.until(() => marie.steps.includes('Call Denise'));
    expect(marie.element).to.equal(before);
    expect(marie.written('Why it matters')).to.equal('Because I like it');
    expect(marie.caret).to.equal(7);
    expect(marie.focused).to.equal('Why it matters');
  });

  it('says when somebody writes in the same place meanwhile, and keeps both', async () => {
    const id = await table.goal(table.marie, CAFE);
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    await marie.tap('Write: Why it matters');
    await marie.write('Why it matters', 'Because I like it');
    await table.say(table.marie, id, {step: null, field: 'why'}, 'Written on my phone');
    await marie.until(() => marie.text.includes('Someone changed this while you were writing.'));
    await marie.tap('Save');
    await marie.until(() => marie.versions.length === 2);
    expect(marie.versions).to.have.members(['Because I like it', 'Written on my phone']);
  });

  it('talks in a thread that everybody reads, and keeps notes that nobody else does', async () => {
    await table.goal(table.marie, CAFE);
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    await marie.tap('Add a message');
    await marie.write('Add a message', 'Could we call together?');
    await marie.tap('Send');
    await marie.until(() => marie.part('Talking about it').includes('Could we call together?'));
    await marie.tap('Write a note');
    await marie.write('Write a note', 'zebra in the attic');
    await marie.tap('Keep this note');
    await marie.until(() => marie.part('Notes for me only').includes('zebra in the attic'));
    const sylvie = await table.seat(SYLVIE);
    await sylvie.open(CAFE);
    await sylvie.until(() => sylvie.part('Talking about it').includes('Could we call together?'));
    expect(sylvie.text).not.to.contain('zebra');
  });

  it('shows a private goal to nobody else, in no event and no export of theirs', async () => {
    const heard: string[] = [];
    const hear = (event: Event): unknown => heard.push(event.type);
    for (const type of ['avec-goal-proposed', 'avec-goal-changed']) addEventListener(type, hear);
    const marie = await table.seat(table.marie);
    await marie.tap('Write a first goal');
    await marie.write('What I want', 'zebra in the attic');
    await marie.check('Private: only for me');
    await marie.tap('Save this goal');
    await marie.until(() => marie.goals.length === 1);
    for (const type of ['avec-goal-proposed', 'avec-goal-changed']) removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
    const paul = await table.seat(PAUL);
    expect(paul.text).not.to.contain('zebra');
    expect(await table.as(PAUL).exportAll()).not.to.contain('zebra');
  });

  it('shares a private goal as a copy', async () => {
    await table.goal(table.marie, CAFE, {private: true});
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    await marie.tap('Share this goal');
    await marie.until(() => marie.goals.length === 2);
    const paul = await table.seat(PAUL);
    expect(paul.goals).to.deep.equal([CAFE]);
  });

  it('tells the page what happened, and not a word of it', async () => {
    const marie = await table.seat(table.marie);
    await marie.tap('Write a first goal');
    await marie.write('What I want', 'zebra in the attic');
    const proposed = oneEvent(document, 'avec-goal-proposed') as unknown as Promise<GoalProposedEvent>;
    await marie.tap('Save this goal');
    const {detail} = await proposed;
    expect(Object.keys(detail)).to.have.members(['goalId', 'entryId', 'role']);
    expect(JSON.stringify(detail)).not.to.contain('zebra');
    const activated = oneEvent(document, 'avec-goal-activated') as unknown as Promise<GoalActivatedEvent>;
    await marie.until(() => marie.text.includes('Start this goal'));
    await marie.tap('Start this goal');
    expect((await activated).detail).to.include({role: 'person'});
  });

  it('is closed to managers', async () => {
    await table.goal(table.marie, CAFE);
    const editor = await table.seat({role: 'manager', ref: 'ma-1'});
    expect(editor.text).to.contain('They are not open to your role.');
    expect(editor.text).not.to.contain(CAFE);
  });

  it('leaves nothing of a former record on the screen', async () => {
    await table.goal(table.marie, CAFE);
    const editor = await table.seat(table.marie);
    await editor.open(CAFE);
    const provider = editor.element.closest('avec-provider');
    if (provider) provider.subject = `p-${crypto.randomUUID()}`;
    await editor.until(() => editor.goals.length === 0 && editor.buttons.length > 0);
    expect(editor.text).not.to.contain(CAFE);
  });

  it('reads a proposal as accessible text', async () => {
    const id = await table.goal(table.marie, CAFE);
    await table.write(PAUL, {
      entity: {kind: 'goal', id},
      act: 'propose',
      parents: (await table.view(id)).heads,
      body: {changes: [{field: 'title', value: 'Work at the library'}]},
    });
    const marie = await table.seat(table.marie);
    await marie.open(CAFE);
    expect(marie.text).to.contain('[removed: café again]').and.to.contain('[added: library]');
    await expect(marie.element).to.be.accessible();
  });
});
