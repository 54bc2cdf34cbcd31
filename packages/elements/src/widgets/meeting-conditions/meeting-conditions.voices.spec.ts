import {expect} from '@open-wc/testing';

import {Home, LUC, NADIA, PAUL} from './meeting-conditions.fixture.js';

const COMFORT = 'How at ease are you with meeting at a distance?';

describe('avec-meeting-conditions to several voices', () => {
  let home: Home;
  beforeEach(() => (home = new Home()));
  afterEach(() => home.leave());

  it('shows others what the person said, to read', async () => {
    await home.say(home.marie, {comfort: 'not-at-all'});
    const paul = await home.seat(PAUL);
    expect(paul.said).to.deep.equal({[COMFORT]: 'Not at all'});
    expect(paul.text).to.contain('Person using services (Marie)');
    expect(paul.buttons).to.deep.equal(['Print the questions']);
  });

  it('keeps the representative’s voice beside the person’s', async () => {
    await home.say(LUC, {comfort: 'a-little'});
    await home.say(home.marie, {comfort: 'very'});
    const marie = await home.seat(home.marie);
    expect(marie.said).to.deep.equal({[COMFORT]: 'Very'});
    expect(marie.text).to.contain('What others say').and.to.contain('Legal representative (Luc)');
  });

  it('is closed to managers', async () => {
    await home.say(home.marie, {safeWord: 'Umbrella'});
    const conditions = await home.seat(NADIA);
    expect(conditions.text).to.contain('Your role sees numbers only.').and.not.to.contain('Umbrella');
  });
});
