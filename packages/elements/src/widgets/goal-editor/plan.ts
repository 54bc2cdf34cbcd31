import type {GoalStep, GoalView, Party} from '@avec/model';

import {fieldAt, stepsByTime} from './goal-editor.logic.js';
import {dayOn, nameOn, type GoalScreen} from './goal-screen.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {localDayOf} from '../../foundation/desk/people.js';

/** One line of a plan: what it is, and what stands there. */
export interface PlanLine {
  readonly label: string;
  /** One paragraph each; none where there is room to write by hand. */
  readonly texts: readonly string[];
}

/** A step, as a plan lists it. */
export interface PlanStep {
  readonly what: string;
  readonly who: string;
  readonly by: string;
  readonly how: string;
  /** The day in words; empty while it is not done. */
  readonly done: string;
}

/** One goal, as a plan shows it. */
export interface PlanGoal {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly before: readonly PlanLine[];
  readonly steps: readonly PlanStep[];
  readonly after: readonly PlanLine[];
}

/** A plan on paper or as a text: all in words, in the language of the page. */
export interface Plan {
  readonly title: string;
  readonly made: string;
  readonly headings: GoalScreen['words']['plan'];
  readonly goals: readonly PlanGoal[];
}

/** Goals that are over are in the history, not in the plan. */
const IN_PLAN: ReadonlySet<GoalView['status']> = new Set(['proposed', 'agreed', 'differ', 'active', 'on-hold']);

/**
 * @returns The plan as it stands: the goal that is open, else all that are not over.
 *   Private goals only where the person asks for them; nobody else has any.
 */
export function planOf(screen: GoalScreen): Plan {
  const {desk, words, choices, today, language} = screen;
  const {openGoal} = desk;
  const chosen = openGoal ? [openGoal] : desk.goals.filter(({status}) => IN_PLAN.has(status));
  const goals = chosen.filter(({audience}) => audience === 'shared' || choices.withPrivate);
  return {
    title: words.plan.title,
    made: words.planMade(formatDay(today, language)),
    headings: words.plan,
    goals: goals.map((goal) => planGoal(screen, goal)),
  };
}

function planGoal(screen: GoalScreen, goal: GoalView): PlanGoal {
  const {words, language} = screen;
  const {plan} = words;
  const {now} = stepsByTime(goal);
  const day = (value: string): string => (value === '' ? '' : formatDay(value, language));
  const steps = now.map((step) => planStep(step, day));
  const responsible = [...new Set(steps.map(({who}) => who).filter((who) => who !== ''))];
  return {
    id: goal.id,
    title: goal.fields.title?.value ?? '',
    status: words.status[goal.status],
    before: [
      line(screen, goal, plan.objective, 'title'),
      line(screen, goal, plan.needs, 'why'),
      line(screen, goal, plan.strengths, 'strengths'),
    ],
    steps,
    after: [
      {label: plan.responsible, texts: responsible},
      {label: plan.duration, texts: [durationOf(screen, goal)]},
      {label: plan.review, texts: [day(goal.fields.review?.value ?? '')].filter(Boolean)},
      line(screen, goal, plan.whenHard, 'whenHard'),
      {label: plan.agreement, texts: agreementsOf(screen, goal)},
      ...differingIn(screen, goal),
    ],
  };
}

function planStep({fields}: GoalStep, day: (value: string) => string): PlanStep {
  const {what, who, by, how, done} = fields;
  return {
    what: what.value,
    who: who?.value ?? '',
    by: day(by?.value ?? ''),
    how: how?.value ?? '',
    done: day(done?.value ?? ''),
  };
}

function line(
  {words}: GoalScreen,
  goal: GoalView,
  label: string,
  field: 'title' | 'why' | 'strengths' | 'whenHard',
): PlanLine {
  const view = fieldAt(goal, {step: null, field});
  if (!view || view.value === '') return {label, texts: []};
  // What is written in two ways is so on paper too.
  const others = view.conflict.map(({value}) => `${words.plan.conflict} – ${value}`);
  return {label, texts: [view.value, ...others]};
}

function durationOf({words, language}: GoalScreen, goal: GoalView): string {
  const started = goal.decisions.find(({value}) => value === 'active')?.at ?? goal.at;
  const from = formatDay(localDayOf(started), language);
  const until = goal.fields.review?.value ?? '';
  return until === '' ? words.planSince(from) : words.planBetween(from, formatDay(until, language));
}

function agreementsOf(screen: GoalScreen, goal: GoalView): readonly string[] {
  const said = (voice: Party, at: string): string => screen.words.agreedNow(nameOn(screen, voice), dayOn(screen, at));
  return goal.agreements.flatMap(({voice, at, current}) => (current && at !== null ? [said(voice, at)] : []));
}

function differingIn(screen: GoalScreen, goal: GoalView): readonly PlanLine[] {
  const views = goal.differing.filter(({proposal, erased}) => proposal === null && !erased);
  if (views.length === 0) return [];
  return [
    {label: screen.words.plan.differing, texts: views.map(({voice, text}) => `${nameOn(screen, voice)} – ${text}`)},
  ];
}
