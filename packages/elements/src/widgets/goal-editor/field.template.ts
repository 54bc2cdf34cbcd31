import type {GoalPlace, GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {conflictTemplate} from './conflict.template.js';
import {fieldAt, unsavedPlace, writeMode} from './goal-editor.logic.js';
import type {GoalScreen} from './goal-screen.js';
import {proposalsAt} from './proposal.template.js';
import {saidTemplate, type PlaceKind} from './said.template.js';
import {keptTemplate, writingTemplate} from './writing.template.js';

/** One place of a goal, and how it is written in. */
export interface FieldSetting {
  readonly place: GoalPlace;
  readonly label: string;
  readonly hint: string;
  readonly kind?: PlaceKind;
}

/** What stands at a place, who wrote it, what others propose, and a way to write there. */
export function fieldTemplate(screen: GoalScreen, goal: GoalView, setting: FieldSetting): TemplateResult {
  const {place, label} = setting;
  const view = fieldAt(goal, place);
  const isWriting = screen.desk.words.at(unsavedPlace(goal.id, place)) !== null;
  return html`
    <div class="part">
      <div class="part-head">
        <h4>${label}</h4>
        ${isWriting ? nothing : writeButton(screen, goal, setting)}
      </div>
      ${view ? saidTemplate(screen, view, setting.kind) : html`<p class="quiet-text no-print">${screen.words.nothing}</p>`}
      ${view && view.conflict.length > 0 ? conflictTemplate(screen, goal, {place, label, view}) : nothing}
      ${isWriting ? formTemplate(screen, goal, setting) : nothing} ${proposalsAt(screen, goal, place)}
    </div>
  `;
}

function writeButton(
  screen: GoalScreen,
  goal: GoalView,
  {place, label}: FieldSetting,
): TemplateResult | typeof nothing {
  const {words, acts, viewer, isReadOnly} = screen;
  const mode = isReadOnly ? 'none' : writeMode(goal, viewer, place);
  if (mode === 'none') return nothing;
  const {value: text, by} = fieldAt(goal, place) ?? {value: '', by: ''};
  const act = mode === 'propose' ? words.propose : text === '' ? words.write : words.change;
  const unsaved = unsavedPlace(goal.id, place);
  return html`
    <button
      class="button quiet no-print"
      type="button"
      aria-label=${words.actOn(act, label)}
      data-land="write ${unsaved}"
      @click=${() => acts.begin(unsaved, text, goal, by)}
    >
      ${act}
    </button>
  `;
}

function formTemplate(screen: GoalScreen, goal: GoalView, {place, label, hint, kind}: FieldSetting): TemplateResult {
  const {words, acts, viewer, desk} = screen;
  const unsaved = unsavedPlace(goal.id, place);
  const isProposal = writeMode(goal, viewer, place) === 'propose';
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.saveField(goal, place);
  };
  return html`
    <form class="box no-print" novalidate @submit=${submit}>
      ${isProposal ? html`<p class="quiet-text">${words.proposalNote}</p>` : nothing}
      ${isOvertaken(screen, goal, place) ? html`<p class="notice" role="status">${words.changedMeanwhile}</p>` : nothing}
      ${writingTemplate(screen, {place: unsaved, label, hint, kind})}
      <div class="actions">
        <button class="button primary" type="submit">${isProposal ? words.sendProposal : words.save}</button>
        <button class="button" type="button" @click=${() => acts.cancel([unsaved], `write ${unsaved}`)}>
          ${words.cancel}
        </button>
      </div>
      ${desk.words.at(unsaved) ? keptTemplate(screen) : nothing}
    </form>
  `;
}

/** Whether somebody has written here since the writing began. */
function isOvertaken({desk}: GoalScreen, goal: GoalView, place: GoalPlace): boolean {
  const seen = desk.words.at(unsavedPlace(goal.id, place))?.seen;
  return seen !== undefined && seen !== (fieldAt(goal, place)?.by ?? '');
}
