import {contentHash, type DefinitionRef, type LadderDefinition, type ReflectionSubject} from '@avec/model';

import type {PracticeWorksheetMessages} from './practice-worksheet.messages.js';
import {isPast, saysSomething, sheetOf, type Sheet, type SheetPlace} from './sheet.js';
import {sheetAsText} from './sheet-text.js';
import {changing, choosing, moving, recording, withdrawing, type Reversible} from './worksheet-doings.js';
import {
  NEW_SHEET,
  savedAs,
  sheetOn,
  unsavedOf,
  unsavedPlace,
  type SheetActs,
  type SheetChoices,
  type SheetDesk,
  type Saying,
} from './worksheet-screen.js';
import {today} from '../../foundation/desk/people.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface ActingHost {
  readonly desk: () => SheetDesk | null;
  readonly ladder: () => LadderDefinition;
  readonly about: () => ReflectionSubject;
  readonly choices: () => SheetChoices;
  readonly choose: (choice: Partial<SheetChoices>) => void;
  readonly land: (place: string) => void;
  readonly words: () => PracticeWorksheetMessages;
  readonly print: () => void;
}

/** The last act, while it can be taken back. */
interface LastAct {
  readonly act: Reversible;
  /** What was on the screen before a new worksheet was saved. */
  readonly unsaved: ReadonlyMap<SheetPlace, string>;
}

/** What a person does with worksheets: checks what is written, saves it, and says where the focus goes. */
export class SheetActing implements SheetActs {
  readonly #host: ActingHost;
  #last: LastAct | null = null;
  #isActing = false;

  constructor(host: ActingHost) {
    this.#host = host;
  }

  /** Whether the last act here can be taken back. */
  get canUndo(): boolean {
    return this.#last !== null;
  }

  /** Whether an act is under way. */
  get isActing(): boolean {
    return this.#isActing;
  }

  /** Forgets what was done in another record. */
  forget(): void {
    this.#last = null;
  }

  readonly begin = (target: string): void => {
    // Its words would go where new ones are about to be written.
    this.#last = null;
    this.#host.choose({target, step: 'to', asked: null, problem: null, whole: new Set(), open: null});
    this.#host.land('sheet');
  };

  readonly leave = (): void => {
    const {target} = this.#host.choices();
    this.#host.choose({target: null, asked: null, problem: null});
    this.#host.land(target === null || target === NEW_SHEET ? 'start' : `sheet ${target}`);
  };

  readonly go: SheetActs['go'] = (step) => {
    this.#host.choose({step, asked: null, problem: null});
    this.#host.land('part');
  };

