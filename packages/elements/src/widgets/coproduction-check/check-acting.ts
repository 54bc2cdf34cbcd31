import type {ChecklistStatement, ChecklistView} from '@avec/model';

import {ALONE} from './check-draft.js';
import type {CheckDesk} from './check-desk.js';
import type {CheckActs, CheckChoices, CheckScreen} from './check-screen.js';
import {answersAsText} from './check-text.js';
import {ActionRequestEvent} from './coproduction-check.events.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface ActingHost {
  readonly desk: () => CheckDesk | null;
  readonly choose: (choice: Partial<CheckChoices>) => void;
  readonly screen: () => CheckScreen | null;
  readonly land: (place: string) => void;
  /** @returns Whether the page leaves it to the widget. */
  readonly ask: (event: ActionRequestEvent) => boolean;
  readonly print: (isEmpty: boolean) => void;
}

/** What a person does in the checklist: does it, and says where the focus goes. */
export class CheckActing implements CheckActs {
  readonly #host: ActingHost;

  constructor(host: ActingHost) {
    this.#host = host;
  }

  readonly go = (step: number): void => {
    this.#desk.set({step});
    this.#host.land('step');
  };

  readonly turnTo = (scope: string): void => void this.#desk.turnTo(scope).then(() => this.#host.land('scope'));

  readonly save = (): void => void this.#save();

  readonly undo = (): void => void this.#undo();

  readonly again = (): void => {
    this.#desk.ask();
    this.#host.land('title');
  };

  readonly giveUp = (): void => {
    this.#desk.giveUp();
    this.#host.land('own');
  };

  readonly change = (view: ChecklistView): void => {
    this.#desk.change(view);
    this.#host.land('title');
  };

  readonly choose = (choice: Partial<CheckChoices>, land?: string): void => {
    this.#host.choose(choice);
    if (land !== undefined) this.#host.land(land);
  };

  readonly withdraw = (view: ChecklistView): void => void this.#withdraw(view);

  readonly keep = (view: ChecklistView, version: ChecklistStatement): void => {
    void this.#desk.keep(view, version).then((isSaved) => isSaved && this.#host.land('own'));
  };

  readonly plan = (principle: string): void => {
    const {scope} = this.#desk.around;
    const meetingId = scope === ALONE || scope === '' ? null : scope;
    if (!this.#host.ask(new ActionRequestEvent({principle, meetingId}))) return;
    this.#desk.plan.begin(principle);
    this.#host.land(`line ${principle} what`);
  };

  readonly saveLine = (principle: string): void => void this.#saveLine(principle);

  readonly giveUpLine = (principle: string): void => {
    this.#desk.plan.giveUp(principle);
    this.#host.land(`plan ${principle}`);
  };

  readonly undoLine = (): void => void this.#undoLine();

  readonly keepCopy = (): void => {
    const screen = this.#host.screen();
    if (screen) offerFile(`${screen.words.copyName}.txt`, answersAsText(screen));
  };

  readonly print = (isEmpty: boolean): void => this.#host.print(isEmpty);

  async #save(): Promise<void> {
    const desk = this.#desk;
    if (await desk.save()) this.#host.land('outcome');
    const {problem} = desk.outcome;
    if (problem === null || problem === 'answers' || problem === 'changed-away') return;
    // In steps, what is asked first is on the first screen.
    if (desk.draft.step > 0) desk.turnBack();
    this.#host.land(problem);
  }

  async #undo(): Promise<void> {
    const desk = this.#desk;
    if (await desk.undo()) this.#host.land(desk.phase === 'told' ? 'outcome' : 'title');
  }

  async #withdraw(view: ChecklistView): Promise<void> {
    const isSaved = await this.#desk.withdraw(view);
    this.#host.choose({removing: null});
    this.#host.land(isSaved ? 'outcome' : `remove ${view.id}`);
  }

  async #saveLine(principle: string): Promise<void> {
    const desk = this.#desk;
    if (await desk.addLine(principle)) this.#host.land(`line-said ${principle}`);
    const problem = desk.plan.problem(principle);
    if (problem) this.#host.land(`line ${principle} ${problem}`);
  }

  async #undoLine(): Promise<void> {
    const principle = this.#desk.plan.written?.principle ?? '';
    if (await this.#desk.withdrawLine()) this.#host.land(`line ${principle} what`);
  }

  get #desk(): CheckDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}
