import type {ParticipationView} from './fold-participation.js';
import {rungOf} from './participation.js';
import {byDecision, byVoice, isSameLadder} from './voices.js';

/** How another voice's view stands to the person's. */
export interface OtherView {
  readonly view: ParticipationView;
  /**
   * Whether the two stand on the same rung of one version of one ladder, or
   * apart; `null` where that cannot be told, since one of them names no rung or
   * their ladders differ. Neither is right or wrong: it is something to talk about.
   */
  readonly stands: 'together' | 'apart' | null;
}

/** The latest views of one decision, the person's beside the others'. */
export interface SideBySide {
  /** Id of the decision. */
  readonly decision: string;
  /** The person's own; `null` while they have said nothing. No other voice stands in for it. */
  readonly person: ParticipationView | null;
  /** One for each other voice, in the order of their roles. */
  readonly others: readonly OtherView[];
}

/**
 * @param views - Those the reader may see, private ones of their own among
 *   them: give shared ones alone for a screen that several look at.
 * @returns For each decision, in the order of the first views, the latest of
 *   each voice. Withdrawn ones are left out.
 */
export function sideBySide(views: readonly ParticipationView[]): readonly SideBySide[] {
  return byDecision(views).map((told) => {
    const latest = byVoice(told).map((own) => own.at(-1) ?? own[0]);
    const person = latest.find(({voice}) => voice.role === 'person') ?? null;
    const others = latest
      .filter((view) => view !== person)
      .map((view) => ({view, stands: person && standing(person, view)}));
    return {decision: told[0].decision, person, others};
  });
}

function standing(person: ParticipationView, other: ParticipationView): OtherView['stands'] {
  const [own, theirs] = [rungOf(person.place), rungOf(other.place)];
  if (own === null || theirs === null || !isSameLadder(person, other)) return null;
  return own === theirs ? 'together' : 'apart';
}
