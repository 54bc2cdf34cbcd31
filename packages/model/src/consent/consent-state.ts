import {daysAfter, earlier, hasCome, type ConsentMoment} from './consent-days.js';
import {consentTransition, type ConsentHappening, type ConsentState} from './consent-states.js';
import type {ConsentDecision, ConsentView} from './consent-view.js';
import type {ConsentDecisionBody} from './consent.js';
import {noticeOf} from './notice.js';
import type {ConsentDefinition} from '../definition/consent.js';
import {canonicalJson} from '../definition/hash.js';
import {wallTime} from '../entry/clock.js';
import {localDay} from '../entry/day.js';

/** Where a consent stands at some moment. */
export interface ConsentStanding {
  readonly state: ConsentState;
  /** The decision that makes it so; `null` for a draft. */
  readonly decision: ConsentDecision | null;
  /** Whether those whose words are the last, and who knew nothing of each other, say yes and no. Nothing may leave. */
  readonly isDisputed: boolean;
  /** Local day on which it is asked again; `null` where no day is set. */
  readonly review: string | null;
  /** Last local day on which it holds, or held; `null` for what has none. */
  readonly until: string | null;
}

/** From what weighs most to what weighs least, where several decisions stand. */
const STRICTEST_FIRST: readonly ConsentState[] = ['withdrawn', 'refused', 'expired', 'outdated', 'review-due', 'given'];

/** What each act makes of a draft. */
const AFTER = {give: 'given', refuse: 'refused', withdraw: 'withdrawn'} as const;

const DRAFT: ConsentStanding = {state: 'draft', decision: null, isDisputed: false, review: null, until: null};

/**
 * Where a consent stands. Where several decisions stand, the strictest wins.
 *
 * @param view - `null` for one on which nobody has decided.
 * @param definition - The words as they are now; `null` where nobody knows them, and nothing can be said of a change.
 */
export function consentState(
  view: ConsentView | null,
  definition: ConsentDefinition | null,
  moment: ConsentMoment,
): ConsentStanding {
  const standing = view ? standingAt(view, moment) : [];
  const states = standing.map((decision) => ({decision, state: ownState(decision, definition, moment)}));
  const strictest = STRICTEST_FIRST.flatMap((state) => states.filter((each) => each.state === state))[0];
  if (!strictest) return DRAFT;
  const {decision, state} = strictest;
  const yes = standing.filter(({act}) => act === 'give').length;
  return {state, decision, isDisputed: yes > 0 && yes < standing.length, ...lastDays(decision)};
}

/** @returns The state of each decision of the history, by the id of its entry. */
export function decisionStates(
  view: ConsentView,
  definition: ConsentDefinition | null,
  moment: ConsentMoment,
): ReadonlyMap<string, ConsentState> {
  const begun = view.decisions.filter((decision) => hasBegun(decision, moment));
  return new Map(
    view.decisions.map((decision) => {
      if (!begun.includes(decision)) return [decision.by, 'draft'];
      const next = begun.filter(({parents}) => parents.includes(decision.by));
      const own = next.length > 0 ? AFTER[decision.act] : ownState(decision, definition, moment);
      const isTakenBack = next.some(({act}) => act === 'withdraw');
      const after = next.length > 0 ? consentTransition(own, isTakenBack ? 'withdraw' : 'replaced') : null;
      return [decision.by, after ?? own];
    }),
  );
}

/** Whether a decision counts already. A no always does, whatever its clock says. */
function hasBegun({act, at}: ConsentDecision, {now}: ConsentMoment): boolean {
  return act !== 'give' || wallTime(at) <= wallTime(now);
}

/** @returns The decisions that stand at a moment: one that is given counts from its own moment on, until which the one before it stands. */
function standingAt({decisions}: ConsentView, moment: ConsentMoment): readonly ConsentDecision[] {
  const begun = decisions.filter((decision) => hasBegun(decision, moment));
  const passed = new Set<string>();
  const byId = new Map(decisions.map((decision) => [decision.by, decision]));
  const open = begun.flatMap(({parents}) => parents);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (passed.has(id)) continue;
    passed.add(id);
    open.push(...(byId.get(id)?.parents ?? []));
  }
  return begun.filter(({by}) => !passed.has(by));
}

/** @returns What the days and the words make of one decision that stands. */
function ownState(
  decision: ConsentDecision,
  definition: ConsentDefinition | null,
  moment: ConsentMoment,
): ConsentState {
  const {act, body, zone} = decision;
  const {review, until} = lastDays(decision);
  const happenings: readonly (readonly [ConsentHappening, boolean])[] = [
    ['reviewComes', review !== null && hasCome(review, moment, zone)],
    ['textChanges', body !== null && definition !== null && !isInWordsOf(body, definition)],
    ['expiryComes', until !== null && hasCome(daysAfter(until, 1), moment, zone)],
  ];
  return happenings.reduce<ConsentState>(
    (state, [happening, isSo]) => (isSo ? (consentTransition(state, happening) ?? state) : state),
    AFTER[act],
  );
}

/** @returns The days of a decision: no later than the words it was given on allow, whatever it claims. */
function lastDays({act, at, zone, body}: ConsentDecision): Pick<ConsentStanding, 'review' | 'until'> {
  if (act !== 'give' || !body) return {review: null, until: null};
  const on = localDay(wallTime(at), zone);
  const {reviewDays, validDays} = body.notice;
  return {
    review: earlier(body.review, daysAfter(on, reviewDays)),
    until: earlier(body.until, daysAfter(on, validDays)),
  };
}

function isInWordsOf({definition: ref, notice}: ConsentDecisionBody, definition: ConsentDefinition): boolean {
  if (ref.id !== definition.id || ref.version !== definition.version) return false;
  return canonicalJson(notice) === canonicalJson(noticeOf(definition, notice.language));
}
