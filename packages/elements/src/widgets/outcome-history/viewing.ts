import {localDay, type AnnotationView, type OutcomeSession, type ScaleDefinition} from '@avec/model';
import {RecordError, type CareRecord} from '@avec/store';

import {AnnotationDesk, problemIn} from './annotation-desk.js';
import {Charts} from './charts-data.js';
import {NO_CHOICES, type Choices, type HistoryActs} from './history-screen.js';
import {eraseNotes, removeEvent, saveEvent, takeBack} from './history-writing.js';
import {AnnotationRecordedEvent, AnnotationWithdrawnEvent} from './outcome-history.events.js';
import {allSessions, oldestDay} from './outcome-history.logic.js';
import {SessionReader} from './session-reader.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {OutcomeWithdrawnEvent} from '../outcome-scale/outcome-scale.events.js';

/** What was done last, to be said once. */
export type Deed =
  | {readonly kind: 'taken-back' | 'earlier-shown'; readonly on: string}
  | {readonly kind: 'notes-erased' | 'event-saved' | 'event-removed'};

/** What a viewing tells its widget. */
export interface ViewingFollower {
  /** Something else is to be seen. */
  changed(): void;
  /** The person is somewhere else now: the first of these places that is there. */
  landed(places: readonly string[]): void;
  /** Something has happened that the page may know of. */
  happened(event: Event): void;
}

/**
 * One viewer looking at the history of one scale in one record: what was read, what was chosen, what is being done.
 *
 * Ends with `close()`; after that it holds nothing, changes nothing and tells nobody.
 */
export class Viewing {
  readonly record: CareRecord;
  readonly scale: ScaleDefinition;
  readonly reader: SessionReader;
  readonly desk: AnnotationDesk;
  readonly charts = new Charts();
  readonly acts: HistoryActs;
  readonly #follower: ViewingFollower;
  #choices = NO_CHOICES;
  #deed: Deed | null = null;
  #isBusy = false;
  #isClosed = false;

  constructor(record: CareRecord, scale: ScaleDefinition, follower: ViewingFollower) {
    this.record = record;
    this.scale = scale;
    this.#follower = follower;
    const changed = () => this.#isClosed || follower.changed();
    this.desk = new AnnotationDesk(record, changed);
    this.reader = new SessionReader(record, scale, {
      read: changed,
      draftsTouched: (keys) => keys.includes(this.desk.key) && void this.desk.read(),
    });
    this.acts = this.#ownActs();
    void this.desk.read();
  }

  get choices(): Choices {
    return this.#choices;
  }

  get deed(): Deed | null {
    return this.#deed;
  }

  /** Whether nothing can be written. */
  get isReadOnly(): boolean {
    return this.record.status.phase === 'read-only';
  }

  /** Local day, `YYYY-MM-DD`. */
  get today(): string {
    return localDay(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  close(): void {
    this.#isClosed = true;
    this.reader.close();
    this.desk.close();
  }

  #ownActs(): HistoryActs {
    return {
      choose: (choice, land) => this.#choose(choice, ...(land ? [land] : [])),
      unfold: (id, isOpen) => this.#unfold(id, isOpen),
      retry: () => void this.#retry(),
      readEarlier: () => void this.#readEarlier(),
      ask: (question) => this.#choose({question, failure: null}, 'question'),
      keep: () => this.#keep(),
      takeBack: (session) => void this.#takeBack(session),
      erase: (session) => void this.#erase(session),
      write: () => this.#write(),
      rewrite: (annotation) => this.#rewrite(annotation),
      discard: () => this.#discard(),
      save: () => void this.#save(),
      remove: (annotation) => void this.#remove(annotation),
    };
  }

  #choose(choice: Partial<Choices>, ...land: readonly string[]): void {
    this.#choices = {...this.#choices, ...choice};
    this.#follower.changed();
    if (land.length > 0) this.#follower.landed(land);
  }

