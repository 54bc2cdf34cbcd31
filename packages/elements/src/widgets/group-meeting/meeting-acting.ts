import {isDay, type AttendanceView, type MeetingBody, type MeetingPlace, type MeetingView} from '@avec/model';

import {yearAfter} from './group-meeting.logic.js';
import type {GroupMeetingMessages, MeetingSaid} from './group-meeting.messages.js';
import {
  ABOUT_FIELDS,
  beginning,
  choosingMeeting,
  choosingPart,
  listing,
  NEW_MEETING,
  partPlaces,
  placeOf,
  relisting,
  resaying,
  unlisting,
  type PartPlace,
} from './meeting-doings.js';
import type {MeetingDesk} from './meeting-reading.js';
import type {MeetingActs, MeetingChoices, MeetingProblem} from './meeting-screen.js';
import {isMine, savedPart, startOfPart, writtenPart} from './part-writing.js';
import {today} from '../../foundation/desk/people.js';
import type {Doing} from '../../foundation/desk/record-desk.js';
import {unsavedText} from '../../foundation/desk/unsaved-text.js';
import {FROM_NOTHING, type Unsaved} from '../../foundation/desk/unsaved-words.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface MeetingHost {
  readonly desk: () => MeetingDesk | null;
  readonly words: () => GroupMeetingMessages;
  readonly choose: (choice: Partial<MeetingChoices>) => void;
  readonly land: (place: string) => void;
}

/** What a person does with meetings: checks what is written, saves it, and says where the focus goes. */
export class MeetingActing implements MeetingActs {
  readonly #host: MeetingHost;

  constructor(host: MeetingHost) {
    this.#host = host;
  }

  readonly open = ({id}: MeetingView, isOpen: boolean): void => {
    this.#host.choose({openId: isOpen ? id : null, asked: null, problem: null});
    this.#host.land(`meeting ${id}`);
  };

  readonly beginNew = (): void => {
    const {words} = this.#desk;
    words.begin(placeOf(NEW_MEETING, 'on'), {...FROM_NOTHING, text: today()});
    words.begin(placeOf(NEW_MEETING, 'place'), {...FROM_NOTHING, text: 'one-screen'});
    this.#host.land(placeOf(NEW_MEETING, 'theme'));
  };

