import {localized, type ScaleDefinition} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Answering} from './answering.js';
import {finishing} from './late-parts.js';
import {EMPTY_ITEM, whoseChoices, type Whose} from './outcome-scale.logic.js';
import type {OutcomeScaleMessages} from './outcome-scale.messages.js';
import {answerInWords, type ThemeView} from './theme-view.js';
import {noteTemplate} from './theme.template.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';
import type {RatingControl} from '../../controls/rating-item/index.js';

/** What every screen of the scale is drawn from. */
export interface Screen {
  readonly answering: Answering;
  readonly scale: ScaleDefinition;
  readonly themes: readonly ThemeView[];
  readonly words: OutcomeScaleMessages;
  readonly language: string;
  readonly control: RatingControl;
  /** Whether one theme is shown at a time. */
  readonly isStepwise: boolean;
  /** Whether help that is offered comes with "ask someone to contact me". */
  readonly withRequest: boolean;
  readonly acts: ScreenActs;
}

/** What a person can do on the screens. Each moves the focus to where they then are. */
export interface ScreenActs {
  readonly go: (step: number) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly again: () => void;
  readonly keepCopy: () => void;
}

const WHOSE_WORDS = {
  own: 'whoseOwn',
  dictated: 'whoseDictated',
  paper: 'whosePaper',
  representative: 'whoseRepresentative',
} as const satisfies Record<Whose, keyof OutcomeScaleMessages>;

/** What this is for, who will see it and how long it takes; whose answers these are where it can be asked. */
export function introTemplate(screen: Screen): TemplateResult {
  const {answering, scale, words, language} = screen;
  const isPerson = answering.record.actor.role === 'person';
  return html`
    <p>${localized(scale.purpose, language)}</p>
    <ul class="facts quiet-text">
      ${scale.window ? html`<li>${words.period(localized(scale.window, language))}</li>` : nothing}
      <li>${isPerson ? words.audience : words.audienceOthers}</li>
      <li>${words.time}</li>
      <li class="no-print">${words.otherWays}</li>
    </ul>
    ${whoseTemplate(screen)}
  `;
}

function whoseTemplate({answering, words}: Screen): TemplateResult | typeof nothing {
  const choices = whoseChoices(answering.record.actor.role);
  if (choices.length === 0) return nothing;
  const {whose} = answering.draft.state;
  const {phase} = answering;
  const isMissing = phase.kind === 'answering' && phase.problem === 'whose-missing';
  return html`
    <fieldset class="whose" aria-describedby=${isMissing ? 'problem' : nothing}>
      <legend>${words.whose}</legend>
      ${choices.map(
        (choice) => html`
          <label class="check">
            <input
              type="radio"
              name="whose"
              ?checked=${choice === whose}
              .checked=${isServer ? nothing : live(choice === whose)}
              @change=${() => answering.draft.setWhose(choice)}
            />
            <span>${words[WHOSE_WORDS[choice]]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** All that was said, each with a way back to it. */
export function answersTemplate({answering, themes, words, acts}: Screen): TemplateResult {
  return html`
    <ul class="said">
      ${themes.map(({id, label}, index) => {
        const {answer} = answering.draft.state.items.get(id) ?? EMPTY_ITEM;
        return html`
          <li>
            <span>${label}</span>
            <span>
              <b>${answerInWords(answer, words)}</b>
              <button
                class="button quiet"
                type="button"
                aria-label=${words.change(label)}
                @click=${() => acts.go(index + 1)}
              >
                ${words.changeShort}
              </button>
            </span>
          </li>
        `;
      })}
    </ul>
  `;
}

/** What closes every session: a word about the whole, who may see it. */
export function closingTemplate({answering, words}: Screen): TemplateResult {
  const {draft, record} = answering;
  const {note, private: isPrivate} = draft.state;
  const mayBePrivate = record.actor.role === 'person' || record.actor.role === 'representative';
  return html`
    ${noteTemplate({
      label: words.wholeNote,
      text: note,
      part: 'note',
      write: (text) => draft.setNote(text),
      editing: (part) => draft.hold(part),
    })}
    ${mayBePrivate ? checkTemplate(words.private, isPrivate, (keep) => draft.setPrivate(keep)) : nothing}
  `;
}

/** Why nothing was saved, if so. The text stays on the screen. */
export function problemTemplate({answering, words, acts}: Screen): TemplateResult {
  const {phase} = answering;
  const isFailed = phase.kind === 'failed';
  return html`
    <div id="problem" class="problem ${isFailed ? 'failed' : ''}" role="alert" ?hidden=${!problemIn(answering, words)}>
      ${problemIn(answering, words)}
      ${
        isFailed && finishing.value
          ? html`<div><button class="button" type="button" @click=${acts.keepCopy}>${words.copy}</button></div>`
          : nothing
      }
    </div>
  `;
}

function problemIn({phase}: Answering, words: OutcomeScaleMessages): string | null {
  if (phase.kind === 'failed') {
    if (phase.code === 'quota') return words.failedQuota;
    return phase.code === 'read-only' ? words.failedReadOnly : words.failed;
  }
  if (phase.kind !== 'answering' || !phase.problem) return null;
  return phase.problem === 'nothing-said' ? words.nothingToSave : words.whoseMissing;
}

/** What the person is told while they answer: that it is kept, taken back, or saved elsewhere. */
export function keptIn({phase, isKept, record}: Answering, words: OutcomeScaleMessages): string {
  if (phase.kind === 'saving') return words.saving;
  if (phase.kind === 'answering' && phase.notice)
    return phase.notice === 'undone' ? words.undone : words.savedElsewhere;
  if (!isKept) return words.keptNot;
  return record.status.phase === 'open' ? words.kept : '';
}
