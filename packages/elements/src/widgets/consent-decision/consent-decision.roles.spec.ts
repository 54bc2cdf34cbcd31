import {expect} from '@open-wc/testing';

import {consentTo, LUC, NADIA, PAUL, Table} from './consent-decision.fixture.js';

const SELF = 'I decide for myself';

describe('avec-consent-decision and who looks at it', () => {
  let table: Table;
  beforeEach(() => (table = new Table()));
  afterEach(() => table.leave());

  it('has a representative say what gives them the role', async () => {
    const consent = await table.seat(LUC);
    expect(consent.deciders).to.deep.equal([
      'I am the parent or tutor of a child under 14',
      'I decide in the place of the person',
    ]);
    await consent.decideAs('I decide in the place of the person');
    await consent.answer('I choose');
    expect(consent.problem).to.equal('Write in a few words what gives you this role.');
    await consent.until(() => consent.focused === 'What gives you this role?');
    await consent.write('What gives you this role?', 'A mandate');
    await consent.answer('I choose');
    await consent.until(() => consent.standing === 'Agreed');
    const view = await table.view();
    expect(view?.decisions[0]?.body?.decidedBy).to.deep.equal({kind: 'substitute', basis: 'A mandate'});
  });

  it('takes the age rule of the definition or of its law, and asks nobody’s age where it knows none', async () => {
    const elsewhere = consentTo({jurisdiction: 'FR'});
    expect((await table.seat(table.marie, {definition: elsewhere})).deciders).to.deep.equal([SELF]);
    const statute = {en: 'Public Health Code', 'fr-CA': 'Code de la santé publique'};
    const ageRule = {id: 'fr-16', decidesFrom: 16, statute, source: 'https://www.legifrance.gouv.fr/'};
    const named = await table.seat(table.marie, {definition: consentTo({jurisdiction: 'FR', ageRule})});
    expect(named.text).to.contain('Public Health Code');
    await named.decideAs('I am a minor of 16 or more, and I decide');
    await named.answer('I choose');
    await named.until(() => named.standing === 'Agreed');
    expect((await table.view())?.decisions[0]?.body?.decidedBy).to.deep.equal({kind: 'minor', rule: 'fr-16'});
  });

  it('is to read for those who support: no answer, no form, no receipt', async () => {
    await table.before({by: table.marie, daysAgo: 100, act: 'give'});
    const consent = await table.seat(PAUL);
    expect(consent.text).to.contain('Only the person decides.');
    expect(consent.standing).to.equal('Agreed, and time to look at it again');
    expect(consent.isAsking).to.equal(false);
    expect(consent.buttons).to.deep.equal(['Print an empty form']);
    expect(consent.history[0]).to.contain('Person using services (Marie)');
  });

  it('tells nothing to those who stand outside', async () => {
    await table.before({by: table.marie, daysAgo: 3, act: 'give'});
    const consent = await table.seat(NADIA);
    expect(consent.text).to.contain('This is between the person and those who support them.');
    expect([consent.standing, consent.history, consent.buttons]).to.deep.equal(['', [], []]);
  });
});
