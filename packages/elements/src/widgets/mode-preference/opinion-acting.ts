import type {OpinionView} from '@avec/model';

import {opinionAs, opinionBody, opinionOn, opinionParents, opinionProblem, unsavedOpinion} from './opinion-writing.js';
import {changingOpinion, choosingOpinion, opining, withdrawingOpinion, type Reversible} from './preference-doings.js';
import type {PreferenceDesk} from './preference-reading.js';
import type {PreferenceChoices} from './preference-screen.js';
import {today} from '../../foundation/desk/people.js';

/** What goes with an act that saves. */
export interface Saving {
  /** Places whose unsaved words are saved with it. */
  readonly places?: readonly string[];
  /** What stands open again, with those words, when it is taken back; `null` where they do not come back. */
  readonly opened?: Partial<PreferenceChoices> | null;
}

/** What acts on opinions need of the acts around them. */
export interface OpinionHost {
  readonly desk: () => PreferenceDesk;
  readonly choose: (choice: Partial<PreferenceChoices>) => void;
  readonly land: (place: string) => void;
  readonly act: (act: Reversible, saving: Saving) => Promise<void>;
}

/** What somebody does who supports the person: says something beside the choice, changes it, takes it away. */
export class OpinionActing {
  readonly #host: OpinionHost;

  constructor(host: OpinionHost) {
    this.#host = host;
  }

  begin(target: string): void {
    this.#host.choose({opinion: target, problem: null});
    this.#host.land('opinion');
  }

  /** Gives up what was being written, and goes back to the button it began with. */
  leave(target: string): void {
    const desk = this.#host.desk();
    desk.words.drop(unsavedOpinion(desk, target));
    this.#host.choose({opinion: null, problem: null});
    this.#host.land(`opinion ${target}`);
  }

  async save(target: string): Promise<void> {
    const desk = this.#host.desk();
    const written = opinionOn(desk, target);
    const problem = opinionProblem(written);
    if (problem) {
      this.#host.choose({problem, opinion: target});
      this.#host.land(problem === 'reasons-missing' ? `opinion ${target}/reasons` : `opinion ${target}/limits`);
      return;
    }
    const body = opinionBody(written, today());
    const saved = opinionAs(desk, target);
    const act = saved ? changingOpinion(saved, body, opinionParents(desk, target)) : opining(body);
    await this.#host.act(act, {places: unsavedOpinion(desk, target), opened: saved ? null : {opinion: target}});
  }

  withdraw(opinion: OpinionView): Promise<void> {
    const places = unsavedOpinion(this.#host.desk(), opinion.id);
    return this.#host.act(withdrawingOpinion(opinion), {places});
  }

  async keep(opinion: OpinionView, by: string): Promise<void> {
    const act = choosingOpinion(opinion, by);
    if (act) await this.#host.act(act, {});
  }
}
