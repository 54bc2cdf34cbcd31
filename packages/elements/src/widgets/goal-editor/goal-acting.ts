import {isDay, type GoalPlace, type GoalVersion, type GoalView} from '@avec/model';

import type {Doing, GoalDesk} from './goal-desk.js';
import {
  accepting,
  addingStep,
  agreeing,
  choosing,
  commenting,
  creating,
  deciding,
  differing,
  landOf,
  rating,
  restoring,
  setting,
  sharing,
  withdrawing,
  writing,
} from './goal-doings.js';
import {movedOrder, NEW_GOAL, unsavedPlace} from './goal-editor.logic.js';
import type {GoalEditorMessages} from './goal-editor.messages.js';
import type {GoalActs, GoalChoices, GoalPanel, WritingProblem} from './goal-screen.js';
import {planText} from './plan-text.js';
import type {Plan} from './plan.js';
import {unsavedAsText} from './unsaved-text.js';
import {offerFile} from '../../foundation/files/offer-file.js';
import {today} from '../../foundation/desk/people.js';

/** What acts need of the widget they are done in. */
export interface ActingHost {
  readonly desk: () => GoalDesk | null;
  readonly choices: () => GoalChoices;
  readonly choose: (choice: Partial<GoalChoices>) => void;
  readonly fetch: (panel: GoalPanel) => Promise<void>;
  readonly land: (place: string) => void;
  readonly words: () => GoalEditorMessages;
  readonly plan: () => Plan;
}

/** What a person does in the editor: checks what is written, saves it, and says where the focus goes. */
export class GoalActing implements GoalActs {
  readonly #host: ActingHost;

  constructor(host: ActingHost) {
    this.#host = host;
  }

  readonly open = (goal: GoalView | null): void => {
    const {openGoal} = this.#desk;
    this.#host.choose({openSteps: new Set(), panels: new Set(), isAskedToRemove: false, problem: null});
    void this.#desk.open(goal?.id ?? null);
    const stay = goal ?? openGoal;
    if (stay) this.#host.land(`goal ${stay.id}`);
  };

  readonly choose = (choice: Partial<GoalChoices>, land?: string): void => {
    this.#host.choose(choice);
    if (land !== undefined) this.#host.land(land);
  };

  readonly begin = (place: string, text: string, goal: GoalView | null, seen = ''): void => {
    this.#desk.words.begin(place, {text, from: text, base: goal?.heads ?? [], seen});
    this.#host.land(place);
  };

  readonly cancel = (places: readonly string[], land: string): void => {
    this.#desk.words.drop(places);
    this.#host.choose({problem: null});
    this.#host.land(land);
  };

