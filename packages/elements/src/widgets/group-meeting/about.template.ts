import {LINE_LIMIT, MEETING_PLACES, type MeetingView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {formTemplate} from './forms.template.js';
import {yearAfter} from './group-meeting.logic.js';
import {ABOUT_FIELDS, NEW_MEETING, placeOf} from './meeting-doings.js';
import {problemAt, titleOf, type MeetingScreen} from './meeting-screen.js';
import {isOwn} from '../../foundation/desk/people.js';
import {radiosTemplate} from '../../foundation/desk/radios.template.js';
import {FROM_NOTHING} from '../../foundation/desk/unsaved-words.js';
import {writingTemplate} from '../../foundation/desk/writing.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** A meeting that is being begun, or the button that begins one. */
export function newMeetingTemplate(screen: MeetingScreen): TemplateResult | typeof nothing {
  const {desk, words, acts, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  const places = ABOUT_FIELDS.map((field) => placeOf(NEW_MEETING, field));
  if (!places.some((place) => desk.words.at(place))) {
    return html`<button class="button primary no-print" type="button" data-land="new" @click=${acts.beginNew}>
      ${words.begin}
    </button>`;
  }
  const setting = {label: words.newMeeting, save: words.saveMeeting, cancel: words.discard};
  const doings = {submit: acts.saveNew, giveUp: () => acts.cancel(places, 'new')};
  return formTemplate(screen, {...setting, ...doings}, aboutFields(screen, NEW_MEETING));
}

/** When a meeting was, how, and what about. */
export function aboutTemplate(screen: MeetingScreen, meeting: MeetingView): TemplateResult {
  const {words, acts, language, viewer, isReadOnly, desk} = screen;
  const {id, place, review} = meeting;
  const mayChange = !isReadOnly && isOwn(meeting, viewer);
  const places = ABOUT_FIELDS.map((field) => placeOf(id, field));
  if (mayChange && places.some((each) => desk.words.at(each))) {
    const setting = {label: words.aboutTitle, save: words.save, cancel: words.cancel};
    const doings = {submit: () => acts.saveAbout(meeting), giveUp: () => acts.cancel(places, `about ${id}`)};
    return formTemplate(screen, {...setting, ...doings}, aboutFields(screen, id));
  }
  return html`
    <p>${words.places[place]}.</p>
    ${review === '' ? nothing : html`<p>${words.reviewOn(formatDay(review, language))}</p>`}
    ${
      mayChange
        ? html`<button
            class="button quiet no-print"
            type="button"
            aria-label=${words.actOn(words.change, titleOf(screen, meeting))}
            data-land="about ${id}"
            @click=${() => acts.beginAbout(meeting)}
          >
            ${words.change}
          </button>`
        : nothing
    }
  `;
}

/** What came of a meeting, for those who were not there. */
export function summaryTemplate(screen: MeetingScreen, meeting: MeetingView): TemplateResult {
  const {words, acts, viewer, isReadOnly, desk} = screen;
  const {id, summary, erased} = meeting;
  const place = placeOf(id, 'summary');
  const mayChange = !isReadOnly && isOwn(meeting, viewer);
  const isWriting = mayChange && desk.words.at(place) !== null;
  const setting = {label: words.summaryTitle, save: words.save, cancel: words.cancel};
  const doings = {submit: () => acts.saveSummary(meeting), giveUp: () => acts.cancel([place], `summary ${id}`)};
  return html`
    <section aria-labelledby="summary">
      <h4 id="summary">${words.summaryTitle}</h4>
      ${
        summary === ''
          ? html`<p class="quiet-text">${erased ? words.erased : words.noSummary}</p>`
          : html`<p class="said">${summary}</p>`
      }
      ${
        isWriting
          ? formTemplate(screen, {...setting, ...doings}, writingTemplate(desk.words, {...words.fields.summary, place}))
          : nothing
      }
      ${
        mayChange && !isWriting
          ? html`<button
              class="button no-print"
              type="button"
              data-land="summary ${id}"
              @click=${() => acts.beginSummary(meeting)}
            >
              ${words.writeSummary}
            </button>`
          : nothing
      }
    </section>
  `;
}

function aboutFields(screen: MeetingScreen, thing: string): TemplateResult {
  const {desk, words} = screen;
  const place = (field: (typeof ABOUT_FIELDS)[number]): string => placeOf(thing, field);
  const day = (field: 'on' | 'review'): TemplateResult =>
    writingTemplate(desk.words, {
      ...words.fields[field],
      place: place(field),
      kind: 'day',
      isNeeded: field === 'on',
      problem: problemAt(screen, place(field)),
      // It follows the day of the meeting until somebody chooses another.
      start: {...FROM_NOTHING, text: field === 'on' ? '' : yearAfter(desk.words.at(place('on'))?.text ?? '')},
    });
  return html`
    ${day('on')}
    ${writingTemplate(desk.words, {...words.fields.theme, place: place('theme'), kind: 'line', limit: LINE_LIMIT})}
    ${radiosTemplate(desk.words, {
      ...words.fields.place,
      place: place('place'),
      options: MEETING_PLACES.map((value) => ({value, label: words.places[value]})),
    })}
    ${day('review')}
  `;
}
