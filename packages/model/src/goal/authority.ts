import type {GoalLog, Said, Speaking} from './goal-log.js';
import {deedOf, rightTo, type Deed} from './goal-rights.js';
import {placeKey, type GoalChange, type StepChange} from './goal.js';
import {decides} from '../entry/standing.js';
import {isSameParty} from '../own/hands.js';
import type {RefusalCode} from '../own/refusal.js';

/**
 * Why an entry may not say something of a goal; `null` when it may.
 *
 * `words` for what is not its author's to say: it then counts as a proposal.
 * `decision` for what is nobody's to say but the person's: it is passed over.
 * Judged by what the author had seen. Who claims to have seen nothing gains
 * nothing: the person's words stay in front of all that does not follow them.
 */
export function refusalOfChange(change: GoalChange, entry: Speaking, log: GoalLog): RefusalCode | null {
  const deed = deedOf(change.field);
  const right = rightTo(deed, entry.author.role);
  if (right === 'yes') return null;
  // A goal that somebody else puts forward may say so.
  if (right === 'no') return entry.act === 'record' && change.value === 'proposed' ? null : 'decision';
  if (log.ancestry.isInCircle(entry.id)) return 'words';
  const isOwn = 'step' in change ? isOwnStep(change, deed, entry, log) : isOwnField(change, deed, entry, log);
  return isOwn ? null : 'words';
}

function isOwnField(change: GoalChange, deed: Deed, entry: Speaking, log: GoalLog): boolean {
  if (entry.id === log.record.id) return true;
  const own = log.saidAt(placeKey(change), entry).every((said) => isSameParty(said.entry, entry));
  if (deed !== 'words') return own;
  const isOwnGoal = isSameParty(log.record, entry) && log.ancestry.follows(entry.id, log.record.id);
  return own && isOwnGoal && !log.isDecided(entry);
}

function isOwnStep(change: StepChange, deed: Deed, entry: Speaking, log: GoalLog): boolean {
  const seen = log.saidOfStep(change.step, entry);
  if (seen.length === 0) return makesStep(change.step, entry, log);
  const isOwn = (said: Said): boolean => isSameParty(said.entry, entry);
  if (deed !== 'tick') return seen.every(isOwn);
  return makersOf(seen, log).every(isOwn) && seen.filter((said) => said.change.field === change.field).every(isOwn);
}

/** @returns What first made a step: what was said of it that follows nothing else that was. */
export function makersOf(said: readonly Said[], log: GoalLog): readonly Said[] {
  return said.filter(
    ({entry}) => !said.some((other) => other.entry.id !== entry.id && log.ancestry.isAfter(entry.id, other.entry.id)),
  );
}

/** Whether an entry makes a step: it says what the step is, and the person knows of none by this id but from here. */
function makesStep(step: string, entry: Speaking, log: GoalLog): boolean {
  if (rightTo('add-step', entry.author.role) !== 'yes') return false;
  const hasWords = entry.body.changes.some((change) => change.field === 'what' && change.step === step);
  return (
    hasWords &&
    log
      .saidOfStep(step)
      .every((said) => !decides(said.entry.author.role) || log.ancestry.follows(said.entry.id, entry.id))
  );
}
