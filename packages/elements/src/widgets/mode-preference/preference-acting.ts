import {saysPreference, type DefinitionRef, type ModesDefinition} from '@avec/model';

import {audienceOf, bodyOf} from './choice.js';
import {choiceAsWords} from './choice-text.js';
import type {ModePreferenceMessages, PreferenceSaid} from './mode-preference.messages.js';
import {OpinionActing, type Saving} from './opinion-acting.js';
import {changing, choosing, recording, withdrawing, type Current, type Reversible} from './preference-doings.js';
import type {PreferenceDesk} from './preference-reading.js';
import {
  choiceOn,
  choicePlace,
  overtakenIn,
  savedIn,
  startOf,
  unsavedOf,
  type PreferenceActs,
  type PreferenceChoices,
  type PreferenceScreen,
} from './preference-screen.js';
import {today} from '../../foundation/desk/people.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface ActingHost {
  readonly desk: () => PreferenceDesk | null;
  readonly definition: () => ModesDefinition;
  /** Which wording of the list of modes it is. */
  readonly ref: () => Promise<DefinitionRef>;
  readonly choices: () => PreferenceChoices;
  readonly choose: (choice: Partial<PreferenceChoices>) => void;
  readonly land: (place: string) => void;
  readonly words: () => ModePreferenceMessages;
  readonly screen: () => PreferenceScreen;
  readonly askForHelp: () => void;
  readonly print: () => void;
}

/** The last act, while it can be taken back. */
interface LastAct {
  readonly act: Reversible;
  /** What was on the screen before it was saved for the first time, by its place in unsaved words. */
  readonly unsaved: ReadonlyMap<string, string>;
  /** What stands open again where those words come back. */
  readonly opened: Partial<PreferenceChoices>;
}

/** What a person does: checks what is written, saves it, and says where the focus goes. */
export class PreferenceActing implements PreferenceActs {
  readonly #host: ActingHost;
  readonly #opinions: OpinionActing;
  #last: LastAct | null = null;
  #isActing = false;

