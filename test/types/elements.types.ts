import type {ServiceCountsElement} from '@avec/elements/service-counts';
import type {GroupMeetingElement} from '@avec/elements/group-meeting';
import type {PracticeWorksheetElement} from '@avec/elements/practice-worksheet';
import type {ActionPlanElement} from '@avec/elements/action-plan';
import type {ParticipationLadderElement} from '@avec/elements/participation-ladder';
import type {CoproductionCheckElement} from '@avec/elements/coproduction-check';
import type {TeachBackElement} from '@avec/elements/teach-back';
import type {ModePreferenceElement} from '@avec/elements/mode-preference';
import type {MeetingConditionsElement} from '@avec/elements/meeting-conditions';
import type {ContingencyPlanElement} from '@avec/elements/contingency-plan';
import type {SessionStartElement} from '@avec/elements/session-start';
import type {ConsentDecisionElement} from '@avec/elements/consent-decision';
import type {ConsentChooserElement} from '@avec/elements/consent-chooser';
import type {WhoSeesWhatElement} from '@avec/elements/who-sees-what';
import type {RadarAxis, RadarChartElement, RadarPolygon} from '@avec/elements/radar-chart';
import type {TrendAnchor, TrendAnnotation, TrendChartElement, TrendLine} from '@avec/elements/trend-chart';
import type {CrisisHelpElement, CrisisPreset} from '@avec/elements/crisis-help';
import type {GoalEditorElement} from '@avec/elements/goal-editor';
import type {GoalHistoryElement} from '@avec/elements/goal-history';
import type {LadderAnswer, LadderItemElement, LadderMark, LadderRung} from '@avec/elements/ladder-item';
import type {OutcomeHistoryElement} from '@avec/elements/outcome-history';
import type {OutcomeLayout, OutcomeScaleElement} from '@avec/elements/outcome-scale';
import type {ProviderElement} from '@avec/elements/provider';
import {RatingItemElement, type RatingAnchor, type RatingControl, type RatingMark} from '@avec/elements/rating-item';
import type {CrisisList, RatingAnswer, Role, ScaleDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {holds, is, type Same} from './statements.js';

// Never run: the compiler reads it with the rest, and that is the test.

/** Every tag a page can write, and its class. */
interface Elements {
  readonly 'avec-service-counts': ServiceCountsElement;
  readonly 'avec-group-meeting': GroupMeetingElement;
  readonly 'avec-practice-worksheet': PracticeWorksheetElement;
  readonly 'avec-action-plan': ActionPlanElement;
  readonly 'avec-participation-ladder': ParticipationLadderElement;
  readonly 'avec-coproduction-check': CoproductionCheckElement;
  readonly 'avec-teach-back': TeachBackElement;
  readonly 'avec-mode-preference': ModePreferenceElement;
  readonly 'avec-meeting-conditions': MeetingConditionsElement;
  readonly 'avec-contingency-plan': ContingencyPlanElement;
  readonly 'avec-session-start': SessionStartElement;
  readonly 'avec-consent-decision': ConsentDecisionElement;
  readonly 'avec-consent-chooser': ConsentChooserElement;
  readonly 'avec-who-sees-what': WhoSeesWhatElement;
  readonly 'avec-crisis-help': CrisisHelpElement;
  readonly 'avec-goal-editor': GoalEditorElement;
  readonly 'avec-goal-history': GoalHistoryElement;
  readonly 'avec-ladder-item': LadderItemElement;
  readonly 'avec-outcome-history': OutcomeHistoryElement;
  readonly 'avec-outcome-scale': OutcomeScaleElement;
  readonly 'avec-provider': ProviderElement;
  readonly 'avec-radar-chart': RadarChartElement;
  readonly 'avec-rating-item': RatingItemElement;
  readonly 'avec-trend-chart': TrendChartElement;
}

/** Tags that no page writes: other elements render them. */
type Inner = 'avec-record-notice';

type Tag = Extract<keyof HTMLElementTagNameMap, `avec-${string}`>;

// The next element is named here, or this does not compile.
holds<Same<Tag, keyof Elements | Inner>>();
holds<Same<Pick<HTMLElementTagNameMap, keyof Elements>, {-readonly [Name in keyof Elements]: Elements[Name]}>>();

export function pagesFindElementsByTheirTags(page: Document): void {
  const item = page.querySelector('avec-rating-item');
  is<RatingItemElement | null>()(item);
  const made = page.createElement('avec-provider');
  is<ProviderElement>()(made);
}

export function ratingItemsHaveTypes(item: RatingItemElement): void {
  is<string>()(item.name);
  is<string>()(item.label);
  is<number>()(item.min);
  is<RatingControl>()(item.control);
  holds<Same<RatingControl, 'buttons' | 'slider'>>();
  is<boolean>()(item.disabled);
  is<readonly RatingAnchor[]>()(item.anchors);
  is<readonly RatingMark[]>()(item.marks);
  is<string>()(item.value);
  is<RatingAnswer>()(item.answer);

  // @ts-expect-error There is no such way to answer a scale.
  item.control = 'stars';
  // @ts-expect-error A number is text in a form; the answer is an object.
  item.value = 7;
  // @ts-expect-error Silence is an answer of its own, and not null.
  item.answer = null;
  // @ts-expect-error A number alone does not say that it was chosen.
  item.answer = 7;
  // @ts-expect-error There is no such word to replace.
  item.messages = {greeting: 'Hello'};
  // @ts-expect-error What is inside is not for pages.
  item._chosen = '7';
}

export function laddersHaveTypes(ladder: LadderItemElement): void {
  is<readonly LadderRung[]>()(ladder.rungs);
  is<readonly LadderMark[]>()(ladder.marks);
  is<boolean>()(ladder.withRightPlace);
  is<string>()(ladder.value);
  is<LadderAnswer>()(ladder.answer);

  // @ts-expect-error A rung is named by its id, never by its number.
  ladder.answer = {kind: 'rung', rung: 3};
  // @ts-expect-error Silence is an answer of its own, and not null.
  ladder.answer = null;
  // @ts-expect-error There is no such shape.
  ladder.marks = [{rung: 'for', label: 'You', shape: 'star'}];
  // @ts-expect-error A rung says what it means.
  ladder.rungs = [{id: 'for', label: 'It is decided for me'}];
}

export function scalesHaveTypes(scale: OutcomeScaleElement): void {
  is<string>()(scale.scale);
  is<unknown>()(scale.definition);
  is<OutcomeLayout>()(scale.layout);
  holds<Same<OutcomeLayout, 'list' | 'steps'>>();
  is<RatingControl>()(scale.control);
  is<boolean>()(scale.withRequest);
  // @ts-expect-error There is no such layout.
  scale.layout = 'grid';
}

export function historiesHaveTypes(outcomes: OutcomeHistoryElement, goals: GoalHistoryElement): void {
  is<CareRecord | null>()(outcomes.record);
  is<ScaleDefinition | null>()(outcomes.scale);
  is<CareRecord | null>()(goals.record);
}

export function choicesHaveTypes(chooser: ConsentChooserElement, start: SessionStartElement): void {
  is<'list' | 'steps'>()(chooser.layout);
  is<string>()(chooser.modes);
  // @ts-expect-error There is no such layout.
  chooser.layout = 'tabs';
  start.receiver = ({where, number, at}) => is<string>()(where + number + at);
  start.receiver = null;
}

export function helpHasTypes(help: CrisisHelpElement): void {
  is<boolean>()(help.open);
  is<CrisisPreset | ''>()(help.preset);
  holds<Same<CrisisPreset, 'ca-qc' | 'ca' | 'none'>>();
  is<CrisisList | null>()(help.resources);
  // @ts-expect-error There are no numbers of that place.
  help.preset = 'fr';
}

export function providersHaveTypes(provider: ProviderElement): void {
  is<string>()(provider.subject);
  is<Role>()(provider.actorRole);
  is<readonly unknown[]>()(provider.definitions);
  is<CrisisList | null>()(provider.crisisResources);
  is<CareRecord | null>()(provider.record);
  // @ts-expect-error The record follows from the subject.
  provider.record = null;
  // @ts-expect-error Nobody has that role.
  provider.actorRole = 'doctor';
}

export function chartsHaveTypes(trend: TrendChartElement, radar: RadarChartElement): void {
  is<readonly TrendLine[]>()(trend.lines);
  is<readonly TrendAnchor[]>()(trend.anchors);
  is<readonly TrendAnnotation[]>()(trend.annotations);
  is<readonly RadarAxis[]>()(radar.axes);
  is<readonly RadarPolygon[]>()(radar.polygons);
  // @ts-expect-error What was not answered is null, and not undefined.
  radar.polygons = [{id: 'you', label: 'You', role: 'person', values: [undefined]}];
}

export function classesAreRegisteredByHand(): void {
  const outcome = RatingItemElement.define('portal-rating');
  is<'defined' | 'already-defined' | 'kept-other-version'>()(outcome);
  // @ts-expect-error A tag is text.
  RatingItemElement.define(7);
}
