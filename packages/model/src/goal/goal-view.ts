import type {GoalField, GoalPlace, GoalState, GoalValues, StepField, StepValues} from './goal.js';
import type {Audience} from '../entry/entry.js';
import type {Basis, Party} from '../entry/roles.js';
import type {EntityView} from '../fold/fold.js';
import type {Writing} from '../own/writing.js';

/** Where a goal stands: what the person decided; while it is only proposed, what has come of it so far. */
export type GoalStatus = GoalState | 'agreed' | 'differ';

/** What somebody says stands at a place. */
export interface GoalStatement<Value extends string = string> extends Writing {
  readonly value: Value;
  readonly erased: boolean;
  /** Id of the entry whose proposal it takes up; `null` for none. */
  readonly proposal: string | null;
}

/** What stands at a place. */
export interface GoalFieldView<Value extends string = string> extends GoalStatement<Value> {
  /** What others say who knew nothing of what is shown; newest first. The person's words are always the ones shown. */
  readonly conflict: readonly GoalStatement<Value>[];
  /** The `ref` of everybody who has had a hand in this place. */
  readonly hands: readonly string[];
}

/** What stands at each place of a goal; `null` where nobody has said anything. */
export type GoalFields = {readonly [Field in GoalField]: GoalFieldView<GoalValues[Field]> | null};

/** What stands at each place of a step; `null` where nobody has said anything. */
export type StepFields = {readonly [Field in StepField]: GoalFieldView<StepValues[Field]> | null};

/** A step towards a goal. */
export interface GoalStep {
  readonly id: string;
  readonly fields: StepFields & {readonly what: GoalFieldView};
  /** The `ref` of everybody who has had a hand in the step. */
  readonly hands: readonly string[];
  /** The `ref` of those who made it. */
  readonly makers: readonly string[];
}

/** One change somebody proposes. */
export type ProposedChange = GoalPlace & {
  readonly value: string;
  readonly erased: boolean;
  /** What stood there when it was proposed; empty for nothing. */
  readonly from: string;
  /** `open`: it can be taken up as it was meant; `made`: it says so already; `moved`: it says something else by now. */
  readonly standing: 'open' | 'made' | 'moved';
};

/** What somebody proposes to say otherwise. */
export interface GoalProposal extends Writing {
  readonly changes: readonly ProposedChange[];
  /** `overtaken`: every place says something else by now. It can still be taken up. */
  readonly status: 'open' | 'accepted' | 'differed' | 'withdrawn' | 'overtaken';
}

/** A view of things that differs, in its author's words. Until they agree, or take it back. */
export interface GoalDifference extends Writing {
  /** Id of the entry whose proposal is seen differently; `null` for the goal as it stands. */
  readonly proposal: string | null;
  readonly text: string;
  readonly erased: boolean;
}

/** One voice's agreement to a goal. */
export interface GoalAgreement {
  readonly voice: Party;
  /** Id of the entry that agrees; `null` when all there is was written by this voice. */
  readonly by: string | null;
  /** When; `null` with no entry. */
  readonly at: string | null;
  /** Whether they agree to what stands there now. */
  readonly current: boolean;
  /** Places that read otherwise than what they agreed to. */
  readonly changed: readonly GoalPlace[];
}

/** One decision of where the goal stands. */
export interface GoalDecision extends Writing {
  readonly value: GoalState;
  /** Time zone of the author's device: with `at`, the local day. */
  readonly zone: string;
}

/** A goal as it stands now. */
export interface GoalView extends EntityView {
  readonly kind: 'goal';
  /** `withdrawn` once it was taken back as a whole: it is then in no group. */
  readonly state: 'recorded' | 'withdrawn';
  readonly status: GoalStatus;
  readonly audience: Audience;
  /** Who put it forward, and when. */
  readonly author: Party;
  readonly voice: Party;
  readonly basis: 'own' | Basis;
  readonly at: string;
  readonly fields: GoalFields;
  /** In their order. */
  readonly steps: readonly GoalStep[];
  /** Taken off the list. */
  readonly removedSteps: readonly GoalStep[];
  /** Newest first. */
  readonly proposals: readonly GoalProposal[];
  /** The person's first, then by role. */
  readonly agreements: readonly GoalAgreement[];
  /** Newest first. */
  readonly differing: readonly GoalDifference[];
  /** From the first to the last; taken up again where one is like an earlier one. */
  readonly decisions: readonly GoalDecision[];
  /** Whether the person has agreed, or decided where it stands: from then on its words are theirs. */
  readonly isDecided: boolean;
  /** Ids of entries that are passed over: what their author may not do. */
  readonly refused: readonly string[];
}
