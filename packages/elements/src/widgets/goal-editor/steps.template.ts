import type {GoalPlace, GoalStep, GoalView} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {fieldTemplate} from './field.template.js';
import {conflictsIn, isDone, movedOrder, stepsByTime, unsavedPlace, writeMode} from './goal-editor.logic.js';
import type {WrittenStepField} from './goal-editor.messages.js';
import type {GoalScreen} from './goal-screen.js';
import {otherProposals} from './proposal.template.js';
import {dragStep} from './step-dragging.js';
import {keptTemplate, writingTemplate} from './writing.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** What is asked of a step, in the order of the page. */
export const STEP_PARTS = ['what', 'who', 'by', 'how'] as const satisfies readonly WrittenStepField[];

/** The small steps of a goal: those for now, those for later, and room for another. */
export function stepsTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words} = screen;
  const {now, later} = stepsByTime(goal);
  return html`
    <section aria-labelledby="steps">
      <h4 id="steps" tabindex="-1" data-land="steps">${words.stepsTitle}</h4>
      ${now.length > 0 ? listTemplate(screen, goal, now) : html`<p class="quiet-text">${words.noSteps}</p>`}
      ${
        later.length > 0
          ? html`
              <h5>${words.laterTitle}</h5>
              ${listTemplate(screen, goal, later)}
            `
          : nothing
      }
      ${otherProposals(screen, goal)} ${newStepTemplate(screen, goal)}
    </section>
  `;
}

function listTemplate(screen: GoalScreen, goal: GoalView, steps: readonly GoalStep[]): TemplateResult {
  return html`
    <ol class="plain steps">
      ${repeat(
        steps,
        ({id}) => id,
        (step) => html`<li>${gripTemplate(screen, goal, step, steps)}${stepTemplate(screen, goal, step)}</li>`,
      )}
    </ol>
  `;
}

/** By which a step is pulled to another place. For pointers alone: whoever reads or listens has buttons in its details. */
function gripTemplate(
  {viewer, acts, isReadOnly}: GoalScreen,
  goal: GoalView,
  {id}: GoalStep,
  {length}: readonly GoalStep[],
): TemplateResult | typeof nothing {
  if (isReadOnly || length < 2 || writeMode(goal, viewer, {step: null, field: 'order'}) !== 'set') return nothing;
  const drag = (event: PointerEvent): void => dragStep(event, (by) => acts.moveStep(goal, id, by, `step ${id}`));
  return html`<span class="grip no-print" aria-hidden="true" @pointerdown=${drag}></span>`;
}

function stepTemplate(screen: GoalScreen, goal: GoalView, step: GoalStep): TemplateResult {
  const {words, choices, acts} = screen;
  const what = step.fields.what.erased ? words.erased : step.fields.what.value;
  const isOpen = choices.openSteps.has(step.id);
  const summary = waitsIn(screen, goal, step) ?? words.stepDetails;
  const toggle = (event: Event): void => {
    const open = new Set(choices.openSteps);
    if ((event.currentTarget as HTMLDetailsElement).open) open.add(step.id);
    else open.delete(step.id);
    acts.choose({openSteps: open});
  };
  return html`
    ${tickTemplate(screen, goal, step, what)} ${factsTemplate(screen, step)}
    <details class="no-print" ?open=${isOpen} @toggle=${toggle}>
      <summary aria-label=${words.actOn(summary, what)} data-land="step ${step.id}">${summary}</summary>
      ${isOpen ? detailsTemplate(screen, goal, step) : nothing}
    </details>
  `;
}

function tickTemplate(screen: GoalScreen, goal: GoalView, step: GoalStep, what: string): TemplateResult {
  const {viewer, isReadOnly, acts} = screen;
  const done = isDone(step);
  const mayTick = !isReadOnly && writeMode(goal, viewer, {step: step.id, field: 'done'}) === 'set';
  const tick = (event: Event): void => acts.tickStep(goal, step.id, (event.currentTarget as HTMLInputElement).checked);
  return html`
    <label class="check ${done ? 'done' : ''}">
      <input
        type="checkbox"
        ?checked=${done}
        .checked=${isServer ? nothing : live(done)}
        ?disabled=${!mayTick}
        @change=${tick}
      />
      <span class="said">${what}</span>
    </label>
  `;
}