  readonly saveNew = (): void => {
    const text = (field: keyof MeetingBody): string => this.#text(placeOf(NEW_MEETING, field));
    if (this.#isNoDay(placeOf(NEW_MEETING, 'on')) || this.#isNoReview(NEW_MEETING)) return;
    const on = text('on');
    const place = (text('place') || 'one-screen') as MeetingPlace;
    const doing = beginning({on, place, theme: text('theme'), review: this.#review(NEW_MEETING, on)});
    const id = doing.drafts[0]?.entity.id ?? '';
    this.#host.choose({openId: id});
    void this.#save(doing, `meeting ${id}`);
  };

  readonly beginAbout = (meeting: MeetingView): void => {
    for (const field of ABOUT_FIELDS) this.#desk.words.begin(placeOf(meeting.id, field), startOf(meeting, field));
    this.#host.land(placeOf(meeting.id, 'theme'));
  };

  readonly saveAbout = (meeting: MeetingView): void => {
    const {id} = meeting;
    if (this.#isNoDay(placeOf(id, 'on')) || this.#isNoReview(id)) return;
    const text = (field: keyof MeetingBody): string => this.#text(placeOf(id, field), startOf(meeting, field));
    const place = text('place') as MeetingPlace;
    const values = {on: text('on'), place, theme: text('theme'), review: text('review')};
    const places = ABOUT_FIELDS.map((field) => placeOf(id, field));
    const seen = this.#desk.words.at(placeOf(id, 'on'))?.base;
    void this.#save({...resaying(meeting, values, seen), places}, `about ${id}`);
  };

  readonly beginSummary = (meeting: MeetingView): void => {
    const place = placeOf(meeting.id, 'summary');
    this.#desk.words.begin(place, startOf(meeting, 'summary'));
    this.#host.land(place);
  };

  readonly saveSummary = (meeting: MeetingView): void => {
    const place = placeOf(meeting.id, 'summary');
    const doing = resaying(meeting, {summary: this.#text(place)}, this.#desk.words.at(place)?.base);
    void this.#save({...doing, places: [place]}, `summary ${meeting.id}`);
  };

  readonly keepMeeting = (meeting: MeetingView, by: string): void => {
    const doing = choosingMeeting(meeting, by);
    if (doing) void this.#save(doing, `meeting ${meeting.id}`);
  };

  readonly beginPart = (_meeting: MeetingView, part: PartPlace, person: AttendanceView | null): void => {
    const {words, record} = this.#desk;
    words.begin(placeOf(part, 'roles'), startOfPart('roles', part, person, record.actor));
    this.#host.land(placeOf(part, 'roles'));
  };

  readonly savePart = (meeting: MeetingView, part: PartPlace, person: AttendanceView | null): void => {
    const {words, record} = this.#desk;
    const {roles, options, role, isOwnChoice} = writtenPart(words, part, person, record.actor);
    if (!role) {
      const [field, what] =
        roles.length === 0 ? (['roles', 'rolesMissing'] as const) : (['role', 'roleMissing'] as const);
      this.#refuse({place: placeOf(part, field), what});
      return;
    }
    const body = savedPart(words, part, person, record.actor, role);
    const isForThem = !isMine(part) && options.length > 1 && isOwnChoice;
    const behalf = isForThem ? ({role, ref: body.who, basis: 'dictated'} as const) : null;
    const seen = words.at(placeOf(part, 'roles'))?.base;
    const doing = person ? relisting(person, body, seen) : listing(meeting, body, behalf);
    void this.#save({...doing, places: partPlaces(part)}, person ? `change ${person.id}` : `add ${meeting.id}`);
  };

  readonly keepPart = (person: AttendanceView, by: string): void => {
    const doing = choosingPart(person, by);
    if (doing) void this.#save(doing, `change ${person.id}`);
  };

  readonly askToUnlist = ({id}: AttendanceView, isAsked: boolean): void => {
    this.#host.choose({asked: isAsked ? id : null});
    this.#host.land(isAsked ? `asked ${id}` : `unlist ${id}`);
  };

  readonly unlist = (meeting: MeetingView, person: AttendanceView): void => {
    this.#host.choose({asked: null});
    void this.#save(unlisting(person), `people ${meeting.id}`);
  };

  readonly cancel = (places: readonly string[], land: string): void => {
    this.#desk.words.drop(places);
    this.#host.choose({problem: null});
    this.#host.land(land);
  };

  readonly undo = (): void => void this.#desk.undo().then(() => this.#host.land(this.#desk.canUndo ? 'undo' : 'redo'));

  readonly redo = (): void => void this.#desk.redo().then(() => this.#host.land(this.#desk.canRedo ? 'redo' : 'undo'));

  readonly keepCopy = (): void => {
    const words = this.#host.words();
    offerFile(words.copyName, unsavedText(this.#desk.words, words.title));
  };

  readonly print = (): void => {
    // The page is drawn for paper by `beforeprint`.
    globalThis.print();
  };

  /** The day to look back, as it is written; a year after the meeting while nobody has written one. */
  #review(thing: string, on: string): string {
    const unsaved = this.#desk.words.at(placeOf(thing, 'review'));
    return unsaved ? unsaved.text : yearAfter(on);
  }

  async #save(doing: Doing<MeetingSaid>, land: string): Promise<void> {
    if (!(await this.#desk.act(doing))) return;
    this.#host.choose({problem: null});
    this.#host.land(land);
  }

  #text(place: string, start: Unsaved = FROM_NOTHING): string {
    return (this.#desk.words.at(place)?.text ?? start.text).trim();
  }

  #isNoDay(place: string): boolean {
    if (isDay(this.#text(place))) return false;
    this.#refuse({place, what: 'dayWrong'});
    return true;
  }

  #isNoReview(thing: string): boolean {
    const place = placeOf(thing, 'review');
    return this.#text(place) !== '' && this.#isNoDay(place);
  }

  #refuse(problem: MeetingProblem): void {
    this.#host.choose({problem});
    this.#host.land(problem.place);
  }

  get #desk(): MeetingDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}

/** @returns What stands in a field of a meeting, for words that begin with it. */
function startOf(meeting: MeetingView, field: (typeof ABOUT_FIELDS)[number] | 'summary' | 'erased'): Unsaved {
  const text = String(meeting[field]);
  return {text, from: text, base: meeting.heads, seen: meeting.by};
}
