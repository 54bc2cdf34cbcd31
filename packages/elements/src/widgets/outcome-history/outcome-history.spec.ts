import type {Entry, OutcomeSession, ScaleDefinition} from '@avec/model';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import type {CareRecord} from '@avec/store';
import {expect, waitUntil} from '@open-wc/testing';

import {answer, happened, MARIE, mount, next, PAUL, Person, refuse} from './outcome-history.fixture.js';
import {OutcomeHistoryElement} from './outcome-history.js';

OutcomeHistoryElement.define();

const TAKE_BACK = 'Take back the session of March 1, 2026';
const ERASE = 'Erase the notes of March 1, 2026';
const ADD = 'Add something that happened';
const SAVE = 'Put it on the time line';

async function entriesOf(record: CareRecord): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for await (const entry of record.entries()) all.push(entry);
  return all;
}

function daysAgo(days: number): string {
  const date = new Date(Date.now() - days * 86_400_000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

describe('avec-outcome-history', () => {
  let person: Person;
  let record: CareRecord;

  beforeEach(() => {
    person = new Person();
    record = person.open();
  });

  afterEach(() => person.forget());

  describe('what is there to read', () => {
    it('says what this is for while there is nothing', async () => {
      const history = await mount(record);
      expect(history.text).to.equal('Nothing has been saved yet. Your first answers will be shown here.');
    });

    it('says that one session is not yet a change', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const history = await mount(record);
      expect(history.text).to.contain('One session so far. Next time you will see what has changed.');
      expect(history.text).to.contain('Here you can put two sessions, or two views, side by side.');
    });

    it('says first, in words, where each theme went', async () => {
      await answer(record, '2026-02-01', {home: 3, friends: 4, money: 5, hope: 6});
      await answer(record, '2026-03-01', {home: 4, friends: 6, money: 2, hope: 6});
      const history = await mount(record);
      expect(history.lines).to.deep.equal([
        'Higher than last time: My home and Friends and my place in the community.',
        'Lower than last time: Day-to-day money.',
        'The same: 1 theme.',
      ]);
    });

    it('says it in French', async () => {
      await answer(record, '2026-02-01', {home: 3});
      await answer(record, '2026-03-01', {home: 4});
      const history = await mount(record, {language: 'fr-CA'});
      expect(history.lines).to.deep.equal(['Plus haut que la dernière fois\u202f: Mon chez-moi.']);
      expect(history.text).to.contain('Le 1er mars 2026, à côté du 1er février 2026');
    });

    it('keeps up with what is saved elsewhere', async () => {
      const history = await mount(record);
      await answer(person.open(PAUL), '2026-03-01', {home: 3});
      await waitUntil(() => history.sessions.length === 1);
      expect(history.sessions).to.deep.equal(['March 1, 2026 Practitioner (Paul)']);
    });

    it('drops everything at once when it is given another record', async () => {
      await answer(record, '2026-03-01', {home: 3}, {note: 'Mine'});
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      history.element.record = null;
      await history.element.updateComplete;
      expect(history.text).to.equal('');
      expect(history.trend).to.be.empty;
    });

    it('drops everything when it is taken off the page, and reads again when it is back', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const history = await mount(record);
      const frame = history.element.parentElement;
      history.element.remove();
      await history.element.updateComplete;
      expect(history.text).to.equal('');
      frame?.append(history.element);
      await waitUntil(() => history.sessions.length === 1);
    });

    it('says so when it cannot be read, and tries again', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const view = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(record), 'view');
      Object.defineProperty(record, 'view', {configurable: true, value: () => Promise.reject(new Error('no'))});
      const history = await mount(record);
      expect(history.alert).to.equal('What was said before could not be read. Nothing is lost.');
      Object.defineProperty(record, 'view', view!);
      await history.press('Try again');
      await waitUntil(() => history.sessions.length === 1);
      expect(history.focused).to.equal('Since last time');
    });

    it('shows nothing any more once the record is closed', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const history = await mount(record);
      record.close();
      await history.element.updateComplete;
      expect(history.text).to.equal('This record is closed on this device.');
    });
  });

  describe('over time', () => {
    it('draws one line for each voice about the chosen theme', async () => {
      await answer(record, '2026-02-01', {home: 3, money: 1});
      await answer(record, '2026-03-01', {home: 4});
      await answer(person.open(PAUL), '2026-03-02', {home: 6});
      const history = await mount(record);
      expect(history.trend.map(({label, role}) => [label, role])).to.deep.equal([
        ['You', 'person'],
        ['Practitioner (Paul)', 'practitioner'],
      ]);
      expect(history.trend[0]?.points.map(({value}) => value)).to.deep.equal([3, 4]);
      await history.choose('Theme', 'Day-to-day money');
      expect(history.trend[0]?.points.map(({value}) => value)).to.deep.equal([1, null]);
    });

    it('tells the versions of a scale apart, and leaves other ranges out of the drawing', async () => {
      await answer(record, '2026-01-01', {home: 40}, {version: '0'});
      await answer(record, '2026-02-01', {home: 3}, {version: '0'});
      await answer(record, '2026-03-01', {home: 4});
      const history = await mount(record);
      expect(history.trend[0]?.points.map(({value, version}) => [value, version])).to.deep.equal([
        [3, '0'],
        [4, '1'],
      ]);
      expect(history.text).to.contain('Some earlier answers were given on another range.');
      expect(history.text).to.contain('The questions have changed since February 1, 2026');
    });

    it('shows private sessions to whose they are, and to nobody else', async () => {
      await answer(record, '2026-03-01', {home: 3}, {audience: 'private'});
      expect((await mount(record)).sessions).to.deep.equal(['March 1, 2026 You For you only']);
      expect((await mount(person.open(PAUL))).text).to.contain('Nothing has been saved yet.');
    });

    it('reads five years of weeks, and earlier ones when asked', async () => {
      const start = Date.UTC(2020, 0, 1);
      const days = Array.from({length: 262}, (_, week) => new Date(start + week * 7 * 86_400_000).toISOString());
      await Promise.all(days.map((day) => answer(record, day.slice(0, 10), {home: 5})));
      const history = await mount(record);
      expect(history.trend[0]?.points.length).to.equal(260);
      expect(history.text).to.contain('Shown from January 15, 2020 on.');
      await history.press('Show earlier answers');
      await waitUntil(() => history.trend[0]?.points.length === 262);
      await waitUntil(() => history.focused === 'Theme');
      expect(history.status).to.equal('Now shown from January 1, 2020 on.');
      expect(history.buttons).not.to.contain('Show earlier answers');
    });
  });

  describe('side by side', () => {
    beforeEach(async () => {
      await answer(record, '2026-01-01', {home: 1, money: 1, days: 1});
      await answer(record, '2026-02-01', {home: 2, money: 2, days: 2});
      await answer(record, '2026-03-01', {home: 3, money: 3, days: 3});
    });

    it('puts the one before beside the latest, unless another is chosen', async () => {
      const history = await mount(record);
      expect(history.radar.map(({on, emphasis}) => [on, emphasis])).to.deep.equal([
        ['2026-03-01', 'latest'],
        ['2026-02-01', 'earlier'],
      ]);
      await history.choose('Compare with', 'January 1, 2026');
      expect(history.radar[1]?.values.slice(0, 3)).to.deep.equal([1, 1, 1]);
    });

    it('puts another voice beside it, both as they are', async () => {
      await answer(person.open(PAUL), '2026-03-05', {home: 6, money: 3});
      const history = await mount(record);
      await history.choose('Compare with', 'Practitioner (Paul), March 5, 2026');
      expect(history.radar.map(({label, role}) => [label, role])).to.deep.equal([
        ['You', 'person'],
        ['Practitioner (Paul)', 'practitioner'],
      ]);
      expect(history.different).to.deep.equal(['My home You 3 Practitioner (Paul) 6']);
      expect(history.text).to.contain('Each view counts as it is. You may want to talk about it.');
    });

    it('says nothing of seeing differently where nobody does', async () => {
      await answer(person.open(PAUL), '2026-03-05', {home: 3});
      expect((await mount(record)).headings).not.to.contain('Seen differently');
    });
  });

  describe('all sessions', () => {
    it('says who answered and how it was written down, each answer and each note', async () => {
      const onBehalfOf = {role: 'person', ref: person.subject, basis: 'dictated'} as const;
      const options = {onBehalfOf, discuss: ['home'], notes: {home: 'Too loud'}, note: 'A long week'};
      await answer(person.open(PAUL), '2026-03-01', {home: 10, money: 'declined', days: 'not-applicable'}, options);
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      expect(history.opened).to.have.length(1);
      for (const words of [
        'Answers from: You',
        'Typed as told, by: Practitioner (Paul)',
        'My home 10 of 10, Very good Wants to talk about it Too loud',
        'Day-to-day money I’d rather not say',
        'My days Does not apply',
        'About all of it A long week',
      ]) {
        expect(history.opened[0]).to.contain(words);
      }
    });

    it('draws only what stands open', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const history = await mount(record);
      expect(history.opened).to.be.empty;
      await history.toggle('March 1, 2026 You');
      await history.toggle('March 1, 2026 You');
      expect(history.opened).to.be.empty;
    });

    it('lists twenty, and more when asked', async () => {
      for (let day = 1; day <= 27; day++) await answer(record, `2026-01-${String(day).padStart(2, '0')}`, {home: 3});
      const history = await mount(record);
      expect(history.sessions).to.have.length(20);
      await history.press('Show more sessions (7)');
      await waitUntil(() => history.focused === 'January 7, 2026 You');
      expect(history.sessions).to.have.length(27);
    });

    it('shows both statements of a conflict, with who and when', async () => {
      const id = await answer(record, '2026-03-01', {home: 3});
      const [session] = await record.view<OutcomeSession>('outcome');
      const say = (value: number) =>
        ({
          entity: {kind: 'outcome', id},
          act: 'set',
          parents: session!.heads,
          body: {item: 'home', answer: {kind: 'rated', value}, important: false, discuss: false, note: ''},
        }) as const;
      await record.append(say(5));
      await record.append(say(7));
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      expect(history.opened[0]).to.match(/Both are kept\. You, .*7 of 10.* You, .*5 of 10/);
    });

    it('opens everything for paper, and closes it again', async () => {
      await answer(record, '2026-03-01', {home: 3});
      await happened(record, '2026-02-01', 'I moved');
      const history = await mount(record);
      dispatchEvent(new Event('beforeprint'));
      expect([history.opened.length, history.events.length]).to.deep.equal([1, 1]);
      dispatchEvent(new Event('afterprint'));
      await history.element.updateComplete;
      expect([history.opened.length, history.events.length]).to.deep.equal([0, 0]);
    });

    it('tells the score where the definition adds up', async () => {
      const scoring = {method: 'sum', missing: {minimum: 2, prorate: false}} as const;
      const scale: ScaleDefinition = {...tourDhorizon, id: 'adds-up', scoring};
      await answer(record, '2026-02-01', {home: 3}, {scale});
      await answer(record, '2026-03-01', {home: 3, money: 4}, {scale});
      const history = await mount(record, {scale});
      await history.toggle('March 1, 2026 You');
      await history.toggle('February 1, 2026 You');
      expect(history.opened[0]).to.contain('Total: 7 of 100');
      expect(history.opened[1]).to.contain('No total: 1 of 10 answered. It takes at least 2.');
    });
  });

  describe('taking back', () => {
    it('says what will happen, and does nothing when it is left', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      await history.press(TAKE_BACK);
      await waitUntil(() => history.focused.startsWith('This session will leave every list and chart.'));
      await history.press('Leave it as it is');
      await waitUntil(() => history.focused === TAKE_BACK);
      expect(history.sessions).to.have.length(1);
    });

    it('takes a session out of every view, leaves it in the history and tells the page', async () => {
      const audience = 'private';
      await answer(record, '2026-02-01', {home: 3});
      const sessionId = await answer(record, '2026-03-01', {home: 3}, {audience});
      const history = await mount(record);
      await history.toggle('March 1, 2026 You For you only');
      await history.press(TAKE_BACK);
      const told = next(history.element, 'avec-outcome-withdrawn');
      await history.press('Take it back');
      expect(await told).to.deep.equal({sessionId});
      await waitUntil(() => history.focused === 'February 1, 2026 You');
      expect(history.sessions).to.have.length(1);
      expect(history.status).to.equal('The session of March 1, 2026 is taken back.');
      const entries = (await entriesOf(record)).filter(({entity}) => entity.id === sessionId);
      expect(entries.map(({act, audience: seen}) => [act, seen])).to.deep.equal([
        ['record', audience],
        ['withdraw', audience],
      ]);
      expect(entries[1]?.parents).to.deep.equal([entries[0]?.id]);
    });

    it('is not offered for the words of others, nor in a record that can only be read', async () => {
      await answer(person.open(PAUL), '2026-03-01', {home: 3}, {note: 'Seen'});
      const history = await mount(record);
      await history.toggle('March 1, 2026 Practitioner (Paul)');
      expect(history.buttons).not.to.include.members([TAKE_BACK]);
      const status = {phase: 'read-only', reason: 'newer', blocked: false, lost: false};
      Object.defineProperty(record, 'status', {value: status});
      history.element.requestUpdate();
      await history.element.updateComplete;
      expect(history.text).to.contain('You can read it here, not change it.');
      expect(history.buttons).not.to.contain(ADD);
    });

    it('says so when it fails, and tells the page only why', async () => {
      await answer(record, '2026-03-01', {home: 3});
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      await history.press(TAKE_BACK);
      refuse(record, 'quota');
      const told = next(history.element, 'avec-save-failed');
      await history.press('Take it back');
      expect(await told).to.deep.equal({reason: 'quota'});
      await waitUntil(() => history.alert === 'There is no room left on this device. Nothing has changed.');
      expect(history.sessions).to.have.length(1);
    });
  });

  describe('erasing notes', () => {
    it('takes the words out of the record, those that were corrected too, and leaves the answers', async () => {
      const id = await answer(record, '2026-03-01', {home: 3}, {notes: {home: 'First words'}, note: 'Whole words'});
      const [session] = await record.view<OutcomeSession>('outcome');
      const body = {item: 'home', answer: {kind: 'rated', value: 4}, important: false, discuss: false} as const;
      const entity = {kind: 'outcome', id} as const;
      await record.append({entity, act: 'set', parents: session!.heads, body: {...body, note: 'Later words'}});
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      await history.press(ERASE);
      expect(history.text).to.contain('This cannot be undone.');
      await history.press('Erase for good');
      await waitUntil(() => history.status === 'The notes are erased.');
      expect(history.opened[0]).to.contain('My home 4 of 10 There was a note here. It was erased.');
      expect(await record.exportAll()).not.to.contain('words');
      await waitUntil(() => history.focused === 'March 1, 2026 You');
      expect(history.buttons).not.to.contain(ERASE);
    });
  });

  describe('what happened', () => {
    beforeEach(() => answer(record, '2026-03-01', {home: 3}));

    it('is put on the time line by the person, and told to the page without its words', async () => {
      const history = await mount(record);
      await history.press(ADD);
      await waitUntil(() => history.focused === 'What happened?');
      expect(history.lastDay).to.equal(daysAgo(0));
      await history.write('I moved', daysAgo(3));
      const told = next(history.element, 'avec-annotation-recorded');
      await history.press(SAVE);
      expect(Object.keys((await told) as object)).to.deep.equal(['annotationId']);
      expect(history.status).to.equal('It is on the time line.');
      expect(history.marked.map(({on, text}) => [on, text])).to.deep.equal([[daysAgo(3), 'I moved']]);
      await waitUntil(() => history.focused === ADD);
      expect(await record.drafts.read('annotation/person:marie')).to.deep.equal({});
    });

    it('is kept for the person alone when they say so', async () => {
      const history = await mount(record);
      await history.press(ADD);
      await history.write('Mine alone');
      await history.tickPrivate();
      const told = next(history.element, 'avec-annotation-recorded');
      await history.press(SAVE);
      await told;
      await history.toggle('All that happened (1)');
      expect(history.events[0]).to.contain('Mine alone For you only');
      expect((await mount(person.open(PAUL))).marked).to.be.empty;
    });

    it('says what is missing, and lands where it is', async () => {
      const history = await mount(record);
      await history.press(ADD);
      await history.press(SAVE);
      await waitUntil(() => history.focused === 'What happened?');
      expect(history.alert).to.equal('Say what happened, in a few words.');
      await history.write('Tomorrow', daysAgo(-1));
      await history.press(SAVE);
      await waitUntil(() => history.focused === 'When?');
      expect(history.alert).to.equal('Choose today or an earlier day.');
      expect((await entriesOf(record)).length).to.equal(1);
    });

    it('keeps what is being written, and what could not be saved stays on the screen', async () => {
      const history = await mount(record);
      await history.press(ADD);
      await history.write('Half a sen', daysAgo(2));
      await waitUntil(async () => (await record.drafts.read('annotation/person:marie'))['text'] === 'Half a sen');
      const again = await mount(record);
      await waitUntil(() => again.written !== null);
      expect(again.written).to.deep.equal({text: 'Half a sen', on: daysAgo(2)});
      refuse(record, 'unavailable');
      await history.press(SAVE);
      await waitUntil(() => history.alert === 'This could not be saved. Nothing has changed.');
      expect(history.written?.text).to.equal('Half a sen');
    });

    it('is forgotten when the person cancels', async () => {
      const history = await mount(record);
      await history.press(ADD);
      await history.write('Never mind');
      await history.press('Cancel');
      await waitUntil(() => history.focused === ADD);
      expect(history.written).to.equal(null);
      await waitUntil(async () => Object.keys(await record.drafts.read('annotation/person:marie')).length === 0);
    });

    it('is changed by the person', async () => {
      const annotationId = await happened(record, '2026-02-20', 'I mooved');
      const history = await mount(record);
      await history.toggle('All that happened (1)');
      await history.press('Change: I mooved');
      expect(history.written).to.deep.equal({text: 'I mooved', on: '2026-02-20'});
      await history.write('I moved');
      const told = next(history.element, 'avec-annotation-recorded');
      await history.press(SAVE);
      expect(await told).to.deep.equal({annotationId});
      expect(history.events[0]).to.contain('February 20, 2026 I moved');
      await waitUntil(() => history.focused === 'Change: I moved');
    });

    it('is removed with its words, after saying that it cannot be undone', async () => {
      const annotationId = await happened(record, '2026-02-20', 'Secret words');
      const history = await mount(record);
      await history.toggle('All that happened (1)');
      await history.press('Remove: Secret words');
      expect(history.text).to.contain('This cannot be undone.');
      const told = next(history.element, 'avec-annotation-withdrawn');
      await history.press('Remove for good');
      expect(await told).to.deep.equal({annotationId});
      await waitUntil(() => history.focused === ADD);
      expect(history.marked).to.be.empty;
      expect(await record.exportAll()).not.to.contain('Secret words');
    });

    it('is read by others who take part, and written by none of them', async () => {
      await happened(record, '2026-03-02', 'I moved');
      const history = await mount(person.open(PAUL));
      await history.toggle('All that happened (1)');
      expect(history.events).to.deep.equal(['March 2, 2026 I moved']);
      expect(history.buttons).not.to.contain(ADD);
    });

    it('is written by a representative in the person’s name', async () => {
      const history = await mount(person.open({role: 'representative', ref: 'lou', name: 'Lou'}));
      await history.press(ADD);
      await history.write('She moved');
      const told = next(history.element, 'avec-annotation-recorded');
      await history.press(SAVE);
      await told;
      const [, entry] = await entriesOf(record);
      expect(entry?.onBehalfOf).to.deep.equal({role: 'person', ref: person.subject, basis: 'representative'});
    });
  });

  describe('for everybody', () => {
    for (const language of ['en', 'fr-CA']) {
      it(`has nothing that axe objects to, in ${language}`, async () => {
        await answer(record, '2026-02-01', {home: 3, money: 3, days: 4});
        await answer(record, '2026-03-01', {home: 4, money: 3, days: 2}, {note: 'A note'});
        await answer(person.open(PAUL), '2026-03-02', {home: 6, money: 3, days: 4});
        await happened(record, '2026-02-10', 'I moved');
        const history = await mount(record, {language});
        for (const summary of history.sessions) await history.toggle(summary);
        const add = history.buttons.find((name) => /^(Add|Ajouter)/.test(name));
        await history.press(add ?? '');
        await expect(history.element).to.be.accessible();
      });
    }

    it('has targets of at least 44 pixels', async () => {
      await answer(record, '2026-02-01', {home: 3});
      await answer(record, '2026-03-01', {home: 3}, {note: 'A note'});
      const history = await mount(record);
      await history.toggle('March 1, 2026 You');
      await history.press(ADD);
      expect(history.smallestTarget).to.be.at.least(44);
    });

    it('writes no answer, note or name into its own attributes', async () => {
      await answer(record, '2026-03-01', {home: 3}, {note: 'A note'});
      const history = await mount(record);
      expect(history.element.getAttributeNames()).to.be.empty;
      expect(MARIE.name && history.element.outerHTML).not.to.contain('Marie');
    });
  });
});
