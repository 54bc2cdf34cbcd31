import {
  OutcomeRecordedEvent,
  type AnnotationRecordedEvent,
  type AnnotationWithdrawnEvent,
  type EquipmentRequestEvent,
  type ExplanationRequestEvent,
  type FaultEvent,
  type GuideRequestEvent,
  type HelpRequestEvent,
  type OutcomeWithdrawnEvent,
  type SaveFailedEvent,
  type StorageLostEvent,
  type SupportRequestEvent,
  type TrialCallRequestEvent,
} from '@avec/elements';
import {HelpRequestEvent as OfHelp} from '@avec/elements/crisis-help';
import type {ActionChangedEvent, ActionRecordedEvent} from '@avec/elements/action-plan';
import type {
  ActionRequestEvent,
  ChecklistRecordedEvent,
  ChecklistWithdrawnEvent,
} from '@avec/elements/coproduction-check';
import type {
  GoalActivatedEvent,
  GoalAgreedEvent,
  GoalChangedEvent,
  GoalDifferedEvent,
  GoalProposedEvent,
  GoalReachedEvent,
  GoalWithdrawnEvent,
} from '@avec/elements/goal-editor';
import type {AttendanceRecordedEvent, MeetingRecordedEvent, MeetingWithdrawnEvent} from '@avec/elements/group-meeting';
import type {
  ChoiceChangedEvent,
  ChoiceGivenEvent,
  ChoiceRefusedEvent,
  ChoiceWithdrawnEvent,
} from '@avec/elements/consent-decision';
import type {ContingencyRecordedEvent} from '@avec/elements/contingency-plan';
import type {ConditionsRecordedEvent, ConditionsWithdrawnEvent} from '@avec/elements/meeting-conditions';
import type {
  OpinionRecordedEvent,
  PreferenceRecordedEvent,
  PreferenceWithdrawnEvent,
} from '@avec/elements/mode-preference';
import type {SessionStartedEvent} from '@avec/elements/session-start';
import type {DecisionRecordedEvent, RungRecordedEvent} from '@avec/elements/participation-ladder';
import type {ReflectionRecordedEvent} from '@avec/elements/practice-worksheet';
import type {ActionStanding, Fault, Role} from '@avec/model';
import type {RecordErrorCode} from '@avec/store';

import {fits, holds, is, type Same} from './statements.js';

// Never run: the compiler reads it with the rest, and that is the test.

interface OfGoals {
  readonly goalId: string;
  readonly entryId: string;
  readonly role: Role;
}

interface OfChoice {
  readonly consentId: string;
  readonly definition: string;
  readonly version: string;
}

/** Every event a page can hear, with all that it tells: ids, kinds and counts. */
interface Details {
  readonly 'avec-action-changed': {readonly actionId: string; readonly standing: ActionStanding | 'withdrawn'};
  readonly 'avec-action-recorded': {readonly actionId: string};
  readonly 'avec-action-request': {readonly principle: string; readonly meetingId: string | null};
  readonly 'avec-annotation-recorded': {readonly annotationId: string};
  readonly 'avec-annotation-withdrawn': {readonly annotationId: string};
  readonly 'avec-attendance-recorded': {readonly meetingId: string; readonly people: number};
  readonly 'avec-checklist-recorded': {
    readonly checklistId: string;
    readonly answered: number;
    readonly questions: number;
  };
  readonly 'avec-checklist-withdrawn': {readonly checklistId: string};
  readonly 'avec-choice-changed': OfChoice;
  readonly 'avec-choice-given': OfChoice;
  readonly 'avec-choice-refused': OfChoice;
  readonly 'avec-choice-withdrawn': OfChoice;
  readonly 'avec-conditions-recorded': {readonly conditionsId: string};
  readonly 'avec-conditions-withdrawn': {readonly conditionsId: string};
  readonly 'avec-contingency-recorded': {readonly contingencyId: string};
  readonly 'avec-decision-recorded': {readonly decisionId: string};
  readonly 'avec-equipment-request': Record<string, never>;
  readonly 'avec-explanation-request': {readonly about: string};
  readonly 'avec-fault': {readonly code: string; readonly faults: readonly Fault[]};
  readonly 'avec-goal-activated': OfGoals;
  readonly 'avec-goal-agreed': OfGoals;
  readonly 'avec-goal-changed': OfGoals;
  readonly 'avec-goal-differed': OfGoals;
  readonly 'avec-goal-proposed': OfGoals;
  readonly 'avec-goal-reached': OfGoals;
  readonly 'avec-goal-withdrawn': OfGoals;
  readonly 'avec-guide-request': Record<string, never>;
  readonly 'avec-help-request': {readonly resource: string; readonly kind: 'call' | 'text' | 'web'};
  readonly 'avec-meeting-recorded': {readonly meetingId: string};
  readonly 'avec-meeting-withdrawn': {readonly meetingId: string};
  readonly 'avec-opinion-recorded': {readonly opinionId: string};
  readonly 'avec-outcome-recorded': {
    readonly sessionId: string;
    readonly definition: string;
    readonly version: string;
    readonly role: Role;
    readonly answered: number;
    readonly themes: number;
  };
  readonly 'avec-outcome-withdrawn': {readonly sessionId: string};
  readonly 'avec-preference-recorded': {readonly preferenceId: string};
  readonly 'avec-preference-withdrawn': {readonly preferenceId: string};
  readonly 'avec-reflection-recorded': {readonly reflectionId: string};
  readonly 'avec-rung-recorded': {readonly decisionId: string; readonly participationId: string};
  readonly 'avec-save-failed': {readonly reason: RecordErrorCode};
  readonly 'avec-session-started': Record<string, never>;
  readonly 'avec-storage-lost': Record<string, never>;
  readonly 'avec-support-request': Record<string, never>;
  readonly 'avec-trial-call-request': Record<string, never>;
}

