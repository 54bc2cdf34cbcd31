import {isEntry, type ChecklistDefinition, type Entry} from '@avec/model';

import {FactEvent, RequestEvent} from '../../foundation/events/events.js';
import {ActionChangedEvent, ActionRecordedEvent} from '../action-plan/action-plan.events.js';

/** What a page may know of a checklist: which, and how much; never what was answered. */
export interface ChecklistRecordedDetail {
  readonly checklistId: string;
  /** How many questions have an answer of any kind. */
  readonly answered: number;
  /** How many questions the definition has. */
  readonly questions: number;
}

/** A view of a checklist was saved, or changed. */
export class ChecklistRecordedEvent extends FactEvent<ChecklistRecordedDetail> {
  static readonly type = 'avec-checklist-recorded';

  constructor(detail: ChecklistRecordedDetail) {
    super(ChecklistRecordedEvent.type, detail);
  }
}

/** What a page may know of a checklist taken back. */
export interface ChecklistWithdrawnDetail {
  readonly checklistId: string;
}

/** A view of a checklist was taken back by whoever gave it. */
export class ChecklistWithdrawnEvent extends FactEvent<ChecklistWithdrawnDetail> {
  static readonly type = 'avec-checklist-withdrawn';

  constructor(detail: ChecklistWithdrawnDetail) {
    super(ChecklistWithdrawnEvent.type, detail);
  }
}

/** About what somebody wants to plan something. */
export interface ActionRequestDetail {
  /** Id of the principle. */
  readonly principle: string;
  /** Id of the meeting; `null` for none. */
  readonly meetingId: string | null;
}

/** Somebody wants to add a line to the plan. Unless the page takes it over, a small form opens. */
export class ActionRequestEvent extends RequestEvent<ActionRequestDetail> {
  static readonly type = 'avec-action-request';

  constructor(detail: ActionRequestDetail) {
    super(ActionRequestEvent.type, detail);
  }
}

/** Any fact that the checklist tells a page. */
type CheckFact = ChecklistRecordedEvent | ChecklistWithdrawnEvent | ActionRecordedEvent | ActionChangedEvent;

/** @returns What the page is told of an entry; `null` for nothing: what is private is nobody else's. */
export function factFor(entry: Entry, {questions}: Pick<ChecklistDefinition, 'questions'>): CheckFact | null {
  if (entry.audience === 'private') return null;
  const {kind, id} = entry.entity;
  if (kind === 'action') {
    return entry.act === 'withdraw'
      ? new ActionChangedEvent({actionId: id, standing: 'withdrawn'})
      : new ActionRecordedEvent({actionId: id});
  }
  if (entry.act === 'withdraw') return new ChecklistWithdrawnEvent({checklistId: id});
  const isSaid = isEntry(entry, 'checklist', 'record') || isEntry(entry, 'checklist', 'set');
  if (!isSaid) return null;
  return new ChecklistRecordedEvent({
    checklistId: id,
    answered: entry.body.answers.length,
    questions: questions.length,
  });
}

declare global {
  interface HTMLElementEventMap {
    [ChecklistRecordedEvent.type]: ChecklistRecordedEvent;
    [ChecklistWithdrawnEvent.type]: ChecklistWithdrawnEvent;
    [ActionRequestEvent.type]: ActionRequestEvent;
  }
}
