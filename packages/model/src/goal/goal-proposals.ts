import type {GoalEntry} from './goal-gate.js';
import type {GoalLog, Proposing} from './goal-log.js';
import type {GoalDifference, GoalProposal, ProposedChange} from './goal-view.js';
import {placeKey, placeOf, type GoalChange} from './goal.js';
import {lastWords} from './statements.js';
import {compareEntries} from '../entry/clock.js';
import type {EntryOf} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {decides} from '../entry/standing.js';
import {voiceOf} from '../entry/voice.js';
import {writingOf} from '../own/writing.js';

/** @returns What was proposed, the newest first. */
export function goalProposals(log: GoalLog): readonly GoalProposal[] {
  return [...log.proposed]
    .sort(([one], [other]) => compareEntries(other, one))
    .map(([entry, proposed]) => {
      const changes = proposed.map((change) => changeOf(change, entry, log));
      return {...writingOf(entry), changes, status: statusOf(entry, changes, log)};
    });
}

/** @returns How others see it differently, the newest first, while they do. */
export function goalDifferences(log: GoalLog): readonly GoalDifference[] {
  return log.acts
    .filter((act) => isEntry(act, 'goal', 'differ'))
    .filter((act) => log.isLive(act) && !hasComeRound(act, log))
    .toSorted((one, other) => compareEntries(other, one))
    .map((act) => {
      const {proposal, text, erased = false} = act.body;
      return {...writingOf(act), proposal, text, erased};
    });
}

function changeOf(change: GoalChange, entry: Proposing, log: GoalLog): ProposedChange {
  const key = placeKey(change);
  const from = textOf(key, log, entry);
  const now = textOf(key, log);
  const standing = now === change.value ? 'made' : now === from ? 'open' : 'moved';
  return {...placeOf(change), value: change.value, erased: change.erased ?? false, from, standing};
}

function textOf(key: string, log: GoalLog, reader?: Proposing): string {
  return lastWords(log.saidAt(key, reader), log)[0]?.change.value ?? '';
}

function statusOf(entry: Proposing, changes: readonly ProposedChange[], log: GoalLog): GoalProposal['status'] {
  const answers = log.acts.filter((act) => isAnswer(act, entry) && log.isLive(act));
  const last = log.ancestry.heads(answers);
  if (last.some(({act}) => act === 'accept')) return 'accepted';
  if (last.length > 0) return 'differed';
  if (!log.isLive(entry)) return 'withdrawn';
  return changes.every(({standing}) => standing !== 'open') ? 'overtaken' : 'open';
}

/** Whether the person takes a proposal up, or says that they see it differently. */
function isAnswer(act: GoalEntry, proposal: Proposing): boolean {
  const isReply = isEntry(act, 'goal', 'accept') || isEntry(act, 'goal', 'differ');
  return isReply && act.body.proposal === proposal.id && decides(act.author.role);
}

/** Whether who saw it differently has agreed since, or taken up what they saw differently. */
function hasComeRound(difference: EntryOf<'goal', 'differ'>, log: GoalLog): boolean {
  const {proposal} = difference.body;
  return log.acts.some((act) => {
    const isAgreement =
      proposal === null ? act.act === 'agree' : isEntry(act, 'goal', 'accept') && act.body.proposal === proposal;
    const isTheirs = voiceOf(act).ref === voiceOf(difference).ref;
    return isAgreement && isTheirs && log.isLive(act) && log.ancestry.isAfter(act.id, difference.id);
  });
}
