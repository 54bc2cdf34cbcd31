import {localDay} from '@avec/model';
import {expect} from '@open-wc/testing';

import {addPerson, ALI, INES, Room} from './group-meeting.fixture.js';
import {formatDay} from '../../foundation/locale/formats.js';

const TODAY = localDay(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const ROLES_ASK = 'Which roles does this person have?';
const ROLE_ASK = 'In which role does this person take part this time?';

describe('avec-group-meeting, who took part', () => {
  let room: Room;
  beforeEach(() => (room = new Room()));
  afterEach(() => room.leave());

  it('lists people by role, and tells who they are together as a fact', async () => {
    await room.meeting();
    const meeting = await room.seat(INES);
    await addPerson(meeting, 'Practitioner');
    expect(meeting.together[0]).to.equal(
      'The one person listed is neither a service user nor a relative. The aim: at least half.',
    );
    expect(meeting.hasNotice).to.equal(true);
    await addPerson(meeting, 'Relative or close person');
    expect(meeting.together[0]).to.equal('1 of 2 people is a service user or relative. The aim: at least half.');
    expect(meeting.hasNotice).to.equal(false);
    await addPerson(meeting, 'Practitioner');
    expect(meeting.people).to.deep.equal(['Practitioner 1', 'Relative or close person 1', 'Practitioner 2']);
    expect(meeting.together[1]).to.equal('Practitioner: 2 · Relative or close person: 1');
    expect(meeting.hasNotice).to.equal(true);
    expect(meeting.text).not.to.contain('%');
    // A notice, never a block.
    await addPerson(meeting, 'Practitioner');
  });

  it('takes setting, kind of work, territory and what is carried back, and tells variety in words', async () => {
    await room.meeting();
    const meeting = await room.seat(INES);
    await meeting.tap('Add a person');
    await meeting.choose(ROLES_ASK, 'Person using services');
    await meeting.write('Setting', 'Maison Bleue');
    await meeting.write('Territory', 'Estrie');
    await meeting.write('What this person carries back', 'Ask before helping');
    await meeting.tap('Save');
    await meeting.until(() => meeting.people.length === 1);
    expect(meeting.people[0]).to.equal(
      'Person using services 1 | Maison Bleue · Estrie | Carries back: Ask before helping',
    );
    expect(meeting.together).to.contain('Named so far: one setting and one territory.');
  });

  it('asks for a role, and for one among several', async () => {
    await room.meeting();
    const meeting = await room.seat(INES);
    await meeting.tap('Add a person');
    await meeting.tap('Save');
    expect(meeting.problem).to.equal('Choose at least one role.');
    expect(meeting.focused).to.equal(ROLES_ASK);
    await meeting.choose(ROLES_ASK, 'Practitioner');
    expect(meeting.questions).not.to.contain(ROLE_ASK);
    await meeting.choose(ROLES_ASK, 'Relative or close person');
    expect(meeting.options(ROLE_ASK)).to.deep.equal(['Practitioner', 'Relative or close person']);
    expect(meeting.chosen(ROLE_ASK)).to.deep.equal([]);
    await meeting.tap('Save');
    expect(meeting.problem).to.equal('Choose one role for this meeting.');
    await meeting.choose(ROLE_ASK, 'Relative or close person');
    await meeting.tap('Save');
    await meeting.until(() => meeting.people.length === 1);
    expect(meeting.people[0]).to.equal('Relative or close person 1 | Also: Practitioner');
    expect(meeting.together).to.contain('One person has several roles, and somebody else chose. Ask them.');
  });

  it('asks peer supporters which role they take, and believes them when it is their own choice', async () => {
    const id = await room.meeting();
    const meeting = await room.seat(INES);
    await meeting.tap('Add a person');
    await meeting.choose(ROLES_ASK, 'Peer support worker');
    expect(meeting.options(ROLE_ASK)).to.deep.equal([
      'Person using services',
      'Relative or close person',
      'Peer support worker',
    ]);
    await meeting.choose(ROLE_ASK, 'Person using services');
    await meeting.check('This person chose it, here and now');
    await meeting.tap('Save');
    await meeting.until(() => meeting.people.length === 1);
    expect(meeting.together[0]).to.match(/^The one person listed is a service user or relative/);
    expect(meeting.text).not.to.contain('Ask them.');
    const [listed] = await room.listed(id);
    expect([listed?.roles, listed?.basis, listed?.voice.ref === listed?.who]).to.deep.equal([
      ['person', 'peer'],
      'dictated',
      true,
    ]);
  });

  it('lets each write their own part, once, where each has a device', async () => {
    const id = await room.meeting({place: 'own-devices'});
    const ali = await room.seat(ALI);
    expect(ali.openMeeting).to.equal(`${formatDay(TODAY, 'en')}: Housing`);
    expect(ali.buttons).to.contain('Add someone without a device');
    await ali.tap('I took part');
    expect(ali.chosen('Which roles do you have?')).to.deep.equal(['Peer support worker']);
    await ali.choose('In which role do you take part this time?', 'Peer support worker');
    await ali.write('What I carry back', 'Bring the coffee');
    await ali.tap('Save');
    await ali.until(() => ali.people.length === 1);
    expect(ali.people[0]).to.equal('You, Peer support worker | Carries back: Bring the coffee');
    expect(ali.buttons).not.to.contain('I took part');
    expect((await room.listed(id))[0]?.who).to.equal(ALI.ref);
    const ines = await room.seat(INES);
    expect(ines.people[0]).to.contain('Peer support worker (Ali)');
    expect(ines.buttons).not.to.contain('Change: Peer support worker (Ali)');
  });

  it('changes one’s own part, and keeps the rest of it', async () => {
    const id = await room.meeting();
    await room.list(INES, id, {role: 'person', setting: 'Maison Bleue'});
    const meeting = await room.seat(INES);
    await meeting.tap('Change: Person using services 1');
    expect(meeting.written('Setting')).to.equal('Maison Bleue');
    await meeting.write('What this person carries back', 'Ask before helping');
    await meeting.tap('Save');
    await meeting.until(() => meeting.people[0]?.includes('Ask before helping') === true);
    expect(meeting.people[0]).to.contain('Maison Bleue');
    await meeting.until(() => meeting.focused === 'Change: Person using services 1');
  });

  it('asks before it takes somebody off the list', async () => {
    const id = await room.meeting();
    await room.list(INES, id);
    const meeting = await room.seat(INES);
    await meeting.tap('Take off the list: Person using services 1');
    await meeting.until(() => meeting.focused.startsWith('This person leaves the list.'));
    await meeting.tap('Yes, take off');
    await meeting.until(() => meeting.people.length === 0);
    await meeting.until(() => meeting.focused === 'Who took part');
  });
});
