import type {GoalStatus} from './goal-view.js';

/** Codes of HL7 FHIR R4 for where a goal stands. */
export interface GoalLifecycle {
  /** `Goal.lifecycleStatus`. */
  readonly lifecycleStatus: 'proposed' | 'accepted' | 'active' | 'on-hold' | 'completed' | 'cancelled';
  /** `Goal.achievementStatus`; `null` where nothing can be said. */
  readonly achievementStatus: 'achieved' | null;
}

const LIFECYCLES: Readonly<Record<GoalStatus, GoalLifecycle>> = {
  proposed: {lifecycleStatus: 'proposed', achievementStatus: null},
  agreed: {lifecycleStatus: 'accepted', achievementStatus: null},
  // To see a goal differently is not to reject it: it is still being talked about.
  differ: {lifecycleStatus: 'proposed', achievementStatus: null},
  active: {lifecycleStatus: 'active', achievementStatus: null},
  'on-hold': {lifecycleStatus: 'on-hold', achievementStatus: null},
  reached: {lifecycleStatus: 'completed', achievementStatus: 'achieved'},
  'set-aside': {lifecycleStatus: 'cancelled', achievementStatus: null},
};

/** @returns Where a goal stands, in the codes of HL7 FHIR R4. */
export function goalLifecycle(status: GoalStatus): GoalLifecycle {
  return LIFECYCLES[status];
}
