import {ageRuleOf, decisionStates, noticeOf, STANDINGS, type ConsentDefinition} from '@avec/model';

import type {ConsentSeen} from './consent-reading.js';
import type {ConsentDesk, ConsentScreen, PastDecision} from './consent-screen.js';
import {momentAfter, standsNow} from './consent-standing.js';
import {today} from '../../foundation/desk/people.js';

/** What the widget alone knows of what is drawn. */
export type Around = Pick<
  ConsentScreen,
  'words' | 'language' | 'help' | 'isReadOnly' | 'isActing' | 'choices' | 'acts'
>;

/** @returns What every part is drawn from, at this moment. */
export function screenOf(desk: ConsentDesk, definition: ConsentDefinition, around: Around): ConsentScreen {
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
    rule: ageRuleOf(definition),
  };
}

function pastOf({view, newest}: ConsentSeen, definition: ConsentDefinition): readonly PastDecision[] {
  if (!view) return [];
  const states = decisionStates(view, definition, momentAfter(newest));
  return view.decisions.map((decision) => ({decision, state: states.get(decision.by) ?? 'draft'})).reverse();
}