  readonly create = (): void => {
    const [title, why, keptTo] = ['title', 'why', 'private'].map((part) => unsavedPlace(NEW_GOAL, part)) as [
      string,
      string,
      string,
    ];
    const words = {title: this.#text(title), why: this.#text(why), isPrivate: this.#text(keptTo) === 'private'};
    if (this.#isMissing(title)) return;
    const doing = creating(words, this.#desk.record.actor);
    void this.#save({...doing, places: [title, why, keptTo]}, `goal ${doing.drafts[0]?.entity.id ?? ''}`, (id) => id);
  };

  readonly saveField = (goal: GoalView, place: GoalPlace): void => {
    const name = unsavedPlace(goal.id, place);
    const isNeeded = place.field === 'title' || place.field === 'what';
    if (isNeeded && this.#isMissing(name)) return;
    if ((place.field === 'review' || place.field === 'by') && this.#isNoDay(name)) return;
    void this.#save(writing(goal, this.#desk.record.actor, place, this.#desk.words), landOf(goal, place));
  };

  readonly addStep = (goal: GoalView): void => {
    const place = (field: string): string => unsavedPlace(goal.id, `new-step ${field}`);
    if (this.#isMissing(place('what')) || this.#isNoDay(place('by'))) return;
    const text = (field: string): string => this.#text(place(field));
    const values = {what: text('what'), who: text('who'), by: text('by'), how: text('how')};
    void this.#save(addingStep(goal, values), 'add-step');
  };

  readonly tickStep = (goal: GoalView, stepId: string, isDone: boolean): void => {
    const value = isDone ? today() : '';
    void this.#save(setting(goal, isDone ? 'step-done' : 'step-undone', {step: stepId, field: 'done'}, value));
  };

  readonly moveStep = (goal: GoalView, stepId: string, by: number, land: string): void => {
    const order = movedOrder(goal, stepId, by);
    if (!order) return;
    const doing = setting(goal, 'moved', {step: null, field: 'order'}, order.join(' '));
    void this.#save(doing, land);
  };

  readonly putOff = (goal: GoalView, stepId: string, isLater: boolean): void => {
    const doing = setting(goal, 'changed', {step: stepId, field: 'later'}, isLater ? 'later' : '');
    void this.#save(doing, `step ${stepId}`);
  };

  readonly removeStep = (goal: GoalView, stepId: string): void => {
    void this.#save(setting(goal, 'removed', {step: stepId, field: 'removed'}, 'removed'), 'steps');
  };

  readonly rate = (goal: GoalView): void => {
    const text = (part: string): string => this.#text(unsavedPlace(goal.id, part));
    const said = {answer: text('progress'), attainment: text('attainment'), note: text('progress-note')};
    if (Object.values(said).every((part) => part.trim() === '')) return;
    void this.#save(rating(goal, said), unsavedPlace(goal.id, 'progress'));
  };

  readonly agree = (goal: GoalView): void => {
    void this.#save(agreeing(goal), 'agreement');
  };

  readonly differ = (goal: GoalView, proposal: string | null): void => {
    const place = unsavedPlace(goal.id, proposal === null ? 'differ' : `differ ${proposal}`);
    if (this.#isMissing(place)) return;
    void this.#save(differing(goal, proposal, this.#text(place).trim()), `goal ${goal.id}`);
  };

  readonly accept = (goal: GoalView, proposal: string): void => {
    const doing = accepting(goal, proposal, this.#desk.words);
    if (doing) void this.#save(doing, `goal ${goal.id}`);
  };

  readonly keepVersion = (goal: GoalView, place: GoalPlace, by: string): void => {
    const doing = choosing(goal, place, by);
    if (doing) void this.#save(doing, place.step === null ? landOf(goal, place) : `step ${place.step}`);
  };

  readonly withdraw = (goal: GoalView, target: string | null): void => {
    this.#host.choose({isAskedToRemove: false});
    void this.#save(withdrawing(goal, target), target === null ? 'undo' : `goal ${goal.id}`);
  };

  readonly comment = (goal: GoalView, audience: 'shared' | 'private'): void => {
    const place = unsavedPlace(goal.id, audience === 'shared' ? 'comment' : 'note');
    if (this.#isMissing(place)) return;
    void this.#save(commenting(goal, audience, this.#text(place).trim()), `write ${place}`);
  };

  readonly decide = (goal: GoalView, state: 'active' | 'on-hold' | 'reached' | 'set-aside'): void => {
    void this.#save(deciding(goal, state), 'standing');
  };

  readonly share = (goal: GoalView): void => {
    void this.#save(sharing(goal), 'title');
  };

  readonly restore = (goal: GoalView, version: GoalVersion): void => {
    void this.#save(restoring(goal, this.#desk.record.actor, version), `goal ${goal.id}`);
  };

  readonly undo = (): void => void this.#desk.undo().then(() => this.#host.land(this.#desk.canUndo ? 'undo' : 'redo'));

  readonly redo = (): void => void this.#desk.redo().then(() => this.#host.land(this.#desk.canRedo ? 'redo' : 'undo'));

  readonly keepCopy = (): void => {
    offerFile(this.#host.words().copyName, unsavedAsText(this.#desk, this.#host.words()));
  };

  readonly print = (): void => {
    // The page is drawn for paper by `beforeprint`.
    globalThis.print();
  };

  readonly keepText = (): void => {
    const words = this.#host.words();
    offerFile(words.planName, planText(this.#host.plan()));
  };

  readonly toggle = (panel: GoalPanel): void => {
    const panels = new Set(this.#host.choices().panels);
    if (!panels.delete(panel)) panels.add(panel);
    this.#host.choose({panels});
    if (panels.has(panel)) void this.#host.fetch(panel);
  };

  async #save(doing: Doing, land?: string, open?: (id: string) => string): Promise<void> {
    const isSaved = await this.#desk.act(doing);
    if (!isSaved) return;
    this.#host.choose({problem: null});
    const id = doing.drafts[0]?.entity.id;
    if (open && id !== undefined) await this.#desk.open(open(id));
    if (land !== undefined) this.#host.land(land);
  }

  #text(place: string): string {
    return this.#desk.words.textAt(place);
  }

  #isMissing(place: string): boolean {
    return this.#text(place).trim() === '' && this.#tell(place, 'words-missing');
  }

  #isNoDay(place: string): boolean {
    const day = this.#text(place);
    return day !== '' && !isDay(day) && this.#tell(place, 'day-wrong');
  }

  #tell(place: string, what: WritingProblem): true {
    this.#host.choose({problem: {place, what}});
    this.#host.land(place);
    return true;
  }

  get #desk(): GoalDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}
