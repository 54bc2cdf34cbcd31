export * from './annotation/annotation.js';
export * from './comment/comment.js';
export {commentGroup, type CommentGroup} from './comment/comment-group.js';
export {foldComment, type CommentStatement, type CommentView} from './comment/fold-comment.js';
export {checkCrisis, type CheckedCrisis} from './crisis/check.js';
export * from './crisis/crisis.js';
export {needsVerification} from './crisis/needs-verification.js';
export {CRISIS_PRESETS} from './crisis/presets.js';
export {SHIPPED_SCALES} from './definitions/index.js';
export {tourDhorizon} from './definitions/tour-dhorizon.js';
export {workingTogether} from './definitions/working-together.js';
export {DefinitionError} from './definition/definition-error.js';
export * from './definition/definition.js';
export {canonicalJson, contentHash} from './definition/hash.js';
export {localized} from './definition/localized.js';
export type {CheckedEntry} from './entry/check.js';
export {compareEntries, HybridClock, isClockTime, wallTime} from './entry/clock.js';
export {isDay, localDay} from './entry/day.js';
export * from './entry/entry.js';
export {heads, type Linked} from './entry/heads.js';
export {isEntry} from './entry/is-entry.js';
export * from './entry/limits.js';
export {mayErase, redacted} from './entry/redact.js';
export {BASES, ROLES, type Role} from './entry/roles.js';
export {isUuid, uuidv7} from './entry/uuid.js';
export {mayChange, voiceOf} from './entry/voice.js';
export * from './export/file.js';
export {
  annotationGroup,
  foldAnnotation,
  type AnnotationStatement,
  type AnnotationView,
} from './fold/fold-annotation.js';
export {foldOutcome, type ItemStatement, type OutcomeSession, type SessionItem} from './fold/fold-outcome.js';
export type {EntityView, Fold} from './fold/fold.js';
export {FOLDS, type Views} from './fold/folds.js';
export {outcomeGroup, parseOutcomeGroup, type OutcomeGroup} from './fold/outcome-group.js';
export {goalAttainmentTScore} from './goal/attainment.js';
export {foldGoal} from './goal/fold-goal.js';
export {foldProgress, type ProgressStatement, type ProgressView} from './goal/fold-progress.js';
export * from './goal/goal.js';
export * from './goal/goal-drafts.js';
export * from './goal/goal-group.js';
export {fieldHistory, type GoalVersion} from './goal/goal-history.js';
export * from './goal/goal-rights.js';
export {ACTIVE_GOALS_HINT, countActive, goalRefusal, mayState} from './goal/goal-rules.js';
export * from './goal/goal-view.js';
export {goalLifecycle, type GoalLifecycle} from './goal/lifecycle.js';
export * from './goal/progress.js';
export {progressSeries, type ProgressPoint, type ProgressSeries} from './goal/progress-series.js';
export {type Refusal, type RefusalCode} from './goal/refusal.js';
export {undoDraft} from './goal/undo.js';
export * from './outcome/answer.js';
export * from './outcome/change.js';
export * from './outcome/outcome.js';
export {score, type Score} from './outcome/scoring.js';
export {latestByVoice, segments, series, type RatedPoint, type SeriesPoint} from './outcome/series.js';
export {promptsSupport} from './outcome/support.js';
