import type {ChecklistView} from './fold-checklist.js';
import {meanOf, principleScores, type Scored} from './principle-scores.js';
import type {ChecklistDefinition} from '../definition/checklist.js';
import {ROLES, type Role} from '../entry/roles.js';

/** What one principle comes to for those of one role. */
export interface RoleScore {
  /** Id of the principle. */
  readonly principle: string;
  /** Mean of the scores of the views; `null` where none has one. */
  readonly mean: number | null;
  /** The lowest score; `null` where there is none. */
  readonly lowest: number | null;
  /** The highest score; `null` where there is none. */
  readonly highest: number | null;
  /** How many views have a score. */
  readonly views: number;
  /** How many people these views are of. */
  readonly people: number;
}

/** How those of one role see the principles: one shape of a radar. */
export interface RoleGroup {
  readonly role: Role;
  readonly views: number;
  /** How many people answered, alone or together. */
  readonly people: number;
  /** In the order of the definition. */
  readonly scores: readonly RoleScore[];
}

type Answered = Pick<ChecklistView, 'definition' | 'as' | 'people' | 'answers' | 'state' | 'audience'>;

/**
 * How each role sees the principles, side by side and never mixed.
 *
 * Each view counts once, whether of one person or of several who answered
 * together: a large table does not drown a single voice.
 *
 * @param views - Those of one meeting, or of whatever is compared. Withdrawn
 *   and private ones do not count, so that all see the same; nor do views of
 *   another version.
 * @returns In the order of {@link ROLES}; only roles somebody answered in.
 */
export function roleGroups(
  definition: Scored & Pick<ChecklistDefinition, 'id' | 'version'>,
  views: readonly Answered[],
): readonly RoleGroup[] {
  const counted = views.filter(
    ({state, audience, definition: {id, version}}) =>
      state === 'recorded' && audience === 'shared' && id === definition.id && version === definition.version,
  );
  return ROLES.flatMap((role) => {
    const own = counted.filter((view) => view.as === role);
    return own.length === 0 ? [] : [groupOf(role, own, definition)];
  });
}

function groupOf(role: Role, views: readonly Answered[], definition: Scored): RoleGroup {
  const scored = views.map(({answers, people}) => ({people, scores: principleScores(definition, answers)}));
  const scores = definition.principles.map(({id}, index): RoleScore => {
    const said = scored.flatMap(({people, scores}) => {
      const mean = scores[index]?.mean ?? null;
      return mean === null ? [] : [{mean, people}];
    });
    const means = said.map(({mean}) => mean);
    const isScored = means.length > 0;
    return {
      principle: id,
      mean: isScored ? meanOf(means) : null,
      lowest: isScored ? Math.min(...means) : null,
      highest: isScored ? Math.max(...means) : null,
      views: means.length,
      people: peopleIn(said),
    };
  });
  return {role, views: views.length, people: peopleIn(views), scores};
}

function peopleIn(views: readonly {readonly people: number}[]): number {
  return views.reduce((sum, {people}) => sum + people, 0);
}
