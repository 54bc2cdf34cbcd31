import {LINE_LIMIT, localized, type ActionLine, type ActionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {LINE_FIELDS, linePlace, newPlace, startOf} from './plan-doings.js';
import {problemAt, type PlanScreen} from './plan-screen.js';
import {smartTemplate} from './smart.template.js';
import {isOwn} from '../../foundation/desk/people.js';
import type {Unsaved} from '../../foundation/desk/unsaved-words.js';
import {keptTemplate, writingTemplate} from '../../foundation/desk/writing.template.js';

/** A line that is being written, or the button that begins one. */
export function newLineTemplate(screen: PlanScreen): TemplateResult | typeof nothing {
  const {desk, words, acts, meeting, isReadOnly, lines} = screen;
  if (isReadOnly) return nothing;
  const places = [...LINE_FIELDS, 'principle' as const].map((part) => newPlace(meeting, part));
  if (!places.some((place) => desk.words.at(place))) {
    return html`<button class="button primary no-print" type="button" data-land="new" @click=${acts.beginNew}>
      ${lines.length === 0 ? words.addFirst : words.add}
    </button>`;
  }
  const place = (field: keyof ActionLine): string => newPlace(meeting, field);
  return html`
    <form class="box no-print" novalidate aria-labelledby="new-line" @submit=${doing(acts.add)}>
      <h3 id="new-line">${words.newLine}</h3>
      ${principleTemplate(screen)} ${LINE_FIELDS.map((field) => fieldTemplate(screen, field, place(field)))}
      ${smartTemplate(screen, writtenLine(screen, place))}
      ${actionsTemplate(screen, words.saveLine, words.discard, acts.discard)}
    </form>
  `;
}

/** A line that is being changed. Whoever did not word it says who and by when. */
export function changeTemplate(screen: PlanScreen, line: ActionView): TemplateResult {
  const {words, acts, viewer, desk} = screen;
  const isMine = isOwn(line, viewer);
  const fields = isMine ? LINE_FIELDS : (['who', 'by'] as const);
  const place = (field: keyof ActionLine): string => linePlace(line, field);
  const isOvertaken = fields.some((field) => {
    const seen = desk.words.at(place(field))?.seen;
    return seen !== undefined && seen !== line.fields[field].by;
  });
  return html`
    <form class="box no-print" novalidate aria-label=${words.changeLine} @submit=${doing(() => acts.change(line))}>
      ${isMine ? nothing : html`<p class="quiet-text">${words.wordedByOthers}</p>`}
      ${isOvertaken ? html`<p class="notice" role="status">${words.changedMeanwhile}</p>` : nothing}
      ${fields.map((field) => fieldTemplate(screen, field, place(field), startOf(line, field)))}
      ${isMine ? smartTemplate(screen, writtenLine(screen, place, line)) : nothing}
      ${actionsTemplate(screen, words.save, words.cancel, () => acts.cancel(line, 'change'))}
    </form>
  `;
}

/** What goes with the buttons of a form. */
export function actionsTemplate(
  {words, desk}: PlanScreen,
  save: string,
  cancel: string,
  giveUp: () => void,
): TemplateResult {
  return html`
    <div class="actions">
      <button class="button primary" type="submit">${save}</button>
      <button class="button" type="button" @click=${giveUp}>${cancel}</button>
    </div>
    ${keptTemplate(desk.words, desk.record.status.phase === 'open', words)}
  `;
}

/** @returns A listener that does something in place of sending a form. */
export function doing(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}

function principleTemplate(screen: PlanScreen): TemplateResult | typeof nothing {
  const {principles, words, language, desk, meeting} = screen;
  if (principles.length === 0) return nothing;
  const options = principles.map(({id, label}) => ({value: id, label: localized(label, language)}));
  return writingTemplate(desk.words, {
    ...words.fields.principle,
    place: newPlace(meeting, 'principle'),
    kind: 'choice',
    options: [{value: '', label: words.noPrinciple}, ...options],
  });
}

function fieldTemplate(screen: PlanScreen, field: keyof ActionLine, place: string, start?: Unsaved): TemplateResult {
  const {desk, words} = screen;
  return writingTemplate(desk.words, {
    ...words.fields[field],
    place,
    kind: field === 'by' ? 'day' : field === 'who' ? 'line' : 'text',
    limit: LINE_LIMIT,
    isNeeded: field === 'what',
    problem: problemAt(screen, place),
    ...(start ? {start} : {}),
  });
}

function writtenLine(
  {desk}: PlanScreen,
  place: (field: keyof ActionLine) => string,
  line: ActionView | null = null,
): ActionLine {
  const text = (field: keyof ActionLine): string =>
    desk.words.at(place(field))?.text ?? line?.fields[field].value ?? '';
  return {what: text('what'), who: text('who'), by: text('by'), how: text('how')};
}
