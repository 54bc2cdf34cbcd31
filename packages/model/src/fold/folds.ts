import {foldAnnotation, type AnnotationView} from './fold-annotation.js';
import {foldOutcome, type OutcomeSession} from './fold-outcome.js';
import type {Fold} from './fold.js';
import {foldComment, type CommentView} from '../comment/fold-comment.js';
import {consentRefusal} from '../consent/consent-rules.js';
import type {ConsentView} from '../consent/consent-view.js';
import {foldConsent} from '../consent/fold-consent.js';
import {actionRefusal} from '../coproduction/action-rules.js';
import type {ActionView} from '../coproduction/action-view.js';
import {foldAction} from '../coproduction/fold-action.js';
import {foldAttendance, type AttendanceView} from '../coproduction/fold-attendance.js';
import {foldChecklist, type ChecklistView} from '../coproduction/fold-checklist.js';
import {foldMeeting, type MeetingView} from '../coproduction/fold-meeting.js';
import {aboutGoalsRefusal} from '../goal/about-goals.js';
import {foldGoal} from '../goal/fold-goal.js';
import {foldProgress, type ProgressView} from '../goal/fold-progress.js';
import {goalRefusal} from '../goal/goal-rules.js';
import type {GoalView} from '../goal/goal-view.js';
import {ownRefusal} from '../own/own-things.js';
import {foldDecision, type DecisionView} from '../participation/fold-decision.js';
import {foldParticipation, type ParticipationView} from '../participation/fold-participation.js';
import {foldReflection, type ReflectionView} from '../participation/fold-reflection.js';
import {contingencyRefusal} from '../remote/contingency-rules.js';
import type {ContingencyView} from '../remote/contingency-view.js';
import {foldConditions, type ConditionsView} from '../remote/fold-conditions.js';
import {foldContingency} from '../remote/fold-contingency.js';
import {foldOpinion, type OpinionView} from '../remote/fold-opinion.js';
import {foldPreference, type PreferenceView} from '../remote/fold-preference.js';
import {opinionRefusal} from '../remote/opinion-rules.js';

/** The view each kind of thing folds to. */
export interface Views {
  readonly outcome: OutcomeSession;
  readonly annotation: AnnotationView;
  readonly goal: GoalView;
  readonly progress: ProgressView;
  readonly comment: CommentView;
  readonly decision: DecisionView;
  readonly participation: ParticipationView;
  readonly reflection: ReflectionView;
  readonly meeting: MeetingView;
  readonly attendance: AttendanceView;
  readonly checklist: ChecklistView;
  readonly action: ActionView;
  readonly consent: ConsentView;
  readonly preference: PreferenceView;
  readonly conditions: ConditionsView;
  readonly contingency: ContingencyView;
  readonly opinion: OpinionView;
}

/** The fold of each kind of thing. */
export const FOLDS: {readonly [Kind in keyof Views]: Fold<Views[Kind]>} = {
  outcome: {kind: 'outcome', version: 1, fold: foldOutcome},
  annotation: {kind: 'annotation', version: 1, fold: foldAnnotation},
  goal: {kind: 'goal', version: 1, fold: foldGoal, refusal: goalRefusal},
  progress: {kind: 'progress', version: 1, fold: foldProgress, refusal: aboutGoalsRefusal},
  comment: {kind: 'comment', version: 1, fold: foldComment, refusal: aboutGoalsRefusal},
  decision: {kind: 'decision', version: 1, fold: foldDecision, refusal: ownRefusal},
  participation: {kind: 'participation', version: 1, fold: foldParticipation, refusal: ownRefusal},
  reflection: {kind: 'reflection', version: 1, fold: foldReflection, refusal: ownRefusal},
  meeting: {kind: 'meeting', version: 1, fold: foldMeeting, refusal: ownRefusal},
  attendance: {kind: 'attendance', version: 1, fold: foldAttendance, refusal: ownRefusal},
  checklist: {kind: 'checklist', version: 1, fold: foldChecklist, refusal: ownRefusal},
  action: {kind: 'action', version: 1, fold: foldAction, refusal: actionRefusal},
  consent: {kind: 'consent', version: 1, fold: foldConsent, refusal: consentRefusal},
  preference: {kind: 'preference', version: 1, fold: foldPreference, refusal: ownRefusal},
  conditions: {kind: 'conditions', version: 1, fold: foldConditions, refusal: ownRefusal},
  contingency: {kind: 'contingency', version: 1, fold: foldContingency, refusal: contingencyRefusal},
  opinion: {kind: 'opinion', version: 1, fold: foldOpinion, refusal: opinionRefusal},
};
