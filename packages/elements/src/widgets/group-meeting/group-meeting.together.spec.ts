import {expect} from '@open-wc/testing';

import {ALI, INES, Room} from './group-meeting.fixture.js';

describe('avec-group-meeting with several people', () => {
  let room: Room;
  beforeEach(() => (room = new Room()));
  afterEach(() => room.leave());

  it('shows who joins as they do, and who it was', async () => {
    const id = await room.meeting({place: 'own-devices'});
    const ines = await room.seat(INES);
    await room.list(ALI, id, {who: ALI.ref, role: 'peer'});
    await ines.until(() => ines.people.length === 1 && ines.status !== '');
    expect(ines.status).to.equal('New from: Peer support worker (Ali).');
    expect(ines.people[0]).to.equal('Peer support worker (Ali)');
  });

  it('keeps what somebody is writing while others join', async () => {
    const id = await room.meeting({place: 'own-devices'});
    const marie = await room.seat(room.marie);
    await marie.tap('I took part');
    await marie.write('What I carry back', 'Half a thou');
    await room.list(ALI, id, {who: ALI.ref, role: 'peer'});
    await marie.until(() => marie.people.length === 1);
    expect(marie.written('What I carry back')).to.equal('Half a thou');
    expect(marie.focused).to.equal('What I carry back');
  });

  it('counts somebody once who was listed twice, as they say themselves', async () => {
    const id = await room.meeting({place: 'own-devices'});
    await room.list(ALI, id, {who: ALI.ref, role: 'person', roles: ['person', 'peer']});
    await room.list(INES, id, {who: ALI.ref, role: 'peer', roles: ['peer']});
    const ines = await room.seat(INES);
    expect(ines.people).to.deep.equal(['Person using services (Ali) | Also: Peer support worker']);
    expect(ines.together[0]).to.match(/^The one person listed is a service user or relative/);
  });

  it('lets only those change a meeting who recorded it', async () => {
    await room.meeting();
    const marie = await room.seat(room.marie);
    expect(marie.buttons).not.to.contain('Write the summary');
    expect(marie.buttons.filter((name) => name.startsWith('Change'))).to.deep.equal([]);
    expect(marie.buttons).to.contain('I took part');
  });

  it('keeps both where a meeting was said in two ways, and lets one choose', async () => {
    const id = await room.meeting({on: '2026-03-01'});
    const {heads} = await room.viewed(id);
    await room.resay(id, {theme: 'Rents'}, heads);
    await room.resay(id, {theme: 'Homes'}, heads);
    const ines = await room.seat(INES, {meeting: id});
    expect(ines.versions.map((version) => version.split(' | ')[0])).to.have.members([
      'March 1, 2026: Rents',
      'March 1, 2026: Homes',
    ]);
    const keep = ines.buttons.find((name) => name.startsWith('Keep this one') && name.includes('Rents')) ?? '';
    await ines.tap(keep);
    await ines.until(() => ines.versions.length === 0);
    expect(ines.meetings).to.deep.equal(['March 1, 2026: Rents']);
    expect((await room.viewed(id)).conflict).to.deep.equal([]);
  });

  it('changes the day, the theme and the way of writing of a meeting, and keeps its summary', async () => {
    const id = await room.meeting({on: '2026-03-01', summary: 'We talked of rents.'});
    const ines = await room.seat(INES, {meeting: id});
    await ines.tap('Change: March 1, 2026: Housing');
    await ines.write('Theme', 'Rents');
    await ines.tap('Save');
    await ines.until(() => ines.meetings[0] === 'March 1, 2026: Rents');
    expect(ines.text).to.contain('We talked of rents.');
    expect((await room.viewed(id)).review).to.equal('');
  });

  it('leaves nothing of a former record on the screen', async () => {
    await room.meeting();
    const ines = await room.seat(INES);
    const provider = ines.element.closest('avec-provider');
    if (provider) provider.subject = `p-${crypto.randomUUID()}`;
    await ines.until(() => ines.meetings.length === 0 && ines.buttons.length > 0);
    expect(ines.text).not.to.contain('Housing');
  });

  it('keeps the words on the screen where they cannot be saved, and says why', async () => {
    await room.meeting();
    const ines = await room.seat(INES);
    const record = ines.element.closest('avec-provider')?.record;
    if (record) Object.defineProperty(record, 'append', {value: () => Promise.reject(new Error('full'))});
    await ines.tap('Write the summary');
    await ines.write('In short', 'Words that stay');
    await ines.tap('Save');
    await ines.until(() => ines.problem !== '');
    expect(ines.problem).to.contain('This could not be saved.');
    expect(ines.written('In short')).to.equal('Words that stay');
  });
});