  constructor(host: ActingHost) {
    this.#host = host;
    this.#opinions = new OpinionActing({
      ...host,
      desk: () => this.#desk,
      act: (act, saving) => this.#act(act, saving),
    });
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

  readonly write: PreferenceActs['write'] = (place, text) => {
    this.#desk.words.write(choicePlace(place), text, startOf(this.#desk, place));
    this.#host.choose({problem: null, isLater: false});
  };

  readonly clear: PreferenceActs['clear'] = (place) => {
    this.write(place, '');
    this.#host.land(place);
  };

  readonly showSituations = (): void => {
    this.#host.choose({showsSituations: true});
    this.#host.land('situations');
  };

  readonly choose = (): void => void this.#once(() => this.#save());

  readonly decideLater = (): void => {
    this.#host.choose({isWriting: false, isLater: true, problem: null, isAskedToDiscard: false});
    this.#host.land('state');
  };

  readonly begin = (): void => {
    // Its words would go where new ones are about to be written.
    this.#last = null;
    this.#host.choose({isWriting: true, isLater: false, problem: null, isAskedToDiscard: false});
    this.#host.land('first');
  };

  readonly leave = (): void => {
    this.#host.choose({isWriting: false, problem: null});
    this.#host.land('change');
  };

  readonly askToDiscard: PreferenceActs['askToDiscard'] = (isAskedToDiscard) => {
    this.#host.choose({isAskedToDiscard});
    this.#host.land(isAskedToDiscard ? 'asked' : 'discard');
  };

  readonly discard = (): void => {
    this.#desk.words.drop(unsavedOf(this.#desk));
    this.#host.choose({isWriting: null, isLater: false, isAskedToDiscard: false, problem: null});
    this.#host.land('title');
  };

  readonly withdraw = (): void => {
    const saved = savedIn(this.#desk);
    if (saved) void this.#once(() => this.#act(withdrawing(saved), {places: unsavedOf(this.#desk)}));
  };

  readonly keep: PreferenceActs['keep'] = (by) => {
    const saved = savedIn(this.#desk);
    const act = saved && choosing(saved, by);
    if (act) void this.#once(() => this.#act(act, {}));
  };

  readonly askForHelp = (): void => this.#host.askForHelp();

  readonly beginOpinion: PreferenceActs['beginOpinion'] = (target) => {
    this.#last = null;
    this.#opinions.begin(target);
  };

  readonly leaveOpinion: PreferenceActs['leaveOpinion'] = (target) => this.#opinions.leave(target);

  readonly saveOpinion: PreferenceActs['saveOpinion'] = (target) => void this.#once(() => this.#opinions.save(target));

  readonly withdrawOpinion: PreferenceActs['withdrawOpinion'] = (opinion) => {
    void this.#once(() => this.#opinions.withdraw(opinion));
  };

  readonly keepOpinion: PreferenceActs['keepOpinion'] = (opinion, by) => {
    void this.#once(() => this.#opinions.keep(opinion, by));
  };

  readonly undo = (): void => void this.#once(() => this.#takeBack());

  /** Nothing is done again here: what was taken back can be saved once more. */
  readonly redo = (): void => undefined;

  readonly print: PreferenceActs['print'] = (paper) => {
    this.#host.choose({paper});
    // The page is drawn for paper by `beforeprint`.
    this.#host.print();
  };

  readonly keepCopy = (): void => {
    const words = this.#host.words();
    offerFile(words.copyName, choiceAsWords(this.#host.screen()));
  };

  /** Once, however often a button is tapped. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isActing) return;
    this.#isActing = true;
    try {
      await work();
    } finally {
      this.#isActing = false;
      this.#host.choose({});
    }
  }

  async #save(): Promise<void> {
    const desk = this.#desk;
    const definition = this.#host.definition();
    const choice = choiceOn({desk, definition});
    const body = bodyOf(choice, {definition, ref: await this.#host.ref(), on: today()});
    // While the wording was being told apart, the record may have become another.
    if (this.#host.desk() !== desk) return;
    if (!saysPreference(body)) {
      this.#host.choose({problem: 'nothing-said'});
      this.#host.land('first');
      return;
    }
    const saved = savedIn(desk);
    const audience = audienceOf(choice);
    const act = saved ? changing(saved, body, {audience, parents: this.#parents(desk)}) : recording(body, audience);
    await this.#act(act, {places: unsavedOf(desk), opened: saved ? null : {isWriting: true}});
  }

  /** @returns Entries its author had seen when they began to write over what has changed since; else those that are there. */
  #parents(desk: PreferenceDesk): readonly string[] {
    const {view} = savedIn(desk) ?? {};
    const known = new Set(desk.seen.history.filter(({entity}) => entity.id === view?.id).map(({id}) => id));
    const [overtaken] = overtakenIn(desk);
    const isOfThis = overtaken && overtaken.base.length > 0 && overtaken.base.every((id) => known.has(id));
    return isOfThis ? overtaken.base : (view?.heads ?? []);
  }

  async #act(act: Reversible, {places = [], opened = null}: Saving): Promise<void> {
    const desk = this.#desk;
    const unsaved = new Map(opened ? places.map((place) => [place, desk.words.at(place)?.text ?? '']) : []);
    this.#host.choose({problem: null});
    if (!(await desk.act({...act.doing, places})) || this.#host.desk() !== desk) return;
    this.#last = {act, unsaved, opened: opened ?? {}};
    this.#host.choose({isWriting: null, isLater: false, isAskedToDiscard: false, opinion: null});
    this.#host.land('undo');
  }

  async #takeBack(): Promise<void> {
    const desk = this.#desk;
    if (!this.#last) return;
    const {act, unsaved, opened} = this.#last;
    const drafts = act.back(currentIn(desk));
    const said: PreferenceSaid =
      unsaved.size === 0 ? 'undone' : 'opinion' in opened ? 'opinion-taken-back' : 'taken-back';
    // What was taken away elsewhere meanwhile needs no taking back.
    if (drafts.length > 0 && !(await desk.act({drafts, said}))) return;
    if (this.#host.desk() !== desk) return;
    this.#last = null;
    for (const [place, text] of unsaved) desk.words.write(place, text);
    this.#host.choose(unsaved.size > 0 ? opened : {});
    this.#host.land('title');
  }

  get #desk(): PreferenceDesk {
    const desk = this.#host.desk();
    if (!desk) throw new TypeError('There is no record to act in.');
    return desk;
  }
}

function currentIn({seen}: PreferenceDesk): Current {
  const views = seen.voices.flatMap(({view, others}) => [view, ...others]);
  return {
    preference: (id) => views.find((view) => view.id === id) ?? null,
    opinion: (id) => seen.opinions.find((view) => view.id === id) ?? null,
  };
}