/** And the class of each. */
interface Events {
  'avec-action-changed': ActionChangedEvent;
  'avec-action-recorded': ActionRecordedEvent;
  'avec-action-request': ActionRequestEvent;
  'avec-annotation-recorded': AnnotationRecordedEvent;
  'avec-annotation-withdrawn': AnnotationWithdrawnEvent;
  'avec-attendance-recorded': AttendanceRecordedEvent;
  'avec-checklist-recorded': ChecklistRecordedEvent;
  'avec-checklist-withdrawn': ChecklistWithdrawnEvent;
  'avec-choice-changed': ChoiceChangedEvent;
  'avec-choice-given': ChoiceGivenEvent;
  'avec-choice-refused': ChoiceRefusedEvent;
  'avec-choice-withdrawn': ChoiceWithdrawnEvent;
  'avec-conditions-recorded': ConditionsRecordedEvent;
  'avec-conditions-withdrawn': ConditionsWithdrawnEvent;
  'avec-contingency-recorded': ContingencyRecordedEvent;
  'avec-decision-recorded': DecisionRecordedEvent;
  'avec-equipment-request': EquipmentRequestEvent;
  'avec-explanation-request': ExplanationRequestEvent;
  'avec-fault': FaultEvent;
  'avec-goal-activated': GoalActivatedEvent;
  'avec-goal-agreed': GoalAgreedEvent;
  'avec-goal-changed': GoalChangedEvent;
  'avec-goal-differed': GoalDifferedEvent;
  'avec-goal-proposed': GoalProposedEvent;
  'avec-goal-reached': GoalReachedEvent;
  'avec-goal-withdrawn': GoalWithdrawnEvent;
  'avec-guide-request': GuideRequestEvent;
  'avec-help-request': HelpRequestEvent;
  'avec-meeting-recorded': MeetingRecordedEvent;
  'avec-meeting-withdrawn': MeetingWithdrawnEvent;
  'avec-opinion-recorded': OpinionRecordedEvent;
  'avec-outcome-recorded': OutcomeRecordedEvent;
  'avec-outcome-withdrawn': OutcomeWithdrawnEvent;
  'avec-preference-recorded': PreferenceRecordedEvent;
  'avec-preference-withdrawn': PreferenceWithdrawnEvent;
  'avec-reflection-recorded': ReflectionRecordedEvent;
  'avec-rung-recorded': RungRecordedEvent;
  'avec-save-failed': SaveFailedEvent;
  'avec-session-started': SessionStartedEvent;
  'avec-storage-lost': StorageLostEvent;
  'avec-support-request': SupportRequestEvent;
  'avec-trial-call-request': TrialCallRequestEvent;
}

type Name = Extract<keyof HTMLElementEventMap, `avec-${string}`>;

// The next event is named here with all that it tells, or this does not compile.
holds<Same<Name, keyof Details>>();
holds<Same<Pick<HTMLElementEventMap, Name>, Events>>();
holds<
  Same<
    {readonly [Each in Name]: Plain<HTMLElementEventMap[Each]['detail']>},
    {readonly [Each in Name]: Plain<Details[Each]>}
  >
>();

/** The same properties, whatever interfaces they come from. */
type Plain<Detail> = {readonly [Key in keyof Detail]: Detail[Key]};

export function pagesListen(page: HTMLElement): void {
  page.addEventListener('avec-outcome-recorded', (event) => {
    is<OutcomeRecordedEvent>()(event);
    is<number>()(event.detail.answered);
    // @ts-expect-error What was answered is never in an event.
    fits<unknown>(event.detail.answers);
    // @ts-expect-error Nor what was written.
    fits<unknown>(event.detail.note);
    // @ts-expect-error What an event tells does not change.
    event.detail.answered = 3;
  });
  page.addEventListener('avec-help-request', (event) => event.preventDefault());
}

export function eventsCarryNoAnswers(): void {
  const counts = {sessionId: 's', definition: 'd', version: '1', role: 'person', answered: 1, themes: 10} as const;
  new OutcomeRecordedEvent(counts);
  // @ts-expect-error An answer has no place in it.
  new OutcomeRecordedEvent({...counts, items: [{item: 'sleep', answer: {kind: 'rated', value: 2}}]});
  // @ts-expect-error Nor has a name.
  new OfHelp({resource: 'line', kind: 'call', name: 'Marie'});
  // @ts-expect-error There is no such way to reach help.
  new OfHelp({resource: 'line', kind: 'pigeon'});
}