function factsTemplate({words, language}: GoalScreen, {fields}: GoalStep): TemplateResult | typeof nothing {
  const {who, by, how, done} = fields;
  const facts = [
    who?.value ? words.stepWho(who.value) : '',
    by?.value ? words.stepBy(formatDay(by.value, language)) : '',
    how?.value ? words.stepHow(how.value) : '',
    done?.value ? words.doneOn(formatDay(done.value, language)) : '',
  ].filter((fact) => fact !== '');
  if (facts.length === 0) return nothing;
  return html`<ul class="plain facts quiet-text">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

/** @returns What waits in a step, in words; `null` when nothing does. */
function waitsIn({words}: GoalScreen, goal: GoalView, {id}: GoalStep): string | null {
  const conflicts = conflictsIn(goal).filter(({step}) => step === id).length;
  if (conflicts > 0) return words.conflictsWaiting(conflicts);
  const proposals = goal.proposals.filter(
    ({status, changes}) => status === 'open' && changes.some(({step}) => step === id),
  ).length;
  return proposals > 0 ? words.proposalsWaiting(proposals) : null;
}

function detailsTemplate(screen: GoalScreen, goal: GoalView, step: GoalStep): TemplateResult {
  const {words} = screen;
  return html`
    ${STEP_PARTS.map((field) => {
      const place: GoalPlace = {step: step.id, field};
      const {label, hint} = words.stepFields[field];
      return fieldTemplate(screen, goal, {place, label, hint, kind: kindOf(field)});
    })}
    ${movingTemplate(screen, goal, step)}
  `;
}

function movingTemplate(screen: GoalScreen, goal: GoalView, step: GoalStep): TemplateResult | typeof nothing {
  const {viewer, words, acts, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  const may = (place: GoalPlace): boolean => writeMode(goal, viewer, place) === 'set';
  const what = step.fields.what.value;
  const isLater = step.fields.later?.value === 'later';
  const move = (by: number, label: string, land: string): TemplateResult => html`
    <button
      class="button"
      type="button"
      aria-label=${words.actOn(label, what)}
      aria-disabled=${movedOrder(goal, step.id, by) === null ? 'true' : 'false'}
      data-land="${land} ${step.id}"
      @click=${() => acts.moveStep(goal, step.id, by, `${land} ${step.id}`)}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="actions">
      ${may({step: null, field: 'order'}) ? [move(-1, words.moveUp, 'up'), move(1, words.moveDown, 'down')] : nothing}
      ${
        may({step: step.id, field: 'later'})
          ? html`<button
              class="button"
              type="button"
              aria-label=${words.actOn(isLater ? words.toNow : words.toLater, what)}
              @click=${() => acts.putOff(goal, step.id, !isLater)}
            >
              ${isLater ? words.toNow : words.toLater}
            </button>`
          : nothing
      }
      ${
        may({step: step.id, field: 'removed'})
          ? html`<button
              class="button quiet"
              type="button"
              aria-label=${words.actOn(words.removeStep, what)}
              @click=${() => acts.removeStep(goal, step.id)}
            >
              ${words.removeStep}
            </button>`
          : nothing
      }
    </div>
  `;
}

function newStepTemplate(screen: GoalScreen, goal: GoalView): TemplateResult | typeof nothing {
  const {words, acts, desk, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  const places = STEP_PARTS.map((field) => unsavedPlace(goal.id, `new-step ${field}`));
  const isOpen = places.some((place) => desk.words.at(place) !== null);
  if (!isOpen) {
    return html`<button
      class="button no-print"
      type="button"
      data-land="add-step"
      @click=${() => acts.begin(places[0] ?? '', '', goal)}
    >
      ${words.addStep}
    </button>`;
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.addStep(goal);
  };
  return html`
    <form class="box no-print" novalidate aria-label=${words.newStep} @submit=${submit}>
      ${STEP_PARTS.map((field, index) =>
        writingTemplate(screen, {
          place: places[index] ?? '',
          ...words.stepFields[field],
          kind: kindOf(field),
          isNeeded: field === 'what',
        }),
      )}
      <div class="actions">
        <button class="button primary" type="submit">${words.saveStep}</button>
        <button class="button" type="button" @click=${() => acts.cancel(places, 'add-step')}>${words.cancel}</button>
      </div>
      ${keptTemplate(screen)}
    </form>
  `;
}

function kindOf(field: WrittenStepField): 'line' | 'day' | 'text' {
  if (field === 'by') return 'day';
  return field === 'who' ? 'line' : 'text';
}
