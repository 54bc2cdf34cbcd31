import type {AttendanceView, MeetingView, Party} from '@avec/model';

import {isOneself, numberOf} from './group-meeting.logic.js';
import type {GroupMeetingMessages} from './group-meeting.messages.js';
import type {PartPlace} from './meeting-doings.js';
import type {MeetingDesk} from './meeting-reading.js';
import type {OutcomeActs} from '../../foundation/desk/outcome.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** Why what was written is not saved yet. */
export interface MeetingProblem {
  readonly place: string;
  readonly what: 'dayWrong' | 'rolesMissing' | 'roleMissing';
}

/** What a person chose to see. */
export interface MeetingChoices {
  /** Id of the meeting that stands open; `null` for none, `undefined` while nobody has chosen. */
  readonly openId: string | null | undefined;
  /** Id of the listing that somebody has asked to take off. */
  readonly asked: string | null;
  readonly problem: MeetingProblem | null;
}

/** What is to be seen before anything was chosen. */
export const NO_MEETING_CHOICES: MeetingChoices = {openId: undefined, asked: null, problem: null};

/** What a person can do. */
export interface MeetingActs extends OutcomeActs {
  readonly open: (meeting: MeetingView, isOpen: boolean) => void;
  readonly beginNew: () => void;
  readonly saveNew: () => void;
  readonly beginAbout: (meeting: MeetingView) => void;
  readonly saveAbout: (meeting: MeetingView) => void;
  readonly beginSummary: (meeting: MeetingView) => void;
  readonly saveSummary: (meeting: MeetingView) => void;
  readonly keepMeeting: (meeting: MeetingView, by: string) => void;
  readonly beginPart: (meeting: MeetingView, part: PartPlace, person: AttendanceView | null) => void;
  readonly savePart: (meeting: MeetingView, part: PartPlace, person: AttendanceView | null) => void;
  readonly keepPart: (person: AttendanceView, by: string) => void;
  readonly askToUnlist: (person: AttendanceView, isAsked: boolean) => void;
  readonly unlist: (meeting: MeetingView, person: AttendanceView) => void;
  readonly cancel: (places: readonly string[], land: string) => void;
  readonly print: () => void;
}

/** What every part of the widget is drawn from. */
export interface MeetingScreen {
  readonly desk: MeetingDesk;
  readonly viewer: Party;
  readonly words: GroupMeetingMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The meeting that stands open; `null` for none. */
  readonly openMeeting: MeetingView | null;
  readonly isReadOnly: boolean;
  readonly choices: MeetingChoices;
  readonly acts: MeetingActs;
}

/** @returns What is wrong in a place, in words; empty for nothing. */
export function problemAt({choices: {problem}, words}: MeetingScreen, place: string): string {
  return problem?.place === place ? words[problem.what] : '';
}

/** @returns What a meeting is called: its day and its theme. */
export function titleOf({words, language}: MeetingScreen, {on, theme, erased}: MeetingView): string {
  return words.meetingOf(formatDay(on, language), erased ? words.erased : theme);
}

/** @returns What to call somebody who took part: "You", a role with the name they write under, or a role and a number. */
export function personOf(
  {words, viewer}: MeetingScreen,
  person: AttendanceView,
  people: readonly AttendanceView[],
): string {
  if (isOneself(person, viewer)) return words.you;
  const role = words.roles[person.role];
  const {name, ref} = person.author;
  if (name && ref === person.who) return words.named(role, name);
  return words.numbered(role, numberOf(person, people));
}
