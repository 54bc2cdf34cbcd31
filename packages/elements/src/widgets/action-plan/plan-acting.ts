import {isDay, type ActionLine, type ActionView} from '@avec/model';

import type {DecidedField} from './action-plan.logic.js';
import type {ActionPlanMessages, PlanSaid} from './action-plan.messages.js';
import {
  adding,
  changing,
  choosing,
  LINE_FIELDS,
  linePlace,
  newPlace,
  placesOf,
  saying,
  startOf,
} from './plan-doings.js';
import type {PlanDesk} from './plan-reading.js';
import type {FollowUp, PlanActs, PlanProblem} from './plan-screen.js';
import {isOwn} from '../../foundation/desk/people.js';
import {FROM_NOTHING} from '../../foundation/desk/unsaved-words.js';
import {unsavedText} from '../../foundation/desk/unsaved-text.js';
import type {Doing} from '../../foundation/desk/record-desk.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface PlanHost {
  readonly desk: () => PlanDesk | null;
  /** Id of the meeting whose plan it is; empty for none. */
  readonly meeting: () => string;
  readonly words: () => ActionPlanMessages;
  readonly tell: (problem: PlanProblem | null) => void;
  readonly land: (place: string) => void;
}

/** What a person does with the plan: checks what is written, saves it, and says where the focus goes. */
export class PlanActing implements PlanActs {
  readonly #host: PlanHost;

  constructor(host: PlanHost) {
    this.#host = host;
  }

  readonly beginNew = (): void => {
    const place = newPlace(this.#host.meeting(), 'what');
    this.#desk.words.begin(place, FROM_NOTHING);
    this.#host.land(place);
  };

  readonly add = (): void => {
    const meeting = this.#host.meeting();
    const text = (part: keyof ActionLine | 'principle'): string => this.#text(newPlace(meeting, part));
    if (this.#isMissing(newPlace(meeting, 'what')) || this.#isNoDay(newPlace(meeting, 'by'))) return;
    const line = {what: text('what'), who: text('who'), by: text('by'), how: text('how')};
    const doing = adding(meeting, {...line, principle: text('principle') || null});
    void this.#save(doing, `line ${doing.drafts[0]?.entity.id ?? ''}`);
  };

  readonly discard = (): void => {
    const parts = [...LINE_FIELDS, 'principle'] as const;
    this.#drop(parts.map((part) => newPlace(this.#host.meeting(), part)));
    this.#host.land('new');
  };

  readonly beginChange = (line: ActionView): void => {
    const field = isOwn(line, this.#desk.record.actor) ? 'what' : 'who';
    this.#desk.words.begin(linePlace(line, field), startOf(line, field));
    this.#host.land(linePlace(line, field));
  };

  readonly change = (line: ActionView): void => {
    const {words, record} = this.#desk;
    const [what, by] = [linePlace(line, 'what'), linePlace(line, 'by')];
    if (isOwn(line, record.actor) && words.at(what) && this.#isMissing(what)) return;
    if (this.#isNoDay(by)) return;
    const doing = changing(line, words);
    if (doing) void this.#save({...doing, places: placesOf(line, 'change')}, `change ${line.id}`);
    else this.cancel(line, 'change');
  };

  readonly beginFollowUp = (line: ActionView, standing: FollowUp): void => {
    this.#drop([...placesOf(line, 'moved'), ...placesOf(line, 'dropped')]);
    const place = linePlace(line, `${standing} why`);
    this.#desk.words.begin(place, {...FROM_NOTHING, base: line.heads});
    this.#host.land(standing === 'moved' ? linePlace(line, 'moved by') : place);
  };

  readonly followUp = (line: ActionView, standing: FollowUp): void => {
    const [day, why] = ['by', 'why'].map((part) => linePlace(line, `${standing} ${part}`)) as [string, string];
    if (this.#isNoDay(day) || this.#isMissing(why)) return;
    const said = {standing, why: this.#text(why)};
    const values = standing === 'moved' ? {by: this.#text(day), ...said} : said;
    const seen = this.#desk.words.at(why)?.base;
    void this.#save({...saying(line, values, standing, seen), places: placesOf(line, standing)}, `line ${line.id}`);
  };

  readonly stand = (line: ActionView, standing: 'open' | 'done'): void => {
    void this.#save(saying(line, {standing}, standing === 'open' ? 'reopened' : standing), `line ${line.id}`);
  };

  readonly cancel = (line: ActionView, act: 'change' | FollowUp): void => {
    this.#drop(placesOf(line, act));
    this.#host.land(`${act} ${line.id}`);
  };

  readonly keepVersion = (line: ActionView, field: DecidedField, by: string): void => {
    const doing = choosing(line, field, by);
    if (doing) void this.#save(doing, `line ${line.id}`);
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

  async #save(doing: Doing<PlanSaid>, land: string): Promise<void> {
    if (!(await this.#desk.act(doing))) return;
    this.#host.tell(null);
    this.#host.land(land);
  }

  #drop(places: readonly string[]): void {
    this.#desk.words.drop(places);
    this.#host.tell(null);
  }

  #text(place: string): string {
    return (this.#desk.words.at(place)?.text ?? '').trim();
  }

  #isMissing(place: string): boolean {
    return this.#text(place) === '' && this.#refuse({place, what: 'words-missing'});
  }

  #isNoDay(place: string): boolean {
    const day = this.#text(place);
    return day !== '' && !isDay(day) && this.#refuse({place, what: 'day-wrong'});
  }

  #refuse(problem: PlanProblem): true {
    this.#host.tell(problem);
    this.#host.land(problem.place);
    return true;
  }

  get #desk(): PlanDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}
