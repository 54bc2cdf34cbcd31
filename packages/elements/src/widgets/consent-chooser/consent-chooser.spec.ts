import type {FaultEvent} from '../../foundation/events/fault-event.js';
import {expect} from '@open-wc/testing';

import {Choosing} from './consent-chooser.fixture.js';
import {comeBackAfter, consentTo, daysAgo, LUC, NADIA, PAUL, serviceOf} from '../who-sees-what/consents.fixture.js';

const [CLINIC, DOCTOR, TEAM] = [serviceOf('clinic'), consentTo('doctor'), consentTo('team')];
const ALL = [DOCTOR, CLINIC, TEAM];
const [MODES, PLANS] = ['Ways to meet', 'Plans in case something goes wrong'];
const CONDITIONS = 'Where I would be, and with what';
const BACK = 'All choices';

describe('avec-consent-chooser', () => {
  let life: Choosing;
  beforeEach(() => (life = new Choosing()));
  afterEach(() => life.leave());

  describe('at a glance', () => {
    it('tells the acts apart, each part with where it stands and one button', async () => {
      const chooser = await life.seat({definitions: ALL});
      expect(chooser.title).to.equal('My choices');
      expect(chooser.acts).to.deep.equal(['How I want to meet', 'Services', 'My information', 'Getting ready']);
      expect(chooser.cards).to.deep.equal([
        {title: MODES, standing: 'Nothing said yet', lines: [], button: 'Say what I prefer'},
        {title: 'Be followed by clinic', standing: 'Not decided yet', lines: [], button: 'Read and decide'},
        undecided('Share with doctor'),
        undecided('Share with team'),
        {title: CONDITIONS, standing: 'Nothing said yet', lines: [], button: 'Answer the questions'},
        {title: PLANS, standing: 'Nothing said yet', lines: [], button: 'Write the plans'},
      ]);
      expect(chooser.review).to.equal('');
    });

    it('names each button with the part it opens', async () => {
      const chooser = await life.seat({definitions: [DOCTOR]});
      expect(chooser.buttons).to.include.members(['Read and decide: Share with doctor', `Say what I prefer: ${MODES}`]);
    });

    it('says plainly that nothing is asked where the page asks nothing', async () => {
      const chooser = await life.seat();
      expect(chooser.acts).to.deep.equal(['How I want to meet', 'Getting ready']);
      expect(chooser.text).to.contain(
        'This page asks for no agreement: neither to services nor to a use of information.',
      );
    });

    it('tells what is preferred: first, otherwise, and on which day', async () => {
      await life.prefer(life.marie, {kind: 'mode', mode: 'phone'}, {second: {kind: 'mode', mode: 'inPerson'}});
      const {standing, lines, button} = (await life.seat()).card(MODES);
      expect([standing, ...lines]).to.deep.equal(['First: Phone', 'If that cannot be: In person', 'On March 2, 2026.']);
      expect(button).to.equal('See or change');
    });

    it('keeps silence, no preference and wanting to talk apart, and knows a choice by occasion', async () => {
      await life.prefer(life.marie, {kind: 'talk-first'});
      expect((await life.seat()).card(MODES).standing).to.equal('To talk about it first');
      await life.prefer(life.marie, {kind: 'no-preference'}, {on: '2026-03-04'});
      expect((await life.seat()).card(MODES).standing).to.equal('No preference');
      const situations = [{situation: 'first-meeting', choice: {kind: 'mode', mode: 'video'}}] as const;
      await life.prefer(life.marie, {kind: 'unanswered'}, {on: '2026-03-05', situations});
      expect((await life.seat()).card(MODES).standing).to.equal('It depends on the occasion');
    });

    it('tells whose preference it is where several speak, one’s own first', async () => {
      await life.prefer(LUC, {kind: 'mode', mode: 'inPerson'});
      await life.prefer(life.marie, {kind: 'mode', mode: 'phone'});
      const {standing, lines} = (await life.seat({actor: LUC})).card(MODES);
      expect(standing).to.equal('First: In person — You');
      expect(lines).to.contain('First: Phone — Person using services (Marie)');
    });

    it('tells how each consent stands, with its days', async () => {
      await life.decide(DOCTOR);
      await life.decide(TEAM, 'refuse');
      await life.decide(CLINIC);
      await life.withdraw(CLINIC);
      const chooser = await life.seat({definitions: ALL});
      const doctor = chooser.card('Share with doctor');
      expect([doctor.standing, doctor.button]).to.deep.equal(['Agreed', 'See or change']);
      expect(doctor.lines.join(' ')).to.match(/^On .*\. To review on .*\. Ends after .*, unless agreed to again\.$/);
      expect(chooser.card('Share with team').standing).to.equal('Refused');
      expect(chooser.card('Share with team').lines.at(-1)).to.equal('Nothing is let out for it.');
      // A service lets nothing out either way.
      expect(chooser.card('Be followed by clinic').standing).to.equal('Consent withdrawn');
      expect(chooser.card('Be followed by clinic').lines).to.have.length(1);
    });

    it('asks quietly to look again, and never once it has ended or was worded otherwise', async () => {
      await life.decide(DOCTOR, 'give', daysAgo(100));
      await life.decide(TEAM, 'give', daysAgo(500));
      await life.decide(CLINIC);
      const chooser = await life.seat({definitions: [DOCTOR, TEAM, {...CLINIC, version: '2'}]});
      expect(chooser.review).to.equal(
        'Time to look again at: Share with doctor. It still holds. It never goes on by itself.',
      );
      expect(chooser.card('Share with doctor').button).to.equal('Look at it again');
      expect(chooser.card('Share with team').standing).to.equal('Agreed, and ended');
      expect(chooser.card('Share with team').button).to.equal('Read and decide');
      expect(chooser.card('Be followed by clinic').standing).to.equal('The words have changed since the decision');
    });

    it('tells of what was prepared, and of two ways to write one part', async () => {
      await life.conditions({comfort: 'fairly'});
      await life.plan(life.marie, 'contactName', 'Sylvie');
      await life.plan(PAUL, 'whoCalls', 'practitioner');
      const chooser = await life.seat();
      expect(chooser.card(CONDITIONS)).to.deep.include({standing: 'Answered', lines: ['On March 3, 2026.']});
      expect(chooser.card(PLANS)).to.deep.include({standing: '2 of 9 parts are written', lines: []});
      await life.plan(PAUL, 'contactName', 'Ali');
      await chooser.until(() => chooser.card(PLANS).lines.length > 0);
      expect(chooser.card(PLANS).lines).to.deep.equal(['Some of it was written in two ways.']);
    });

    it('changes when something is decided elsewhere', async () => {
      const chooser = await life.seat({definitions: [DOCTOR]});
      await life.decide(DOCTOR);
      await chooser.until(() => chooser.card('Share with doctor').standing === 'Agreed');
    });

    it('looks again when somebody comes back to a page that stayed open', async () => {
      await life.decide(DOCTOR);
      const chooser = await life.seat({definitions: [DOCTOR]});
      expect(chooser.review).to.equal('');
      await comeBackAfter(100, () => chooser.until(() => chooser.review !== ''));
    });

    it('shows a refused consent as a problem, tells the page, and asks the rest', async () => {
      const faults: FaultEvent[] = [];
      const wrong = {...DOCTOR, consequencesOfRefusal: undefined};
      const chooser = await life.seat({
        definitions: [wrong, TEAM],
        prepare: (page) => page.addEventListener('avec-fault', (event) => faults.push(event)),
      });
      expect(chooser.text).to.contain(
        'One question cannot be shown on this page. Nobody is asked, and nothing is lost.',
      );
      expect(chooser.text).not.to.contain('This page asks for no agreement');
      expect(chooser.cards.map(({title}) => title))
        .to.include('Share with team')
        .and.not.include('Share with doctor');
      await chooser.until(() => faults.length > 0);
      expect(faults.map(({detail}) => detail.code)).to.deep.equal(['definition-invalid']);
      expect(faults[0]?.detail.faults[0]?.path).to.match(/^doctor: consequencesOfRefusal/);
    });
  });

  describe('a part', () => {
    it('opens alone, says where one is, and takes the focus', async () => {
      const chooser = await life.seat({definitions: ALL});
      await chooser.tap('Read and decide: Share with doctor');
      await chooser.until(() => chooser.focused !== '');
      expect(chooser.focused).to.equal('3 of 6: Share with doctor');
      expect(chooser.parts).to.deep.equal(['avec-consent-decision doctor']);
      expect(chooser.part('avec-consent-decision').embedded).to.equal(true);
      expect(chooser.cards).to.deep.equal([]);
    });

    it('closes with the focus on the button it was opened with', async () => {
      const chooser = await life.seat({definitions: ALL});
      await chooser.tap(`Answer the questions: ${CONDITIONS}`);
      expect(chooser.parts).to.deep.equal(['avec-meeting-conditions']);
      await chooser.tap(BACK);
      await chooser.until(() => chooser.focused !== '');
      expect(chooser.focused).to.equal(`Answer the questions: ${CONDITIONS}`);
      await chooser.tap('Who can see what');
      expect([chooser.title, chooser.parts]).to.deep.equal(['Who can see what', ['avec-who-sees-what']]);
      await chooser.tap(BACK);
      await chooser.until(() => chooser.focused === 'Who can see what');
    });

    it('leads on to the next, each in an element of its own', async () => {
      const chooser = await life.seat({definitions: [DOCTOR, TEAM]});
      await chooser.tap('Read and decide: Share with doctor');
      const doctor = chooser.part('avec-consent-decision');
      await chooser.tap('Next: Share with team');
      expect(chooser.parts).to.deep.equal(['avec-consent-decision team']);
      expect(chooser.part('avec-consent-decision') === doctor).to.equal(false);
      await chooser.tap(`Next: ${CONDITIONS}`);
      await chooser.tap(`Next: ${PLANS}`);
      expect(chooser.parts).to.deep.equal(['avec-contingency-plan']);
      expect(chooser.buttons.filter((name) => name.startsWith('Next'))).to.deep.equal([]);
    });

    it('is still open when one comes back, without taking the focus, and only for the one who opened it', async () => {
      const chooser = await life.seat({definitions: ALL});
      await chooser.tap('Read and decide: Share with team');
      await kept(life, 'consent:team');
      const again = await life.seat({definitions: ALL});
      expect(again.parts).to.deep.equal(['avec-consent-decision team']);
      expect(again.focused).to.equal('');
      expect((await life.seat({definitions: ALL, actor: LUC})).parts).to.deep.equal([]);
      await again.tap(BACK);
      await kept(life, null);
      expect((await life.seat({definitions: ALL})).parts).to.deep.equal([]);
    });

    it('is all choices again where the page no longer has it', async () => {
      const chooser = await life.seat({definitions: ALL});
      await chooser.tap('Read and decide: Share with team');
      await kept(life, 'consent:team');
      expect((await life.seat({definitions: [DOCTOR]})).title).to.equal('My choices');
    });

    it('opened in one window opens in no other', async () => {
      const [here, there] = [await life.seat({definitions: ALL}), await life.seat({definitions: ALL})];
      await here.tap(`Say what I prefer: ${MODES}`);
      await kept(life, 'modes');
      await life.decide(TEAM);
      await there.until(() => there.card('Share with team').standing === 'Agreed');
      expect(there.parts).to.deep.equal([]);
    });
  });

  it('shows every part on one page as a list, each in a place of its own', async () => {
    const chooser = await life.seat({definitions: ALL, layout: 'list'});
    expect(chooser.parts).to.deep.equal([
      'avec-mode-preference',
      'avec-consent-decision clinic',
      'avec-consent-decision doctor',
      'avec-consent-decision team',
      'avec-meeting-conditions',
      'avec-contingency-plan',
      'avec-who-sees-what',
    ]);
    expect(chooser.acts).to.have.length(4);
  });

  describe('help to understand', () => {
    const HELP = 'I’d like help to understand';

    it('is asked of the page, and only a page that sees to it is said to', async () => {
      const chooser = await life.seat();
      await chooser.tap(HELP);
      expect(chooser.text).to.contain('Nobody answered here. You can ask at your next meeting, or by telephone.');
      await chooser.until(() => chooser.focused.startsWith(HELP));
      const heard: unknown[] = [];
      const other = await life.seat({
        prepare: (page) =>
          page.addEventListener('avec-explanation-request', (event) => {
            heard.push(event.detail);
            event.preventDefault();
          }),
      });
      await other.tap(HELP);
      expect(other.text).to.contain('Your request was passed on.');
      expect(heard).to.deep.equal([{about: ''}]);
    });

    it('is left to the parts that offer it themselves', async () => {
      const chooser = await life.seat({definitions: [DOCTOR]});
      await chooser.tap('Read and decide: Share with doctor');
      expect(chooser.buttons).not.to.include(HELP);
      await chooser.tap(`Next: ${CONDITIONS}`);
      expect(chooser.buttons).to.include(HELP);
    });
  });

  describe('to others', () => {
    it('who support the person, is to be read, with plans to write', async () => {
      await life.prefer(life.marie, {kind: 'mode', mode: 'phone'});
      const chooser = await life.seat({definitions: [DOCTOR], actor: PAUL});
      expect(chooser.title).to.equal('The person’s choices');
      expect(chooser.card(MODES)).to.deep.include({standing: 'First: Phone', button: 'Read'});
      expect(chooser.card('Share with doctor').button).to.equal('Read');
      expect(chooser.card(PLANS).button).to.equal('Write the plans');
    });

    it('who stand outside, is closed', async () => {
      await life.decide(DOCTOR);
      const chooser = await life.seat({definitions: [DOCTOR], actor: NADIA});
      expect(chooser.text).to.equal('These choices are between the person and those who support them.');
    });
  });

  it('speaks French', async () => {
    await life.decide(DOCTOR);
    const chooser = await life.seat({definitions: [DOCTOR], lang: 'fr-CA'});
    expect(chooser.title).to.equal('Mes choix');
    expect(chooser.card('Partager avec doctor').standing).to.equal('Accord donné');
  });
});

function undecided(title: string) {
  return {title, standing: 'Not decided yet', lines: ['Nothing is let out for it.'], button: 'Read and decide'};
}

/** Waits until it is kept which part is open; `null` for none. */
async function kept(life: Choosing, part: string | null): Promise<void> {
  const {drafts} = life.as(life.marie);
  const end = performance.now() + 4000;
  const read = async () => (await drafts.read(`consent-chooser/person:${life.subject}`))['open'];
  while (((await read()) as {text?: string} | undefined)?.text !== (part ?? undefined)) {
    if (performance.now() > end) throw new Error(`It is not kept that “${String(part)}” is open.`);
    await new Promise(requestAnimationFrame);
  }
}
