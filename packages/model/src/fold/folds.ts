import {foldAnnotation, type AnnotationView} from './fold-annotation.js';
import {foldOutcome, type OutcomeSession} from './fold-outcome.js';
import type {Fold} from './fold.js';

/** The view each kind of thing folds to. */
export interface Views {
  readonly outcome: OutcomeSession;
  readonly annotation: AnnotationView;
}

/** The fold of each kind of thing. */
export const FOLDS: {readonly [Kind in keyof Views]: Fold<Views[Kind]>} = {
  outcome: {kind: 'outcome', version: 1, fold: foldOutcome},
  annotation: {kind: 'annotation', version: 1, fold: foldAnnotation},
};
