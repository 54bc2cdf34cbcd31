import type {EntityKind} from '@avec/model';

/** Version of each kind's fold in the model. Said here again, so that a record can be opened before the folds are fetched. */
export const FOLD_VERSIONS: Readonly<Record<EntityKind, number>> = {
  outcome: 1,
  annotation: 1,
  goal: 1,
  progress: 1,
  comment: 1,
  decision: 1,
  participation: 1,
  reflection: 1,
  meeting: 1,
  attendance: 1,
  checklist: 1,
  action: 1,
  consent: 1,
  preference: 1,
  conditions: 1,
  contingency: 1,
  opinion: 1,
};
