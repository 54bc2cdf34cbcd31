import {RadarChartHarness} from '@avec/elements/radar-chart/harness';
import {LadderItemHarness} from '@avec/elements/ladder-item/harness';
import {RatingItemHarness} from '@avec/elements/rating-item/harness';
import {TrendChartHarness} from '@avec/elements/trend-chart/harness';
import {CrisisHelpHarness} from '@avec/elements/crisis-help/harness';
import {GoalEditorHarness} from '@avec/elements/goal-editor/harness';
import {GoalHistoryHarness} from '@avec/elements/goal-history/harness';
import {OutcomeHistoryHarness} from '@avec/elements/outcome-history/harness';
import {OutcomeScaleHarness} from '@avec/elements/outcome-scale/harness';
import {TeachBackHarness} from '@avec/elements/teach-back/harness';
import {ModePreferenceHarness} from '@avec/elements/mode-preference/harness';
import {MeetingConditionsHarness} from '@avec/elements/meeting-conditions/harness';
import {ContingencyPlanHarness} from '@avec/elements/contingency-plan/harness';
import {SessionStartHarness} from '@avec/elements/session-start/harness';
import {ConsentDecisionHarness} from '@avec/elements/consent-decision/harness';
import {ConsentChooserHarness} from '@avec/elements/consent-chooser/harness';
import {WhoSeesWhatHarness} from '@avec/elements/who-sees-what/harness';
import {CoproductionCheckHarness} from '@avec/elements/coproduction-check/harness';
import {ParticipationLadderHarness} from '@avec/elements/participation-ladder/harness';
import {ActionPlanHarness} from '@avec/elements/action-plan/harness';
import {PracticeWorksheetHarness} from '@avec/elements/practice-worksheet/harness';
import {GroupMeetingHarness} from '@avec/elements/group-meeting/harness';
import {ServiceCountsHarness} from '@avec/elements/service-counts/harness';

/** What drives each element, by its tag. The provider shows nothing, so nothing drives it. */
const HARNESSES = {
  'avec-service-counts': ServiceCountsHarness,
  'avec-group-meeting': GroupMeetingHarness,
  'avec-practice-worksheet': PracticeWorksheetHarness,
  'avec-action-plan': ActionPlanHarness,
  'avec-participation-ladder': ParticipationLadderHarness,
  'avec-coproduction-check': CoproductionCheckHarness,
  'avec-teach-back': TeachBackHarness,
  'avec-mode-preference': ModePreferenceHarness,
  'avec-meeting-conditions': MeetingConditionsHarness,
  'avec-contingency-plan': ContingencyPlanHarness,
  'avec-session-start': SessionStartHarness,
  'avec-consent-decision': ConsentDecisionHarness,
  'avec-consent-chooser': ConsentChooserHarness,
  'avec-who-sees-what': WhoSeesWhatHarness,
  'avec-radar-chart': RadarChartHarness,
  'avec-ladder-item': LadderItemHarness,
  'avec-rating-item': RatingItemHarness,
  'avec-trend-chart': TrendChartHarness,
  'avec-crisis-help': CrisisHelpHarness,
  'avec-goal-editor': GoalEditorHarness,
  'avec-goal-history': GoalHistoryHarness,
  'avec-outcome-history': OutcomeHistoryHarness,
  'avec-outcome-scale': OutcomeScaleHarness,
} as const;

type Driven = keyof typeof HARNESSES;

/** What drives an element of a tag. */
export type Harness<Tag extends Driven> = InstanceType<(typeof HARNESSES)[Tag]>;

/**
 * Finds an element and gives what drives it.
 *
 * @param tag - For example `avec-outcome-scale`.
 * @param within - Where to look; the document unless given. Shadow roots are not looked into.
 * @throws TypeError when there is none, or more than one, so that a test never drives another than it means.
 */
export function harnessOf<Tag extends Driven>(tag: Tag, within: ParentNode = document): Harness<Tag> {
  const [element, ...others] = within.querySelectorAll(tag);
  if (!element) throw new TypeError(`There is no <${tag}> here. Is the page drawn?`);
  if (others.length > 0) {
    throw new TypeError(`There are ${String(others.length + 1)} <${tag}> here. Say within which part of the page.`);
  }
  // Each class takes the element of its own tag, which the compiler cannot follow through a table.
  const Class = HARNESSES[tag] as unknown as new (element: Element) => Harness<Tag>;
  return new Class(element);
}
