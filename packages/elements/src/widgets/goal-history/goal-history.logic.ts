import {placeKey, WORD_FIELDS, type GoalPlace, type GoalVersion, type GoalView} from '@avec/model';

/** Everything that was written at one place of a goal. */
export interface PlaceHistory {
  /** As {@link placeKey} names it. */
  readonly key: string;
  readonly place: GoalPlace;
  /** Newest first. */
  readonly versions: readonly GoalVersion[];
}

/** @returns What was written, place by place, in the order in which places were first written in. */
export function byPlace(versions: readonly GoalVersion[]): readonly PlaceHistory[] {
  const places = new Map<string, {readonly place: GoalPlace; readonly versions: GoalVersion[]}>();
  for (const version of versions) {
    const key = placeKey(version);
    const known = places.get(key);
    if (known) known.versions.unshift(version);
    else places.set(key, {place: placeIn(version), versions: [version]});
  }
  return [...places].map(([key, {place, versions: ofPlace}]) => ({key, place, versions: ofPlace}));
}

/** @returns Whether a version stands on the page now. */
export function standsNow(version: GoalVersion, goal: GoalView): boolean {
  if (version.standing !== 'said' || version.isWithdrawn) return false;
  const {step, field} = version;
  if (step === null) return goal.fields[field]?.by === version.by;
  const found = [...goal.steps, ...goal.removedSteps].find(({id}) => id === step);
  return found?.fields[field]?.by === version.by;
}

/** @returns Whether the words of a version can be brought back: they are words, and are not there now. */
export function canRestore(version: GoalVersion, goal: GoalView): boolean {
  if (!WORD_FIELDS.has(version.field) || version.erased || version.value === '') return false;
  return !standsNow(version, goal) && version.standing !== 'refused';
}

/** @returns The words of the step a version is about; empty for the goal itself. */
export function stepWords({step}: GoalPlace, goal: GoalView): string {
  const found = [...goal.steps, ...goal.removedSteps].find(({id}) => id === step);
  return found?.fields.what.value ?? '';
}

function placeIn(version: GoalVersion): GoalPlace {
  return version.step === null ? {step: null, field: version.field} : {step: version.step, field: version.field};
}
