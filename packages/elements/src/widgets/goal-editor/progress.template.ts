import {LEVEL_FIELDS, PROGRESS_RANGE, type GoalView, type ProgressView} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {fieldTemplate} from './field.template.js';
import {isOutside, levelOf, unsavedPlace} from './goal-editor.logic.js';
import {nameOn, type GoalScreen} from './goal-screen.js';
import {writingTemplate} from './writing.template.js';
import type {RatingItemElement} from '../../controls/rating-item/index.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Where each voice sees the goal, side by side, and room to say where one sees it today. */
export function progressTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, desk, choices, acts} = screen;
  const {progress} = desk.around;
  const isOpen = choices.panels.has('progress');
  return html`
    <section aria-labelledby="progress">
      <h4 id="progress">${words.progressTitle}</h4>
      ${progress.length > 0 ? latestTemplate(screen) : nothing} ${ratingTemplate(screen, goal)}
      ${
        progress.some(({ratings}) => ratings.length > 1)
          ? html`<button
              class="button quiet no-print"
              type="button"
              aria-expanded=${isOpen}
              data-land="over-time"
              @click=${() => acts.toggle('progress')}
            >
              ${isOpen ? words.hideProgress : words.showProgress}
            </button>`
          : nothing
      }
      ${isOpen ? chartTemplate(screen, goal) : nothing} ${levelsTemplate(screen, goal)}
    </section>
  `;
}

function latestTemplate(screen: GoalScreen): TemplateResult {
  const {desk, words, language} = screen;
  return html`
    <ul class="plain">
      ${desk.around.progress.map(({voice, ratings}) => {
        const latest = ratings.at(-1);
        if (!latest) return nothing;
        const said = words.lastProgress(nameOn(screen, voice), formatDay(latest.on, language), inWords(screen, latest));
        return html`<li>
          ${voiceMark(voice.role)} ${said} ${latest.note ? html`<p class="said">${latest.note}</p>` : nothing}
        </li>`;
      })}
    </ul>
  `;
}

function inWords({words}: GoalScreen, {progress, attainment}: ProgressView): string {
  const number = progress.kind === 'rated' ? words.ofTen(progress.value) : words.noRating;
  const level = attainment === null ? '' : words.attainment[String(attainment) as keyof typeof words.attainment];
  return [number, level].filter((part) => part !== '').join(' · ');
}

function ratingTemplate(screen: GoalScreen, goal: GoalView): TemplateResult | typeof nothing {
  const {viewer, words, acts, desk, isReadOnly} = screen;
  if (isReadOnly || isOutside(viewer)) return nothing;
  const place = unsavedPlace(goal.id, 'progress');
  const note = unsavedPlace(goal.id, 'progress-note');
  const level = unsavedPlace(goal.id, 'attainment');
  const isBegun = [place, note, level].some((each) => (desk.words.at(each)?.text ?? '') !== '');
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.rate(goal);
  };
  const take = (event: Event): void => {
    event.stopPropagation();
    desk.words.write(place, (event.currentTarget as RatingItemElement).value);
  };
  return html`
    <form class="no-print" novalidate @submit=${submit}>
      <avec-rating-item
        exportparts="point, aside"
        data-land=${place}
        .label=${viewer.role === 'person' ? words.progressLabel : words.progressOthers}
        .min=${PROGRESS_RANGE.min}
        .max=${PROGRESS_RANGE.max}
        .anchors=${anchorsOf(screen)}
        .value=${desk.words.at(place)?.text ?? ''}
        @input=${take}
      ></avec-rating-item>
      ${attainmentTemplate(screen, goal, level)}
      ${
        isBegun
          ? html`
              ${writingTemplate(screen, {place: note, label: words.progressNote})}
              <div class="actions">
                <button class="button primary" type="submit">${words.saveProgress}</button>
                <button class="button" type="button" @click=${() => acts.cancel([place, note, level], place)}>
                  ${words.cancel}
                </button>
              </div>
            `
          : nothing
      }
    </form>
  `;
}

const anchors = new WeakMap<object, readonly {readonly value: number; readonly label: string}[]>();

/** One list for each language: a new one would draw each scale anew. */
function anchorsOf({words}: GoalScreen): readonly {readonly value: number; readonly label: string}[] {
  const known = anchors.get(words);
  if (known) return known;
  const made = [
    {value: 0, label: words.progressLow},
    {value: 5, label: words.progressHalf},
    {value: 10, label: words.progressHigh},
  ];
  anchors.set(words, made);
  return made;
}

/** The five levels, once they are described, to choose from. Nothing is chosen before the person does. */
function attainmentTemplate({words, desk}: GoalScreen, goal: GoalView, place: string): TemplateResult | typeof nothing {
  if (!LEVEL_FIELDS.some((field) => (goal.fields[field]?.value ?? '') !== '')) return nothing;
  const chosen = desk.words.at(place)?.text ?? '';
  return html`
    <fieldset class="levels">
      <legend>${words.levelsAsk}</legend>
      ${LEVEL_FIELDS.map((field) => {
        const value = String(levelOf(field));
        return html`
          <label class="check">
            <input
              type="radio"
              name="attainment"
              value=${value}
              ?checked=${chosen === value}
              .checked=${isServer ? nothing : live(chosen === value)}
              @change=${() => desk.words.write(place, value)}
            />
            <span
              ><b>${words.attainment[value as keyof typeof words.attainment]}</b>
              ${goal.fields[field]?.value ?? ''}</span
            >
          </label>
        `;
      })}
    </fieldset>
  `;
}

function levelsTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, choices, acts} = screen;
  const isOpen = choices.openSteps.has('levels');
  const toggle = (event: Event): void => {
    const open = new Set(choices.openSteps);
    if ((event.currentTarget as HTMLDetailsElement).open) open.add('levels');
    else open.delete('levels');
    acts.choose({openSteps: open});
  };
  return html`
    <details class="no-print" ?open=${isOpen} @toggle=${toggle}>
      <summary>${words.levelsTitle}</summary>
      ${
        isOpen
          ? html`
              <p class="quiet-text">${words.levelsHint}</p>
              ${LEVEL_FIELDS.map((field) =>
                fieldTemplate(screen, goal, {place: {step: null, field}, ...words.fields[field]}),
              )}
            `
          : nothing
      }
    </details>
  `;
}

/** A line for each voice, and the days on which a step was done. Goals and scales are never on one line. */
function chartTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, desk, language} = screen;
  return html`
    <avec-trend-chart
      .label=${words.progressTitle}
      .min=${PROGRESS_RANGE.min}
      .max=${PROGRESS_RANGE.max}
      .anchors=${anchorsOf(screen)}
      .lines=${desk.around.progress.map(({voice, ratings}) => ({
        id: `${voice.role}:${voice.ref}`,
        label: nameOn(screen, voice),
        role: voice.role,
        points: ratings.map(({on, progress}) => ({on, value: progress.kind === 'rated' ? progress.value : null})),
      }))}
      .annotations=${goal.steps.flatMap(({id, fields}) =>
        fields.done?.value ? [{id, on: fields.done.value, text: fields.what.value}] : [],
      )}
      lang=${language}
    ></avec-trend-chart>
  `;
}
