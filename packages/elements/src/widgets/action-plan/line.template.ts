import type {ActionLine, ActionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {conflictsIn, isClosed, isDue, whyOf} from './action-plan.logic.js';
import {changeTemplate} from './line-form.template.js';
import {followUpTemplate} from './follow-up.template.js';
import {placesOf} from './plan-doings.js';
import {inWords, principleOf, type FollowUp, type PlanScreen} from './plan-screen.js';
import {twoWaysTemplate} from './two-ways.template.js';
import {dayInWords, nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** One line of the plan, and how it is followed up. */
export function lineTemplate(screen: PlanScreen, line: ActionView): TemplateResult {
  const {what} = line.fields;
  const isWriting = (act: 'change' | FollowUp): boolean =>
    !screen.isReadOnly && placesOf(line, act).some((place) => screen.desk.words.at(place));
  return html`
    <li class="plan-line ${isClosed(line) ? 'closed' : ''}">
      <h4 class="said" tabindex="-1" data-land="line ${line.id}">${what.erased ? screen.words.erased : what.value}</h4>
      ${factsTemplate(screen, line)}
      <dl class="cells">
        ${cellTemplate(screen.words.fields.principle.label, principleOf(screen, line))}
        ${(['who', 'by', 'how'] as const).map((field) => fieldCell(screen, line, field))}
      </dl>
      ${whyTemplate(screen, line)} ${sourceTemplate(screen, line)}
      ${conflictsIn(line).map((field) => twoWaysTemplate(screen, line, field))}
      ${isWriting('change') ? changeTemplate(screen, line) : nothing}
      ${(['moved', 'dropped'] as const).map((act) => (isWriting(act) ? followUpTemplate(screen, line, act) : nothing))}
      ${actsTemplate(screen, line, isWriting)}
    </li>
  `;
}

function factsTemplate(screen: PlanScreen, line: ActionView): TemplateResult | typeof nothing {
  const {words, today, language} = screen;
  const {value} = line.fields.standing;
  const isPrivate = line.audience === 'private';
  const due = isDue(line, today);
  if (value === 'open' && !due && !isPrivate) return nothing;
  return html`
    <ul class="facts plain">
      ${value === 'open' ? nothing : html`<li class="chip">${words.standings[value]}</li>`}
      ${due ? html`<li class="due">${words.dueDay(formatDay(line.fields.by.value, language))}</li>` : nothing}
      ${isPrivate ? html`<li>${words.private}</li>` : nothing}
    </ul>
  `;
}

function fieldCell(screen: PlanScreen, line: ActionView, field: Exclude<keyof ActionLine, 'what'>): unknown {
  const {value, erased} = line.fields[field];
  const text = erased ? screen.words.erased : inWords(screen, field, value);
  return cellTemplate(screen.words.fields[field].label, text, screen.words.notSaid);
}

function cellTemplate(label: string, text: string, empty = ''): TemplateResult | typeof nothing {
  if (text === '' && empty === '') return html`<div class="none"></div>`;
  return html`
    <div>
      <dt>${label}</dt>
      <dd class=${text === '' ? 'quiet-text' : 'said'}>${text === '' ? empty : text}</dd>
    </div>
  `;
}

function whyTemplate({words}: PlanScreen, line: ActionView): TemplateResult | typeof nothing {
  const why = whyOf(line);
  if (!why) return nothing;
  return html`<p class="said">${words.actOn(words.why.label, why.erased ? words.erased : why.value)}</p>`;
}

function sourceTemplate(screen: PlanScreen, line: ActionView): TemplateResult {
  const {desk, words, language, viewer, meeting} = screen;
  const from = line.meeting === null || meeting !== '' ? undefined : desk.seen.meetings.get(line.meeting);
  return html`
    <p class="quiet-text source">
      ${voiceMark(line.voice.role)} ${words.writtenBy(nameOf(line.voice, viewer, words), dayInWords(line.at, language))}
      ${from ? html`<br />${words.fromMeeting(formatDay(from.on, language), from.theme)}` : nothing}
    </p>
  `;
}

function actsTemplate(
  screen: PlanScreen,
  line: ActionView,
  isWriting: (act: 'change' | FollowUp) => boolean,
): TemplateResult | typeof nothing {
  const {words, acts, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  const name = (act: string): string => words.actOn(act, line.fields.what.value);
  const button = (act: string, text: string, press: () => void): TemplateResult => html`
    <button
      class="button ${act === 'change' ? 'quiet' : ''}"
      type="button"
      aria-label=${name(text)}
      data-land="${act} ${line.id}"
      @click=${press}
    >
      ${text}
    </button>
  `;
  const follow = (standing: FollowUp): TemplateResult | typeof nothing =>
    isWriting(standing) ? nothing : button(standing, words.acts[standing], () => acts.beginFollowUp(line, standing));
  if (isClosed(line)) {
    return html`<div class="actions no-print">${button('open', words.acts.open, () => acts.stand(line, 'open'))}</div>`;
  }
  return html`
    <div class="actions no-print">
      ${button('done', words.acts.done, () => acts.stand(line, 'done'))} ${follow('moved')} ${follow('dropped')}
      ${isWriting('change') ? nothing : button('change', words.change, () => acts.beginChange(line))}
    </div>
  `;
}
