import {foldChecklist, type ChecklistView} from '../coproduction/fold-checklist.js';
import type {Entry, EntityKind} from '../entry/entry.js';
import {apart} from '../fold/apart.js';
import {byOrder} from '../fold/order.js';
import type {DefinitionRef} from '../outcome/outcome.js';
import type {OwnView} from '../own/own-view.js';
import {foldParticipation, type ParticipationView} from '../participation/fold-participation.js';

type Version = Pick<DefinitionRef, 'id' | 'version'>;

/**
 * @returns What the person last said of where they were, on one version of one
 *   ladder and in whatever decision; `null` for nothing. "I'd rather not say"
 *   is said too: an earlier rung does not stand in for it.
 */
export function latestParticipation(entries: readonly Entry[], ladder: Version): ParticipationView | null {
  const own = ownViews('participation', entries, foldParticipation);
  return latest(own.filter((view) => isOf(view, ladder) && view.place.kind !== 'unanswered'));
}

/**
 * @returns How the person, answering alone, last saw one version of one
 *   checklist; `null` for nothing.
 */
export function latestChecklist(entries: readonly Entry[], checklist: Version): ChecklistView | null {
  const own = ownViews('checklist', entries, foldChecklist);
  return latest(own.filter((view) => isOf(view, checklist) && view.people === 1));
}

/** @returns What stands and is shared of what the person says themselves. */
function ownViews<View extends OwnView>(
  kind: EntityKind,
  entries: readonly Entry[],
  fold: (entries: readonly Entry[]) => View | null,
): readonly View[] {
  const things = apart(
    entries.filter(({entity}) => entity.kind === kind),
    ({entity}) => entity.id,
  );
  return things.flatMap((thing) => {
    const view = fold(thing);
    const isShared = view?.state === 'recorded' && view.audience === 'shared';
    return isShared && view.voice.role === 'person' ? [view] : [];
  });
}

function latest<View extends OwnView>(views: readonly View[]): View | null {
  return views.toSorted(byOrder).at(-1) ?? null;
}

function isOf({definition}: {readonly definition: Version}, {id, version}: Version): boolean {
  return definition.id === id && definition.version === version;
}
