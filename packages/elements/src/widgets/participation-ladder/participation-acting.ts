import type {DecisionView, ParticipationView} from '@avec/model';

import type {DecisionTold} from './decision-reading.js';
import type {ParticipationDesk} from './decision-reading.js';
import {changing, choosing, naming, renaming, saying, withdrawing, type Doing} from './participation-doings.js';
import {
  draftPlace,
  nameOf,
  NEW_DECISION,
  problemOf,
  type DraftPart,
  type WritingProblem,
} from './participation-ladder.logic.js';
import {
  draftOn,
  ladderInHand,
  viewInHand,
  type LadderActs,
  type LadderChoices,
  type LadderScreen,
  type Paper,
} from './participation-screen.js';
import {unsavedAsText} from './unsaved-text.js';
import {formatLadderAnswer} from '../../controls/ladder-item/ladder-item.logic.js';
import {offerFile} from '../../foundation/files/offer-file.js';
import {today} from '../../foundation/desk/people.js';

/** What acts need of the widget they are done in. */
export interface ActingHost {
  /** What is to be seen now; `null` while there is no record. */
  readonly screen: () => LadderScreen | null;
  readonly choose: (choice: Partial<LadderChoices>) => void;
  readonly land: (place: string) => void;
  /** Opens the browser's own way to print. */
  readonly print: () => void;
}

/** What a person does with the ladder: checks what is said, saves it, and says where the focus goes. */
export class ParticipationActing implements LadderActs {
  readonly #host: ActingHost;

  constructor(host: ActingHost) {
    this.#host = host;
  }

  readonly open = (told: DecisionTold | null, land: string): void => {
    this.#host.choose({openId: told?.decision.id ?? null, writing: null, asked: null, problem: null});
    this.#host.land(land);
  };

  readonly ask = (id: string | null, land: string): void => {
    this.#host.choose({asked: id});
    this.#host.land(land);
  };

  readonly beginDecision = (): void => {
    this.#begin(NEW_DECISION, {title: ''});
    this.#host.land(draftPlace(NEW_DECISION, 'title'));
  };

  readonly createDecision = (): void => {
    const title = this.#part(NEW_DECISION, 'title');
    if (this.#isMissing(NEW_DECISION, title)) return;
    const doing = naming(title, this.#part(NEW_DECISION, 'private') === 'private');
    void this.#save(doing, () => {
      const {id} = doing.draft.entity;
      this.#host.choose({openId: id, writing: null, asked: null});
      this.#host.land(`decision ${id}`);
    });
  };

  readonly beginRename = ({id, title}: DecisionView): void => {
    this.#begin(nameOf(id), {title});
    this.#host.land(draftPlace(nameOf(id), 'title'));
  };

  readonly rename = (decision: DecisionView): void => {
    const about = nameOf(decision.id);
    const title = this.#part(about, 'title');
    if (this.#isMissing(about, title)) return;
    void this.#save(renaming(decision, title, 'renamed'), () => this.#host.land(`decision ${decision.id}`));
  };

  readonly chooseTitle = (decision: DecisionView, title: string): void => {
    const doing = {...renaming(decision, title, 'chosen'), about: []};
    void this.#save(doing, () => this.#host.land(`decision ${decision.id}`));
  };

  readonly beginView = ({decision}: DecisionTold): void => {
    this.#host.choose({writing: decision.id, problem: null});
    this.#host.land(`form ${decision.id}`);
  };

  readonly beginChange = (view: ParticipationView): void => {
    const {id, decision, place, wish, help, on, heads, voice} = view;
    const {viewer} = this.#screen;
    // Should the view be gone by the time this is saved, it is said anew, still for the same voice.
    const isTheirs = voice.role === 'person' && viewer.role === 'representative';
    this.#begin(decision, {
      place: formatLadderAnswer(place),
      wish: formatLadderAnswer(wish),
      help,
      on,
      of: id,
      base: heads.join(' '),
      whose: isTheirs ? 'representative' : view.basis,
    });
    this.#host.choose({asked: null});
    this.#host.land(`form ${decision}`);
  };

  readonly saveView = (told: DecisionTold): void => {
    const screen = this.#screen;
    const {decision} = told;
    const draft = draftOn(screen, told);
    const problem = problemOf(draft, today());
    if (problem) {
      this.#tell(decision.id, problem, landOf(decision.id, problem));
      return;
    }
    const view = viewInHand(screen, told);
    const {subject} = screen.desk.record;
    const doing = view
      ? Promise.resolve(changing(view, draft))
      : saying({decision, draft, ladder: ladderInHand(screen, told), subject});
    void doing.then((each) => this.#save(each, () => this.#host.land(`said ${decision.id}`)));
  };

  readonly chooseView = (view: ParticipationView, by: string): void => {
    const doing = choosing(view, by);
    if (doing) void this.#save(doing, () => this.#host.land(`said ${view.decision}`));
  };

  readonly cancel = (about: string, land: string): void => {
    const {words} = this.#desk;
    words.drop(words.placesOf(about));
    this.#host.choose({writing: null, problem: null});
    this.#host.land(land);
  };

  readonly withdraw = (thing: ParticipationView | DecisionView): void => {
    const land = thing.kind === 'participation' ? `decision ${thing.decision}` : 'title';
    void this.#save(withdrawing(thing), () => this.#host.land(land));
  };

  readonly undo = (): void => {
    void this.#desk.undo().then((entries) => {
      const [entry] = entries ?? [];
      if (!entry) return;
      const about = entry.entity.kind === 'decision' ? null : this.#screen.choices.openId;
      this.#host.land(about === null ? 'new-decision' : `form ${about}`);
    });
  };

  readonly keepCopy = (): void => {
    const screen = this.#screen;
    offerFile(screen.words.copyName, unsavedAsText(screen));
  };

  readonly print = (paper: Paper): void => {
    this.#host.choose({paper});
    this.#host.print();
  };

  readonly printPrivate = (withPrivate: boolean): void => this.#host.choose({withPrivate});

  async #save({draft, said, about = []}: Doing, then: () => void): Promise<void> {
    const places = about.flatMap((each) => this.#desk.words.placesOf(each));
    if (!(await this.#desk.act({drafts: [draft], said, places}))) return;
    this.#host.choose({problem: null, asked: null, writing: null});
    then();
  }

  #begin(about: string, parts: Partial<Record<DraftPart, string>>): void {
    const {words} = this.#desk;
    for (const [part, text] of Object.entries(parts)) words.write(draftPlace(about, part as DraftPart), text);
    this.#host.choose({problem: null});
  }

  #part(about: string, part: DraftPart): string {
    return this.#desk.words.textAt(draftPlace(about, part));
  }

  #isMissing(about: string, title: string): boolean {
    if (title.trim() !== '') return false;
    this.#tell(about, 'words-missing', draftPlace(about, 'title'));
    return true;
  }

  #tell(about: string, what: WritingProblem, land: string): void {
    this.#host.choose({problem: {about, what}});
    this.#host.land(land);
  }

  get #screen(): LadderScreen {
    const screen = this.#host.screen();
    if (!screen) throw new TypeError('There is no record to act in.');
    return screen;
  }

  get #desk(): ParticipationDesk {
    return this.#screen.desk;
  }
}

/** @returns Where somebody goes on who is told what is missing. */
function landOf(about: string, problem: WritingProblem): string {
  if (problem === 'day-wrong') return draftPlace(about, 'on');
  return draftPlace(about, problem === 'whose-missing' ? 'whose' : 'place');
}
