import {
  EquipmentRequestEvent,
  GuideRequestEvent,
  TrialCallRequestEvent,
} from '../../foundation/asking/asking.events.js';
import {today} from '../../foundation/desk/people.js';
import {offerFile} from '../../foundation/files/offer-file.js';
import {changing, choosing, recording, withdrawing, type Reversible} from './conditions-doings.js';
import {
  NEW,
  savedAs,
  sheetOn,
  startOf,
  unsavedOf,
  unsavedPlace,
  type ConditionsActs,
  type ConditionsChoices,
  type ConditionsDesk,
  type ConditionsPaper,
  type Request,
  type Saying,
} from './conditions-screen.js';
import type {MeetingConditionsMessages} from './meeting-conditions.messages.js';
import {sheetAsText} from './sheet-text.js';
import {saysSomething, sheetOf, type Place} from './sheet.js';

/** What acts need of the widget they are done in. */
export interface ConditionsHost {
  readonly desk: () => ConditionsDesk | null;
  readonly choices: () => ConditionsChoices;
  readonly choose: (choice: Partial<ConditionsChoices>) => void;
  readonly land: (place: string) => void;
  readonly words: () => MeetingConditionsMessages;
  readonly ask: (request: Request, event: Event) => void;
  readonly print: (paper: ConditionsPaper) => void;
}

/** The last act, while it can be taken back. */
interface LastAct {
  readonly act: Reversible;
  /** What was on the screen before it was saved for the first time, by place. */
  readonly unsaved: ReadonlyMap<string, string>;
}

/** What a person does with their conditions: checks what is said, saves it, and says where the focus goes. */
export class ConditionsActing implements ConditionsActs {
  readonly #host: ConditionsHost;
  #last: LastAct | null = null;
  #isActing = false;

  constructor(host: ConditionsHost) {
    this.#host = host;
  }

  /** Whether the last act here can be taken back. */
  get canUndo(): boolean {
    return this.#last !== null;
  }

  /** Whether an act is under way: another has to wait. */
  get isActing(): boolean {
    return this.#isActing;
  }

  /** Forgets what was done in another record. */
  forget(): void {
    this.#last = null;
  }

  readonly begin: ConditionsActs['begin'] = (target) => {
    // Its words would go where new ones are about to be written.
    this.#last = null;
    this.#host.choose({target, part: 'comfort', isAsked: false, problem: null});
    this.#host.land('form');
  };

  readonly leave = (): void => {
    this.#host.choose({target: null, isAsked: false, problem: null});
    this.#host.land('begin');
  };

  readonly go: ConditionsActs['go'] = (part) => {
    this.#host.choose({part, isAsked: false, problem: null});
    this.#host.land(`part ${part}`);
  };

  readonly clear: ConditionsActs['clear'] = (place) => {
    const name = unsavedPlace(this.#target, place);
    this.#desk.words.write(name, '', startOf(this.#desk, this.#target, place));
    this.#host.land(name);
  };

  readonly save = (): void => void this.#once(() => this.#save());

  readonly askToDiscard: ConditionsActs['askToDiscard'] = (isAsked) => {
    this.#host.choose({isAsked});
    this.#host.land(isAsked ? 'asked' : 'discard');
  };

  readonly discard = (): void => {
    this.#desk.words.drop(unsavedOf(this.#desk, this.#target));
    this.leave();
  };

  readonly withdraw = (): void => void this.#once(() => this.#do(withdrawing(this.#desk.seen.own)));

  readonly keep: ConditionsActs['keep'] = (version) =>
    void this.#once(() => this.#do(choosing(version, this.#desk.seen.own)));

  readonly undo = (): void => void this.#once(() => this.#takeBack());

  /** There is nothing to do again: what was taken back is in the form, or stands as it was. */
  readonly redo = (): void => undefined;

  readonly print: ConditionsActs['print'] = (paper) => this.#host.print(paper);

  readonly keepCopy = (): void => {
    const words = this.#host.words();
    offerFile(words.copyName, sheetAsText(sheetOn(this.#desk, this.#target), words));
  };

  readonly request: ConditionsActs['request'] = (request) => this.#host.ask(request, eventFor(request));

  /** A second tap while the first is under way would write twice. */
  async #once(act: () => Promise<void>): Promise<void> {
    if (this.#isActing) return;
    this.#turn(true);
    await act().finally(() => this.#turn(false));
  }

  #turn(isActing: boolean): void {
    this.#isActing = isActing;
    this.#host.choose({});
  }

  async #save(): Promise<void> {
    const [desk, target] = [this.#desk, this.#target];
    const sheet = sheetOn(desk, target);
    if (!saysSomething(sheet)) {
      this.#host.choose({problem: 'nothing-said'});
      this.#host.land('save');
      return;
    }
    const saved = savedAs(desk, target);
    const act = saved ? changing(saved, sheet, today(), this.#seenBy(target)) : recording(sheet, today());
    await this.#do(act, target);
  }

  /** What the author had seen: all that is on the screen, unless somebody wrote since in a place that was changed here. */
  #seenBy(target: string): readonly string[] {
    const saved = savedAs(this.#desk, target);
    if (!saved) return [];
    return overtakenIn(this.#desk, target)[0]?.base ?? saved.heads;
  }

  async #do(act: Reversible, target: string | null = null): Promise<void> {
    const desk = this.#desk;
    const places = target === null ? [] : unsavedOf(desk, target);
    const isFirst = target === NEW;
    const unsaved = new Map(isFirst ? places.map((place) => [place, desk.words.at(place)?.text ?? '']) : []);
    this.#host.choose({isAsked: false, problem: null});
    if (!(await desk.act({...act.doing, places})) || this.#host.desk() !== desk) return;
    this.#last = {act, unsaved};
    this.#host.choose({target: null});
    this.#host.land('title');
  }

  async #takeBack(): Promise<void> {
    const desk = this.#desk;
    if (!this.#last) return;
    const {act, unsaved} = this.#last;
    const drafts = act.back((id) => savedAs(desk, id));
    const said: Saying = unsaved.size > 0 ? 'taken-back' : 'taken-back-whole';
    // What was taken away elsewhere meanwhile needs no taking back.
    if (drafts.length > 0 && !(await desk.act({drafts, said}))) return;
    if (this.#host.desk() !== desk) return;
    this.#last = null;
    for (const [place, text] of unsaved) desk.words.write(place, text);
    this.#host.land('title');
  }

  get #target(): string {
    const {target} = this.#host.choices();
    if (target === null) throw new TypeError('Nothing is being written.');
    return target;
  }

  get #desk(): ConditionsDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}

/** @returns What is being written in places in which somebody wrote since. */
export function overtakenIn(desk: ConditionsDesk, target: string) {
  const saved = savedAs(desk, target);
  if (!saved) return [];
  const now = sheetOf(saved);
  return unsavedOf(desk, target).flatMap((name) => {
    const unsaved = desk.words.at(name);
    return unsaved && unsaved.from !== now[name.slice(target.length + 1) as Place] ? [unsaved] : [];
  });
}

function eventFor(request: Request): Event {
  if (request === 'equipment') return new EquipmentRequestEvent();
  return request === 'guide' ? new GuideRequestEvent() : new TrialCallRequestEvent();
}
