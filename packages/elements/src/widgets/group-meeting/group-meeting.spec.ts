import {localDay} from '@avec/model';
import {expect, oneEvent} from '@open-wc/testing';

import type {AttendanceRecordedEvent, MeetingRecordedEvent} from './group-meeting.events.js';
import {addPerson, INES, Room} from './group-meeting.fixture.js';
import {yearAfter} from './group-meeting.logic.js';

const TODAY = localDay(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const ROLES_ASK = 'Which roles does this person have?';

describe('avec-group-meeting', () => {
  let room: Room;
  beforeEach(() => (room = new Room()));
  afterEach(() => room.leave());

  it('says what it is for, who will see it and how long it takes, before the first meeting', async () => {
    const meeting = await room.seat(INES);
    expect(meeting.text).to.contain('Keep what a group talked about, who took part, and what each carries back.');
    expect(meeting.text).to.contain('Whoever is listed by others has no name here.');
    expect(meeting.buttons).to.contain('Begin a meeting');
  });

  it('begins a meeting today, and looks back in a year unless another day is chosen', async () => {
    const meeting = await room.seat(INES);
    await meeting.tap('Begin a meeting');
    expect(meeting.written('Day')).to.equal(TODAY);
    expect(meeting.written('Look back together on')).to.equal(yearAfter(TODAY));
    await meeting.write('Day', '2026-05-04');
    expect(meeting.written('Look back together on')).to.equal('2027-05-04');
    await meeting.write('Theme', 'Housing');
    await meeting.choose('How do you write together?', 'Each on their own device: each writes for themselves');
    await meeting.tap('Save this meeting');
    await meeting.until(() => meeting.meetings.length === 1 && meeting.fields.length === 0);
    expect(meeting.status).to.match(/^The meeting is saved\. Saved on this device at /);
    expect(meeting.openMeeting).to.equal('May 4, 2026: Housing');
    expect(meeting.text).to.contain('To look back on together: May 4, 2027');
    await meeting.until(() => meeting.focused.includes('Housing'));
    const again = await room.seat(INES);
    expect(again.meetings).to.deep.equal(['May 4, 2026: Housing']);
  });

  it('takes no day to look back where it is emptied', async () => {
    const meeting = await room.seat(INES);
    await meeting.tap('Begin a meeting');
    await meeting.write('Look back together on', '');
    await meeting.tap('Save this meeting');
    await meeting.until(() => meeting.meetings.length === 1);
    expect(meeting.text).not.to.contain('To look back on together');
  });

  it('says where a day is wrong', async () => {
    const meeting = await room.seat(INES);
    await meeting.tap('Begin a meeting');
    await meeting.write('Day', '');
    await meeting.tap('Save this meeting');
    expect(meeting.problem).to.contain('Choose a day of the calendar');
    expect(meeting.focused).to.equal('Day');
  });

  it('takes back one’s own last act', async () => {
    await room.meeting();
    const meeting = await room.seat(INES);
    await addPerson(meeting, 'Practitioner');
    await meeting.tap('Undo');
    await meeting.until(() => meeting.people.length === 0);
    await meeting.tap('Write the summary');
    await meeting.write('In short', 'We talked of rents.');
    await meeting.tap('Save');
    await meeting.until(() => meeting.text.includes('We talked of rents.') && meeting.fields.length === 0);
    await meeting.tap('Undo');
    await meeting.until(() => meeting.text.includes('Nothing written yet.'));
  });

  it('says quietly that the day to look back has come, until a group meets again', async () => {
    await room.meeting({on: '2024-05-04', review: '2025-05-04'});
    const meeting = await room.seat(INES);
    expect(meeting.text).to.contain('The day has come to look back together: May 4, 2025.');
    await meeting.tap('Begin a meeting');
    await meeting.tap('Save this meeting');
    await meeting.until(() => meeting.meetings.length === 2);
    expect(meeting.text).not.to.contain('The day has come');
  });

  it('lists earlier meetings, the latest first, and opens the one the page names', async () => {
    const id = await room.meeting({on: '2025-03-01', theme: 'Food'});
    await room.meeting({on: '2026-03-01', theme: 'Work'});
    const meeting = await room.seat(INES, {meeting: id});
    expect(meeting.meetings).to.deep.equal(['March 1, 2026: Work', 'March 1, 2025: Food']);
    expect(meeting.openMeeting).to.equal('March 1, 2025: Food');
    await meeting.toggle('March 1, 2026: Work');
    expect(meeting.openMeeting).to.equal('March 1, 2026: Work');
    await meeting.toggle('March 1, 2026: Work');
    expect(meeting.openMeeting).to.equal('');
  });

  it('tells the page which meeting and how many, and not a word', async () => {
    const meeting = await room.seat(INES);
    const recorded = oneEvent(document, 'avec-meeting-recorded') as unknown as Promise<MeetingRecordedEvent>;
    await meeting.tap('Begin a meeting');
    await meeting.write('Theme', 'zebra in the attic');
    await meeting.tap('Save this meeting');
    const {detail} = await recorded;
    expect(Object.keys(detail)).to.deep.equal(['meetingId']);
    await meeting.until(() => meeting.meetings.length === 1 && meeting.fields.length === 0);
    const listed = oneEvent(document, 'avec-attendance-recorded') as unknown as Promise<AttendanceRecordedEvent>;
    await addPerson(meeting, 'Practitioner');
    expect((await listed).detail).to.deep.equal({meetingId: detail.meetingId, people: 1});
    const undone = oneEvent(document, 'avec-attendance-recorded') as unknown as Promise<AttendanceRecordedEvent>;
    await meeting.tap('Undo');
    expect((await undone).detail).to.deep.equal({meetingId: detail.meetingId, people: 0});
    const withdrawn = oneEvent(document, 'avec-meeting-withdrawn') as unknown as Promise<MeetingRecordedEvent>;
    await meeting.until(() => meeting.people.length === 0);
    await meeting.tap('Undo');
    expect((await withdrawn).detail).to.deep.equal(detail);
  });

  it('prints one meeting as a page, and an empty one where there is none', async () => {
    const empty = await room.seat(INES);
    dispatchEvent(new Event('beforeprint'));
    expect(empty.paper).to.contain('Theme');
    expect(empty.paperRows.length).to.equal(4);
    dispatchEvent(new Event('afterprint'));
    const id = await room.meeting({summary: 'We talked of rents.'});
    await room.list(INES, id, {role: 'relative', setting: 'Maison Bleue', takeaway: 'Ask first'});
    const meeting = await room.seat(INES);
    dispatchEvent(new Event('beforeprint'));
    expect(meeting.paper).to.contain('We talked of rents.').and.to.contain('The aim: at least half.');
    expect(meeting.paperRows[0]).to.deep.equal(['Relative or close person 1', 'Maison Bleue', '', '', 'Ask first']);
    dispatchEvent(new Event('afterprint'));
  });

  it('is closed to managers', async () => {
    await room.meeting();
    const meeting = await room.seat({role: 'manager', ref: 'ma-1'});
    expect(meeting.text).to.contain('Your role sees numbers only.').and.not.to.contain('Housing');
  });

  it('speaks French', async () => {
    const id = await room.meeting({on: '2026-03-01', review: '2027-03-01'});
    for (const role of ['person', 'relative', 'practitioner'] as const) await room.list(INES, id, {role});
    const meeting = await room.seat(INES, {lang: 'fr-CA', meeting: id});
    expect(meeting.meetings).to.deep.equal(['1er mars 2026\u202f: Housing'.replaceAll(/\s/g, ' ')]);
    expect(meeting.together[0]?.replaceAll(/\s/g, ' ')).to.equal(
      '2 personnes sur 3 sont des personnes usagères ou des proches. Le but : au moins la moitié.',
    );
  });

  it('is accessible, empty, full and while one writes', async () => {
    const empty = await room.seat(INES);
    await expect(empty.element).to.be.accessible();
    const id = await room.meeting();
    await room.list(INES, id, {role: 'peer', roles: ['peer', 'relative']});
    const meeting = await room.seat(INES);
    await meeting.tap('Add a person');
    await meeting.choose(ROLES_ASK, 'Peer support worker');
    await meeting.tap('Begin a meeting');
    await expect(meeting.element).to.be.accessible();
  });
});
