import {AGE_RULES, decisionStates, noticeOf, STANDINGS, type AgeRule, type ConsentDefinition} from '@avec/model';

import type {ConsentSeen} from './consent-reading.js';
import type {ConsentDesk, ConsentScreen, PastDecision} from './consent-screen.js';
import {momentAfter, standsNow} from './consent-standing.js';
import {today} from '../../foundation/desk/people.js';

/** What the widget alone knows of what is drawn. */
export type Around = Pick<
  ConsentScreen,
  'words' | 'language' | 'help' | 'isReadOnly' | 'isActing' | 'choices' | 'acts'
> & {
  /** Id of the rule by which a minor decides; empty for the one of the law that the definition names. */
  readonly ageRule: string;
};

/** @returns What every part is drawn from, at this moment. */
export function screenOf(
  desk: ConsentDesk,
  definition: ConsentDefinition,
  {ageRule, ...around}: Around,
): ConsentScreen {
  const {actor} = desk.record;
  return {
    ...around,
    desk,
    definition,
    viewer: actor,
    part: STANDINGS[actor.role],
    today: today(),
    notice: noticeOf(definition, around.language),
    stands: standsNow(desk.seen, definition),
    past: pastOf(desk.seen, definition),
    rule: ruleFor(ageRule || definition.jurisdiction.toLowerCase()),
  };
}

function pastOf({view, newest}: ConsentSeen, definition: ConsentDefinition): readonly PastDecision[] {
  if (!view) return [];
  const states = decisionStates(view, definition, momentAfter(newest));
  return view.decisions.map((decision) => ({decision, state: states.get(decision.by) ?? 'draft'})).reverse();
}

function ruleFor(id: string): AgeRule | null {
  return Object.values(AGE_RULES).find((rule) => rule.id === id) ?? null;
}