  // Browsers tell also of what was opened for printing, after it is closed again.
  #unfold(id: string, isOpen: boolean): void {
    if (this.#choices.open.has(id) === isOpen) return;
    const open = new Set(this.#choices.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.#choose({open});
  }

  async #retry(): Promise<void> {
    await this.reader.retry();
    if (!this.#isClosed) this.#follower.landed(['top']);
  }

  async #readEarlier(): Promise<void> {
    await this.reader.readEarlier();
    if (this.#isClosed) return;
    this.#deed = {kind: 'earlier-shown', on: oldestDay(this.reader.reading.voices)};
    this.#choose({}, 'earlier', 'theme');
  }

  #keep(): void {
    const {question} = this.#choices;
    this.#choose({question: null, failure: null}, question ? `${question.act} ${question.id}` : 'top');
  }

  #write(): void {
    this.desk.open(this.today);
    this.#choose({question: null, failure: null, problem: null}, 'what');
  }

  #rewrite(annotation: AnnotationView): void {
    this.desk.change(annotation);
    this.#choose({question: null, failure: null, problem: null}, 'what');
  }

  #discard(): void {
    const changes = this.desk.draft?.changes;
    this.desk.discard();
    this.#choose({failure: null, problem: null}, changes ? `change ${changes}` : 'add', 'add');
  }

  #takeBack(session: OutcomeSession): Promise<void> {
    const sessions = allSessions(this.reader.reading.voices);
    const next = sessions[sessions.indexOf(session) + 1];
    return this.#commit(() => takeBack(this.record, session), {
      deed: {kind: 'taken-back', on: session.on},
      land: [`session ${next?.id ?? ''}`, 'sessions', 'top'],
      event: () => new OutcomeWithdrawnEvent({sessionId: session.id}),
    });
  }

  #erase(session: OutcomeSession): Promise<void> {
    return this.#commit(() => eraseNotes(this.record, session), {
      deed: {kind: 'notes-erased'},
      land: [`session ${session.id}`],
    });
  }

  async #save(): Promise<void> {
    const {draft} = this.desk;
    const problem = draft && problemIn(draft, this.today);
    if (problem) {
      this.#choose({problem, failure: null, question: null}, problem === 'words-missing' ? 'what' : 'when');
      return;
    }
    await this.#commit(() => saveEvent(this.record, this.desk, this.reader.reading.annotations), {
      deed: {kind: 'event-saved'},
      land: [`change ${draft?.changes ?? ''}`, 'add'],
      event: (annotationId) => (annotationId ? new AnnotationRecordedEvent({annotationId}) : null),
    });
  }

  #remove(annotation: AnnotationView): Promise<void> {
    return this.#commit(() => removeEvent(this.record, annotation), {
      deed: {kind: 'event-removed'},
      land: ['events', 'add'],
      event: () => new AnnotationWithdrawnEvent({annotationId: annotation.id}),
    });
  }

  /** Does what is written in one go, then shows it, says it, and tells the page. */
  async #commit<Written>(write: () => Promise<Written>, {deed, land, event}: Consequences<Written>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const written = await write();
      await this.reader.refresh();
      if (this.#isClosed) return;
      this.#deed = deed;
      this.#choose({question: null, failure: null, problem: null}, ...land);
      const news = event?.(written);
      if (news) this.#follower.happened(news);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isBusy = false;
    }
  }

  #fail(error: unknown): void {
    if (this.#isClosed) return;
    const failure = error instanceof RecordError ? error.code : 'unavailable';
    this.#choose({failure, problem: null});
    this.#follower.happened(new SaveFailedEvent(failure));
  }
}

/** What follows once something is durable. */
interface Consequences<Written> {
  readonly deed: Deed;
  /** Where the person then is. */
  readonly land: readonly string[];
  /** What the page may know of it. */
  readonly event?: (written: Written) => Event | null;
}