  readonly write: SheetActs['write'] = (place, text) => {
    const target = this.#target;
    const saved = savedAs(this.#desk, target);
    const from = saved ? sheetOf(saved, saved.audience)[place] : '';
    const start = {text: '', from, base: saved?.heads ?? [], seen: saved?.by ?? ''};
    this.#desk.words.write(unsavedPlace(target, place), text, start);
    if (this.#host.choices().problem) this.#host.choose({problem: null});
  };

  // A field that goes away with its record lets go as well.
  readonly hold: SheetActs['hold'] = (place) => {
    this.#host.desk()?.words.hold(place === null ? null : unsavedPlace(this.#target, place));
  };

  readonly clearRung: SheetActs['clearRung'] = (way) => {
    this.write(`${way}.rung`, '');
    this.#host.land(`rungs ${way}`);
  };

  readonly showWhole: SheetActs['showWhole'] = (way, isWhole) => {
    const whole = new Set(this.#host.choices().whole);
    if (isWhole) whole.add(way);
    else whole.delete(way);
    this.#host.choose({whole});
  };

  readonly save = (): void => void this.#once(() => this.#saveSheet());

  readonly discard = (): void => {
    this.#desk.words.drop(unsavedOf(this.#desk, this.#target));
    this.leave();
  };

  readonly open: SheetActs['open'] = (id) => {
    const stay = id ?? this.#host.choices().open;
    this.#host.choose({open: id, asked: null});
    if (stay !== null) this.#host.land(`sheet ${stay}`);
  };

  readonly ask: SheetActs['ask'] = (asked) => {
    const {asked: before} = this.#host.choices();
    this.#host.choose({asked});
    const about = asked ?? before;
    if (about) this.#host.land(asked ? 'asked' : `${about.what} ${about.sheet}`);
  };

  readonly withdraw: SheetActs['withdraw'] = (sheet) => void this.#once(() => this.#do(withdrawing(sheet)));

  readonly moveTo: SheetActs['moveTo'] = (sheet, audience) => void this.#once(() => this.#do(moving(sheet, audience)));

  readonly keep: SheetActs['keep'] = (sheet, by) => {
    const act = choosing(sheet, by);
    if (act) void this.#once(() => this.#do(act));
  };

  readonly undo = (): void => void this.#once(() => this.#takeBack());

  readonly print: SheetActs['print'] = (paper) => {
    this.#host.choose({paper});
    this.#host.print();
  };

  readonly keepCopy = (): void => {
    const words = this.#host.words();
    const about = this.#host.about();
    offerFile(words.copyName, sheetAsText(sheetOn({desk: this.#desk, today: today()}, this.#target), about, words));
  };

  /** A second tap while the first is under way would write twice. */
  async #once(act: () => Promise<void>): Promise<void> {
    if (this.#isActing) return;
    this.#isActing = true;
    await act().finally(() => {
      this.#isActing = false;
      this.#host.choose({});
    });
  }

  async #saveSheet(): Promise<void> {
    const target = this.#target;
    const desk = this.#desk;
    const sheet = sheetOn({desk, today: today()}, target);
    const problem = problemOf(sheet);
    if (problem) {
      this.#host.choose({problem, step: 'finish'});
      this.#host.land(problem === 'day-wrong' ? 'on' : 'problem');
      return;
    }
    const saved = savedAs(desk, target);
    const act = saved
      ? changing(saved, sheet, this.#seenBy(target))
      : recording(sheet, await refOf(this.#host.ladder()), this.#host.about());
    await this.#do(act, target);
  }

  /** What the author had seen: all that is on the screen, unless somebody wrote since in a place that was changed here. */
  #seenBy(target: string): readonly string[] {
    const saved = savedAs(this.#desk, target);
    if (!saved) return [];
    const now: Readonly<Record<string, string>> = sheetOf(saved, saved.audience);
    const overtaken = unsavedOf(this.#desk, target).flatMap((name) => {
      const unsaved = this.#desk.words.at(name);
      return unsaved && unsaved.from !== now[name.slice(target.length + 1)] ? [unsaved] : [];
    });
    return overtaken[0]?.base ?? saved.heads;
  }

  async #do(act: Reversible, target: string | null = null): Promise<void> {
    const desk = this.#desk;
    const places = target === null ? [] : unsavedOf(desk, target);
    const unsaved = target === NEW_SHEET ? this.#unsavedWords(target) : new Map<SheetPlace, string>();
    this.#host.choose({asked: null, problem: null});
    if (!(await desk.act({...act.doing, places})) || this.#host.desk() !== desk) return;
    this.#last = {act, unsaved};
    this.#host.choose({target: null});
    this.#host.land('outcome');
  }

  async #takeBack(): Promise<void> {
    const desk = this.#desk;
    if (!this.#last) return;
    const {act, unsaved} = this.#last;
    const drafts = act.back((id) => savedAs(desk, id));
    const said: Saying = unsaved.size > 0 ? 'taken-back' : 'undone';
    // What was taken away elsewhere meanwhile needs no taking back.
    if (drafts.length > 0 && !(await desk.act({drafts, said}))) return;
    if (this.#host.desk() !== desk) return;
    this.#last = null;
    for (const [place, text] of unsaved) desk.words.write(unsavedPlace(NEW_SHEET, place), text);
    this.#host.land('outcome');
  }

  #unsavedWords(target: string): ReadonlyMap<SheetPlace, string> {
    const {words} = this.#desk;
    return new Map(
      unsavedOf(this.#desk, target).map((name) => [
        name.slice(target.length + 1) as SheetPlace,
        words.at(name)?.text ?? '',
      ]),
    );
  }

  get #target(): string {
    const {target} = this.#host.choices();
    if (target === null) throw new TypeError('No worksheet is being written.');
    return target;
  }

  get #desk(): SheetDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}

/** @returns Why a worksheet cannot be saved yet; `null` when it can. */
function problemOf(sheet: Sheet): SheetChoices['problem'] {
  if (!saysSomething(sheet)) return 'nothing-said';
  return isPast(sheet.on, today()) ? null : 'day-wrong';
}

async function refOf(ladder: LadderDefinition): Promise<DefinitionRef> {
  const {id, version} = ladder;
  return {id, version, hash: await contentHash(ladder)};
}
