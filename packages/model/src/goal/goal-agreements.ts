import type {GoalLog, Said} from './goal-log.js';
import type {GoalAgreement, GoalFields, GoalFieldView, GoalStep} from './goal-view.js';
import {GOAL_FIELDS, placeKey, STEP_FIELDS, type AgreedVersion, type GoalPlace} from './goal.js';
import {lastWords} from './statements.js';
import {compareEntries} from '../entry/clock.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import type {Party} from '../entry/roles.js';
import {decides} from '../entry/standing.js';
import {compareVoices, voiceOf} from '../entry/voice.js';

type Agreeing = EntryOf<'goal', 'agree'>;

/** A place, and what stands there. */
export interface StandingPlace {
  readonly place: GoalPlace;
  readonly view: GoalFieldView;
}

/** Places that are no part of what is agreed: where the goal stands, the order, whether a step is done. */
const APART: ReadonlySet<GoalPlace['field']> = new Set(['state', 'order', 'done', 'later', 'removed']);

/** @returns What one agrees to: every place that says something, of the goal and of the steps on its list. */
export function agreedPlaces(fields: GoalFields, steps: readonly GoalStep[]): readonly StandingPlace[] {
  const ofGoal = GOAL_FIELDS.map((field) => ({place: {step: null, field}, view: fields[field]}) as const);
  const ofSteps = steps.flatMap((step) =>
    STEP_FIELDS.map((field) => ({place: {step: step.id, field}, view: step.fields[field]}) as const),
  );
  return [...ofGoal, ...ofSteps].flatMap(({place, view}) =>
    view && !APART.has(place.field) && (view.value !== '' || view.erased) ? [{place, view}] : [],
  );
}

/** @returns The agreement of each voice that agreed, or that wrote all there is; the person's first. */
export function goalAgreements(log: GoalLog, places: readonly StandingPlace[]): readonly GoalAgreement[] {
  const voices = new Map<string, {readonly voice: Party; readonly act: Agreeing | null}>();
  const note = (voice: Party, act: Agreeing | null): void => {
    const key = JSON.stringify([voice.role, voice.ref]);
    if (act || !voices.has(key)) voices.set(key, {voice, act});
  };
  for (const each of places) for (const voice of writersOf(each, log)) note(voice, null);
  for (const act of agreeing(log)) note(voiceOf(act), act);
  return [...voices.values()]
    .map(({voice, act}) => agreementOf(voice, act, places, log))
    .filter(({by, current}) => by !== null || current)
    .sort(({voice: one}, {voice: other}) => compareVoices(one, other));
}

/** Whether the person and somebody else agree to what stands there now. */
export function isAgreed(agreements: readonly GoalAgreement[]): boolean {
  const current = agreements.filter((agreement) => agreement.current);
  return current.some(({voice}) => decides(voice.role)) && current.some(({voice}) => !decides(voice.role));
}

/** @returns The agreements no later one of the same voice replaces; where two know nothing of each other, the latest last. */
function agreeing(log: GoalLog): readonly Agreeing[] {
  const acts = log.acts.filter((act) => isEntry(act, 'goal', 'agree')).filter((act) => log.isLive(act));
  const isReplaced = (act: Agreeing): boolean =>
    acts.some((other) => isSame(voiceOf(other), voiceOf(act)) && log.ancestry.isAfter(other.id, act.id));
  return acts.filter((act) => !isReplaced(act)).sort(compareEntries);
}

function agreementOf(
  voice: Party,
  act: Agreeing | null,
  places: readonly StandingPlace[],
  log: GoalLog,
): GoalAgreement {
  const versions = new Map((act?.body.versions ?? []).map((version) => [placeKey(version), version]));
  const isAgreedTo = (each: StandingPlace): boolean =>
    writersOf(each, log).some((writer) => isSame(writer, voice)) ||
    readsAs(versions.get(placeKey(each.place)), each.view, log);
  const standing = new Set(places.map(({place}) => placeKey(place)));
  const gone = [...versions.values()].filter(
    (version) => !standing.has(placeKey(version)) && saidSomething(version, log) && !isDoingOf(voice, version, log),
  );
  const changed = [
    ...places.filter((each) => !isAgreedTo(each)).map(({place}) => place),
    ...gone.map(({step = null, field}) => ({step, field}) as GoalPlace),
  ];
  return {voice, by: act?.id ?? null, at: act?.at ?? null, current: changed.length === 0, changed};
}

/** Whether what stands there reads as it did when somebody agreed: the same words brought back are the same. */
function readsAs(version: AgreedVersion | undefined, view: GoalFieldView, log: GoalLog): boolean {
  return version !== undefined && (version.by === view.by || log.textBy(version.by, placeKey(version)) === view.value);
}

function saidSomething(version: AgreedVersion, log: GoalLog): boolean {
  return log.textBy(version.by, placeKey(version)) !== '';
}

/** Whether it is somebody's own doing that what they agreed to stands there no more. */
function isDoingOf(voice: Party, version: AgreedVersion, log: GoalLog): boolean {
  const {step} = version;
  const removal = step === undefined ? undefined : lastSaid(placeKey({step, field: 'removed'}), log);
  const last = removal?.change.value === 'removed' ? removal : lastSaid(placeKey(version), log);
  const entry = last?.entry ?? log.get(version.by);
  return entry !== undefined && ownVoices(entry).some((each) => isSame(each, voice));
}

function lastSaid(place: string, log: GoalLog): Said | undefined {
  return lastWords(log.saidAt(place), log)[0];
}

/** @returns Those who need not say that they agree: who wrote it, and who proposed it in these words. */
function writersOf({place, view: {by, proposal, value}}: StandingPlace, log: GoalLog): readonly Party[] {
  const isAsProposed = proposal !== null && log.textBy(proposal, placeKey(place)) === value;
  return [by, ...(isAsProposed ? [proposal] : [])].flatMap((id) => {
    const entry = log.get(id);
    return entry ? ownVoices(entry) : [];
  });
}

/** @returns Whose words an entry holds, when it is by their own hand: what is typed for somebody they have still to agree to. */
function ownVoices(entry: Pick<Entry, 'author' | 'onBehalfOf'>): readonly Party[] {
  return entry.onBehalfOf && !decides(entry.author.role) ? [] : [voiceOf(entry)];
}

function isSame(one: Party, other: Party): boolean {
  return one.ref === other.ref && one.role === other.role;
}
