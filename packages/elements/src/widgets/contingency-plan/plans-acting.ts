import type {ContingencyPlanMessages} from './contingency-plan.messages.js';
import {changing, choosing, FIELDS, placeOf, placesOf, startOf, type Part} from './plans.js';
import type {PlansDesk} from './plans-reading.js';
import type {PlansActs, PlansPaper} from './plans-screen.js';
import {unsavedText} from '../../foundation/desk/unsaved-text.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface PlansHost {
  readonly desk: () => PlansDesk | null;
  readonly words: () => ContingencyPlanMessages;
  readonly land: (place: string) => void;
  readonly print: (paper: PlansPaper) => void;
  /** An act has begun, or is over. */
  readonly acting: () => void;
}

/** What a person does with the plans: writes, saves, chooses, and says where the focus goes. */
export class PlansActing implements PlansActs {
  readonly #host: PlansHost;
  #isActing = false;
  #running: Promise<boolean> = Promise.resolve(true);

  constructor(host: PlansHost) {
    this.#host = host;
  }

  /** Whether an act is under way: another has to wait. */
  get isActing(): boolean {
    return this.#isActing;
  }

  readonly begin: PlansActs['begin'] = (part) => {
    const {words, seen} = this.#desk;
    const [field] = FIELDS[part];
    if (!field) return;
    words.begin(placeOf(field), startOf(seen.plans, field));
    this.#host.land(placeOf(field));
  };

  readonly save: PlansActs['save'] = (part) => void this.#save(part);

  readonly cancel: PlansActs['cancel'] = (part) => {
    this.#desk.words.drop(placesOf(part));
    this.#host.land(`write ${part}`);
  };

  readonly keepVersion: PlansActs['keepVersion'] = (field, by) => void this.#keep(field, by);

  readonly undo = (): void => void this.#again('undo');

  readonly redo = (): void => void this.#again('redo');

  readonly keepCopy = (): void => {
    const words = this.#host.words();
    offerFile(words.copyName, unsavedText(this.#desk.words, words.title));
  };

  readonly print: PlansActs['print'] = (paper) => this.#host.print(paper);

  async #save(part: Part): Promise<void> {
    const {seen, words} = this.#desk;
    const doing = changing(seen.plans, part, words);
    if (!doing) this.cancel(part);
    else if (await this.#once(async (desk) => (await desk.act(doing)) !== null)) this.#host.land(`part ${part}`);
  }

  async #keep(...[field, by]: Parameters<PlansActs['keepVersion']>): Promise<void> {
    const doing = choosing(this.#desk.seen.plans, field, by);
    const part: Part = FIELDS.emergency.includes(field) ? 'emergency' : 'failure';
    if (doing && (await this.#once(async (desk) => (await desk.act(doing)) !== null))) this.#host.land(`part ${part}`);
  }

  /** What was done last is at hand, to be taken back or done again; the other way where there is no more. */
  async #again(way: 'undo' | 'redo'): Promise<void> {
    const other = way === 'undo' ? 'redo' : 'undo';
    const desk = this.#desk;
    // It is told as saved a moment before what is shown has it.
    await this.#running;
    if (this.#host.desk() !== desk) return;
    if (!(await this.#once(async () => (await desk[way]()) !== null))) return;
    const hasMore = way === 'undo' ? desk.canUndo : desk.canRedo;
    this.#host.land(hasMore ? way : other);
  }

  /**
   * A second tap while the first is under way would write twice.
   *
   * @returns Whether it was done, and the same record is on the screen still.
   */
  async #once(act: (desk: PlansDesk) => Promise<boolean>): Promise<boolean> {
    if (this.#isActing) return false;
    const desk = this.#desk;
    this.#turn(true);
    const running = act(desk).finally(() => this.#turn(false));
    this.#running = running;
    const isDone = await running;
    return isDone && this.#host.desk() === desk;
  }

  #turn(isActing: boolean): void {
    this.#isActing = isActing;
    this.#host.acting();
  }

  get #desk(): PlansDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}
