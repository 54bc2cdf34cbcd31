import type {ConsentDefinition, Party} from '@avec/model';
import {expect, fixture, html} from '@open-wc/testing';

import {comeBackAfter, consentTo, daysAgo, Deciding, NADIA, PAUL, serviceOf} from './consents.fixture.js';
import {WhoSeesWhatHarness} from './who-sees-what.harness.js';
import {WhoSeesWhatElement} from './who-sees-what.js';
import {ProviderElement} from '../provider/index.js';

WhoSeesWhatElement.define();
ProviderElement.define();

const [DOCTOR, TEAM] = [consentTo('doctor'), consentTo('team')];

describe('avec-who-sees-what', () => {
  let life: Deciding;
  beforeEach(() => (life = new Deciding()));
  afterEach(() => life.leave());

  async function show(
    definitions: readonly unknown[] = [DOCTOR, TEAM],
    {actor = life.marie, lang = 'en', embedded = false}: {actor?: Party; lang?: string; embedded?: boolean} = {},
  ): Promise<WhoSeesWhatHarness> {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${life.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        .definitions=${definitions}
        ><avec-who-sees-what ?embedded=${embedded}></avec-who-sees-what
      ></avec-provider>
    `);
    const page = provider.querySelector('avec-who-sees-what');
    if (!page) throw new Error('There is no page.');
    return new WhoSeesWhatHarness(page).ready();
  }

  async function reasonOf(definition: ConsentDefinition): Promise<readonly [boolean, string]> {
    const [use] = (await show([definition])).uses;
    return [use?.isOpen ?? false, use?.text ?? ''];
  }

  it('says what always holds, and that nothing is asked where nothing is', async () => {
    const page = await show([]);
    expect(page.truths).to.include('What you keep for yourself, nobody else sees here.');
    expect(page.truths).to.have.length(5);
    expect(page.text).to.contain('Nothing goes further by consent.');
    expect(page.uses).to.deep.equal([]);
  });

  it('tells each use apart: those that may receive something first, with who, what and until when', async () => {
    await life.decide(TEAM);
    const page = await show();
    expect(page.uses.map(({title, isOpen}) => [title, isOpen])).to.deep.equal([
      ['Share with team', true],
      ['Share with doctor', false],
    ]);
    const [team, doctor] = page.uses;
    expect(team?.text).to.match(/The doctor of team.*Your goals\..*this was agreed to\. Since .*Until .*at the latest/);
    expect(doctor?.text).to.contain('Nothing goes out: not decided yet.');
    expect(doctor?.text).not.to.contain('Since');
  });

  it('lets nothing seem open after no, a withdrawal, an end, or other words', async () => {
    await life.decide(DOCTOR, 'refuse');
    expect(await reasonOf(DOCTOR)).to.satisfy(isClosed('the answer was no'));
    await life.decide(DOCTOR);
    expect((await reasonOf(DOCTOR))[0]).to.equal(true);
    expect(await reasonOf({...DOCTOR, version: '2'})).to.satisfy(isClosed('the words have changed'));
    await life.withdraw(DOCTOR);
    expect(await reasonOf(DOCTOR)).to.satisfy(isClosed('the consent was withdrawn'));
    await life.decide(TEAM, 'give', daysAgo(500));
    expect(await reasonOf(TEAM)).to.satisfy(isClosed('the consent has ended'));
  });

  it('keeps what is to be looked at again among those that may receive something', async () => {
    await life.decide(TEAM, 'give', daysAgo(100));
    const [isOpen, text] = await reasonOf(TEAM);
    expect(isOpen).to.equal(true);
    expect(text).to.contain('It is time to look at it again.');
  });

  it('changes when somebody decides elsewhere', async () => {
    const page = await show([TEAM]);
    await life.decide(TEAM);
    await page.until(() => page.uses[0]?.isOpen === true);
    await life.withdraw(TEAM);
    await page.until(() => page.uses[0]?.isOpen === false);
  });

  it('looks again when somebody comes back to a page that stayed open', async () => {
    await life.decide(TEAM);
    const page = await show([TEAM]);
    expect(page.uses[0]?.isOpen).to.equal(true);
    await comeBackAfter(400, () => page.until(() => page.uses[0]?.isOpen === false));
  });

  it('passes over services, which let nothing out', async () => {
    expect((await show([serviceOf('clinic')])).text).to.contain('This page asks to pass nothing on.');
  });

  it('says that a use cannot be shown, and shows the others', async () => {
    const page = await show([{...DOCTOR, consequencesOfRefusal: undefined}, TEAM]);
    expect(page.text).to.contain('One use cannot be shown on this page. Nothing goes out for it.');
    expect(page.uses.map(({title}) => title)).to.deep.equal(['Share with team']);
    expect((await show([{...DOCTOR, covers: []}])).text).not.to.contain('asks to pass nothing on');
  });

  it('speaks of the person to those who take part, and shows managers nothing', async () => {
    await life.decide(TEAM);
    const page = await show(undefined, {actor: PAUL});
    expect(page.truths[0]).to.equal('The person sees everything they wrote, and what others share here.');
    expect(page.uses).to.have.length(2);
    const closed = await show(undefined, {actor: NADIA});
    expect(closed.text).to.equal('This is between the person and those who support them.');
  });

  it('speaks French', async () => {
    const page = await show(undefined, {lang: 'fr-CA'});
    expect(page.title).to.equal('Qui peut voir quoi');
    expect(page.uses[0]?.text).to.contain('Rien ne sort\u202f: ce n’est pas encore décidé.'.replace(/\s/g, ' '));
  });

  it('leaves the notice and the crisis lines to what it is a part of', async () => {
    expect((await show()).hasCrisisHelp).to.equal(true);
    expect((await show(undefined, {embedded: true})).hasCrisisHelp).to.equal(false);
  });

  it('is accessible, and fits 320 pixels with long words', async () => {
    await life.decide(TEAM);
    await expect((await show()).element).to.be.accessible();
    const word = 'Hexakosioihexekontahexaphobie'.repeat(3);
    const long = {en: word, 'fr-CA': word};
    const page = await show([consentTo('long', {title: long, information: long, recipients: [{id: 'a', name: long}]})]);
    page.element.style.inlineSize = '288px';
    expect(page.uses).to.have.length(1);
    expect(page.overflow).to.equal(0);
  });
});

function isClosed(reason: string) {
  return ([isOpen, text]: readonly [boolean, string]): boolean => !isOpen && text.includes(reason);
}
