import {RecordError} from '@avec/store';
import {expect, oneEvent} from '@open-wc/testing';

import {Home} from './meeting-conditions.fixture.js';

const COMFORT = 'How at ease are you with meeting at a distance?';
const WHERE = 'Where would you be?';
const SAVE = 'Save my answers';

describe('avec-meeting-conditions and what is said there', () => {
  let home: Home;
  beforeEach(() => (home = new Home()));
  afterEach(() => home.leave());

  async function written() {
    const conditions = await home.seat(home.marie);
    await conditions.tap('Answer the questions');
    await conditions.write(WHERE, 'My kitchen');
    return conditions;
  }

  it('keeps every word where saving fails, says why, and tells the page', async () => {
    const conditions = await written();
    const record = conditions.element.closest('avec-provider')?.record;
    if (!record) throw new Error('There is no record.');
    const refuse = () => Promise.reject(new RecordError('quota', 'No room.'));
    Object.defineProperty(record, 'append', {value: refuse, configurable: true});
    const told = oneEvent(conditions.element, 'avec-save-failed');
    await conditions.tap(SAVE);
    expect((await told).detail).to.deep.equal({reason: 'quota'});
    await conditions.until(() => conditions.problem.startsWith('There is no room left on this device.'));
    expect(conditions.written(WHERE)).to.equal('My kitchen');
    expect(conditions.buttons).to.contain('Keep a copy of my words');
    Reflect.deleteProperty(record, 'append');
    await conditions.until(() => conditions.buttons.includes(SAVE));
    await conditions.tap(SAVE);
    await conditions.until(() => conditions.said[WHERE] === 'My kitchen');
    expect(conditions.problem).to.equal('');
  });

  it('keeps both where two devices changed it unknown to one another, and lets one choose', async () => {
    const id = await home.say(home.marie, {comfort: 'very'});
    const [{heads} = {heads: []}] = await home.views(home.marie);
    await home.change(home.marie, id, {comfort: 'a-little'}, heads);
    await home.change(home.marie, id, {comfort: 'not-at-all'}, heads);
    const conditions = await home.seat(home.marie);
    expect(conditions.versions).to.have.length(2);
    expect(conditions.versions.join()).to.contain('A little').and.to.contain('Not at all');
    await conditions.keepFirst();
    await conditions.until(() => conditions.versions.length === 0);
    const [view] = await home.views(home.marie);
    expect(view?.conflict).to.deep.equal([]);
    await conditions.tap('Undo');
    await conditions.until(() => conditions.status.startsWith('Undone.'));
  });

  it('keeps both where two devices said it first, lets one choose, and takes both back in one step', async () => {
    await home.say(home.marie, {comfort: 'very'});
    await home.say(home.marie, {comfort: 'not-at-all'});
    const conditions = await home.seat(home.marie);
    expect(conditions.versions).to.have.length(2);
    await conditions.keepFirst();
    await conditions.until(() => conditions.versions.length === 0);
    expect(await home.views(home.marie)).to.have.length(1);
    await conditions.tap('Undo');
    await conditions.until(() => conditions.versions.length === 2);
    await conditions.tap('Take my answers back');
    await conditions.until(() => conditions.buttons.includes('Answer the questions'));
    expect(await home.views(home.marie)).to.deep.equal([]);
  });

  it('says that the same was changed elsewhere while one wrote, and keeps both', async () => {
    const id = await home.say(home.marie, {where: 'My kitchen'});
    const [{heads} = {heads: []}] = await home.views(home.marie);
    const conditions = await home.seat(home.marie);
    await conditions.tap('Change');
    await conditions.write(WHERE, 'My car');
    await home.change(home.marie, id, {where: 'The library'}, heads);
    await conditions.until(() => conditions.text.includes('Someone changed this while you were writing.'));
    expect(conditions.written(WHERE)).to.equal('My car');
    await conditions.tap(SAVE);
    await conditions.until(() => conditions.versions.length === 2);
  });

  it('does not undo what was said elsewhere in another place', async () => {
    const id = await home.say(home.marie, {where: 'My kitchen'});
    const [{heads} = {heads: []}] = await home.views(home.marie);
    const conditions = await home.seat(home.marie);
    await conditions.tap('Change');
    await conditions.answer(COMFORT, 'Very');
    await home.change(home.marie, id, {where: 'The library'}, heads);
    await conditions.until(() => conditions.written(WHERE) === 'The library');
    await conditions.tap(SAVE);
    await conditions.until(() => conditions.said[COMFORT] === 'Very');
    expect(conditions.said[WHERE]).to.equal('The library');
    expect(conditions.versions).to.deep.equal([]);
  });

  it('lets no answer out of the widget as it is given', async () => {
    const conditions = await written();
    const heard: string[] = [];
    for (const type of ['input', 'change']) conditions.element.addEventListener(type, () => heard.push(type));
    await conditions.answer(COMFORT, 'Very');
    await conditions.write(WHERE, 'My car');
    expect(heard).to.deep.equal([]);
  });

  it('saves once, however often the button is tapped', async () => {
    const conditions = await written();
    await Promise.all([1, 2, 3].map(() => conditions.tap(SAVE)));
    await conditions.until(() => conditions.said[WHERE] !== undefined);
    expect(await home.views(home.marie)).to.have.length(1);
  });

  it('leaves nothing of one record on the screen of another', async () => {
    const conditions = await written();
    const provider = conditions.element.closest('avec-provider');
    if (provider) provider.subject = `p-${crypto.randomUUID()}`;
    await conditions.until(() => conditions.buttons.includes('Answer the questions'));
    await conditions.tap('Answer the questions');
    expect(conditions.written(WHERE)).to.equal('');
  });

  it('shows what was erased as erased', async () => {
    const id = await home.say(home.marie, {comfort: 'very', where: 'My kitchen'});
    const [view] = await home.views(home.marie);
    const entity = {kind: 'conditions', id} as const;
    const body = {target: view?.by ?? ''};
    await home.as(home.marie).append({entity, act: 'redact', parents: view?.heads ?? [], body});
    const conditions = await home.seat(home.marie);
    expect(conditions.text).to.contain('They were erased.').and.not.to.contain('My kitchen');
    expect(conditions.said).to.deep.equal({[COMFORT]: 'Very'});
  });

  it('can only be read where the record can', async () => {
    await home.say(home.marie, {where: 'My kitchen'});
    const conditions = await home.seat(home.marie);
    const record = conditions.element.closest('avec-provider')?.record;
    const status = {phase: 'read-only', reason: 'newer', blocked: false, lost: false};
    if (record) Object.defineProperty(record, 'status', {value: status});
    conditions.element.requestUpdate();
    await conditions.until(() => !conditions.buttons.includes('Change'));
    expect(conditions.buttons).to.deep.equal(['Print my answers', 'Print the questions']);
    expect(conditions.said[WHERE]).to.equal('My kitchen');
  });
});
