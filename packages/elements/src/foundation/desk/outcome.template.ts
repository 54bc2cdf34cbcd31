import {html, nothing, type TemplateResult} from 'lit';

import type {DeskMessages} from './desk.messages.js';
import {nameOf} from './people.js';
import type {AlwaysSaid, Outcome, RecordDesk} from './record-desk.js';
import {formatList, formatTime} from '../locale/formats.js';

/** What the outcome of an act is told from. */
export interface OutcomeSetting<Said extends string> {
  readonly desk: Pick<RecordDesk<unknown, Said>, 'outcome' | 'canUndo' | 'canRedo' | 'record'>;
  readonly words: DeskMessages & {readonly said: Readonly<Record<Said, string>>};
  readonly language: string;
  readonly isReadOnly: boolean;
  readonly acts: OutcomeActs;
}

/** What can be done after an act. */
export interface OutcomeActs {
  readonly undo: () => void;
  /** Does again what was taken back; absent where saving does that. */
  readonly redo?: () => void;
  /** Offers what could not be saved as a file. */
  readonly keepCopy: () => void;
}

/** What the last act came to, and a way to take it back. */
export function outcomeTemplate<Said extends string>(setting: OutcomeSetting<Said>): TemplateResult {
  const {desk, words, acts, isReadOnly} = setting;
  const {outcome} = desk;
  const isFailed = outcome?.kind === 'failed';
  const said = outcome ? sentenceOf(outcome, setting) : '';
  const button = (name: 'undo' | 'redo'): TemplateResult => html`
    <button class="button quiet" type="button" data-land=${name} @click=${acts[name]}>${words[name]}</button>
  `;
  return html`
    <div class="outcome no-print ${outcome?.kind ?? 'silent'}">
      <p role="status">${isFailed ? '' : said}</p>
      <p class="failure" role="alert">${isFailed ? said : ''}</p>
      <div class="actions">
        ${isFailed ? html`<button class="button" type="button" @click=${acts.keepCopy}>${words.copyWords}</button>` : nothing}
        ${desk.canUndo && !isReadOnly ? button('undo') : nothing}
        ${desk.canRedo && !isReadOnly ? button('redo') : nothing}
      </div>
    </div>
  `;
}

function sentenceOf<Said extends string>(outcome: Outcome<Said>, setting: OutcomeSetting<Said>): string {
  const {desk, words, language} = setting;
  if (outcome.kind === 'saving') return words.saving;
  if (outcome.kind === 'done') {
    const isKept = desk.record.status.phase !== 'memory';
    const kept = isKept ? words.savedAt(formatTime(outcome.at, language)) : words.savedInMemory;
    return `${doneIn(words, outcome.said)} ${kept}`;
  }
  if (outcome.kind === 'arrived') {
    const names = outcome.from.map((party) => nameOf(party, desk.record.actor, words));
    const from = words.arrived(formatList(names, language));
    return outcome.conflicts > 0 ? `${from} ${words.conflictsWaiting(outcome.conflicts)}` : from;
  }
  if (outcome.code === 'not-allowed') return words.refused;
  if (outcome.code === 'quota') return words.failedQuota;
  return outcome.code === 'read-only' ? words.failedReadOnly : words.failed;
}

function doneIn<Said extends string>(words: OutcomeSetting<Said>['words'], said: string): string {
  // Sentences of one's own are all but those that every desk has.
  return isAlways(said) ? words[said] : words.said[said as Said];
}

function isAlways(said: string): said is AlwaysSaid {
  return said === 'undone' || said === 'redone';
}
