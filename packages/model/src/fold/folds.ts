import {foldAnnotation, type AnnotationView} from './fold-annotation.js';
import {foldOutcome, type OutcomeSession} from './fold-outcome.js';
import type {Fold} from './fold.js';
import {foldComment, type CommentView} from '../comment/fold-comment.js';
import {foldGoal} from '../goal/fold-goal.js';
import {foldProgress, type ProgressView} from '../goal/fold-progress.js';
import {goalRefusal} from '../goal/goal-rules.js';
import type {GoalView} from '../goal/goal-view.js';
import {ownRefusal} from '../goal/own-things.js';

/** The view each kind of thing folds to. */
export interface Views {
  readonly outcome: OutcomeSession;
  readonly annotation: AnnotationView;
  readonly goal: GoalView;
  readonly progress: ProgressView;
  readonly comment: CommentView;
}

/** The fold of each kind of thing. */
export const FOLDS: {readonly [Kind in keyof Views]: Fold<Views[Kind]>} = {
  outcome: {kind: 'outcome', version: 1, fold: foldOutcome},
  annotation: {kind: 'annotation', version: 1, fold: foldAnnotation},
  goal: {kind: 'goal', version: 1, fold: foldGoal, refusal: goalRefusal},
  progress: {kind: 'progress', version: 1, fold: foldProgress, refusal: ownRefusal},
  comment: {kind: 'comment', version: 1, fold: foldComment, refusal: ownRefusal},
};
